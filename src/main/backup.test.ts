/** An embedded server backs itself up once a day, however often it looks. */
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadSettings } from '../platform/config/settings.ts'
import { openDataDirectory } from '../platform/database/embedded/data-directory.ts'
import { migrateUp } from '../platform/database/migrate.ts'
import { createLog } from '../platform/telemetry/log.ts'
import { startBackupSchedule } from './backup.ts'

test('the daily backup of an embedded server is made when the last is a day old, and not before', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'rolewright-backup-'))
  const settings = await loadSettings({ APP_ENV: 'test', DATA_DIR: dataDir })
  const lines: string[] = []
  const log = createLog({ level: 'INFO', form: 'json', stream: { write: (line) => lines.push(line) } })
  const database = await openDataDirectory(dataDir)
  try {
    await migrateUp(database)
    const schedule = startBackupSchedule(database, settings, log)
    const made = await schedule.runOnce()
    expect(made).toMatch(/-daily$/u)
    expect(await readdir(join(dataDir, 'backups'))).toEqual([made])
    expect(lines.join('')).toContain('backup.done')
    expect(await schedule.runOnce()).toBeNull()
    await database.pool.query("update backups set finished_at = now() - interval '1 day'")
    expect(await schedule.runOnce()).not.toBeNull()
    await schedule.stop()
  } finally {
    await database.close()
    await rm(dataDir, { recursive: true, force: true })
  }
})
