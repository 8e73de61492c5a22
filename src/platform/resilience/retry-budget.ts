/** A token bucket for retries: when most calls to a dependency fail, retrying each of them would only add to its trouble. */

export interface RetryBudget {
  /** A first attempt was made: earns a part of a retry. */
  earn(): void
  /** Whether one retry may be made now; takes it if so. */
  spend(): boolean
}

/**
 * @param reserve retries that may be made at once; also where the budget starts
 * @param share retries earned by each first attempt, such as 0.1: in the long run at most 10 % more requests
 */
export function createRetryBudget(reserve: number, share: number): RetryBudget {
  let tokens = reserve
  return {
    earn() {
      tokens = Math.min(reserve, tokens + share)
    },
    spend() {
      if (tokens < 1) return false
      tokens -= 1
      return true
    },
  }
}
