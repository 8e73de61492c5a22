/** Numbers: the same amount, unit and bound must stand in the fact, and it must count the same thing. */
import { teamNouns } from '../lexicon/verbs.ts'
import { isContentWord } from '../reading/content.ts'
import type { Quantity } from '../reading/quantities.ts'
import { inClause, range } from '../reading/ranges.ts'
import type { Reading } from '../reading/reading.ts'
import { stemOf } from '../reading/stem.ts'
import { byAcronym, supportOf } from '../support.ts'
import { isAtLeast, isConverted, isSameAmount, isSameShare, partnerOf, same } from './amounts.ts'
import { fromOtherItems, strangers } from './number-strangers.ts'
import { isShareOfChange } from './ratios.ts'
import type { Problem, Question, Rule } from './rule.ts'

const people = new Set(teamNouns.map(stemOf))

/** Half and 50 %, doubled and 100 %. */
const verbAmounts: readonly (readonly [string, number])[] = [
  ['doubl', 100],
  ['doubled', 100],
  ['tripl', 200],
  ['halv', 50],
  ['half', 50],
]

/** "2018 - 2021" carries "three years"; months count where both ends have them. */
const isDatedDuration = (wanted: Quantity, reading: Reading): boolean => {
  if (wanted.dimension !== 'months' || wanted.bound === 'min') return false
  const ends = reading.dates
    .filter((date) => /^\d/u.test(date.key))
    .map((date) => {
      const [year = '0', month] = date.key.split('-')
      const [, , day] = date.key.split('-')
      return { months: Number(year) * 12 + Number(month ?? 0), exact: month !== undefined, day }
    })
  if (ends.length !== 2 || reading.dates.some((date) => date.key === 'ongoing')) return false
  const [first, last] = ends
  if (first === undefined || last === undefined) return false
  const months = last.months - first.months
  // "September 2017 to August 2019" are two whole years.
  const isToItsEnd = first.exact && last.exact && (first.day === undefined || first.day === '01')
  return same(months, wanted.value) || (isToItsEnd && same(months + 1, wanted.value))
}

/** "Seven years of Python": how long a post was held says nothing of how long one thing was used in it. */
const isOfSkill = (rewrite: Reading, wanted: Quantity): boolean =>
  rewrite.skills.some(
    ({ from }) =>
      from >= wanted.to &&
      from <= wanted.to + 3 &&
      /^(?:of|with|in|using|mit|con|de)$/u.test(rewrite.tokens[from - 1]?.lower ?? ''),
  )

const isSamePart = (question: Question, wanted: Quantity, given: Quantity): boolean => {
  const one = partnerOf(question.rewrite, wanted)
  const other = partnerOf(question.evidence.fact, given)
  return one === undefined || (other !== undefined && isSameAmount(one, other))
}

/** "from 8 % to 5 %", "by 5 %": what the amount is in the change. */
const roleOf = (reading: Reading, quantity: Quantity): 'from' | 'to' | 'by' | null => {
  const before = reading.tokens[quantity.from - 1]?.lower ?? ''
  if (/^(?:from|von|de)$/u.test(before)) return 'from'
  if (/^(?:to|auf|into)$/u.test(before)) return 'to'
  return /^(?:by|um)$/u.test(before) ? 'by' : null
}

/** Whether an amount is the whole of a part: the 12 in "3 of 12 branches". */
const isWhole = (reading: Reading, quantity: Quantity): boolean =>
  reading.quantities.some((other) => other !== quantity && partnerOf(reading, other) === quantity)

const isSameRole = ({ rewrite, evidence: { fact } }: Question, wanted: Quantity, given: Quantity): boolean => {
  const [one, other] = [roleOf(rewrite, wanted), roleOf(fact, given)]
  const isSwapped = one !== null && other !== null && one !== other
  // An amount of its own may not become one that somebody or something is changed by.
  const isNewBy = one === 'by' && other === null && given.dimension === 'count'
  return !isSwapped && !isNewBy && (!isWhole(fact, given) || isWhole(rewrite, wanted))
}

const seasons = ({ objects, dimension }: Quantity): boolean =>
  dimension === 'count' && /^(?:season|summer|winter|spring|autumn|term|semest|school)/u.test(objects[0] ?? '')

/** "40 consignments" of "30 to 40": the end of a range is told with its beginning, or as the most. */
const isEndOfRange = ({ rewrite, evidence: { fact } }: Question, wanted: Quantity, given: Quantity): boolean => {
  const first = fact.quantities[fact.quantities.indexOf(given) - 1]
  const isRange =
    first !== undefined &&
    first.to === given.from - 1 &&
    /^(?:to|-|–|or|bis|a)$/u.test(fact.tokens[first.to]?.lower ?? '') &&
    roleOf(fact, first) !== 'from' &&
    !/^(?:between|aged?|ages|years?|levels?|grades?|class|classes)$/u.test(fact.tokens[first.from - 1]?.lower ?? '') &&
    first.dimension === given.dimension
  return (
    isRange && wanted.bound !== 'max' && !rewrite.quantities.some((one) => one !== wanted && isSameAmount(one, first))
  )
}

const isBoundKept = (wanted: Quantity, given: Quantity): boolean => {
  // "Over two seasons": during them.
  if (wanted.bound === 'min' && given.bound === 'none' && seasons(wanted)) return true
  if (wanted.bound === given.bound) return true
  if (given.bound === 'max') return false
  if (wanted.bound === 'none' || wanted.bound === 'approx') return true
  return false
}

/** "Up to 15 metres (about 49 feet)": the bound stands before the amount that the one in brackets is told again of. */
const isBoundOutside = ({ rewrite }: Question, wanted: Quantity, given: Quantity): boolean => {
  const outside = rewrite.quantities.find(({ to }) => to === wanted.from - 1)
  return (
    rewrite.tokens[wanted.from - 1]?.text === '(' &&
    outside !== undefined &&
    isSameAmount(outside, given) &&
    isBoundKept(outside, given) &&
    isConverted(wanted, given) &&
    /^(?:none|approx)$/u.test(wanted.bound)
  )
}

const countsTheSame = ({ rewrite, evidence }: Question, wanted: Quantity, given: Quantity): boolean => {
  if (wanted.objects.length === 0 || given.objects.length === 0) return true
  if (wanted.dimension !== 'count') return true
  // "Year 5", "level 2": a number that names its word.
  const label = rewrite.tokens[wanted.from - 1]
  if (label?.kind === 'word' && label.stem === evidence.fact.tokens[given.from - 1]?.stem) return true
  const givenSet = new Set(given.objects)
  const carried = range(wanted.from, Math.min(wanted.to + 6, rewrite.tokens.length))
    .concat(range(Math.max(0, wanted.from - 6), wanted.from))
    .filter((at) => wanted.objects.includes(rewrite.tokens[at]?.stem ?? ''))
    .some((at) =>
      supportOf(rewrite, at, evidence).at.some((where) => givenSet.has(evidence.fact.tokens[where]?.stem ?? '')),
    )
  const bothPeople =
    wanted.objects.some((object) => people.has(object)) && given.objects.some((object) => people.has(object))
  return carried || bothPeople
}

/** 50 % or "half"; 100 %. */
const isPercent = (quantity: Quantity, amount: number): boolean =>
  (quantity.dimension === 'percent' && quantity.value === amount) ||
  (amount === 50 && quantity.dimension === 'count' && quantity.value === 0.5)

const isCarriedByVerb = (wanted: Quantity, reading: Reading): boolean =>
  verbAmounts.some(([stem, amount]) => reading.byStem.has(stem) && isPercent(wanted, amount))

const periods = /^(?:hours?|days?|weeks?|months?|years?|quarters?|nights?|shifts?|seasons?|terms?)$/u

/** Periods that a text gives something for each of: "a year", "per week", "daily". */
const ratesIn = (reading: Reading, from: number, to: number): ReadonlySet<string> =>
  new Set(
    range(from, to).flatMap((at) => {
      const { lower = '' } = reading.tokens[at] ?? {}
      const before = reading.tokens[at - 1]?.lower ?? ''
      const adverb = /^(?:hour|dai|week|month|year|night|quarter|annual)(?:ly|s)?$/u.test(lower) && !periods.test(lower)
      if (adverb)
        return [
          lower
            .replace(/^dai.*/u, 'day')
            .replace(/^annual.*/u, 'year')
            .replace(/ly$/u, ''),
        ]
      const isSpan = /^(?:within|in|over|for|during|of|after|under|inside)$/u.test(reading.tokens[at - 2]?.lower ?? '')
      return periods.test(lower) && !isSpan && /^(?:a|an|per|each|every|\/)$/u.test(before)
        ? [lower.replace(/s$/u, '')]
        : []
    }),
  )

/** "$640K a year" of "$640K over three years": the fact knows the time only as the whole. */
const isNewRate = ({ rewrite, clause, evidence: { fact } }: Question, wanted: Quantity): boolean => {
  const given = ratesIn(fact, 0, fact.tokens.length)
  const next = rewrite.quantities.find(({ from }) => from >= wanted.to + 2)?.from ?? clause.to
  return [...ratesIn(rewrite, wanted.to, Math.min(wanted.to + 5, next, clause.to))].some(
    (period) =>
      !given.has(period) &&
      fact.tokens.some(
        ({ lower }, at) =>
          lower.replace(/s$/u, '') === period &&
          fact.tokens
            .slice(Math.max(0, at - 3), at)
            .some((one) => /^(?:over|in|within|during|for|after|across)$/u.test(one.lower)),
      ),
  )
}

/** "Class 1", "level 1": a number that names, and does not count. */
const labels = /^(?:class|level|grade|category|tier|band|type|phase|group|stage)$/u

const checkOne = (question: Question, wanted: Quantity): Problem[] => {
  const { fact, context } = question.evidence
  const tokens = range(wanted.from, wanted.to)
  const given = fact.quantities.filter(
    (quantity) =>
      (isSameAmount(wanted, quantity) && isSamePart(question, wanted, quantity)) ||
      isSameShare(question.rewrite, wanted, fact, quantity) ||
      isAtLeast(wanted, quantity) ||
      isShareOfChange(wanted, fact, quantity) ||
      isConverted(wanted, quantity),
  )
  if (given.length === 0) {
    const label = question.rewrite.tokens[wanted.from - 1]?.lower ?? ''
    const one = wanted.value === 1 && wanted.dimension === 'count' && !labels.test(label)
    const elsewhere = context.quantities.some(
      (quantity) => isSameAmount(wanted, quantity) && isBoundKept(wanted, quantity),
    )
    if (
      one ||
      elsewhere ||
      isDatedDuration(wanted, fact) ||
      (isDatedDuration(wanted, context) && !isOfSkill(question.rewrite, wanted)) ||
      isCarriedByVerb(wanted, fact)
    )
      return []
    return [{ entity: wanted.text, message: `The cited fact does not contain the amount "${wanted.text}".`, tokens }]
  }
  const kept = given.filter(
    (quantity) =>
      isBoundKept(wanted, quantity) || isAtLeast(wanted, quantity) || isBoundOutside(question, wanted, quantity),
  )
  if (kept.length === 0)
    return [
      {
        entity: wanted.text,
        message: `The cited fact limits "${wanted.text}" in another way (over, up to, nearly).`,
        tokens,
      },
    ]
  const counting = kept.filter(
    (quantity) =>
      isShareOfChange(wanted, fact, quantity) ||
      (countsTheSame(question, wanted, quantity) &&
        isSameRole(question, wanted, quantity) &&
        !isEndOfRange(question, wanted, quantity)),
  )
  if (counting.length === 0)
    return [
      {
        entity: wanted.text,
        message: `The cited fact contains "${wanted.text}", but as a number of something else.`,
        tokens,
      },
    ]
  if (isNewRate(question, wanted))
    return [
      { entity: wanted.text, message: `The cited fact gives "${wanted.text}" over a time, not for each.`, tokens },
    ]
  const best =
    counting
      .map((quantity) => [...strangers(question, wanted, quantity), ...fromOtherItems(question, wanted, quantity)])
      .sort((a, b) => a.length - b.length)[0] ?? []
  if (best.length === 0) return []
  const word = question.rewrite.tokens[best[0] ?? 0]?.text ?? ''
  return [
    {
      entity: wanted.text,
      message: `The cited fact does not connect "${wanted.text}" with "${word}".`,
      tokens: [...tokens, ...best],
    },
  ]
}

/** "Band 6 physiotherapist" of a "Band 5 physiotherapist" who covered a Band 6 post: the grade of one's own title. */
const otherGrade = ({ rewrite, clause, evidence: { context } }: Question): Problem[] =>
  rewrite.titles
    .filter(({ at, self }) => self && inClause(clause, at))
    .flatMap(({ at }): Problem[] => {
      const label = range(Math.max(clause.from, at - 3), at).find((one) =>
        labels.test(rewrite.tokens[one]?.lower ?? ''),
      )
      const number = rewrite.tokens[(label ?? -2) + 1]
      if (label === undefined || number?.kind !== 'number') return []
      const own = context.tokens.findIndex(({ lower }) => lower === rewrite.tokens[label]?.lower)
      const given = context.tokens[own + 1]
      if (own === -1 || given?.kind !== 'number' || given.lower === number.lower) return []
      const entity = `${rewrite.tokens[label]?.text ?? ''} ${number.text}`
      return [{ entity, message: `The position is not of "${entity}".`, tokens: [label] }]
    })

/** "First with A, then with B" of "with A, later with B": what the rewrite names first the fact does not name last. */
const isInOrder = (rewrite: Reading, fact: Reading, first: number, then: number): boolean => {
  const behind = (at: number): readonly number[] => {
    const named = range(at + 2, at + 5).find((one) => isContentWord(rewrite, one))
    return fact.byStem.get(rewrite.tokens[named ?? -1]?.stem ?? '') ?? []
  }
  const [one, other] = [behind(first), behind(then)]
  const next = fact.tokens.findIndex(({ lower }) => /^(?:then|later|afterwards)$/u.test(lower))
  return next === -1 || !(one.some((at) => at > next) && other.some((at) => at < next))
}

/** "First as payroll assistant", "first with Brooke Motors and then with Denby Ford", "first notification of loss" of "FNOL": counts nothing. */
const isOrderOnly = ({ rewrite, evidence: { fact } }: Question, { dimension, from }: Quantity): boolean =>
  dimension === 'ordinal' &&
  ((rewrite.tokens[from]?.lower === 'first' &&
    /^(?:as|with|at|for|in)$/u.test(rewrite.tokens[from + 1]?.lower ?? '') &&
    range(from, rewrite.tokens.length).some(
      (at) =>
        /^(?:then|later|since|afterwards|now)$/u.test(rewrite.tokens[at]?.lower ?? '') &&
        isInOrder(rewrite, fact, from, at),
    )) ||
    byAcronym(rewrite, from, fact).length > 0)

const isPlural = (lower: string): boolean => lower.length > 3 && /[^su']s$/u.test(lower)

/** "Managed one shop" does not carry "managed shops". */
const madeMany = ({ rewrite, clause, evidence }: Question): Problem[] =>
  range(clause.from, clause.to).flatMap((at): Problem[] => {
    const token = rewrite.tokens[at]
    // "Eines Krankenhauses" is one.
    const isGenitive = /^(?:eines|des|meines|unseres)$/u.test(rewrite.tokens[at - 1]?.lower ?? '')
    if (
      token?.kind !== 'word' ||
      isGenitive ||
      !isPlural(token.lower) ||
      !/^(?:word|title)$/u.test(rewrite.owners[at] ?? '')
    )
      return []
    const { at: carriers, context } = supportOf(rewrite, at, evidence)
    const isOne = (where: number): boolean =>
      evidence.fact.tokens[where]?.stem === token.stem &&
      !isPlural(evidence.fact.tokens[where]?.lower ?? '') &&
      evidence.fact.tokens
        .slice(Math.max(0, where - 2), where)
        .some((before) => /^(?:a|an|one|single|ein|eine|einen|einem|einer|un|una)$/u.test(before.lower)) &&
      evidence.fact.tokens[where + 1]?.kind !== 'word'
    if (context || carriers.length === 0 || !carriers.every(isOne)) return []
    return [
      { entity: token.text, message: `The cited fact speaks of one, not of several "${token.text}".`, tokens: [at] },
    ]
  })

export const quantities: Rule = {
  name: 'quantities',
  check: (question) => [
    ...question.rewrite.quantities
      .filter((quantity) => inClause(question.clause, quantity.from) && !isOrderOnly(question, quantity))
      .flatMap((quantity) => checkOne(question, quantity)),
    ...madeMany(question),
    ...otherGrade(question),
  ],
}
