/** The caches and counters of one process: in Redis where REDIS_URL is set, insured by memory; else in memory. */
import { type CachedSession, sessionCacheMs, sessionCodec } from '../features/accounts/accounts.ts'
import type { Cache, CacheStore } from '../platform/cache/cache.ts'
import { vectorCodec } from '../platform/cache/codecs.ts'
import { createCache } from '../platform/cache/create-cache.ts'
import { createInsuredStore } from '../platform/cache/insured-store.ts'
import { createMemoryStore } from '../platform/cache/memory-store.ts'
import { createRedisStore } from '../platform/cache/redis-store.ts'
import type { Settings } from '../platform/config/settings.ts'
import type { Database } from '../platform/database/database.ts'
import { embeddingLifetimeMs } from '../platform/embeddings/cached-embedder.ts'
import type { HealthCheck } from '../platform/http/health.ts'
import { createThrottle } from '../platform/limits/create-throttle.ts'
import type { Throttle } from '../platform/limits/throttle.ts'
import { createMemoryCounters, createRedisCounters } from '../platform/limits/window-counters.ts'
import { type AnswerCache, answerCodec, ownerOfKey } from '../platform/llm/answer-cache.ts'
import { openRedis } from '../platform/redis/open-redis.ts'
import type { Redis } from '../platform/redis/redis.ts'
import type { Log } from '../platform/telemetry/log.ts'
import type { Metrics } from '../platform/telemetry/metrics.ts'
import { observeLookups, observeRedis } from '../platform/telemetry/redis-telemetry.ts'

export interface Caches {
  /** For further caches; it never throws. */
  readonly store: CacheStore
  /** For vectors of so many numbers. */
  embeddings(dimension: number): Cache<Float32Array>
  /** For what models answered; each is kept for so long. */
  answers(ttlMs: number): AnswerCache
  /** Counts what is limited; it never throws. */
  readonly throttle: Throttle
  /**
   * For sessions. Null on a database server without Redis: the memory of one process would not hear of a sign-out in another.
   */
  sessions(mode: Database['mode']): Cache<CachedSession> | null
  /** Of Redis, where there is one. */
  readonly checks: readonly HealthCheck[]
  close(): Promise<void>
}

export interface CachesOptions {
  readonly settings: Settings
  readonly log: Log
  readonly metrics: Metrics
}

export async function openCaches({ settings, log, metrics }: CachesOptions): Promise<Caches> {
  const redis =
    settings.redisUrl === null
      ? null
      : await openRedis({ url: settings.redisUrl, maxConnections: settings.redisMaxConnections })
  const own = createMemoryStore()
  const store = redis ? createInsuredStore({ redis, shared: createRedisStore(redis), own }) : own
  if (redis) {
    observeRedis(redis, metrics)
    logChanges(redis, log)
  }
  return {
    store,
    throttle: createThrottle(redis ? createRedisCounters(redis) : createMemoryCounters()),
    embeddings: (dimension) =>
      createCache({
        name: 'embeddings',
        store,
        codec: vectorCodec(dimension),
        ttlMs: embeddingLifetimeMs,
        onLookup: observeLookups('embeddings', metrics),
      }),
    answers: (ttlMs) =>
      createCache({
        name: 'model-answers',
        store,
        codec: answerCodec,
        groupOf: ownerOfKey,
        ttlMs,
        onLookup: observeLookups('model-answers', metrics),
      }),
    sessions: (mode) =>
      redis || mode === 'embedded'
        ? createCache({
            name: 'sessions',
            store,
            codec: sessionCodec,
            ttlMs: sessionCacheMs,
            onLookup: observeLookups('sessions', metrics),
          })
        : null,
    checks: redis ? [{ name: 'redis', isRequired: settings.readinessRequiresRedis, check: () => redis.ping() }] : [],
    close: async () => {
      await redis?.close()
    },
  }
}

function logChanges(redis: Redis, log: Log): void {
  const { status, lastError } = redis.state()
  const gone = 'Redis is gone: caches and limits continue in the memory of this process'
  if (status === 'down') log.warn({ event: 'redis.down', reason: lastError?.message }, gone)
  redis.onChange((now) => {
    if (now.status === 'up') log.info({ event: 'redis.up' }, 'Redis is back')
    else log.warn({ event: 'redis.down', reason: now.lastError?.message }, gone)
  })
}
