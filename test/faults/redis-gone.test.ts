/** Redis killed, frozen and started again while people use the product: nobody is told, and the cache comes back by itself. */
import { setTimeout as sleep } from 'node:timers/promises'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { ProfileAnswer } from '../../src/main/cli/answers.ts'
import { type ApiClient, createApiClient } from '../harness/api-client.ts'
import { inRepository, makeDataFolder, type RunningServer, readServerToken, startServer } from '../harness/processes.ts'
import { expectRecovery } from '../harness/recovery.ts'
import { hasRedisServer, type RedisServer, startRedisServer } from '../harness/redis-server.ts'

/** All series of one metric, summed over the labels that are not named. */
function readMetric(page: string, name: string, labels = ''): number {
  const lines = page.split('\n').filter((line) => line.startsWith(`${name}{`) || line.startsWith(`${name} `))
  return lines.filter((line) => line.includes(labels)).reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0)
}

describe.skipIf(!hasRedisServer)('while Redis goes and comes', () => {
  let redis: RedisServer
  let folder: Awaited<ReturnType<typeof makeDataFolder>>
  let server: RunningServer
  let api: ApiClient
  let profileId: string
  let posted = 0

  beforeAll(async () => {
    redis = await startRedisServer()
    folder = await makeDataFolder()
    server = await startServer({
      DATA_DIR: folder.path,
      REDIS_URL: redis.url,
      REDIS_MAX_CONNECTIONS: '3',
      LOG_LEVEL: 'INFO',
    })
    api = createApiClient(server.address, await readServerToken(folder.path))
    const profile = await api.upload<ProfileAnswer>('/api/v1/profiles', inRepository('test/fixtures/resume.txt'))
    profileId = profile.body.id
  })
  afterAll(async () => {
    redis?.thaw()
    await server?.stop()
    await redis?.kill()
    await folder?.remove()
  })

  const page = async (): Promise<string> => await (await fetch(`${server.address}/metrics`)).text()
  const readyState = async () => await api.get<{ status: string }>('/health/ready')
  /** A look at the matches, for which the resume's text needs its vector, and a posting never seen before. */
  async function usePeople(): Promise<number[]> {
    posted += 1
    const text = `Welder wanted\nWe need a welder for hall ${posted}. You weld steel of ${posted} mm and read drawings.`
    const answers = await Promise.all([
      api.post(`/api/v1/profiles/${profileId}/matches`, {}),
      api.post('/api/v1/postings/texts', { text, title: `Welder ${posted}`, company: 'Hall' }),
    ])
    return answers.map(({ status }) => status)
  }
  async function usePeopleUntil(isDone: () => Promise<boolean>): Promise<number[]> {
    const statuses = await usePeople()
    while (!(await isDone())) statuses.push(...(await usePeople()))
    return statuses
  }
  const isUp = async (): Promise<boolean> => readMetric(await page(), 'rolewright_redis_connections') > 0
  const hits = async (): Promise<number> =>
    readMetric(await page(), 'rolewright_cache_lookups_total', 'cache="embeddings",outcome="hit"')
  const keysInRedis = async (): Promise<number> => {
    const client = new Redis(redis.url)
    const keys = await client.keys('rolewright:cache:*')
    await client.quit()
    return keys.length
  }

  test('vectors are kept in Redis under hashes, with no more connections than REDIS_MAX_CONNECTIONS', async () => {
    expect(await usePeople()).toEqual([200, 200])
    const before = await hits()
    expect(await usePeople()).toEqual([200, 200])
    // The resume's text and the titles beside it were asked for before.
    expect(await hits()).toBeGreaterThan(before)
    const client = new Redis(redis.url)
    const keys = await client.keys('rolewright:cache:*')
    expect(keys.length).toBeGreaterThanOrEqual(3)
    for (const key of keys) {
      expect(key).toMatch(/^rolewright:cache:embeddings:[\w-]{43}$/u)
      expect(await client.strlen(key)).toBe(384 * 4 + 17)
      expect(await client.ttl(key)).toBeGreaterThan(29 * 86_400)
    }
    const connections = String(await client.client('LIST')).split('\n')
    expect(connections.filter((line) => line.includes('name=rolewright'))).toHaveLength(3)
    await client.quit()
  })

  test('killed under load, it is missed by nobody; health says degraded, and the cache goes on in memory', async () => {
    const working = usePeopleUntil(async () => !(await isUp()))
    await redis.kill()
    const statuses = await working
    for (let i = 0; i < 5; i++) statuses.push(...(await usePeople()))
    expect(new Set(statuses)).toEqual(new Set([200]))
    const before = await hits()
    await usePeople()
    expect(await hits()).toBeGreaterThan(before)
    const health = await readyState()
    expect([health.status, health.body.status]).toEqual([200, 'degraded'])
    expect(server.output()).toContain('redis.down')
  })

  test('started again, it is used again without a restart of anything', async () => {
    await redis.start()
    const statuses = await expectRecovery('a cache that is started again', () => usePeopleUntil(isUp))
    expect(new Set(statuses)).toEqual(new Set([200]))
    await usePeople()
    await vi.waitFor(async () => expect(await keysInRedis()).toBeGreaterThan(0))
    expect((await readyState()).body.status).toBe('ready')
    expect(server.output()).toContain('redis.up')
  })

  test('frozen, it holds requests up once at most; thawed, it is used again', async () => {
    await redis.start()
    await usePeopleUntil(isUp)
    redis.freeze()
    expect(new Set(await usePeopleUntil(async () => !(await isUp())))).toEqual(new Set([200]))
    expect((await readyState()).body.status).toBe('degraded')
    const before = readMetric(await page(), 'rolewright_redis_commands_total', 'outcome="unavailable"')
    for (let i = 0; i < 3; i++) expect(await usePeople()).toEqual([200, 200])
    expect(readMetric(await page(), 'rolewright_redis_commands_total', 'outcome="unavailable"')).toBe(before)
    redis.thaw()
    const statuses = await expectRecovery('a cache that hung', () => usePeopleUntil(isUp))
    expect(new Set(statuses)).toEqual(new Set([200]))
  })

  test('READINESS_REQUIRES_REDIS=true makes a process without Redis unready; it starts and answers all the same', async () => {
    await redis.kill()
    const other = await makeDataFolder()
    const strict = await startServer({
      DATA_DIR: other.path,
      REDIS_URL: redis.url,
      READINESS_REQUIRES_REDIS: 'true',
    })
    try {
      const person = createApiClient(strict.address, await readServerToken(other.path))
      const health = await person.get<{ status: string }>('/health/ready')
      expect([health.status, health.body.status]).toEqual([503, 'not_ready'])
      expect((await person.get('/api/v1/postings')).status).toBe(200)
      await redis.start()
      while ((await person.get('/health/ready')).status !== 200) await sleep(50)
    } finally {
      await strict.stop()
      await other.remove()
    }
  })
})
