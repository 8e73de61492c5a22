/** Opens the configured database for one administrative command. */
import type { Settings } from '../../platform/config/settings.ts'
import type { Database } from '../../platform/database/database.ts'
import { createProcessLog } from '../../platform/telemetry/log.ts'
import { openDatabase, readSettings } from '../start.ts'

export async function withDatabase(work: (database: Database, settings: Settings) => Promise<void>): Promise<void> {
  const settings = await readSettings()
  const database = await openDatabase(settings, createProcessLog(settings, { role: 'cli' }))
  try {
    await work(database, settings)
  } finally {
    await database.close()
  }
}
