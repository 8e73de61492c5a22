/** "Davor Koch im Ratskeller", "then manager at Grand Pier": what a sentence tells as earlier or later than what it told before has to be so. */
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

/** "Porter at Seacliff, then manager at Grand Pier": a post behind "then" may not be the earlier one by the years of both. */
const keepPostsInOrder = (
  rewrite: Reading,
  evidence: readonly Evidence[],
  carriedBy: readonly (readonly number[])[],
): Refusal[] => {
  const hasPost = (at: number): boolean => {
    const { from = 0, to = 0 } = rewrite.clauses[at] ?? {}
    return rewrite.titles.some((title) => title.self && title.at >= from && title.at < to)
  }
  return rewrite.clauses.flatMap((clause, at): Refusal[] => {
    const opening = rewrite.tokens.slice(Math.max(0, clause.from - 2), clause.from + 2).map(({ lower }) => lower)
    // "GCSEs (2019), followed by a diploma (2021)": no posts, but told one after the other.
    const isFollowing = opening.some((lower, where) => lower === 'followed' && opening[where + 1] === 'by')
    const isNext = isFollowing || (opening.slice(1, 3).includes('then') && hasPost(at))
    const last = [...rewrite.clauses.keys()].findLast((one) => one < at && (isFollowing || hasPost(one)))
    if (rewrite.language !== 'en' || !isNext || last === undefined) return []
    const [own, before] = [staysOf(evidence, carriedBy[at] ?? []), staysOf(evidence, carriedBy[last] ?? [])]
    const isTurned =
      own.length > 0 && before.length > 0 && own.every((mine) => before.every((one) => isBefore(mine, one)))
    const entity = isFollowing ? 'followed by' : 'then'
    return isTurned ? [{ rule: 'dates', entity, message: `The facts do not say that this was "${entity}".` }] : []
  })
}

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
    ? keepPostsInOrder(rewrite, evidence, carriedBy)
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
