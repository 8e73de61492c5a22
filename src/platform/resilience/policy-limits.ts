/** The numbers of a policy. */

export interface PolicyLimits {
  /** Including the first. */
  readonly maxAttempts: number
  /** Longest wait before the first retry; it doubles with each, up to `maxDelayMs`. The real wait is anything up to it. */
  readonly firstDelayMs: number
  readonly maxDelayMs: number
  /** Of one attempt; null: only the deadline ends it. */
  readonly attemptTimeoutMs: number | null
  /** See `createRetryBudget`. */
  readonly retryReserve: number
  readonly retryShare: number
  /** Failures in a row that open the breaker, and how long it stays open. */
  readonly breakAfter: number
  readonly openMs: number
  /** Calls at once, and calls that may wait for their turn. */
  readonly concurrent: number
  readonly queued: number
}

/** For quick answers of small systems; models have their own. */
export const defaultLimits: PolicyLimits = {
  maxAttempts: 3,
  firstDelayMs: 250,
  maxDelayMs: 8_000,
  attemptTimeoutMs: null,
  retryReserve: 10,
  retryShare: 0.1,
  breakAfter: 5,
  openMs: 10_000,
  concurrent: 8,
  queued: 64,
}
