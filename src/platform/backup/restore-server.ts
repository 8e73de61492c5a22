/** Puts a dump back into a database of a PostgreSQL server, and compares every table with what was counted for it. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'
import { AppError } from '../../kernel/errors.ts'
import type { Database } from '../database/database.ts'
import { ensureRole } from '../database/prepare-server.ts'
import { type Backup, fileNames } from './backup-folder.ts'
import { refuseDifferences, withClearFile } from './restore-embedded.ts'
import { findTool, listDump, restoreServer, type ToolPlaces } from './server-tools.ts'
import { listTables, quoteName, readFigures, type TableFigures } from './table-figures.ts'
import { serverMajor } from './take-backup.ts'

export interface ServerRestore {
  readonly url: string
  readonly identities: readonly string[]
  /** Removes what the database holds first. */
  readonly replace: boolean
  readonly tools: ToolPlaces
  /** For files that are gone afterwards. */
  readonly workFolder: string
}

async function withClient<T>(database: Database, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await database.pool.connect()
  try {
    return await work(client)
  } finally {
    client.release()
  }
}

/** @throws AppError `conflict` when the database holds tables, or other processes of ours are connected to it */
async function makeRoom(client: pg.ClientBase, replace: boolean): Promise<void> {
  const tables = await listTables(client)
  if (tables.length === 0) return
  if (!replace) {
    throw new AppError(
      'conflict',
      `The database holds ${tables.length} tables already. Give an empty one, or --replace to remove all that is in it first.`,
    )
  }
  const { rows } = await client.query<{ count: number }>(
    `select count(*)::int as count from pg_stat_activity
     where datname = current_database() and application_name like 'rolewright%' and pid <> pg_backend_pid()`,
  )
  const count = rows[0]?.count ?? 0
  if (count > 0)
    throw new AppError(
      'conflict',
      `${count} connections of Rolewright are open to this database. Stop its processes first.`,
    )
  const schemas = new Set(tables.map(({ schema }) => quoteName(schema)))
  for (const schema of schemas) await client.query(`drop schema ${schema} cascade`)
  if (schemas.has(quoteName('public')))
    await client.query('create schema public; grant usage on schema public to public')
}

/** Default privileges name the role that made the dump; migrations set them anew for the one that restores. */
const isRestored = (line: string): boolean => !/ DEFAULT ACL /u.test(line)

/**
 * @throws AppError `conflict` (not empty; in use; what came back differs), `invalid_configuration` (no pg_restore),
 *   `unavailable` (it failed; nothing of it is left)
 */
export async function restoreToServer(
  database: Database,
  backup: Backup,
  { url, identities, replace, tools, workFolder }: ServerRestore,
): Promise<TableFigures[]> {
  const major = await withClient(database, serverMajor)
  if (major < backup.manifest.postgresMajor) {
    throw new AppError(
      'conflict',
      `The backup is of PostgreSQL ${backup.manifest.postgresMajor}, this server is ${major}: restore it on the same or a newer version.`,
    )
  }
  const program = await findTool('pg_restore', major, tools)
  await mkdir(workFolder, { recursive: true, mode: 0o700 })
  const folder = await mkdtemp(join(workFolder, '.list-'))
  try {
    await withClearFile(backup, { name: fileNames.postgres, identities, workFolder }, async (file) => {
      const listFile = join(folder, 'list')
      await writeFile(listFile, (await listDump(program, file)).filter(isRestored).join('\n'))
      await withClient(database, async (client) => {
        await makeRoom(client, replace)
        await ensureRole(client)
      })
      await restoreServer(program, { url, file, listFile })
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  return await withClient(database, async (client) => {
    await client.query('begin isolation level repeatable read, read only')
    const tables = await readFigures(client)
    await client.query('rollback')
    refuseDifferences(backup, tables)
    return tables
  })
}
