/** "Davor Koch im Ratskeller": what a German sentence tells as earlier or later than what it told before has to be so. */
import { range } from './reading/ranges.ts'
import type { Reading } from './reading/reading.ts'
import type { Evidence } from './support.ts'
import type { Refusal } from './verdict.ts'

const earlier = /^(?:davor|zuvor)$/u
const later = /^(?:danach|anschließend|später)$/u

interface Stay {
  readonly first: number
  readonly last: number
}

const isBefore = (one: Stay, other: Stay): boolean => one.first < other.first || one.last <= other.first

/** The years in which something began and ended, as the facts and their headings tell. */
const staysOf = (evidence: readonly Evidence[], carriers: readonly number[]): Stay[] =>
  carriers.flatMap((at) => {
    const one = evidence[at]
    const years = [one?.fact, one?.context].flatMap((reading) =>
      (reading?.dates ?? []).flatMap(({ key }) => (/^\d{4}/u.test(key) ? [Number(key.slice(0, 4))] : [])),
    )
    return years.length === 0 ? [] : [{ first: Math.min(...years), last: Math.max(...years) }]
  })

/**
 * @param carriedBy for each clause, the indexes of the evidence that carries it
 * @returns a refusal for each order in time that no years of the facts, and no word of them, tell
 */
export const keepToOrder = (
  rewrite: Reading,
  evidence: readonly Evidence[],
  carriedBy: readonly (readonly number[])[],
): Refusal[] =>
  rewrite.language !== 'de'
    ? []
    : rewrite.clauses.flatMap((clause, at): Refusal[] => {
        const word = range(clause.from, clause.to)
          .map((one) => rewrite.tokens[one]?.lower ?? '')
          .find((lower) => earlier.test(lower) || later.test(lower))
        const carriers = carriedBy[at] ?? []
        if (word === undefined || carriers.length === 0) return []
        if (carriers.some((one) => evidence[one]?.fact.tokens.some(({ lower }) => lower === word))) return []
        const own = staysOf(evidence, carriers)
        const before = staysOf(evidence, carriedBy.slice(0, at).findLast((found) => found.length > 0) ?? [])
        const isSo = own.some((mine) =>
          before.some((other) => (earlier.test(word) ? isBefore(mine, other) : isBefore(other, mine))),
        )
        return isSo ? [] : [{ rule: 'dates', entity: word, message: `The facts do not say that this was "${word}".` }]
      })
