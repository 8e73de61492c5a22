/** Commands to Redis as metrics, spans and time on the bill of their request. Keys and values are never part of any. */
import { AppError } from '../../kernel/errors.ts'
import type { LookupObserver } from '../cache/cache.ts'
import type { Redis } from '../redis/redis.ts'
import type { Metrics } from './metrics.ts'
import { endSpan, SpanKind, startChildSpan } from './tracing.ts'
import { startSpending } from './work-scope.ts'

/** `unavailable`: Redis was gone or silent. `refused`: it answered with an error. */
function outcomeOf(error: unknown): string {
  if (error === null) return 'succeeded'
  return error instanceof AppError || !(error instanceof Error) || error.name !== 'ReplyError'
    ? 'unavailable'
    : 'refused'
}

/** Observes every command from now on, and reads the connections before each page. */
export function observeRedis(redis: Redis, metrics: Metrics): void {
  redis.observe({
    commandStarted(command) {
      const startedAt = performance.now()
      const spent = startSpending('redis')
      const span = startChildSpan(command, {
        kind: SpanKind.CLIENT,
        attributes: { 'db.system.name': 'redis', 'db.operation.name': command },
      })
      return (error) => {
        spent()
        metrics.count('redisCommands', { command, outcome: outcomeOf(error) })
        metrics.observe('redisCommandDuration', { command }, (performance.now() - startedAt) / 1000)
        if (span) endSpan(span, error)
      }
    },
  })
  metrics.beforePage(() => {
    const { connections, maxConnections } = redis.state()
    metrics.set('redisConnections', {}, connections)
    metrics.set('redisMaxConnections', {}, maxConnections)
  })
}

/** Counts the lookups of one cache. */
export const observeLookups =
  (cache: string, metrics: Metrics): LookupObserver =>
  (outcome) =>
    metrics.count('cacheLookups', { cache, outcome })
