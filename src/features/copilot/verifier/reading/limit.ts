/** A limiting word of a text, and what it limits. */
import type { LimitClass } from '../lexicon/limits.ts'

export interface Limit {
  readonly kind: LimitClass
  /** Tokens of the limiting words, `[from, to)`. */
  readonly from: number
  readonly to: number
  /** Tokens that it limits, `[start, end)`. */
  readonly start: number
  readonly end: number
}
