/** What happens to values that change while Redis cannot hear of it, on a real Redis that keeps its data meanwhile. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { hasRedisServer, type RedisServer, startRedisServer } from '../../../test/harness/redis-server.ts'
import { openRedis } from '../redis/open-redis.ts'
import type { Redis } from '../redis/redis.ts'
import { jsonCodec } from './codecs.ts'
import { createCache } from './create-cache.ts'
import { createInsuredStore } from './insured-store.ts'
import { createMemoryStore } from './memory-store.ts'
import { createRedisStore } from './redis-store.ts'

const words = jsonCodec((value) => String(value))
const waitOptions = { timeout: 10_000, interval: 20 }

describe.skipIf(!hasRedisServer)('a cache whose Redis is out of reach for a while', () => {
  let server: RedisServer
  const opened: Redis[] = []
  beforeAll(async () => {
    server = await startRedisServer()
  })
  afterAll(async () => {
    server?.thaw()
    await Promise.all(opened.map((one) => one.close()))
    await server?.kill()
  })

  /** As another process would. */
  async function openProcess() {
    const redis = await openRedis({ url: server.url, maxConnections: 2 })
    opened.push(redis)
    const store = createInsuredStore({ redis, shared: createRedisStore(redis), own: createMemoryStore() })
    const cache = createCache({ name: 'words', store, codec: words, ttlMs: 600_000 })
    return { redis, cache }
  }

  test('what was deleted or replaced meanwhile does not come back with it, for any process', async () => {
    const [mine, other] = [await openProcess(), await openProcess()]
    await mine.cache.set('deleted', 'old')
    await mine.cache.set('replaced', 'old')
    await mine.cache.set('untouched', 'old')
    server.freeze()
    await mine.cache.delete('deleted')
    await mine.cache.set('replaced', 'new')
    expect(mine.redis.state().status).toBe('down')
    expect(await mine.cache.get('untouched')).toBe('old')
    server.thaw()
    for (const { redis } of [mine, other]) await vi.waitFor(() => expect(redis.state().status).toBe('up'), waitOptions)
    expect(await mine.cache.get('deleted')).toBeNull()
    expect(await mine.cache.get('replaced')).not.toBe('old')
    await vi.waitFor(async () => expect(await other.cache.get('deleted')).toBeNull(), waitOptions)
    await vi.waitFor(async () => expect(await other.cache.get('replaced')).not.toBe('old'), waitOptions)
    expect(await other.cache.get('untouched')).toBe('old')
  })

  test('ten thousand lookups while it is gone cost no waiting and no memory beyond the bound', async () => {
    const { redis, cache } = await openProcess()
    await server.kill()
    await vi.waitFor(() => expect(redis.state().status).toBe('down'), waitOptions)
    const compute = vi.fn(async (missing: readonly number[]) => missing.map((at) => `value ${at}`))
    const keys = Array.from({ length: 10_000 }, (_, at) => `key ${at}`)
    await cache.throughMany(keys, compute)
    expect(await cache.throughMany(keys, compute)).toHaveLength(10_000)
    expect(compute).toHaveBeenCalledTimes(1)
    await server.start()
    await vi.waitFor(() => expect(redis.state().status).toBe('up'), waitOptions)
    await cache.set('after', 'kept')
    const other = await openProcess()
    await vi.waitFor(async () => expect(await other.cache.get('after')).toBe('kept'), waitOptions)
  })
})
