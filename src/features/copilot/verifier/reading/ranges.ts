/** Ranges of token indexes. */
import type { Clause } from './clauses.ts'

/** Whether the token at an index belongs to the clause. */
export const inClause = (clause: Clause, at: number): boolean => at >= clause.from && at < clause.to

/** `[from, to)` as a list. */
export const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset)
