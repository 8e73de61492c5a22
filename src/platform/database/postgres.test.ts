/** What only a server can do to us: go away, refuse rights, lack the extension. Needs TEST_DATABASE_URL. */

import { sql } from 'drizzle-orm'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databasesUnderTest, testServerUrl } from '../../../test/harness/database.ts'
import { newId } from '../../kernel/ids.ts'
import type { Database } from './database.ts'
import { migrateUp } from './migrate.ts'
import { normalisePostgresUrl, openPostgres } from './postgres.ts'
import { sqlStateOf } from './sql-errors.ts'

test.for([
  ['postgresql+asyncpg://u:p+w@db:5432/x?sslmode=require', 'postgresql://u:p+w@db:5432/x?sslmode=require'],
  ['postgres+psycopg2://u@db/x', 'postgresql://u@db/x'],
  ['postgresql://u@db/x', 'postgresql://u@db/x'],
  ['postgres://u@db/x', 'postgres://u@db/x'],
])('the address %s is understood', ([given, understood]) => {
  expect(normalisePostgresUrl(given ?? '')).toBe(understood)
})

test('a server that is not there is told as unavailable', async () => {
  const database = openPostgres({ url: 'postgresql+asyncpg://nobody@127.0.0.1:1/none', poolSize: 1, maxOverflow: 0 })
  await expect(database.asOwner(newId(), async () => 1)).rejects.toMatchObject({ code: 'unavailable' })
  await database.close()
})

const [, server] = databasesUnderTest()

describe.skipIf(server?.present !== true)('a PostgreSQL server', () => {
  let database: Database
  let name: string
  beforeAll(async () => {
    if (server === undefined) return
    database = await server.open()
    name = (await database.pool.query<{ name: string }>('select current_database() as name')).rows[0]?.name ?? ''
  })
  afterAll(async () => {
    await database?.close()
  })

  /** Ends every other session of this database, as a restart of the server would. */
  async function endSessions(): Promise<void> {
    const admin = new pg.Client({ connectionString: testServerUrl() })
    await admin.connect()
    await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name])
    await admin.end()
  }

  test('a connection lost in a transaction is told as unavailable, and the next one works', async () => {
    const broken = database.asSystem(async (tx) => {
      await tx.execute(sql`create table lost (id int)`)
      await endSessions()
      await tx.execute(sql`select 1`)
    })
    await expect(broken).rejects.toMatchObject({ code: 'unavailable' })
    const { rows } = await database.asSystem((tx) => tx.execute(sql`select to_regclass('lost') as found`))
    expect(rows).toEqual([{ found: null }])
  })

  test('idle connections that the server closes are replaced', async () => {
    await Promise.all([1, 2, 3].map(() => database.pool.query('select pg_sleep(0.05)')))
    await endSessions()
    await new Promise((done) => setTimeout(done, 100))
    expect((await database.pool.query('select 1 as one')).rows).toEqual([{ one: 1 }])
  })

  test('a transaction that hangs loses its session, and its place in the pool is free again', async () => {
    const url = new URL(testServerUrl())
    url.pathname = `/${name}`
    const impatient = openPostgres({
      url: url.toString(),
      poolSize: 1,
      maxOverflow: 0,
      idleInTransactionTimeoutMs: 100,
    })
    await expect(impatient.asSystem(() => new Promise(() => {}))).rejects.toMatchObject({ code: 'unavailable' })
    expect(await impatient.asSystem(async () => 'free')).toBe('free')
    await impatient.close()
  })

  test('a database user without any special right migrates and is bound by the policies, once the role exists', async () => {
    const user = `plain_${name.slice(-12)}`
    await database.pool.query(`create role ${user} login password 'x'; grant create on schema public to ${user}`)
    await database.pool.query(`create schema own authorization ${user}`)
    const url = new URL(testServerUrl())
    url.pathname = `/${name}`
    url.username = user
    url.password = 'x'
    const plain = openPostgres({ url: url.toString(), poolSize: 2, maxOverflow: 0 })
    try {
      await expect(migrateUp(plain)).rejects.toMatchObject({
        code: 'invalid_configuration',
        message: expect.stringContaining(`grant rolewright_app to "${user}"`),
      })
      await database.pool.query(`grant rolewright_app to ${user}`)
      await plain.asOwner(newId(), (tx) => tx.execute(sql`select * from accounts`))
      const forbidden = await plain
        .asOwner(newId(), (tx) => tx.execute(sql`delete from schema_migrations`))
        .catch(sqlStateOf)
      expect(forbidden).toBe('42501')
    } finally {
      await plain.close()
      await database.pool.query(`drop owned by ${user}; drop role ${user}`)
    }
  })
})
