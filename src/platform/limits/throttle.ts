/** The throttle port: how often something may happen in a window of time, counted for every process that shares a Redis. */

/** So many points in a window of so many seconds. */
export interface Quota {
  /** Names the quota to whoever is told about it: letters, digits and `-`. */
  readonly name: string
  readonly limit: number
  readonly windowSeconds: number
}

export interface QuotaState {
  readonly quota: Quota
  /** Points left in this window, never below 0. */
  readonly remaining: number
  /** Until the window ends and all points are back. */
  readonly resetMs: number
}

export interface Verdict {
  readonly allowed: boolean
  /** Of each quota that was asked, in the order given; a refused one is the last. */
  readonly states: readonly QuotaState[]
  /** The quota that is spent; null when allowed. */
  readonly refusedBy: QuotaState | null
  /** True for the first refusal of a window: the moment worth a line in the log. */
  readonly isFirstRefusal: boolean
}

/**
 * Counts what somebody does and says when it is too much. For a sign-in, ask it twice: with the account and with the
 * address as subject. It never fails for lack of Redis: then each process counts by itself.
 */
export interface Throttle {
  /**
   * Takes points from each quota in turn; the ones after a spent quota stay untouched.
   * @param subject who or what is counted, with its kind in front: `account:...`; kept as a hash only
   * @param points whole number, 1 unless given
   */
  take(subject: string, quotas: readonly Quota[], points?: number): Promise<Verdict>
  /** Gives back all points, such as after a right password. */
  forget(subject: string, quotas: readonly Quota[]): Promise<void>
}

/** Whole seconds until a spent quota is whole again, for `Retry-After`: at least 1. */
export const secondsUntil = ({ resetMs }: QuotaState): number => Math.max(1, Math.ceil(resetMs / 1000))
