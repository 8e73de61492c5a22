/** The entailment port. */

/** What is known, and what is said of it. */
export interface Claim {
  readonly premise: string
  readonly hypothesis: string
}

export interface Entailment {
  /** Changes with the weights: figures of one model are never held against bounds of another. */
  readonly name: string
  /**
   * How sure the model is that the premise carries the hypothesis whole, as log odds, one a claim, in order: 0 is even, 2 is 7 to 1.
   * Minus infinity for a claim beyond the model's window: it is not judged unread. English only. Runs off the main thread.
   */
  judge(claims: readonly Claim[]): Promise<number[]>
  close(): Promise<void>
}
