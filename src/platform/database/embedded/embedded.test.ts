import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDataDirectory } from './data-directory.ts'
import { openEmbedded } from './embedded.ts'
import { seedFilePath } from './seed-file.ts'

let directory: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'rolewright-embedded-'))
})
afterEach(async () => {
  await rm(directory, { recursive: true, force: true })
})

const openInMemory = async (idleInTransactionTimeoutMs = 10_000) =>
  await openEmbedded({ seedFile: await seedFilePath() }, { idleInTransactionTimeoutMs })

test('when the engine dies, what waits and what comes later fails, and the process is told once', async () => {
  const database = await openInMemory()
  const told: Error[] = []
  database.onFatal((error) => told.push(error))
  const waiting = database.asSystem((tx) => tx.execute(sql`select pg_sleep(20)`))
  const queued = database.asSystem((tx) => tx.execute(sql`select 1`))
  await new Promise((done) => setTimeout(done, 200))
  await database.engine.kill()
  await expect(waiting).rejects.toMatchObject({ code: 'unavailable' })
  await expect(queued).rejects.toMatchObject({ code: 'unavailable' })
  await expect(database.asSystem(async (tx) => await tx.execute(sql`select 1`))).rejects.toMatchObject({
    code: 'unavailable',
  })
  await expect(database.pool.query('select 1')).rejects.toThrow('The embedded database has stopped')
  expect(told).toHaveLength(1)
  expect(told[0]).toMatchObject({ code: 'unavailable' })
  await database.close()
  expect(told).toHaveLength(1)
})

test('closing in order tells nobody of a loss, and may be done twice', async () => {
  const database = await openInMemory()
  let told = 0
  database.onFatal(() => told++)
  await database.pool.query('select 1')
  await Promise.all([database.close(), database.close()])
  expect(told).toBe(0)
  await expect(database.asSystem(async () => 1)).rejects.toMatchObject({ code: 'unavailable' })
})

test('a client that went away in the middle leaves no transaction, setting or statement to the next', async () => {
  const database = await openInMemory()
  const client = await database.pool.connect()
  await client.query('create table half_done (id int)')
  await client.query('begin; insert into half_done values (1)')
  await client.query("set role pg_monitor; set app.owner_id = 'someone'")
  await client.query({ name: 'kept', text: 'select 1' })
  client.release(true)
  const { rows } = await database.pool.query(
    `select current_user as role, current_setting('app.owner_id', true) as owner,
            (select count(*)::int from pg_prepared_statements) as statements`,
  )
  expect(rows).toEqual([{ role: 'postgres', owner: '', statements: 0 }])
  expect((await database.pool.query('select * from half_done')).rows).toEqual([])
  await database.close()
})

test('a transaction that does nothing for too long is ended and makes room', async () => {
  const database = await openInMemory(200)
  const hanging = database.asSystem(async (tx) => {
    await tx.execute(sql`create table never (id int)`)
    await new Promise(() => {})
  })
  await expect(hanging).rejects.toMatchObject({ code: 'unavailable' })
  const { rows } = await database.pool.query("select to_regclass('never') as found")
  expect(rows).toEqual([{ found: null }])
  await database.close()
})

test('everything acknowledged before the process was killed is there afterwards, and the directory is free', async () => {
  const child = resolve(import.meta.dirname, '../../../../test/harness/children/insert-rows.ts')
  let acknowledged = 0
  for (const target of [40, 90]) {
    const writer = spawn(process.execPath, [child, directory], { stdio: ['ignore', 'pipe', 'inherit'] })
    for await (const line of createInterface({ input: writer.stdout })) {
      acknowledged = Number(line)
      if (acknowledged === target) {
        await expect(openDataDirectory(directory)).rejects.toMatchObject({ code: 'directory_in_use' })
      }
      if (acknowledged >= target) writer.kill('SIGKILL')
    }
    if (writer.exitCode === null && writer.signalCode === null) await once(writer, 'exit')
    expect(writer.signalCode).toBe('SIGKILL')
    expect(acknowledged).toBeGreaterThanOrEqual(target)
  }
  const database = await openDataDirectory(directory)
  const { rows } = await database.pool.query('select count(*)::int as count, max(id) as last from kept')
  await database.close()
  // One more may have been committed whose acknowledgement nobody read.
  expect([acknowledged, acknowledged + 1]).toContain(rows[0]?.last)
  expect(rows[0]?.count).toBe(rows[0]?.last)
})

test('a start that was cut off while it made the directory is begun anew', async () => {
  await mkdir(join(directory, 'database'))
  await writeFile(join(directory, 'database', 'PG_VERSION'), '18\n')
  await writeFile(join(directory, 'database.unfinished'), '')
  const database = await openDataDirectory(directory)
  expect((await database.pool.query('show fsync')).rows).toEqual([{ fsync: 'on' }])
  await database.close()
})

test('a damaged seed costs time only', async () => {
  const seedFile = join(directory, 'seed.tar.gz')
  await writeFile(seedFile, 'this is no archive')
  const database = await openEmbedded({ directory: join(directory, 'database'), seedFile })
  expect(database.seeded).toBe(false)
  expect((await database.pool.query('select 1 as one')).rows).toEqual([{ one: 1 }])
  await database.close()
})

test('a directory that cannot be opened is told, and its lock is given back', async () => {
  await mkdir(join(directory, 'database'))
  await writeFile(join(directory, 'database', 'PG_VERSION'), 'no version\n')
  for (let attempt = 0; attempt < 2; attempt++) {
    await expect(openDataDirectory(directory)).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining('could not be opened'),
    })
  }
})
