/** Takes a backup: embedded the data directory as it is, of a server a dump, both with the figures of that very moment. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type pg from 'pg'
import type { Database } from '../database/database.ts'
import type { EmbeddedDatabase } from '../database/embedded/embedded.ts'
import { migrationStatus } from '../database/migrate.ts'
import { writeBackupFile } from './backup-files.ts'
import { type Backup, type BackupReason, fileNames, type Manifest, writeBackupFolder } from './backup-folder.ts'
import { dumpServer, findTool, type ToolPlaces } from './server-tools.ts'
import { readFigures, type TableFigures } from './table-figures.ts'

export interface BackupSettings {
  /** Where backups lie. */
  readonly directory: string
  /** Where the key that was made for this installation lies; embedded it belongs to the backup. */
  readonly dataDir: string
  /** Null: the embedded database. */
  readonly databaseUrl: string | null
  /** `age1...`, or null: in clear. */
  readonly recipient: string | null
  readonly tools: ToolPlaces
  /** Of Rolewright. */
  readonly version: string
}

interface Taken {
  readonly files: Manifest['files']
  readonly tables: TableFigures[]
}

const isEmbedded = (database: Database): database is EmbeddedDatabase => 'engine' in database

export async function serverMajor(client: pg.ClientBase): Promise<number> {
  const { rows } = await client.query<{ number: string }>("select current_setting('server_version_num') as number")
  return Math.floor(Number(rows[0]?.number) / 10_000)
}

/** @throws AppError `invalid_configuration` when pg_dump is missing or too old; `unavailable` when it fails */
export async function takeBackup(database: Database, settings: BackupSettings, reason: BackupReason): Promise<Backup> {
  const { applied } = await migrationStatus(database)
  return await writeBackupFolder(settings.directory, { createdAt: new Date(), reason }, async (folder) => {
    const client = await database.pool.connect()
    let failed = true
    try {
      const postgresMajor = await serverMajor(client)
      const taken = isEmbedded(database)
        ? await dumpEmbedded(database, client, folder, settings)
        : await dumpPostgres(client, folder, settings, postgresMajor)
      failed = false
      return {
        version: settings.version,
        mode: database.mode,
        postgresMajor,
        migrations: applied.map(({ name }) => name),
        encrypted: settings.recipient !== null,
        ...taken,
      }
    } finally {
      client.release(failed)
    }
  })
}

/** The caller holds the one connection, so that nobody writes between the figures and the dump. */
async function dumpEmbedded(
  database: EmbeddedDatabase,
  client: pg.ClientBase,
  folder: string,
  { dataDir, recipient }: BackupSettings,
): Promise<Taken> {
  await client.query('begin')
  const tables = await readFigures(client)
  await client.query('commit')
  await client.query('checkpoint')
  const bytes = await database.engine.request({ kind: 'dump', compression: 'gzip' })
  const files = [await writeBackupFile(join(folder, fileNames.embedded), Readable.from([bytes]), recipient)]
  const key = await readFile(join(dataDir, fileNames.secretKey)).catch(() => null)
  if (key !== null)
    files.push(await writeBackupFile(join(folder, fileNames.secretKey), Readable.from([key]), recipient))
  return { files, tables }
}

async function dumpPostgres(
  client: pg.ClientBase,
  folder: string,
  { databaseUrl, recipient, tools }: BackupSettings,
  postgresMajor: number,
): Promise<Taken> {
  const program = await findTool('pg_dump', postgresMajor, tools)
  await client.query('begin isolation level repeatable read, read only')
  try {
    // The dump may take an hour, in which this transaction only keeps its snapshot.
    await client.query('set local idle_in_transaction_session_timeout = 0')
    const { rows } = await client.query<{ snapshot: string }>('select pg_export_snapshot() as snapshot')
    const dump = dumpServer(program, databaseUrl ?? '', rows[0]?.snapshot ?? '')
    const [file, tables] = await Promise.all([
      writeBackupFile(join(folder, fileNames.postgres), dump.stdout, recipient),
      readFigures(client),
      dump.done,
    ])
    return { files: [file], tables }
  } finally {
    await client.query('rollback')
  }
}
