/** Words beside a number that the fact says of another number: "21 A-level students" of "5 A-level students and 21 GCSE students". */
import { isPastForm } from '../lexicon/verbs.ts'
import { sentenceAt } from '../reading/content.ts'
import type { Quantity } from '../reading/quantities.ts'
import { range } from '../reading/ranges.ts'
import type { Reading } from '../reading/reading.ts'
import { supportOf } from '../support.ts'
import { isSameAmount, partnerOf } from './amounts.ts'
import type { Question } from './rule.ts'

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
  const sentence = sentenceAt(reading, divider)
  const amounts = reading.quantities.filter(
    (one) => one.dimension !== 'ordinal' && sentenceAt(reading, one.from) === sentence,
  )
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
export const fromOtherItems = ({ rewrite, evidence }: Question, wanted: Quantity, given: Quantity): number[] => {
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

/** "Two managers were recruited and trained by me": one more thing done to the same. */
const sharesSubject = (fact: Reading, at: number): boolean => {
  const [before, clause] = [fact.clauses[at - 1], fact.clauses[at]]
  if (before === undefined || clause === undefined || before.sentence !== clause.sentence) return false
  const isPassive = range(before.from, before.to).some((one) => /^(?:was|were)$/u.test(fact.tokens[one]?.lower ?? ''))
  const next = fact.tokens[clause.from + 1]?.lower ?? '.'
  return (
    isPassive &&
    isPastForm(fact.tokens[clause.from]?.lower ?? '') &&
    /^(?:by|in|on|at|each|every|\.|,|and)$/u.test(next)
  )
}

/** The first of the clauses that are tied to each other by "which" or a participle: they tell one thing. */
const tieGroup = (fact: Reading, at: number): number => {
  let clause = fact.clauseOf[at] ?? 0
  while (
    clause > 0 &&
    (fact.clauses[clause]?.link === 'participle' ||
      fact.clauses[clause]?.link === 'relative' ||
      sharesSubject(fact, clause))
  )
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
export const strangers = (question: Question, wanted: Quantity, given: Quantity): number[] => {
  const { rewrite, clause, evidence } = question
  const { fact } = evidence
  if (fact.quantities.length < 2 && fact.clauses.length < 2) return []
  const home = tieGroup(fact, given.from)
  const others = fact.quantities.filter(
    (quantity) => quantity !== given && quantity.dimension === 'count' && quantity !== partnerOf(fact, given),
  )
  // "A team of nine, the weekly rota": behind the comma begins another thing.
  const next = range(wanted.to, Math.min(clause.to, wanted.to + 4)).find(
    (at) => rewrite.tokens[at]?.text === ',' && /^(?:the|a|an|my)$/u.test(rewrite.tokens[at + 1]?.lower ?? ''),
  )
  const end = next ?? Math.min(clause.to, wanted.to + 4)
  const near = range(Math.max(clause.from, wanted.from - 4), end).filter((at) => {
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
