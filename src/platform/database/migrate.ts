/** Brings a database to the schema of this version, or back: node-pg-migrate with our checksums, under one lock. */
import { basename } from 'node:path'
import type { MigrationBuilder } from 'node-pg-migrate'
import type pg from 'pg'
import { AppError, messageOf } from '../../kernel/errors.ts'
import type { Database } from './database.ts'
import { listMigrations, type MigrationFile, migrationsDirectory } from './migration-files.ts'
import { prepareServer } from './prepare-server.ts'
import { unavailable } from './sql-errors.ts'

export interface MigrationOptions {
  /** Where the SQL files are; the project's own by default. */
  readonly directory?: string
}

export interface AppliedMigration {
  readonly name: string
  readonly appliedAt: Date
}

export interface MigrationStatus {
  readonly applied: readonly AppliedMigration[]
  readonly pending: readonly string[]
  /** Applied, but unknown to this version: a newer version ran here. */
  readonly newer: readonly string[]
}

/** Any number of our own; PostgreSQL keeps advisory locks per database. The session holds it, so it needs a direct connection. */
const lockKey = 7_310_552_001

interface AppliedRow {
  readonly name: string
  readonly applied_at: Date
  readonly checksum: string | null
}

async function readApplied(client: pg.ClientBase): Promise<AppliedRow[]> {
  const { rows: found } = await client.query<{ exists: boolean }>(
    "select to_regclass('schema_migration_checksums') is not null as exists",
  )
  if (found[0]?.exists !== true) return []
  const { rows } = await client.query<AppliedRow>(
    `select name, run_on::timestamptz as applied_at, checksum
       from schema_migrations left join schema_migration_checksums using (name) order by id`,
  )
  return rows
}

/** @throws AppError `conflict` when an applied file was changed afterwards */
function compare(files: readonly MigrationFile[], applied: readonly AppliedRow[]): MigrationStatus {
  const known = new Map(files.map((file) => [file.name, file.checksum]))
  const done = new Set(applied.map(({ name }) => name))
  for (const { name, checksum } of applied) {
    const expected = known.get(name)
    if (expected !== undefined && expected !== checksum) {
      throw new AppError(
        'conflict',
        `The migration ${name}.sql was changed after it had been applied to this database. Restore the file and put the change into a new migration.`,
      )
    }
  }
  return {
    applied: applied.map(({ name, applied_at }) => ({ name, appliedAt: applied_at })),
    pending: files.filter(({ name }) => !done.has(name)).map(({ name }) => name),
    newer: applied.filter(({ name }) => !known.has(name)).map(({ name }) => name),
  }
}

/** One client for everything, so that a pool of one suffices; after a failure it is destroyed, never used again. */
async function withClient<T>(database: Database, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await database.pool.connect().catch((error: unknown) => {
    throw unavailable(error)
  })
  let failed = true
  try {
    const result = await work(client)
    failed = false
    return result
  } finally {
    client.release(failed)
  }
}

async function withLock<T>(database: Database, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  return await withClient(database, async (client) => {
    await client.query('select pg_advisory_lock($1)', [lockKey])
    const result = await work(client)
    await client.query('select pg_advisory_unlock($1)', [lockKey])
    return result
  })
}

interface Run {
  readonly client: pg.PoolClient
  readonly directory: string
  readonly direction: 'up' | 'down'
  readonly files: readonly MigrationFile[]
  readonly count?: number
}

/** One file as node-pg-migrate runs it: its SQL and our checksum in the same transaction. */
const actionsOf = ({ name, checksum, up, down }: MigrationFile) => ({
  up: (pgm: MigrationBuilder): void => {
    pgm.sql(up)
    pgm.sql(`insert into schema_migration_checksums values ('${name}', '${checksum}')`)
  },
  down: (pgm: MigrationBuilder): void => {
    pgm.sql(down)
    pgm.sql(`delete from schema_migration_checksums where name = '${name}'`)
  },
})

/** @returns the names that ran, in order */
async function runFiles({ client, directory, direction, files, count }: Run): Promise<string[]> {
  // Loaded only when there is work: it pulls in a TypeScript loader and a glob library, which a start need not pay for.
  const { runner } = await import('node-pg-migrate')
  const problems: string[] = []
  const logger = { debug: () => {}, info: () => {}, warn: () => {}, error: (text: string) => problems.push(text) }
  const byName = new Map(files.map((file) => [file.name, file]))
  const loadFiles = async (paths: string[]) =>
    paths.flatMap((path) => {
      const file = byName.get(basename(path, '.sql'))
      return file === undefined ? [] : [{ id: path, filePaths: [path], actions: actionsOf(file) }]
    })
  try {
    const ran = await runner({
      dbClient: client,
      dir: directory,
      // Editors and operating systems leave other files in a folder.
      ignorePattern: '(?!.*\\.sql$).*',
      direction,
      migrationsTable: 'schema_migrations',
      singleTransaction: false,
      noLock: true,
      logger,
      migrationLoaderStrategies: [{ extensions: ['.sql'], loader: loadFiles }],
      ...(count === undefined ? {} : { count }),
    })
    return ran.map(({ name }) => name)
  } catch (error) {
    throw new AppError(
      'internal',
      `A migration failed and was rolled back; those before it stay. ${messageOf(error)}.`,
      { cause: new Error(problems.join('\n'), { cause: error }) },
    )
  }
}

/**
 * Creates role, extension and privileges, then runs every pending file. Does nothing when all is there.
 * Several processes may call it at once: they go one after the other.
 * @returns the names that ran
 * @throws AppError `conflict` (an applied file was changed), `invalid_configuration` (no pgvector, no right to create
 *   roles), `internal` (a file failed; it left nothing behind, files before it stay applied)
 */
export async function migrateUp(database: Database, options: MigrationOptions = {}): Promise<string[]> {
  const directory = options.directory ?? migrationsDirectory
  const files = await listMigrations(directory)
  return await withLock(database, async (client) => {
    await prepareServer(client)
    const { pending } = compare(files, await readApplied(client))
    if (pending.length === 0) return []
    return await runFiles({ client, directory, direction: 'up', files })
  })
}

/**
 * Takes back the last `steps` migrations. Loses what their tables hold.
 * @returns the names that were taken back, last first
 */
export async function migrateDown(
  database: Database,
  steps: number,
  options: MigrationOptions = {},
): Promise<string[]> {
  const directory = options.directory ?? migrationsDirectory
  const files = await listMigrations(directory)
  return await withLock(database, async (client) => {
    const { applied } = compare(files, await readApplied(client))
    if (applied.length === 0 || steps < 1) return []
    return await runFiles({ client, directory, direction: 'down', files, count: steps })
  })
}

/** What ran and what is to run. Changes nothing, also on an empty database. Throws like `migrateUp` on a changed file. */
export async function migrationStatus(database: Database, options: MigrationOptions = {}): Promise<MigrationStatus> {
  const files = await listMigrations(options.directory ?? migrationsDirectory)
  return await withClient(database, async (client) => compare(files, await readApplied(client)))
}
