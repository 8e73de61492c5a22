/** What the throttle promises on every counter: the memory of one process, and a real Redis shared by several. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createThrottle } from '../../src/platform/limits/create-throttle.ts'
import { type Quota, secondsUntil, type Throttle } from '../../src/platform/limits/throttle.ts'
import { createMemoryCounters, createRedisCounters } from '../../src/platform/limits/window-counters.ts'
import { openRedis } from '../../src/platform/redis/open-redis.ts'
import type { Redis } from '../../src/platform/redis/redis.ts'
import { hasRedisServer, type RedisServer, startRedisServer } from '../harness/redis-server.ts'

const minute: Quota = { name: 'minute', limit: 3, windowSeconds: 600 }
const hour: Quota = { name: 'hour', limit: 5, windowSeconds: 3600 }

async function takeTimes(throttle: Throttle, subject: string, times: number, quotas = [minute]): Promise<string> {
  let said = ''
  for (let at = 0; at < times; at += 1) said += (await throttle.take(subject, quotas)).allowed ? 'y' : 'n'
  return said
}

const candidates = [
  { name: 'memory', present: true, isShared: false },
  { name: 'Redis', present: hasRedisServer, isShared: true },
]

describe.for(candidates)('the throttle, $name', ({ present, isShared }) => {
  const promise = test.skipIf(!present)
  let redis: Redis | undefined
  let server: RedisServer | undefined
  let throttle: Throttle
  beforeAll(async () => {
    if (!present) return
    if (isShared) {
      server = await startRedisServer()
      redis = await openRedis({ url: server.url, maxConnections: 2 })
    }
    throttle = createThrottle(redis ? createRedisCounters(redis) : createMemoryCounters())
  })
  afterAll(async () => {
    await redis?.close()
    await server?.kill()
  })

  const takeAll = (subject: string, times: number, quotas = [minute]) => takeTimes(throttle, subject, times, quotas)

  promise('as many as the limit are let through, then none, and each answer says what is left', async () => {
    const subject = randomUUID()
    const first = await throttle.take(subject, [minute])
    expect(first).toMatchObject({ allowed: true, refusedBy: null, states: [{ quota: minute, remaining: 2 }] })
    expect(await takeAll(subject, 4)).toBe('yynn')
    const refused = await throttle.take(subject, [minute])
    expect(refused.refusedBy).toMatchObject({ quota: minute, remaining: 0 })
    expect(secondsUntil(refused.states[0] ?? { quota: minute, remaining: 0, resetMs: 0 })).toBeGreaterThan(1)
    expect(refused.states[0]?.resetMs).toBeLessThanOrEqual(600_000)
  })

  promise('the first refusal of a window is known from those that follow', async () => {
    const subject = randomUUID()
    const firsts: boolean[] = []
    for (let at = 0; at < 6; at += 1) firsts.push((await throttle.take(subject, [minute])).isFirstRefusal)
    expect(firsts).toEqual([false, false, false, true, false, false])
  })

  promise('one subject never spends what is another’s, nor one quota what is another’s', async () => {
    const [ana, ben] = [randomUUID(), randomUUID()]
    expect(await takeAll(ana, 4)).toBe('yyyn')
    expect(await takeAll(ben, 3)).toBe('yyy')
    expect(await takeAll(ana, 1, [hour])).toBe('y')
  })

  promise('what a spent minute refuses is not taken from the hour', async () => {
    const subject = randomUUID()
    expect(await takeAll(subject, 10, [minute, hour])).toBe('yyynnnnnnn')
    expect((await throttle.take(subject, [hour])).states[0]?.remaining).toBe(1)
  })

  promise('a dear request takes more than one point', async () => {
    const subject = randomUUID()
    expect((await throttle.take(subject, [minute], 3)).allowed).toBe(true)
    expect(await throttle.take(subject, [minute], 3)).toMatchObject({ allowed: false, isFirstRefusal: true })
  })

  promise('what is forgotten starts anew', async () => {
    const subject = randomUUID()
    await takeAll(subject, 4, [minute, hour])
    await throttle.forget(subject, [minute, hour])
    expect((await throttle.take(subject, [minute, hour])).states.map(({ remaining }) => remaining)).toEqual([2, 4])
  })

  promise('of many at the same moment no more than the limit are let through', async () => {
    const subject = randomUUID()
    const verdicts = await Promise.all(Array.from({ length: 40 }, () => throttle.take(subject, [minute])))
    expect(verdicts.filter(({ allowed }) => allowed)).toHaveLength(3)
  })
})

describe.skipIf(!hasRedisServer)('the throttle on a Redis that processes share', () => {
  let redis: Redis
  let other: Redis
  let server: RedisServer
  let throttle: Throttle
  beforeAll(async () => {
    server = await startRedisServer()
    redis = await openRedis({ url: server.url, maxConnections: 2 })
    other = await openRedis({ url: server.url, maxConnections: 1 })
    throttle = createThrottle(createRedisCounters(redis))
  })
  afterAll(async () => {
    await Promise.all([redis?.close(), other?.close()])
    await server?.kill()
  })
  const takeAll = (subject: string, times: number) => takeTimes(throttle, subject, times)

  test('two processes count together', async () => {
    const second = createThrottle(createRedisCounters(other))
    const subject = randomUUID()
    expect(await takeAll(subject, 2)).toBe('yy')
    expect((await second.take(subject, [minute])).states[0]?.remaining).toBe(0)
    expect((await second.take(subject, [minute])).allowed).toBe(false)
    expect(await takeAll(subject, 1)).toBe('n')
  })

  test('Redis holds neither addresses nor names, and forgets by itself', async () => {
    await throttle.take('account:ana@example.org', [minute])
    const keys = await redis.run('KEYS', (client) => client.keys('*'))
    expect(keys.length).toBeGreaterThan(0)
    for (const key of keys) {
      expect(key).toMatch(/^rolewright:limit:(?:minute|hour):[0-9a-f]{32}$/u)
      expect(await redis.run('TTL', (client) => client.ttl(key))).toBeGreaterThan(0)
    }
  })

  test('while Redis is gone the limit holds in each process, and nobody sees an error', async () => {
    const subject = randomUUID()
    expect(await takeAll(subject, 1)).toBe('y')
    await server.kill()
    expect(await takeAll(subject, 5)).toBe('yyynn')
    await server.start()
    while (redis.state().status !== 'up') await new Promise((resolve) => setTimeout(resolve, 20))
    expect(await takeAll(subject, 4)).toBe('yyyn')
  })
})
