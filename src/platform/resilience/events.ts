/** What the policies do, told as it happens: for logs and metrics. */
import type { ErrorCode } from '../../kernel/errors.ts'

/** Another system this process depends on. */
export interface Dependency {
  /** A few fixed words, fit for a metric's label. */
  readonly kind: 'http' | 'model' | 'embeddings' | 'mail'
  /** Host or provider; never a person's data. Of kind `http` there can be many. */
  readonly name: string
}

/** A failure in a word: an error code of ours, or the name of whatever else was thrown. Never its message. */
export type FailureName = ErrorCode | (string & {})

export type Rejection =
  /** The breaker is open: nothing was sent. */
  | 'breaker_open'
  /** Too many calls are running and waiting already: nothing was sent. */
  | 'bulkhead_full'
  /** Not retried: the dependency fails too often for more. */
  | 'retry_budget_spent'
  /** Not retried: the wait would end after the deadline. */
  | 'no_time_left'

export interface ResilienceObserver {
  onRetry?(event: {
    dependency: Dependency
    /** The attempt that failed, from 1. */
    attempt: number
    delayMs: number
    failure: FailureName
    /** Whether the dependency asked for this wait. */
    asked: boolean
  }): void
  /** The breaker opened: calls fail at once for `openMs`. */
  onBreak?(event: { dependency: Dependency; failure: FailureName; openMs: number }): void
  /** One call is let through to see whether it works again. */
  onHalfOpen?(event: { dependency: Dependency }): void
  onReset?(event: { dependency: Dependency }): void
  onRejected?(event: { dependency: Dependency; because: Rejection }): void
  onDeadline?(event: { dependency: Dependency; timeoutMs: number }): void
  onFallback?(event: { dependency: Dependency; failure: FailureName }): void
}

/** Several observers as one, told in order. */
export function joinObservers(...observers: readonly ResilienceObserver[]): ResilienceObserver {
  return {
    onRetry: (event) => observers.forEach((one) => void one.onRetry?.(event)),
    onBreak: (event) => observers.forEach((one) => void one.onBreak?.(event)),
    onHalfOpen: (event) => observers.forEach((one) => void one.onHalfOpen?.(event)),
    onReset: (event) => observers.forEach((one) => void one.onReset?.(event)),
    onRejected: (event) => observers.forEach((one) => void one.onRejected?.(event)),
    onDeadline: (event) => observers.forEach((one) => void one.onDeadline?.(event)),
    onFallback: (event) => observers.forEach((one) => void one.onFallback?.(event)),
  }
}
