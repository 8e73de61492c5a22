/** What the policies do, as log lines. */
import type { Log } from '../telemetry/log.ts'
import type { ResilienceObserver } from './events.ts'

/** Breakers are news for whoever runs this; single retries are not. */
export function createResilienceLog(log: Log): ResilienceObserver {
  return {
    onRetry: (event) => log.debug({ event: 'dependency.retry', ...event }, 'a call is tried again'),
    onBreak: (event) =>
      log.warn({ event: 'dependency.breaker_opened', ...event }, 'a dependency keeps failing and is left alone'),
    onHalfOpen: (event) => log.info({ event: 'dependency.breaker_tried', ...event }, 'a dependency is tried again'),
    onReset: (event) => log.info({ event: 'dependency.breaker_closed', ...event }, 'a dependency is well again'),
    onRejected: (event) => log.warn({ event: 'dependency.rejected', ...event }, 'a call was not made'),
    onDeadline: (event) => log.warn({ event: 'dependency.deadline', ...event }, 'a call ended at its deadline'),
    onFallback: (event) => log.warn({ event: 'dependency.fallback', ...event }, 'a fallback answered'),
  }
}
