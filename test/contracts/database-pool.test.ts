/** What the pool of connections promises, counted by the PostgreSQL server itself. */
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { sql } from 'drizzle-orm'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Database } from '../../src/platform/database/database.ts'
import { openPostgres, type PostgresOptions } from '../../src/platform/database/postgres.ts'
import { databasesUnderTest, testServerUrl } from '../harness/database.ts'

const [, server] = databasesUnderTest()
const waitOptions = { timeout: 10_000, interval: 25 }

describe.skipIf(server?.present !== true)('the connections of one process', () => {
  let admin: pg.Client
  let database: Database
  let name: string
  const opened: Database[] = []

  beforeAll(async () => {
    admin = new pg.Client({ connectionString: testServerUrl() })
    await admin.connect()
  })
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((one) => one.close()))
  })
  afterAll(() => admin?.end())

  /** Under a name of its own, by which the server counts it. */
  function open(options: Partial<PostgresOptions>): void {
    name = `pool-${randomBytes(6).toString('hex')}`
    database = openPostgres({ url: testServerUrl(), poolSize: 1, maxOverflow: 0, applicationName: name, ...options })
    opened.push(database)
  }
  async function processIds(): Promise<number[]> {
    const { rows } = await admin.query<{ pid: number }>(
      'select pid from pg_stat_activity where application_name = $1 order by pid',
      [name],
    )
    return rows.map(({ pid }) => pid)
  }
  const useAtOnce = (count: number) =>
    Promise.all(Array.from({ length: count }, () => database.asSystem((tx) => tx.execute(sql`select pg_sleep(0.1)`))))

  test('under load there are size plus overflow; afterwards the overflow is closed and the size stays', async () => {
    open({ poolSize: 2, maxOverflow: 3, overflowIdleMs: 100 })
    const working = useAtOnce(20)
    await vi.waitFor(async () => expect(await processIds()).toHaveLength(5), waitOptions)
    await working
    await vi.waitFor(async () => expect(await processIds()).toHaveLength(2), waitOptions)
    await new Promise((done) => setTimeout(done, 400))
    expect(await processIds()).toHaveLength(2)
  })

  test('nothing is connected before it is needed, and nothing after the close', async () => {
    open({ poolSize: 3 })
    expect(await processIds()).toEqual([])
    await useAtOnce(1)
    expect(await processIds()).toHaveLength(1)
    await database.close()
    await vi.waitFor(async () => expect(await processIds()).toEqual([]), waitOptions)
  })

  test('whoever gets no connection in time is told that the service is busy, and those who have one go on', async () => {
    open({ poolSize: 1, connectionTimeoutMs: 2_000 })
    const { promise: released, resolve: release } = Promise.withResolvers<void>()
    const working = database.asSystem(async (tx) => {
      await released
      return (await tx.execute(sql`select 1 as one`)).rows
    })
    const waiting = [1, 2, 3].map(() => database.asSystem(async () => 1))
    for (const { status, ...rest } of await Promise.allSettled(waiting)) {
      expect(status).toBe('rejected')
      expect(rest).toMatchObject({
        reason: { code: 'unavailable', status: 503, message: expect.stringMatching(/in use/u) },
      })
    }
    release()
    expect(await working).toEqual([{ one: 1 }])
    expect(await database.asSystem(async () => 'free')).toBe('free')
  })

  test('a connection is replaced when it is too old, in use or idle, and nobody notices', async () => {
    open({ poolSize: 1, maxLifetimeSeconds: 1 })
    await useAtOnce(1)
    const first = await processIds()
    expect(first).toHaveLength(1)
    await database.asSystem((tx) => tx.execute(sql`select pg_sleep(1.2)`))
    await useAtOnce(1)
    const second = await processIds()
    expect(second).toHaveLength(1)
    expect(second).not.toEqual(first)
    await vi.waitFor(async () => expect(await processIds()).toEqual([]), waitOptions)
  })

  test('idle connections that died without a word are replaced before anybody uses them', async () => {
    const sockets: Socket[] = []
    let isMute = false
    const target = new URL(testServerUrl())
    const line = createServer((socket) => {
      const behind = connect(Number(target.port), target.hostname)
      socket.on('error', () => {}).on('close', () => behind.destroy())
      behind.on('error', () => {})
      sockets.push(socket)
      const isOld = (): boolean => isMute && sockets.indexOf(socket) < 3
      socket.on('data', (bytes) => void (isOld() || behind.write(bytes)))
      behind.on('data', (bytes) => void (isOld() || socket.write(bytes)))
    }).listen(0, '127.0.0.1')
    await once(line, 'listening')
    const url = new URL(testServerUrl())
    url.hostname = '127.0.0.1'
    url.port = String((line.address() as AddressInfo).port)
    try {
      open({ url: url.toString(), poolSize: 3, idleCheck: { afterMs: 50, timeoutMs: 200 } })
      await useAtOnce(3)
      expect(sockets).toHaveLength(3)
      await new Promise((done) => setTimeout(done, 100))
      isMute = true
      const answers = await Promise.all(
        [1, 2, 3].map(() => database.asSystem((tx) => tx.execute(sql`select 1 as one`))),
      )
      expect(answers.map(({ rows }) => rows)).toEqual([[{ one: 1 }], [{ one: 1 }], [{ one: 1 }]])
      expect(sockets.length).toBeGreaterThan(3)
      expect(sockets.slice(0, 3).every(({ destroyed }) => destroyed)).toBe(true)
      expect((await database.pool.query('select 2 as two')).rows).toEqual([{ two: 2 }])
    } finally {
      await database.close()
      line.close()
      for (const socket of sockets) socket.destroy()
    }
  })

  test('a connection that is in use again at once is not asked', async () => {
    open({ poolSize: 1, idleCheck: { afterMs: 60_000, timeoutMs: 200 } })
    await useAtOnce(1)
    const { rows: before } = await database.pool.query('select xact_commit from pg_stat_database limit 0')
    expect(before).toEqual([])
    const statements: string[] = []
    database.observe({
      statementStarted: ({ text }) => {
        statements.push(text)
        return () => {}
      },
    })
    await database.pool.query('select 2 as two')
    expect(statements).toEqual(['select 2 as two'])
  })
})
