/** `rolewright backup`, `restore`, `convert` and `move-to-postgres`: what they do and print. */
import { resolve } from 'node:path'
import { AppError } from '../../kernel/errors.ts'
import { findDamage, readIdentities } from '../../platform/backup/backup-files.ts'
import { type Backup, fileNames, listBackupNames, readBackup } from '../../platform/backup/backup-folder.ts'
import { recordVerification } from '../../platform/backup/backup-records.ts'
import { convertDirectory } from '../../platform/backup/convert-embedded.ts'
import { moveDatabase } from '../../platform/backup/move-database.ts'
import { restoreEmbedded, unpackEmbedded, withClearFile } from '../../platform/backup/restore-embedded.ts'
import { restoreToServer } from '../../platform/backup/restore-server.ts'
import { findTool, listDump } from '../../platform/backup/server-tools.ts'
import { databaseUrl } from '../../platform/config/setting-forms.ts'
import type { Settings } from '../../platform/config/settings.ts'
import type { Database } from '../../platform/database/database.ts'
import { migrateUp, migrationStatus } from '../../platform/database/migrate.ts'
import { listMigrations } from '../../platform/database/migration-files.ts'
import { openPostgres } from '../../platform/database/postgres.ts'
import { createProcessLog } from '../../platform/telemetry/log.ts'
import { migrateEngine } from '../../platform/workflows/dbos-engine.ts'
import { backUp, backupDirectory, toolPlaces } from '../backup.ts'
import { openDatabase, readSettings } from '../start.ts'
import { tell } from './terminal.ts'
import { withDatabase } from './with-database.ts'

const describeSize = ({ manifest }: Backup): string => {
  const megabytes = manifest.files.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0)
  return `${megabytes.toFixed(1)} MB${manifest.encrypted ? ', encrypted' : ''}, ${rows} rows in ${manifest.tables.length} tables`
}

export const printBackup = (reason: 'daily' | 'manual'): Promise<void> =>
  withDatabase(async (database, settings) => {
    const { backup, removed } = await backUp(database, settings, reason)
    console.log(`Backed up to ${backup.folder} (${describeSize(backup)}).`)
    if (removed.length > 0) console.log(`Removed ${removed.length} beyond the ${settings.backupKeep} that are kept.`)
  })

export async function printBackups(): Promise<void> {
  const directory = backupDirectory(await readSettings())
  const names = await listBackupNames(directory)
  if (names.length === 0) return console.log(`There is no backup in ${directory} yet.`)
  for (const name of names) {
    const backup = await readBackup(resolve(directory, name))
    console.log(`${name}  ${describeSize(backup)}`)
  }
}

/** A new pair of keys for BACKUP_RECIPIENT, in the form of age-keygen. */
export async function printBackupKey(): Promise<void> {
  const { generateX25519Identity, identityToRecipient } = await import('age-encryption')
  const identity = await generateX25519Identity()
  console.log(`# Keep this file away from the server: it alone opens the backups.`)
  console.log(`# BACKUP_RECIPIENT=${await identityToRecipient(identity)}`)
  console.log(identity)
}

export interface FromBackup {
  /** A folder, a name below BACKUP_DIR, or `latest`. */
  readonly backup: string
  readonly identity?: string
}

async function findBackup(given: string, settings: Settings): Promise<Backup> {
  const directory = backupDirectory(settings)
  if (given !== 'latest') return await readBackup(/[\\/]/u.test(given) ? given : resolve(directory, given))
  const latest = (await listBackupNames(directory)).at(-1)
  if (latest === undefined) throw new AppError('not_found', `There is no backup in ${directory}.`)
  return await readBackup(resolve(directory, latest))
}

async function openBackup(
  { backup: given, identity }: FromBackup,
  settings: Settings,
): Promise<{ backup: Backup; identities: string[] }> {
  const backup = await findBackup(given, settings)
  const damages = await findDamage(backup.folder, backup.manifest.files)
  if (damages.length > 0)
    throw new AppError('unreadable_document', `The backup ${backup.name} is damaged: ${damages.join('; ')}.`)
  return { backup, identities: identity === undefined ? [] : await readIdentities(identity) }
}

/** Embedded it is opened and every table counted; of a dump its files and its list of contents are read. */
export async function printVerification(given: FromBackup): Promise<void> {
  const settings = await readSettings()
  const { backup, identities } = await openBackup(given, settings)
  const workFolder = backupDirectory(settings)
  const isReadable = !backup.manifest.encrypted || identities.length > 0
  if (isReadable) {
    const name = fileNames[backup.manifest.mode]
    const said = await withClearFile(backup, { name, identities, workFolder }, async (path) => {
      if (backup.manifest.mode === 'embedded') return await countRows(path, backup, workFolder)
      const program = await findTool('pg_restore', backup.manifest.postgresMajor, await toolPlaces(settings))
      return `${(await listDump(program, path)).filter((line) => line.includes(' TABLE DATA ')).length} tables in the dump`
    })
    console.log(`${backup.name} is whole: ${said}.`)
  } else console.log(`${backup.name}: its files are whole. Give --identity to look inside.`)
  if (settings.databaseUrl === null) return
  await withDatabase((database) => recordVerification(database, backup.name, new Date()).then(() => {}))
}

async function countRows(path: string, backup: Backup, workFolder: string): Promise<string> {
  const tables = await unpackEmbedded(path, backup, { directory: null, workFolder, prepare: prepareEmbedded })
  return `${tables.reduce((sum, { rows }) => sum + rows, 0)} rows in ${tables.length} tables, as counted when it was made`
}

/** @throws AppError `conflict` for a backup of a newer release, whose tables this one does not know */
async function refuseNewer({ name, manifest }: Backup): Promise<void> {
  const known = new Set((await listMigrations()).map((file) => file.name))
  const newer = manifest.migrations.filter((migration) => !known.has(migration))
  if (newer.length === 0) return
  throw new AppError(
    'conflict',
    `${name} was made by Rolewright ${manifest.version}, which is newer than this one (${newer[0]}). Restore it with that release.`,
  )
}

export async function printRestore(given: FromBackup & { readonly replace: boolean }): Promise<void> {
  const settings = await readSettings()
  const startedMs = performance.now()
  const { backup, identities } = await openBackup(given, settings)
  await refuseNewer(backup)
  const wanted = settings.databaseUrl === null ? 'embedded' : 'postgres'
  if (backup.manifest.mode !== wanted) {
    throw new AppError(
      'conflict',
      wanted === 'embedded'
        ? `${backup.name} is of a database server. Set DATABASE_URL to the database it is to be restored to.`
        : `${backup.name} is of an embedded database. Restore it without DATABASE_URL, then run rolewright move-to-postgres.`,
    )
  }
  tell(`Restoring ${backup.name} ...`)
  if (settings.databaseUrl === null) {
    const { replaced } = await restoreEmbedded(backup, {
      dataDir: settings.dataDir,
      identities,
      prepare: prepareEmbedded,
    })
    if (replaced !== null)
      console.log(`What was there before is kept in ${replaced}; delete it when you no longer need it.`)
  } else {
    const url = settings.databaseUrl
    await withDatabase(async (database) => {
      const options = { url, identities, replace: given.replace, tools: await toolPlaces(settings) }
      await restoreToServer(database, backup, { ...options, workFolder: backupDirectory(settings) })
    })
  }
  // What came back may be older than this release.
  await withDatabase(async (database) => {
    await migrateUp(database)
    await migrateEngine(database, settings.databaseUrl)
  })
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1)
  console.log(`Restored ${backup.name} in ${seconds} s: ${describeSize(backup)}; every table is as it was.`)
}

async function prepareEmbedded(database: Database): Promise<void> {
  await migrateUp(database)
  await migrateEngine(database, null)
}

/** The embedded data of DATA_DIR, of an older major version of PostgreSQL, becomes data of this release. */
export async function printConversion(): Promise<void> {
  const { dataDir, databaseUrl: server } = await readSettings()
  if (server !== null)
    throw new AppError('conflict', 'DATABASE_URL names a server; what is converted is the embedded data of DATA_DIR.')
  tell(`Converting the data in ${dataDir} ...`)
  const { tables, from, kept } = await convertDirectory(dataDir, prepareEmbedded)
  const rows = tables.reduce((sum, table) => sum + table.rows, 0)
  console.log(`Converted ${rows} rows of ${tables.length} tables from PostgreSQL ${from}; every table holds the same.`)
  console.log(`What was there before is kept in ${kept}; delete it when you no longer need it.`)
}

/** The embedded data of DATA_DIR, which stays as it is, into an empty database of a server. */
export async function printMove(target: string): Promise<void> {
  const read = databaseUrl.safeParse(target)
  if (!read.success) throw new AppError('invalid_input', '--to takes postgresql://user:password@host:port/database.')
  const settings: Settings = { ...(await readSettings()), databaseUrl: null }
  const log = createProcessLog(settings, { role: 'cli' })
  const from = await openDatabase(settings, log)
  const to = openPostgres({ url: read.data, poolSize: 1, maxOverflow: 0 })
  try {
    await prepareEmbedded(from)
    await migrateUp(to)
    await migrateEngine(to, read.data)
    const { newer } = await migrationStatus(to)
    if (newer.length > 0) throw new AppError('conflict', 'The target was migrated by a newer release.')
    const [source, destination] = await Promise.all([from.pool.connect(), to.pool.connect()])
    try {
      const tables = await moveDatabase(source, destination)
      const rows = tables.reduce((sum, table) => sum + table.rows, 0)
      console.log(`Moved ${rows} rows of ${tables.length} tables; every table holds the same on both sides.`)
    } finally {
      source.release()
      destination.release()
    }
  } finally {
    await Promise.all([from.close(), to.close()])
  }
  const hasOwnKey = settings.secretKey === null
  console.log(
    `Now set DATABASE_URL to that database${hasOwnKey ? `, and SECRET_KEY to what ${settings.dataDir}/secret-key holds` : ''}.`,
  )
  console.log(`The embedded data in ${settings.dataDir} is untouched.`)
}
