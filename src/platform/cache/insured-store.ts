/** Redis with the memory of this process as its insurance: when Redis is gone the cache goes on, and returns to it by itself. */
import type { Redis } from '../redis/redis.ts'
import type { CacheStore } from './cache.ts'

export interface InsuredStoreOptions {
  readonly redis: Redis
  readonly shared: CacheStore
  readonly own: CacheStore
}

/** Beyond so many changes during one outage the oldest are forgotten: such a key may show its older value again. */
const maxUntold = 20_000

/** Never throws. */
export function createInsuredStore({ redis, shared, own }: InsuredStoreOptions): CacheStore {
  /** Keys that were set or deleted here without Redis hearing of it: what Redis holds under them is outdated. */
  const untold = new Set<string>()
  /** The same for beginnings of keys. */
  const untoldBeginnings = new Set<string>()

  function remember(keys: readonly string[]): void {
    for (const key of keys) untold.add(key)
    for (const key of untold) {
      if (untold.size <= maxUntold) break
      untold.delete(key)
    }
  }

  async function tellRedis(): Promise<void> {
    for (const prefix of [...untoldBeginnings]) {
      await shared.deleteUnder(prefix)
      untoldBeginnings.delete(prefix)
    }
    const keys = [...untold]
    if (keys.length === 0) return
    await shared.deleteMany(keys)
    for (const key of keys) untold.delete(key)
  }

  redis.onChange(({ status }) => {
    // When it fails again, the next return of Redis is the next try.
    if (status === 'up') void tellRedis().catch(() => {})
  })

  /** Redis first; what it cannot do is done by the memory. */
  async function insured<T>(work: () => Promise<T>, otherwise: () => T | Promise<T>): Promise<T> {
    try {
      return await work()
    } catch {
      return await otherwise()
    }
  }

  /** A change is made here and there; a change that Redis may have missed is remembered. */
  async function change(keys: readonly string[], make: (store: CacheStore) => Promise<void>): Promise<void> {
    await make(own)
    const tell = async (): Promise<void> => {
      await make(shared)
      for (const key of keys) untold.delete(key)
    }
    await insured(tell, () => remember(keys))
  }

  return {
    readMany: async (keys) => {
      const found = await insured(
        () => shared.readMany(keys),
        () => own.readMany(keys),
      )
      if (untold.size === 0) return found
      const mine = await own.readMany(keys)
      return keys.map((key, at) => (untold.has(key) ? mine : found)[at] ?? null)
    },
    writeMany: (entries, lifeMs) =>
      change(
        entries.map(({ key }) => key),
        (store) => store.writeMany(entries, lifeMs),
      ),
    deleteMany: (keys) => change(keys, (store) => store.deleteMany(keys)),
    deleteUnder: async (prefix) => {
      await own.deleteUnder(prefix)
      await insured(
        () => shared.deleteUnder(prefix),
        () => {
          untoldBeginnings.add(prefix)
        },
      )
    },
    claim: (key, token, lifeMs) =>
      insured(
        () => shared.claim(key, token, lifeMs),
        () => true,
      ),
    release: (key, token) =>
      insured(
        () => shared.release(key, token),
        () => {},
      ),
  }
}
