/** What the policies of outgoing calls do, as metrics. Log lines are made in platform/resilience. */
import type { Dependency, ResilienceObserver } from '../resilience/events.ts'
import type { Metrics } from './metrics.ts'

/** By kind and not by name: of sites there can be as many as people name. */
export function createResilienceMetrics(metrics: Metrics): ResilienceObserver {
  const count = ({ kind }: Dependency, event: string): void =>
    metrics.count('resilienceEvents', { dependency: kind, event })
  const open = ({ kind }: Dependency, difference: number): void =>
    metrics.add('breakersOpen', { dependency: kind }, difference)
  return {
    onRetry: ({ dependency }) => count(dependency, 'retry'),
    onBreak: ({ dependency }) => {
      count(dependency, 'breaker_opened')
      open(dependency, 1)
    },
    // One call is let through: it opens the breaker again or closes it.
    onHalfOpen: ({ dependency }) => {
      count(dependency, 'breaker_half_open')
      open(dependency, -1)
    },
    onReset: ({ dependency }) => count(dependency, 'breaker_closed'),
    onRejected: ({ dependency, because }) => count(dependency, because),
    onDeadline: ({ dependency }) => count(dependency, 'deadline'),
    onFallback: ({ dependency }) => count(dependency, 'fallback'),
  }
}
