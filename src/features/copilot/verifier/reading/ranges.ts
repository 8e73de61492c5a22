/** Ranges of token indexes. */
import type { Clause } from './clauses.ts'
import type { Reading } from './reading.ts'

/** Whether the token at an index belongs to the clause. */
export const inClause = (clause: Clause, at: number): boolean => at >= clause.from && at < clause.to

/** `[from, to)` as a list. */
export const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset)

/** What the text says from the first to the last token of a range, marks and blanks as they stand. */
export const textOf = (
  { text, tokens }: Reading,
  { from, to }: { readonly from: number; readonly to: number },
): string => text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)
