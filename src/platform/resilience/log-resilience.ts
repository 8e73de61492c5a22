/** What the policies do, as log lines of the request or step they do it for. */
import type { Log } from '../telemetry/log.ts'
import { logOfWork } from '../telemetry/work-scope.ts'
import type { ResilienceObserver } from './events.ts'

/** Breakers are news for whoever runs this; single retries are not. */
export function createResilienceLog(log: Log): ResilienceObserver {
  return {
    onRetry: (event) => logOfWork(log).debug({ event: 'dependency.retry', ...event }, 'a call is tried again'),
    onBreak: (event) =>
      logOfWork(log).warn(
        { event: 'dependency.breaker_opened', ...event },
        'a dependency keeps failing and is left alone',
      ),
    onHalfOpen: (event) =>
      logOfWork(log).info({ event: 'dependency.breaker_tried', ...event }, 'a dependency is tried again'),
    onReset: (event) =>
      logOfWork(log).info({ event: 'dependency.breaker_closed', ...event }, 'a dependency is well again'),
    onRejected: (event) => logOfWork(log).warn({ event: 'dependency.rejected', ...event }, 'a call was not made'),
    onDeadline: (event) =>
      logOfWork(log).warn({ event: 'dependency.deadline', ...event }, 'a call ended at its deadline'),
    onFallback: (event) => logOfWork(log).warn({ event: 'dependency.fallback', ...event }, 'a fallback answered'),
  }
}
