/** Numbers: the same amount, unit and bound must stand in the fact, and it must count the same thing. */
import { teamNouns } from '../lexicon/verbs.ts'
import type { Quantity } from '../reading/quantities.ts'
import { inClause, range } from '../reading/ranges.ts'
import type { Reading } from '../reading/reading.ts'
import { stemOf } from '../reading/stem.ts'
import { supportOf } from '../support.ts'
import { isConverted, isSameAmount, isSameShare, partnerOf, same } from './amounts.ts'
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

const isBoundKept = (wanted: Quantity, given: Quantity): boolean => {
  if (wanted.bound === given.bound) return true
  if (given.bound === 'max') return false
  if (wanted.bound === 'none' || wanted.bound === 'approx') return true
  return false
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

const items = new WeakMap<Reading, readonly number[]>()

/** The item of a list of amounts in which each token stands: "5 adults and 21 children" has two. Told once for a reading: of 200 amounts each is held against each. */
function itemsOf(reading: Reading): readonly number[] {
  const kept = items.get(reading)
  if (kept !== undefined) return kept
  let item = 0
  const told = reading.tokens.map((token, at) =>
    /^(?:and|und|y|e|,|;|plus)$/u.test(token.lower) && isOfMany(reading, at) ? item++ : item,
  )
  items.set(reading, told)
  return told
}

const itemAt = (reading: Reading, at: number): number => itemsOf(reading)[at] ?? 0

/** A divider counts where amounts stand on both sides of it in its sentence. */
const isOfMany = (reading: Reading, divider: number): boolean => {
  const sentence = reading.clauses[reading.clauseOf[divider] ?? 0]?.sentence
  const inSentence = (at: number): boolean => reading.clauses[reading.clauseOf[at] ?? 0]?.sentence === sentence
  const amounts = reading.quantities.filter((one) => one.dimension !== 'ordinal' && inSentence(one.from))
  return amounts.some((one) => one.from < divider) && amounts.some((one) => one.from > divider)
}

/** The words right after an amount, up to the next preposition, mark or amount: "21 A-level students", "4 years as a baker". */
const counted = (reading: Reading, quantity: Quantity): number[] => {
  const words: number[] = []
  for (let at = quantity.to; at < Math.min(reading.tokens.length, quantity.to + 6); at++) {
    const token = reading.tokens[at]
    if (token === undefined || (token.kind === 'mark' && token.text !== '-')) break
    if (/^(?:as|of|als|como|a|an|the|them)$/u.test(token.lower) || token.text === '-') continue
    if (reading.owners[at] === 'grammar' || reading.quantities.some((one) => at >= one.from && at < one.to)) break
    words.push(at)
  }
  return words
}

/** "21 A-level students" from "5 A-level students and 21 GCSE students": words that the fact counts with another amount. */
const fromOtherItems = ({ rewrite, evidence }: Question, wanted: Quantity, given: Quantity): number[] => {
  const { fact } = evidence
  if (fact.quantities.length < 2) return []
  const home = itemAt(fact, given.from)
  const others = new Set(
    fact.quantities
      .filter((one) => one !== given && one.dimension === given.dimension)
      .map((one) => itemAt(fact, one.from)),
  )
  return counted(rewrite, wanted).filter((at) => {
    const stem = rewrite.tokens[at]?.stem ?? ''
    const root = rewrite.tokens[at]?.root ?? ''
    const carriers = fact.tokens.flatMap((token, where) =>
      token.kind === 'word' && (token.stem === stem || token.root === root) ? [where] : [],
    )
    return (
      carriers.length > 0 && carriers.every((where) => itemAt(fact, where) !== home && others.has(itemAt(fact, where)))
    )
  })
}

/** The first of the clauses that are tied to each other by "which" or a participle: they tell one thing. */
const tieGroup = (fact: Reading, at: number): number => {
  let clause = fact.clauseOf[at] ?? 0
  while (clause > 0 && (fact.clauses[clause]?.link === 'participle' || fact.clauses[clause]?.link === 'relative'))
    clause--
  return clause
}

/** Where the last preposition of a fact stands, behind all of its amounts. */
const tailOf = (fact: Reading): number => {
  const last = fact.tokens.findLastIndex(({ lower }) => /^(?:for|at|in|on|für|bei|in|auf|para|en)$/u.test(lower))
  return last > Math.max(...fact.quantities.map(({ to }) => to)) ? last : fact.tokens.length
}

/** "Painted sets and built flats for four productions", told with both: the end of the row belongs to both. */
const endsRow = ({ rewrite, evidence }: Question, given: Quantity): boolean => {
  const { fact } = evidence
  const isPlaced = /^(?:for|at|in|on|across)$/u.test(fact.tokens[given.from - 1]?.lower ?? '')
  const home = fact.clauses[fact.clauseOf[given.from] ?? 0]
  const row = fact.clauses.filter(({ sentence }) => sentence === home?.sentence)
  if (!isPlaced || fact.quantities.length > 1 || row.length < 2 || row.at(-1) !== home) return false
  return row.every(({ from, to }) => {
    const verb = range(from, to).find((at) => fact.owners[at] === 'word')
    return verb !== undefined && rewrite.tokens.some((_, at) => supportOf(rewrite, at, evidence).at.includes(verb))
  })
}

/** Words near the number that the fact says only of another number or in another clause. */
const strangers = (question: Question, wanted: Quantity, given: Quantity): number[] => {
  const { rewrite, clause, evidence } = question
  const { fact } = evidence
  if (fact.quantities.length < 2 && fact.clauses.length < 2) return []
  const home = tieGroup(fact, given.from)
  const others = fact.quantities.filter(
    (quantity) => quantity !== given && quantity.dimension === 'count' && quantity !== partnerOf(fact, given),
  )
  const near = range(Math.max(clause.from, wanted.from - 4), Math.min(clause.to, wanted.to + 4)).filter((at) => {
    const crosses = rewrite.quantities.some(
      (other) =>
        other !== wanted &&
        ((other.from >= wanted.to && at >= other.from) ||
          (other.to <= wanted.from && at < other.to + other.objects.length)),
    )
    return (
      !crosses && rewrite.owners[at] !== 'grammar' && rewrite.owners[at] !== 'quantity' && rewrite.owners[at] !== 'date'
    )
  })
  // "Wired 40 flats and tested 12 boards for a firm": where both are told, the end of the row belongs to both.
  const isRowKept =
    others.length > 0 && others.every((other) => rewrite.quantities.some((one) => isSameAmount(one, other)))
  const tail = isRowKept ? tailOf(fact) : fact.tokens.length
  const isShared = endsRow(question, given)
  return near.filter((at) => {
    const { at: found, context } = supportOf(rewrite, at, evidence)
    const carriers = found.some((where) => where >= tail) ? [] : found
    if (context || carriers.length === 0 || isShared) return false
    const isOthers = (where: number): boolean =>
      others.some(
        (other) =>
          where >= other.to &&
          where < other.to + other.objects.length &&
          fact.clauseOf[other.from] === fact.clauseOf[where] &&
          !(where >= given.from && where < given.to + 4 && other.to <= given.from),
      )
    return carriers.every(
      (where) => tieGroup(fact, where) !== home || (wanted.dimension === 'count' && isOthers(where)),
    )
  })
}

/** 50 % or "half"; 100 %. */
const isPercent = (quantity: Quantity, amount: number): boolean =>
  (quantity.dimension === 'percent' && quantity.value === amount) ||
  (amount === 50 && quantity.dimension === 'count' && quantity.value === 0.5)

const ratios: readonly (readonly [verb: RegExp, ratio: number])[] = [
  [/^doubl/u, 2],
  [/^tripl/u, 3],
  [/^quadrupl/u, 4],
  [/^halv/u, 0.5],
]

/** "Doubled" of "from 400 to 800". */
export const saysRatio = (lower: string, { tokens, quantities: given }: Reading): boolean =>
  ratios.some(
    ([verb, ratio]) =>
      verb.test(lower) &&
      given.some((one, at) => {
        const next = given[at + 1]
        const isFromTo = tokens[one.from - 1]?.lower === 'from' && tokens[one.to]?.lower === 'to'
        return next !== undefined && isFromTo && one.dimension === next.dimension && same(one.value * ratio, next.value)
      }),
  )

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

const checkOne = (question: Question, wanted: Quantity): Problem[] => {
  const { fact, context } = question.evidence
  const tokens = range(wanted.from, wanted.to)
  const given = fact.quantities.filter(
    (quantity) =>
      (isSameAmount(wanted, quantity) && isSamePart(question, wanted, quantity)) ||
      isSameShare(question.rewrite, wanted, fact, quantity) ||
      isConverted(wanted, quantity),
  )
  if (given.length === 0) {
    const one = wanted.value === 1 && wanted.dimension === 'count'
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
  const kept = given.filter((quantity) => isBoundKept(wanted, quantity))
  if (kept.length === 0)
    return [
      {
        entity: wanted.text,
        message: `The cited fact limits "${wanted.text}" in another way (over, up to, nearly).`,
        tokens,
      },
    ]
  const counting = kept.filter(
    (quantity) => countsTheSame(question, wanted, quantity) && isSameRole(question, wanted, quantity),
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
      .filter((quantity) => inClause(question.clause, quantity.from))
      .flatMap((quantity) => checkOne(question, quantity)),
    ...madeMany(question),
  ],
}
