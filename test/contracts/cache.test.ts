/** What the cache promises on every store: the memory of one process, and a real Redis insured by memory. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Cache, CacheStore, LookupOutcome } from '../../src/platform/cache/cache.ts'
import { jsonCodec, vectorCodec } from '../../src/platform/cache/codecs.ts'
import { createCache } from '../../src/platform/cache/create-cache.ts'
import { createInsuredStore } from '../../src/platform/cache/insured-store.ts'
import { createMemoryStore } from '../../src/platform/cache/memory-store.ts'
import { createRedisStore } from '../../src/platform/cache/redis-store.ts'
import { openRedis } from '../../src/platform/redis/open-redis.ts'

const url = process.env.TEST_REDIS_URL ?? ''
if (url === '') {
  const sentence = 'The cache on Redis is tested with TEST_REDIS_URL: `npm run services -- up --only redis`.'
  if (process.env.CI === 'true') throw new Error(sentence)
  process.stderr.write(`${sentence} Those tests are skipped.\n`)
}

interface OpenStore {
  readonly store: CacheStore
  close(): Promise<void>
}

const maxEntryBytes = 10_000

const openInMemory = async (): Promise<OpenStore> => ({
  store: createMemoryStore({ maxEntryBytes }),
  close: async () => {},
})

async function openOnRedis(): Promise<OpenStore> {
  const redis = await openRedis({ url, maxConnections: 2 })
  const shared = createRedisStore(redis, { maxEntryBytes })
  const store = createInsuredStore({ redis, shared, own: createMemoryStore({ maxEntryBytes }) })
  return { store, close: () => redis.close() }
}

const candidates = [
  { name: 'memory', present: true, isShared: false, open: openInMemory },
  { name: 'Redis', present: url !== '', isShared: true, open: openOnRedis },
]

const words = jsonCodec((value) => String(value))

describe.for(candidates)('the cache, $name', ({ present, isShared, open }) => {
  const promise = test.skipIf(!present)
  let opened: OpenStore
  let nowMs = Date.now()
  const clock = { now: () => new Date(nowMs) }
  beforeAll(async () => {
    if (present) opened = await open()
  })
  afterAll(async () => {
    await opened?.close()
  })

  /** A name of its own for each test: Redis keeps what earlier tests have left. */
  function makeCache(store = opened.store, name: string = randomUUID(), outcomes: LookupOutcome[] = []): Cache<string> {
    const onLookup = (outcome: LookupOutcome): void => void outcomes.push(outcome)
    return createCache({ name, store, codec: words, clock, ttlMs: 60_000, staleMs: 60_000, onLookup })
  }

  promise('a value is there after it was set, and gone after it was deleted', async () => {
    const cache = makeCache()
    expect(await cache.get('a')).toBeNull()
    await cache.set('a', 'one')
    await cache.set('b', 'two')
    expect(await cache.get('a')).toBe('one')
    await cache.set('a', 'three')
    expect(await cache.get('a')).toBe('three')
    await cache.delete('a')
    expect([await cache.get('a'), await cache.get('b')]).toEqual([null, 'two'])
  })

  promise('keys of any length and alphabet are told apart, and caches of other names do not see them', async () => {
    const [cache, other] = [makeCache(), makeCache()]
    const keys = ['', ' ', 'x'.repeat(100_000), `${'x'.repeat(99_999)}y`, 'ключ', '\u0000', 'a:b', 'a b']
    for (const [index, key] of keys.entries()) await cache.set(key, `value ${index}`)
    for (const [index, key] of keys.entries()) expect(await cache.get(key)).toBe(`value ${index}`)
    expect(await other.get('')).toBeNull()
  })

  promise('everything of one group goes together, and nothing of another', async () => {
    const groupOf = (key: string): string => key.split('/')[0] ?? ''
    const cache = createCache({ name: randomUUID(), store: opened.store, codec: words, clock, ttlMs: 60_000, groupOf })
    for (const key of ['ana/1', 'ana/2', 'anabel/1', 'ben/1']) await cache.set(key, key)
    await cache.deleteGroup('ana')
    const kept = await Promise.all(['ana/1', 'ana/2', 'anabel/1', 'ben/1'].map((key) => cache.get(key)))
    expect(kept).toEqual([null, null, 'anabel/1', 'ben/1'])
  })

  promise('a value goes out of date at its time', async () => {
    const cache = makeCache()
    await cache.set('a', 'one', { ttlMs: 1_000 })
    nowMs += 999
    expect(await cache.get('a')).toBe('one')
    nowMs += 1
    expect(await cache.get('a')).toBeNull()
  })

  promise('what the store itself counts as past is not given either', async () => {
    const cache = makeCache()
    await cache.set('a', 'one', { ttlMs: 30, staleMs: 0 })
    await vi.waitFor(async () => expect(await cache.get('a')).toBeNull())
  })

  promise('a hundred who ask at once cause one computation, and all get its answer', async () => {
    const outcomes: LookupOutcome[] = []
    const cache = makeCache(opened.store, undefined, outcomes)
    const compute = vi.fn(async () => {
      await new Promise((done) => setTimeout(done, 20))
      return 'dear'
    })
    const answers = await Promise.all(Array.from({ length: 100 }, () => cache.through('a', compute)))
    expect(new Set(answers)).toEqual(new Set(['dear']))
    expect(await cache.through('a', compute)).toBe('dear')
    expect(compute).toHaveBeenCalledTimes(1)
    expect(outcomes).toEqual(['miss', 'hit'])
  })

  promise('a failed computation fails all who waited for it, keeps nothing, and the next one computes', async () => {
    const cache = makeCache()
    const broken = vi.fn(() => Promise.reject(new Error('no luck')))
    const asked = await Promise.allSettled([cache.through('a', broken), cache.through('a', broken)])
    expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(broken).toHaveBeenCalledTimes(1)
    expect(await cache.through('a', async () => 'luck')).toBe('luck')
  })

  promise('an outdated value stands in while the computation fails, until it is too old for that', async () => {
    const outcomes: LookupOutcome[] = []
    const cache = makeCache(opened.store, undefined, outcomes)
    const broken = () => Promise.reject(new Error('no luck'))
    await cache.set('a', 'old')
    nowMs += 60_001
    expect(await cache.through('a', broken)).toBe('old')
    expect(outcomes).toEqual(['miss', 'stale'])
    expect(await cache.get('a')).toBeNull()
    expect(await cache.through('a', async () => 'new')).toBe('new')
    nowMs += 120_001
    await expect(cache.through('a', broken)).rejects.toThrow('no luck')
  })

  promise('whoever goes away takes nobody along: the next computes', async () => {
    const cache = makeCache()
    const leaving = new AbortController()
    const first = cache.through('a', () => new Promise(() => {}), { signal: leaving.signal })
    const second = cache.through('a', async () => 'mine')
    await new Promise((done) => setTimeout(done, 20))
    leaving.abort()
    await expect(first).rejects.toMatchObject({ name: 'AbortError' })
    expect(await second).toBe('mine')
  })

  promise('whoever waits for another may leave at once', async () => {
    const cache = makeCache()
    const { promise: never, resolve } = Promise.withResolvers<string>()
    const first = cache.through('a', () => never)
    await expect(cache.through('a', async () => 'x', { signal: AbortSignal.timeout(20) })).rejects.toMatchObject({
      name: 'TimeoutError',
    })
    resolve('late')
    expect(await first).toBe('late')
  })

  promise('of many keys only the missing are computed, together, each once', async () => {
    const cache = makeCache()
    await cache.set('b', 'B')
    const compute = vi.fn(async (missing: readonly number[]) => missing.map((position) => `at ${position}`))
    expect(await cache.throughMany(['a', 'b', 'c', 'a'], compute)).toEqual(['at 0', 'B', 'at 2', 'at 0'])
    expect(compute.mock.calls).toEqual([[[0, 2]]])
    const keys = Array.from({ length: 300 }, (_, index) => `key ${index}`)
    expect(await cache.throughMany(keys, async (missing) => missing.map((at) => keys[at] ?? ''))).toEqual(keys)
    expect(await cache.throughMany(keys, compute)).toEqual(keys)
    expect(await cache.throughMany([], compute)).toEqual([])
    expect(compute).toHaveBeenCalledTimes(1)
  })

  promise('a computation that answers too few values is an error', async () => {
    const cache = makeCache()
    await expect(cache.throughMany(['a', 'b'], async () => ['one'])).rejects.toThrow('asked for 2 values and got 1')
  })

  promise('a value too large is given and not kept, and neither is the one before it', async () => {
    const cache = makeCache()
    await cache.set('a', 'small')
    await cache.set('a', 'x'.repeat(maxEntryBytes))
    expect(await cache.get('a')).toBeNull()
    expect(await cache.through('b', async () => 'y'.repeat(maxEntryBytes))).toHaveLength(maxEntryBytes)
    expect(await cache.get('b')).toBeNull()
  })

  promise('vectors come back number for number, in four bytes each, and changing one changes no other', async () => {
    const name = randomUUID()
    const written = vi.fn(opened.store.writeMany)
    const store = { ...opened.store, writeMany: written }
    const cache = createCache({ name, store, codec: vectorCodec(384), ttlMs: 60_000 })
    const vector = Float32Array.from({ length: 384 }, (_, index) => Math.fround(Math.sin(index)))
    await cache.set('a', vector)
    expect(written.mock.calls[0]?.[0][0]?.bytes.byteLength).toBe(384 * 4 + 17)
    const found = await cache.get('a')
    expect(found).toEqual(vector)
    found?.fill(0)
    expect(await cache.get('a')).toEqual(vector)
    expect(await createCache({ name, store, codec: vectorCodec(512), ttlMs: 60_000 }).get('a')).toBeNull()
  })

  promise('bytes of another version or form count as absent', async () => {
    const name = randomUUID()
    await makeCache(opened.store, name).set('a', 'one')
    const strict = jsonCodec((value): string => {
      throw new Error(`not mine: ${value}`)
    })
    expect(await createCache({ name, store: opened.store, codec: strict, ttlMs: 60_000 }).get('a')).toBeNull()
  })

  promise('a claim belongs to one, can be renewed by it only, and is free again after its release', async () => {
    const key = randomUUID()
    const { store } = opened
    expect(await store.claim(key, 'me', 60_000)).toBe(true)
    expect(await store.claim(key, 'me', 60_000)).toBe(true)
    expect(await store.claim(key, 'you', 60_000)).toBe(!isShared)
    await store.release(key, 'you')
    expect(await store.claim(key, 'you', 60_000)).toBe(!isShared)
    await store.release(key, 'me')
    expect(await store.claim(key, 'you', 60_000)).toBe(true)
  })

  promise('the claim of one that died is free again after its time', async () => {
    const key = randomUUID()
    await opened.store.claim(key, 'dead', 50)
    await vi.waitFor(async () => expect(await opened.store.claim(key, 'alive', 60_000)).toBe(true))
  })

  if (isShared)
    promise('several processes that ask at once compute once', async () => {
      const name = randomUUID()
      const others = await Promise.all([open(), open()])
      const compute = vi.fn(async () => {
        await new Promise((done) => setTimeout(done, 100))
        return 'dear'
      })
      const caches = [opened, ...others].map(({ store }) => makeCache(store, name))
      expect(await Promise.all(caches.map((cache) => cache.through('a', compute)))).toEqual(['dear', 'dear', 'dear'])
      expect(compute).toHaveBeenCalledTimes(1)
      await Promise.all(others.map((one) => one.close()))
    })

  if (isShared)
    promise('one whose Redis is closed under it goes on in memory', async () => {
      const closed = await open()
      const cache = makeCache(closed.store)
      await cache.set('a', 'before')
      await closed.close()
      expect(await cache.get('a')).toBe('before')
      await cache.set('b', 'after')
      expect(await cache.through('b', async () => 'not needed')).toBe('after')
      expect(await cache.through('c', async () => 'computed')).toBe('computed')
      await cache.delete('a')
      expect(await cache.get('a')).toBeNull()
    })
})

test('memory is bounded in bytes and in entries; what was used last stays', async () => {
  const store = createMemoryStore({ maxBytes: 100_000, maxEntries: 1_000, maxEntryBytes: 20_000 })
  const bytes = new Uint8Array(9_000)
  for (let i = 0; i < 1_000; i++) {
    await store.writeMany([{ key: `key ${i}`, bytes }], 60_000)
    await store.readMany(['key 0'])
  }
  expect(store.size().bytes).toBeLessThanOrEqual(100_000)
  expect((await store.readMany(['key 0', 'key 1', 'key 999'])).map((found) => found?.byteLength)).toEqual([
    9_000,
    undefined,
    9_000,
  ])
  for (let i = 0; i < 5_000; i++) await store.writeMany([{ key: `tiny ${i}`, bytes: new Uint8Array(1) }], 60_000)
  expect(store.size().entries).toBeLessThanOrEqual(1_000)
})
