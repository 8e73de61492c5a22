/** Opens the database a process is set to, migrated where that is automatic, and composes the application on it. */
import type { StepObserver } from '../features/copilot/copilot.ts'
import { AppError } from '../kernel/errors.ts'
import { findSettingHints } from '../platform/config/setting-hints.ts'
import { loadSettings, readEnvironment, type Settings } from '../platform/config/settings.ts'
import type { Database } from '../platform/database/database.ts'
import { openDataDirectory } from '../platform/database/embedded/data-directory.ts'
import { migrateUp, migrationStatus } from '../platform/database/migrate.ts'
import { openPostgres } from '../platform/database/postgres.ts'
import { createSealing } from '../platform/security/sealing.ts'
import { secretKeys } from '../platform/security/secret-keys.ts'
import { startErrorReports } from '../platform/telemetry/error-reports.ts'
import { createProcessLog, type Log } from '../platform/telemetry/log.ts'
import { startTracing } from '../platform/telemetry/start-tracing.ts'
import type { JanitorPace } from '../platform/workflows/janitor.ts'
import type { Application } from './compose.ts'
import { version } from './version.ts'

export interface StartOptions {
  /** Shown on every log line. */
  readonly role: 'serve' | 'work' | 'cli'
  /** Whether runs are executed here; `embedded`: only where no other process can. */
  readonly runsWorkflows: 'always' | 'embedded'
  readonly settings?: Settings
  readonly log?: Log
  readonly observer?: StepObserver
  readonly janitorPace?: JanitorPace
}

export interface Started extends Application {
  readonly settings: Settings
  readonly log: Log
  /** Sends what telemetry still holds; log lines are written as they come. For an end that cannot wait for `close`. */
  flush(): Promise<void>
}

/** @throws AppError `invalid_configuration`, naming every wrong setting */
export const readSettings = async (): Promise<Settings> => loadSettings(await readEnvironment())

/** Misspelt names: no reason to stop, but whoever set them should know. */
async function logHints(log: Log): Promise<void> {
  for (const hint of findSettingHints(await readEnvironment())) log.warn(hint)
}

/** @throws AppError `invalid_configuration`, `directory_in_use`, `unavailable` */
export async function start(options: StartOptions): Promise<Started> {
  const settings = options.settings ?? (await readSettings())
  const { role } = options
  // A command tells its errors to the person who typed it.
  const reports =
    role === 'cli'
      ? null
      : startErrorReports(settings, {
          version,
          role,
          onTrouble: (sentence, error) => log.warn({ event: 'telemetry.export', error }, sentence),
        })
  const log: Log = options.log ?? createProcessLog(settings, { role }, reports?.takeLine)
  // The engine's thread starts first: it opens the directory while the imports below load.
  const opening = openDatabase(settings, log)
  // Its failure is told below; until somebody awaits it, it must not count as unhandled.
  opening.catch(() => {})
  if (role !== 'cli') await logHints(log)
  const tracing = await startTracing(settings, { log, version, role, transactions: reports?.transactions ?? null })
  const flush = async (): Promise<void> => {
    await Promise.all([tracing.stop(), reports?.flush()])
  }
  const [database, { compose }] = await Promise.all([opening, import('./compose.ts')]).catch(async (error: unknown) => {
    await opening.then((open) => open.close()).catch(() => {})
    throw error
  })
  try {
    await prepareData(database, settings, log)
    const application = await compose({
      settings,
      log,
      database,
      role,
      runsWorkflows: options.runsWorkflows === 'always' || database.mode === 'embedded',
      ...(options.observer && { observer: options.observer }),
      ...(options.janitorPace && { janitorPace: options.janitorPace }),
    })
    const close = async (): Promise<void> => {
      await application.close()
      await flush()
    }
    return { ...application, close, flush, settings, log }
  } catch (error) {
    await database.close().catch(() => {})
    throw error
  }
}

/** Embedded data is brought up to date by itself; a server's by its operator, so that several processes never race or surprise. */
async function prepareData(database: Database, settings: Settings, log: Log): Promise<void> {
  if (database.mode === 'embedded') {
    const { backUpBeforeMigration } = await import('./backup.ts')
    await backUpBeforeMigration(database, settings, log)
    await migrateUp(database)
    return
  }
  const { pending } = await migrationStatus(database)
  if (pending.length === 0) return
  throw new AppError(
    'invalid_configuration',
    `The database at DATABASE_URL lacks ${pending.length} migrations (${pending[0]} and later). Run: rolewright migrate up`,
  )
}

/** Not migrated yet. */
export async function openDatabase(settings: Settings, log: Log): Promise<Database> {
  if (settings.databaseUrl === null) return openDataDirectory(settings.dataDir)
  return openPostgres({
    url: settings.databaseUrl,
    poolSize: settings.databasePoolSize,
    maxOverflow: settings.databaseMaxOverflow,
    // A key that lies in the data folder is no secret before whoever has the data: sealing waits for SECRET_KEY.
    sealing:
      settings.secretKey === null
        ? undefined
        : createSealing(secretKeys(settings.secretKey, settings.secretKeysPrevious)),
    onConnectionLost: (error) => log.warn({ error }, 'an idle database connection was lost'),
  })
}
