/** The one policy every outgoing call goes through: deadline, retries, bulkhead, circuit breaker, fallback. */
import { setTimeout as sleep } from 'node:timers/promises'
import {
  BrokenCircuitError,
  BulkheadRejectedError,
  bulkhead,
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  handleWhen,
} from 'cockatiel'
import { AppError } from '../../kernel/errors.ts'
import { DeadlineError, describeSeconds, openScope, type Scope, untilAborted } from './deadline.ts'
import type { Dependency, FailureName, Rejection, ResilienceObserver } from './events.ts'
import { defaultLimits, type PolicyLimits } from './policy-limits.ts'
import { createRetryBudget } from './retry-budget.ts'

/** What a failure means; told by whoever knows the dependency. */
export interface Verdict {
  /** Whether the same request may succeed a moment later. */
  readonly retryable: boolean
  /** Whether it says that the dependency is unwell. A 404 does not, an aborted caller neither. */
  readonly countsAgainst: boolean
  /** How long the dependency asks to wait; null when it does not say. */
  readonly retryAfterMs: number | null
}

export interface PolicyOptions {
  readonly dependency: Dependency
  readonly judge: (error: unknown) => Verdict
  readonly limits?: Partial<PolicyLimits>
  readonly observer?: ResilienceObserver
  /** From 0 to 1; for tests. */
  readonly random?: () => number
}

export interface Attempt {
  /** From 1. */
  readonly number: number
  /** Aborted at the deadline, and when the caller goes away. */
  readonly signal: AbortSignal
}

export interface RunOptions<T> {
  /** For all attempts, waits and the queue together. */
  readonly deadlineMs: number
  /** Only work that may be done twice is ever repeated. */
  readonly idempotent: boolean
  readonly signal?: AbortSignal | undefined
  /** Used instead when every attempt failed; not when the caller went away. */
  readonly fallback?: (error: unknown) => T | Promise<T>
}

/** How a dependency does, for health pages. */
export interface PolicyState {
  readonly dependency: Dependency
  readonly breaker: 'closed' | 'open' | 'half_open'
  readonly running: number
  readonly waiting: number
  readonly lastFailure: { readonly at: Date; readonly failure: FailureName } | null
}

export interface Policy {
  /**
   * @throws what `work` threw last; DependencyUnavailableError (`unavailable`) when nothing was sent; DeadlineError
   *   (`timed_out`); the signal's reason when the caller went away
   */
  run<T>(work: (attempt: Attempt) => Promise<T>, options: RunOptions<T>): Promise<T>
  describe(): PolicyState
}

/** Nothing was sent: the breaker is open, or too many calls wait already. */
export class DependencyUnavailableError extends AppError {
  readonly because: Extract<Rejection, 'breaker_open' | 'bulkhead_full'>
  readonly retryAfterMs: number | null

  constructor(name: string, because: DependencyUnavailableError['because'], retryAfterMs: number | null) {
    const wait = retryAfterMs === null ? 'Try again in a moment.' : `Try again in ${describeSeconds(retryAfterMs)}.`
    super(
      'unavailable',
      because === 'breaker_open'
        ? `${name} failed several times in a row and is left alone for a while. ${wait}`
        : `Too many calls to ${name} are waiting already. ${wait}`,
    )
    this.name = 'DependencyUnavailableError'
    this.because = because
    this.retryAfterMs = retryAfterMs
  }
}

/** With less time than this nothing is sent any more. */
const leastUsefulMs = 5

/** Between an attempt and its breaker only: whatever a caller gives as its reason to leave is no failure of the other side. */
class CallerGoneError extends Error {
  override readonly name = 'CallerGoneError'
}

/** The name of a failure that is safe in logs and metrics: never its message, which may quote what was sent. */
const nameFailure = (error: unknown): FailureName =>
  error instanceof AppError ? error.code : error instanceof Error ? error.name : 'unknown'

/**
 * A policy with its own breaker, bulkhead and retry budget: one for each dependency, made once and kept, so that a sick
 * dependency takes nothing from the others.
 * Breaker and bulkhead are cockatiel's. The retry loop is ours: cockatiel's sleeps on after an abort and knows neither
 * a budget nor `Retry-After`.
 */
export function createPolicy({
  dependency,
  judge,
  observer = {},
  random = Math.random,
  ...given
}: PolicyOptions): Policy {
  const limits = { ...defaultLimits, ...given.limits }
  const budget = createRetryBudget(limits.retryReserve, limits.retryShare)
  const slots = bulkhead(limits.concurrent, limits.queued)
  const breaker = circuitBreaker(
    handleWhen((error) => {
      // A caller that left during the one test call proved nothing: the breaker stays open.
      if (error instanceof CallerGoneError) return breaker.state === CircuitState.HalfOpen
      return error instanceof DeadlineError || judge(error).countsAgainst
    }),
    { halfOpenAfter: limits.openMs, breaker: new ConsecutiveBreaker(limits.breakAfter) },
  )
  let lastFailure: PolicyState['lastFailure'] = null
  let openUntil = 0

  breaker.onFailure(({ handled, reason }) => {
    if (handled && 'error' in reason) lastFailure = { at: new Date(), failure: nameFailure(reason.error) }
  })
  breaker.onBreak(() => {
    openUntil = performance.now() + limits.openMs
    observer.onBreak?.({ dependency, failure: lastFailure?.failure ?? 'unknown', openMs: limits.openMs })
  })
  breaker.onHalfOpen(() => observer.onHalfOpen?.({ dependency }))
  breaker.onReset(() => observer.onReset?.({ dependency }))

  const reject = (because: DependencyUnavailableError['because']): DependencyUnavailableError => {
    observer.onRejected?.({ dependency, because })
    const waitMs = because === 'breaker_open' ? Math.max(0, openUntil - performance.now()) : null
    return new DependencyUnavailableError(dependency.name, because, waitMs)
  }

  async function attemptOnce<T>(work: (attempt: Attempt) => Promise<T>, number: number, scope: Scope): Promise<T> {
    const inner =
      limits.attemptTimeoutMs === null ? scope : openScope(dependency.name, limits.attemptTimeoutMs, scope.signal)
    try {
      return await untilAborted(inner.signal, () => work({ number, signal: inner.signal }))
    } catch (error) {
      const left = scope.signal.aborted && !(scope.signal.reason instanceof DeadlineError)
      throw left ? new CallerGoneError() : error
    } finally {
      if (inner !== scope) inner.end()
    }
  }

  async function guard<T>(work: (attempt: Attempt) => Promise<T>, number: number, scope: Scope): Promise<T> {
    const attempt = async (): Promise<T> => {
      // Calls that waited for one that hung get their turn at its deadline, which is their own too.
      if (scope.remainingMs() < leastUsefulMs) throw new DeadlineError(dependency.name, scope.timeoutMs)
      // cockatiel would let everybody wait for the one test call, which may hang as long as its own deadline allows.
      if (breaker.state === CircuitState.HalfOpen) throw new BrokenCircuitError()
      return breaker.execute(() => attemptOnce(work, number, scope), scope.signal)
    }
    try {
      // The breaker inside: a full bulkhead says nothing about the dependency.
      return await slots.execute(attempt, scope.signal)
    } catch (error) {
      if (error instanceof BrokenCircuitError) throw reject('breaker_open')
      if (error instanceof BulkheadRejectedError) throw reject('bulkhead_full')
      throw error instanceof CallerGoneError ? scope.signal.reason : error
    }
  }

  /** How long to wait before the next attempt; null when there is none. */
  function planRetry(error: unknown, number: number, scope: Scope): { delayMs: number; asked: boolean } | null {
    if (scope.signal.aborted || error instanceof DependencyUnavailableError) return null
    const { retryable, retryAfterMs } =
      error instanceof DeadlineError ? { retryable: true, retryAfterMs: null } : judge(error)
    if (!retryable || number >= limits.maxAttempts) return null
    // Full jitter (AWS, "Exponential backoff and jitter"); what the dependency asks for is the least it gets.
    const jitterMs = random() * Math.min(limits.maxDelayMs, limits.firstDelayMs * 2 ** (number - 1))
    const delayMs = (retryAfterMs ?? 0) + jitterMs
    const because = delayMs >= scope.remainingMs() ? 'no_time_left' : budget.spend() ? null : 'retry_budget_spent'
    if (because === null) return { delayMs, asked: retryAfterMs !== null }
    observer.onRejected?.({ dependency, because })
    return null
  }

  async function runWithin<T>(
    work: (attempt: Attempt) => Promise<T>,
    scope: Scope,
    { idempotent }: RunOptions<T>,
  ): Promise<T> {
    budget.earn()
    for (let number = 1; ; number += 1) {
      try {
        return await guard(work, number, scope)
      } catch (error) {
        const plan = idempotent ? planRetry(error, number, scope) : null
        if (plan === null) throw error
        observer.onRetry?.({ dependency, attempt: number, failure: nameFailure(error), ...plan })
        await sleep(plan.delayMs, undefined, { signal: scope.signal })
      }
    }
  }

  return {
    async run(work, options) {
      const scope = openScope(dependency.name, options.deadlineMs, options.signal)
      try {
        return await untilAborted(scope.signal, () => runWithin(work, scope, options))
      } catch (error) {
        if (error instanceof DeadlineError) observer.onDeadline?.({ dependency, timeoutMs: options.deadlineMs })
        if (options.fallback === undefined || options.signal?.aborted) throw error
        observer.onFallback?.({ dependency, failure: nameFailure(error) })
        return await options.fallback(error)
      } finally {
        scope.end()
      }
    },
    describe: () => ({
      dependency,
      breaker: describeBreaker(breaker.state),
      running: limits.concurrent - slots.executionSlots,
      waiting: limits.queued - slots.queueSlots,
      lastFailure,
    }),
  }
}

const describeBreaker = (state: CircuitState): PolicyState['breaker'] => {
  if (state === CircuitState.Closed) return 'closed'
  return state === CircuitState.HalfOpen ? 'half_open' : 'open'
}
