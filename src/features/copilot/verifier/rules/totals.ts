/** Totals: what a fact counts over a period, for each time, or between two bounds, is not told of one year, another time, or one bound. */
import { sentenceAt } from '../reading/content.ts'
import type { Quantity } from '../reading/quantities.ts'
import { inClause, range } from '../reading/ranges.ts'
import type { Reading } from '../reading/reading.ts'
import { isSameAmount } from './amounts.ts'
import { rangesOf } from './dates.ts'
import type { Problem, Question, Rule } from './rule.ts'

const counts = ({ dimension }: Quantity): boolean =>
  dimension !== 'ordinal' && dimension !== 'months' && dimension !== 'seconds'

/** "Part 2 Architectural Assistant", "level 3": a number that names. */
const isLabel = ({ tokens }: Reading, { from }: Quantity): boolean =>
  /^(?:part|level|grade|band|class|key|stage|year)$/u.test(tokens[from - 1]?.lower ?? '')

/** "500 windows in the summers of 2018 and 2019", "36 sales between 2017 and 2020": the first and the last time of a statement. */
const periodOf = (reading: Reading, sentence: number): readonly [string, string] | null => {
  const inSentence = reading.dates.filter(({ from }) => sentenceAt(reading, from) === sentence)
  const [first, last] = [inSentence[0], inSentence.at(-1)]
  if (first === undefined || last === undefined || inSentence.length !== 2) return null
  const isRange = rangesOf(reading).some(([from, to]) => from === first.key && to === last.key)
  const isJoined = reading.tokens
    .slice(first.to, last.from)
    .every(({ lower }) => /^(?:and|und|y|through|–|-|to|a|hasta|bis)$/u.test(lower))
  return isRange || isJoined ? [first.key, last.key] : null
}

/** "36 sales in 2020" of "36 sales between 2017 and 2020". */
const isOfOneTime = ({ rewrite, evidence: { fact } }: Question, wanted: Quantity, given: Quantity): boolean => {
  const period = periodOf(fact, sentenceAt(fact, given.from))
  if (period === null) return false
  const sentence = sentenceAt(rewrite, wanted.from)
  const told = rewrite.dates.filter(({ from }) => sentenceAt(rewrite, from) === sentence)
  const [only] = told
  return (
    told.length === 1 && only !== undefined && only.key !== 'ongoing' && period.some((end) => end.startsWith(only.key))
  )
}

const times = /^(?:hour|day|night|week|month|quarter|year|shift|season|term)s?$/u
const eachTime = /^(?:a|an|per|each|every|\/)$/u
const adverbs: Readonly<Record<string, string>> = {
  ...{ hourly: 'hour', daily: 'day', nightly: 'night', weekly: 'week', monthly: 'month' },
  ...{ quarterly: 'quarter', yearly: 'year', annually: 'year', annual: 'year', biweekly: 'two weeks' },
}

/** The time for which an amount is given, right behind it or as the word before it; null where none is. */
const timeOf = (reading: Reading, { from, to }: Quantity): string | null => {
  const next = reading.quantities.find((one) => one.from >= to)?.from ?? reading.tokens.length
  const end = Math.min(to + 6, next, reading.tokens.length)
  const stop =
    range(to, end).find((at) => reading.tokens[at]?.kind === 'mark' && reading.tokens[at]?.text !== '/') ?? end
  const behind = range(to, stop).flatMap((at): string[] => {
    const lower = reading.tokens[at]?.lower ?? ''
    const before = reading.tokens[at - 1]?.lower ?? ''
    const own = Object.hasOwn(adverbs, lower) ? adverbs[lower] : undefined
    if (own !== undefined) return [own]
    // "Per day shift" is a shift.
    const isLast = !times.test(reading.tokens[at + 1]?.lower ?? '')
    if (times.test(lower) && isLast && eachTime.test(before)) return [lower.replace(/s$/u, '')]
    return times.test(lower) && isLast && times.test(before) && eachTime.test(reading.tokens[at - 2]?.lower ?? '')
      ? [lower.replace(/s$/u, '')]
      : []
  })
  const ahead = reading.tokens[from - 1]?.lower ?? ''
  return behind[0] ?? (Object.hasOwn(adverbs, ahead) ? (adverbs[ahead] ?? null) : null)
}

/** "12 classes a week" of "12 classes a month", "15 tickets an hour" of "15 tickets in a day". */
const isOfOtherTime = ({ rewrite, evidence: { fact } }: Question, wanted: Quantity, given: Quantity): boolean => {
  const [one, other] = [timeOf(rewrite, wanted), timeOf(fact, given)]
  if (one === null || one === other) return false
  if (other !== null) return true
  // "In an eight-hour day": what was done in it, and not in each hour of it.
  return range(given.to, Math.min(given.to + 8, fact.tokens.length)).some(
    (at) =>
      fact.tokens[at]?.lower === 'in' &&
      fact.tokens.slice(at + 1, at + 6).some(({ lower }) => times.test(lower) && lower !== one),
  )
}

/** The amount that stands with this one in "between two and nine". */
const otherBound = (reading: Reading, quantity: Quantity): Quantity | undefined => {
  const isBetween = (first: Quantity): boolean =>
    /^(?:between|zwischen|entre)$/u.test(reading.tokens[first.from - 1]?.lower ?? '')
  return reading.quantities.find(
    (other) =>
      other !== quantity &&
      ((isBetween(quantity) && other.from === quantity.to + 1) || (isBetween(other) && quantity.from === other.to + 1)),
  )
}

const isOneBound = ({ rewrite, evidence: { fact } }: Question, given: Quantity): boolean => {
  const bound = otherBound(fact, given)
  return bound !== undefined && !rewrite.quantities.some((one) => one.value === bound.value)
}

export const totals: Rule = {
  name: 'totals',
  check: (question): Problem[] => {
    const { rewrite, clause, evidence } = question
    return rewrite.quantities
      .filter((wanted) => inClause(clause, wanted.from) && counts(wanted) && !isLabel(rewrite, wanted))
      .flatMap((wanted): Problem[] => {
        const given = evidence.fact.quantities.filter((one) => isSameAmount(wanted, one))
        if (given.length === 0) return []
        const isMoved = (one: Quantity): boolean =>
          isOfOneTime(question, wanted, one) || isOfOtherTime(question, wanted, one) || isOneBound(question, one)
        if (!given.every(isMoved)) return []
        const message = `The cited fact gives "${wanted.text}" over another time, or within bounds.`
        return [{ entity: wanted.text, message, tokens: range(wanted.from, wanted.to) }]
      })
  },
}
