/** Finds the limiting words of a text and what they limit: negations, intentions, help, other people, parts. */
import type { Limit } from './limit.ts'
import { limitsByPattern, patternsFor } from './limit-patterns.ts'
import { foreignSubject, foreignSubjectAbroad, limitsByShape } from './limit-shapes.ts'
import type { Reading } from './reading.ts'

const findLimits = (reading: Reading): Limit[] => {
  const found: Limit[] = reading.clauses.flatMap((clause) => [
    ...(foreignSubject(reading, clause) ?? []),
    ...foreignSubjectAbroad(reading, clause),
  ])
  reading.tokens.forEach((token, at) => {
    const clause = reading.clauses[reading.clauseOf[at] ?? 0]
    if ((token.kind !== 'word' && token.text !== ',') || clause === undefined) return
    // "Non-supervisory".
    if (token.lower === 'non' && reading.tokens[at + 1]?.text === '-')
      found.push({ kind: 'negation', from: at, to: at + 1, start: at + 2, end: at + 3 })
    if (token.lower.endsWith("n't"))
      found.push({ kind: 'negation', from: at, to: at + 1, start: clause.from, end: clause.to })
    found.push(...limitsByShape(reading, at, clause))
    for (const pattern of patternsFor(token.lower)) found.push(...limitsByPattern(reading, at, clause, pattern))
  })
  return found
}

/** Readings are asked once per clause and fact; a weak cache keeps the work linear. */
const known = new WeakMap<Reading, readonly Limit[]>()

/** All limits of a text, in order. */
export const limitsOf = (reading: Reading): readonly Limit[] => {
  const found = known.get(reading) ?? findLimits(reading)
  known.set(reading, found)
  return found
}
