/** Cuts the clauses of a rewrite where another statement begins. */
import type { Clause } from './clauses.ts'
import type { Reading } from './reading.ts'

/** Where a statement begins; the first one of a clause is the clause's own beginning. */
export interface Cut {
  readonly at: number
  /** Says what the person has, not what she did. */
  readonly ofPerson: boolean
}

/** The reading with a clause for each cut; null where nothing is cut and nothing is said of the person. */
export const cutClauses = (reading: Reading, cutsOf: (clause: Clause) => readonly Cut[]): Reading | null => {
  const clauses = reading.clauses.flatMap((clause): Clause[] => {
    const cuts = cutsOf(clause)
    return cuts.map(({ at, ofPerson }, index) => ({
      ...clause,
      from: at,
      to: cuts[index + 1]?.at ?? clause.to,
      link: index === 0 ? clause.link : 'and',
      ...(ofPerson ? { ofPerson } : {}),
    }))
  })
  if (clauses.length === reading.clauses.length && !clauses.some(({ ofPerson }) => ofPerson === true)) return null
  const clauseOf = [...reading.clauseOf]
  for (const [at, clause] of clauses.entries()) clauseOf.fill(at, clause.from, clause.to)
  return { ...reading, clauses, clauseOf }
}
