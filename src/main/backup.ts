/** Backups as this installation is set: where they lie, how many are kept, when an embedded server makes one by itself. */
import { join } from 'node:path'
import type { Backup, BackupReason } from '../platform/backup/backup-folder.ts'
import { removeOldBackups } from '../platform/backup/backup-folder.ts'
import { findLastBackup, recordBackup } from '../platform/backup/backup-records.ts'
import { type BackupSettings, takeBackup } from '../platform/backup/take-backup.ts'
import type { Settings } from '../platform/config/settings.ts'
import { readEnvironment } from '../platform/config/settings.ts'
import type { Database } from '../platform/database/database.ts'
import { migrationStatus } from '../platform/database/migrate.ts'
import { type Schedule, startSchedule } from '../platform/schedule.ts'
import type { Log } from '../platform/telemetry/log.ts'
import { version } from './version.ts'

/** BACKUP_DIR, or the folder beside the data. */
export const backupDirectory = (settings: Settings): string => settings.backupDir ?? join(settings.dataDir, 'backups')

/** Where PostgreSQL's own programs are looked for. */
export const toolPlaces = async (settings: Settings): Promise<BackupSettings['tools']> => ({
  folder: settings.postgresBinDir,
  path: (await readEnvironment()).PATH ?? '',
})

const backupSettings = async (settings: Settings): Promise<BackupSettings> => ({
  directory: backupDirectory(settings),
  dataDir: settings.dataDir,
  databaseUrl: settings.databaseUrl,
  recipient: settings.backupRecipient,
  tools: await toolPlaces(settings),
  version,
})

/** Takes one, records it where the database has the table for it, and removes those beyond BACKUP_KEEP. */
export async function backUp(
  database: Database,
  settings: Settings,
  reason: BackupReason,
): Promise<{ readonly backup: Backup; readonly removed: readonly string[] }> {
  const backup = await takeBackup(database, await backupSettings(settings), reason)
  if (backup.manifest.migrations.includes('0045_backups')) await recordBackup(database, backup, new Date())
  return { backup, removed: await removeOldBackups(backupDirectory(settings), settings.backupKeep) }
}

/** Embedded data is migrated at the start without anybody being asked, so what it was is kept. */
export async function backUpBeforeMigration(database: Database, settings: Settings, log: Log): Promise<void> {
  const { applied, pending } = await migrationStatus(database)
  if (applied.length === 0 || pending.length === 0) return
  const { backup } = await backUp(database, settings, 'before-migration')
  log.info({ event: 'backup.done', backup: backup.name, pending: pending.length }, 'backed up before the upgrade')
}

const firstLookMs = 5 * 60_000
const lookEveryMs = 60 * 60_000
/** Less than a day: somebody who starts it each morning a little earlier still gets one each day. */
const dayMs = 20 * 3_600_000

/**
 * For an embedded server: the machine may sleep at night, so what counts is how old the last one is. `runOnce` backs up when
 * that is a day, and returns the new one's name, or null.
 */
export const startBackupSchedule = (database: Database, settings: Settings, log: Log): Schedule<string | null> =>
  startSchedule({
    everyMs: lookEveryMs,
    firstAfterMs: firstLookMs,
    look: async () => {
      const last = await findLastBackup(database)
      if (last !== null && Date.now() - last.finishedAt.getTime() < dayMs) return null
      const startedMs = performance.now()
      const { backup, removed } = await backUp(database, settings, 'daily')
      const durationMs = Math.round(performance.now() - startedMs)
      log.info({ event: 'backup.done', backup: backup.name, removed: removed.length, durationMs }, 'backed up')
      return backup.name
    },
    onFailure: (error) => log.error({ event: 'backup.failed', error }, 'the daily backup failed'),
  })
