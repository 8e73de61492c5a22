/** Counters that start anew with each window: in Redis where there is one, insured by the memory of this process. */
import type { Redis as RedisClient } from 'ioredis'
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible'
import type { Redis } from '../redis/redis.ts'

export interface Counted {
  /** Points counted in this window, these included. */
  readonly used: number
  readonly resetMs: number
}

export interface WindowCounters {
  add(key: string, points: number, windowSeconds: number): Promise<Counted>
  clear(key: string): Promise<void>
}

// The counters only count; whether it is too much is for the asker, since limits differ from key to key.
const counting = { keyPrefix: 'rolewright:limit', points: Number.MAX_SAFE_INTEGER, duration: 3600 }

type Limiter = Pick<RateLimiterMemory, 'consume' | 'delete'>

async function count(limiter: Limiter, key: string, points: number, windowSeconds: number): Promise<Counted> {
  const found = await limiter.consume(key, points, { customDuration: windowSeconds }).catch((refused: unknown) => {
    // Beyond the largest number there is: still an answer.
    if (refused instanceof RateLimiterRes) return refused
    throw refused
  })
  return { used: found.consumedPoints, resetMs: Math.max(0, found.msBeforeNext) }
}

/** Of this process alone; each key is forgotten when its window ends. */
export function createMemoryCounters(): WindowCounters {
  const limiter = new RateLimiterMemory(counting)
  return {
    add: (key, points, windowSeconds) => count(limiter, key, points, windowSeconds),
    clear: async (key) => {
      await limiter.delete(key)
    },
  }
}

/** Never throws for Redis: while it is gone each process counts what it sees itself, from zero. */
export function createRedisCounters(redis: Redis): WindowCounters {
  const own = createMemoryCounters()
  const limiters = new WeakMap<RedisClient, RateLimiterRedis>()
  const limiterOf = (client: RedisClient): RateLimiterRedis => {
    const known = limiters.get(client) ?? new RateLimiterRedis({ ...counting, storeClient: client })
    limiters.set(client, known)
    return known
  }
  return {
    add: (key, points, windowSeconds) =>
      redis
        .run('LIMIT', (client) => count(limiterOf(client), key, points, windowSeconds))
        .catch(() => own.add(key, points, windowSeconds)),
    clear: async (key) => {
      await own.clear(key)
      await redis.run('DEL', (client) => limiterOf(client).delete(key)).catch(() => {})
    },
  }
}
