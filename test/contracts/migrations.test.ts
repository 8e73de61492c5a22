/** What migrating promises, embedded and on a server. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../src/platform/database/database.ts'
import { migrateDown, migrateUp, migrationStatus } from '../../src/platform/database/migrate.ts'
import { sqlStateOf } from '../../src/platform/database/sql-errors.ts'
import { databasesUnderTest } from '../harness/database.ts'

const thrown = async (work: Promise<unknown>): Promise<unknown> =>
  await work.then(
    () => undefined,
    (error: unknown) => error,
  )

describe.for(databasesUnderTest())('migrations, $name', (candidate) => {
  let database: Database
  let directory: string

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'rolewright-migrations-'))
    if (candidate.present) database = await candidate.openEmpty()
  })
  afterAll(async () => {
    await database?.close()
    await rm(directory, { recursive: true, force: true })
  })

  const promise = test.skipIf(!candidate.present)
  const write = (name: string, up: string, down: string) =>
    writeFile(join(directory, name), `-- Up Migration\n${up}\n-- Down Migration\n${down}\n`)
  const tables = async () => {
    const { rows } = await database.pool.query(
      "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1",
    )
    return rows.map((row) => row.relname)
  }

  promise('an empty database has every migration pending, and asking changes nothing', async () => {
    const { applied, pending } = await migrationStatus(database)
    expect(applied).toEqual([])
    expect(pending[0]).toBe('0001_accounts')
    expect(await tables()).toEqual([])
  })

  promise('three that migrate at once do it once', async () => {
    const ran = await Promise.all([migrateUp(database), migrateUp(database), migrateUp(database)])
    const { applied, pending } = await migrationStatus(database)
    expect(pending).toEqual([])
    expect(ran.flat()).toEqual(applied.map(({ name }) => name))
  })

  promise('every migration can be taken back and applied again', async () => {
    const before = await tables()
    const { applied } = await migrationStatus(database)
    const taken = await migrateDown(database, applied.length)
    expect(taken).toEqual(applied.map(({ name }) => name).reverse())
    expect(await tables()).toEqual(['schema_migration_checksums', 'schema_migrations'])
    await migrateUp(database)
    expect(await tables()).toEqual(before)
    await migrateDown(database, applied.length)
  })

  promise('one that fails leaves nothing, those before it stay, and the next try goes on from there', async () => {
    await write('0001_first.sql', 'create table first (id int);', 'drop table first;')
    await write('0002_second.sql', 'create table second (id int); select 1 / 0;', 'drop table second;')
    const error = await thrown(migrateUp(database, { directory }))
    expect(error).toMatchObject({ code: 'internal' })
    expect(sqlStateOf(error)).toBe('22012')
    expect(await tables()).toEqual(['first', 'schema_migration_checksums', 'schema_migrations'])
    await write('0002_second.sql', 'create table second (id int);', 'drop table second;')
    expect(await migrateUp(database, { directory })).toEqual(['0002_second'])
    expect(await migrateUp(database, { directory })).toEqual([])
  })

  promise('a file that was changed after it ran is named, and nothing runs', async () => {
    await write('0001_first.sql', 'create table first (id bigint);', 'drop table first;')
    await write('0003_third.sql', 'create table third (id int);', 'drop table third;')
    for (const run of [() => migrateUp(database, { directory }), () => migrationStatus(database, { directory })]) {
      expect(await thrown(run())).toMatchObject({
        code: 'conflict',
        message: expect.stringContaining('0001_first.sql'),
      })
    }
    expect(await tables()).not.toContain('third')
  })

  promise('a database that a newer version has migrated is known as such', async () => {
    await write('0001_first.sql', 'create table first (id int);', 'drop table first;')
    await rm(join(directory, '0002_second.sql'))
    const { newer, pending } = await migrationStatus(database, { directory })
    expect([newer, pending]).toEqual([['0002_second'], ['0003_third']])
  })

  promise('a file with a wrong name, a doubled number or a missing section is refused', async () => {
    await writeFile(join(directory, '0004_no_way_back.sql'), '-- Up Migration\nselect 1;\n')
    await expect(migrateUp(database, { directory })).rejects.toThrow('-- Down Migration')
    await rm(join(directory, '0004_no_way_back.sql'))
    await write('0003_again.sql', '', '')
    await expect(migrateUp(database, { directory })).rejects.toThrow('have the number 0003')
    await rm(join(directory, '0003_again.sql'))
    await write('4_short.sql', '', '')
    await expect(migrateUp(database, { directory })).rejects.toThrow('not named like')
  })
})
