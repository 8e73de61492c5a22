/** The databases that contract suites run on: embedded in memory, a PostgreSQL server, and that server with a pool of one. */
import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { sha256Hex } from '../../src/kernel/text.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { openEmbedded } from '../../src/platform/database/embedded/embedded.ts'
import { seedFilePath } from '../../src/platform/database/embedded/seed-file.ts'
import { migrateUp } from '../../src/platform/database/migrate.ts'
import { listMigrations } from '../../src/platform/database/migration-files.ts'
import { openPostgres } from '../../src/platform/database/postgres.ts'
import { createDatabase } from '../../src/platform/database/transactions.ts'
import { createSealing, type Sealing } from '../../src/platform/security/sealing.ts'
import { secretKeys } from '../../src/platform/security/secret-keys.ts'

/** Of every server database under test. */
export const testSecretKey = 'a key of the tests, long enough to be one'

/** The same database as a process sees it that has other keys. */
export const withSealing = ({ mode, pool, onFatal, close }: Database, sealing: Sealing): Database =>
  createDatabase({ mode, pool, onFatal, close, sealing })

export interface DatabaseUnderTest {
  /** For `describe`. */
  readonly name: string
  /** False: the suite skips (a sentence on stderr says why). Under CI=true it is never false. */
  readonly present: boolean
  /** A fresh database with every migration applied, for this suite alone; `close` also removes it. */
  open(): Promise<Database>
  /** A database without anything of ours in it: no extension, no table (the role belongs to the whole server). */
  openEmpty(): Promise<Database>
}

const adminUrl = process.env.TEST_DATABASE_URL

if (adminUrl === undefined) {
  const sentence =
    'Tests on a PostgreSQL server need TEST_DATABASE_URL: the URL of an administrator on a server with pgvector.'
  if (process.env.CI === 'true') throw new Error(sentence)
  process.stderr.write(`${sentence} They are skipped.\n`)
}

/** The administrator's URL of the server that tests run on. */
export function testServerUrl(): string {
  if (adminUrl === undefined) throw new Error('TEST_DATABASE_URL is not set.')
  return adminUrl
}

/** One short connection for administration. Names come from here only, so they need no quoting. */
async function administrate(statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}

function urlOf(name: string): string {
  const url = new URL(adminUrl ?? '')
  url.pathname = `/${name}`
  return url.toString()
}

const newName = (): string => `rolewright_test_${randomBytes(6).toString('hex')}`

/** A database with all migrations, made once per state of `migrations/` and copied for each suite (0.1 s, not 1 s). */
async function ensureTemplate(): Promise<string> {
  const checksums = (await listMigrations()).map(({ name, checksum }) => `${name} ${checksum}`)
  const name = `rolewright_template_${sha256Hex(checksums.join('\n')).slice(0, 16)}`
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    // Two test files may come here at once: the second waits, then finds the template.
    await client.query('select pg_advisory_lock(7310552002)')
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (rowCount === 1) return name
    const draft = newName()
    await client.query(`create database ${draft}`)
    const database = openPostgres({ url: urlOf(draft), poolSize: 1, maxOverflow: 0 })
    await migrateUp(database)
    await database.close()
    await client.query(`alter database ${draft} rename to ${name}`)
    return name
  } finally {
    await client.end()
  }
}

export interface ServerDatabase {
  readonly url: string
  /** Drops it, also while processes are connected. */
  remove(): Promise<void>
}

/** A fresh database on the test server, without anything of ours in it: for tests that start whole processes. */
export async function createServerDatabase(template = 'template0'): Promise<ServerDatabase> {
  const name = newName()
  await administrate([`create database ${name} template ${template}`])
  return {
    url: urlOf(name),
    remove: () => administrate([`drop database if exists ${name} with (force)`]),
  }
}

async function openServerDatabase(poolSize: number, template: string): Promise<Database> {
  const { url, remove } = await createServerDatabase(template)
  // As every server that was given a SECRET_KEY: what is personal is sealed.
  const sealing = createSealing(secretKeys(testSecretKey, []))
  const database = openPostgres({ url, poolSize, maxOverflow: 0, applicationName: 'rolewright-test', sealing })
  return {
    ...database,
    close: async () => {
      await database.close()
      await remove()
    },
  }
}

/** One in-memory database, from the seed when the set-up has made it. About 0.7 s and 300 MB: one per test file. */
async function openEmbeddedTestDatabase(): Promise<Database> {
  const database = await openEmbedded({ seedFile: await seedFilePath() })
  await migrateUp(database)
  return database
}

const onServer = (name: string, poolSize: number): DatabaseUnderTest => ({
  name,
  present: adminUrl !== undefined,
  open: async () => await openServerDatabase(poolSize, await ensureTemplate()),
  openEmpty: async () => await openServerDatabase(poolSize, 'template0'),
})

/** Every database a contract suite must pass on. `describe.skipIf(!one.present)(one.name, ...)`. */
export const databasesUnderTest = (): readonly DatabaseUnderTest[] => [
  { name: 'embedded', present: true, open: openEmbeddedTestDatabase, openEmpty: () => openEmbedded() },
  onServer('PostgreSQL', 5),
  onServer('PostgreSQL with a pool of one', 1),
]
