/**
 * Cuts the clauses of an English rewrite that names what was done instead of telling it: "assessment of patients and therapy
 * planning", "Painter in Cardiff: wallpapering, crack filling". Each such name of a doing, with what it was done to, is a
 * statement; facts stay whole. A verb before them rules them all ("supervised planning of therapy and ..."): nothing is cut.
 */

import { neutralWords, prepositions } from '../lexicon/function-words.ts'
import type { Clause } from './clauses.ts'
import { isContentWord, isOpeningColon } from './content.ts'
import { lemmasOf } from './lemmas.ts'
import { range } from './ranges.ts'
import type { Reading } from './reading.ts'

const dividers = /^(?:,|;|and)$/u
const nouns = /(?:ion|ment|ance|ence|al|ure|sis|ery)s?$/u

const isVerbAsWell = (lower: string): boolean => lemmasOf(lower).some(({ parts }) => parts.has('v'))

const isGerund = (reading: Reading, at: number): boolean => {
  const token = reading.tokens[at]
  return (
    token !== undefined &&
    isContentWord(reading, at) &&
    reading.owners[at] !== 'title' &&
    token.lower.length > 5 &&
    token.lower.endsWith('ing') &&
    isVerbAsWell(token.lower)
  )
}

/** "Assessment of", "repair of": what was done, with what it was done to behind it. */
const isNounOfDoing = (reading: Reading, at: number): boolean => {
  const token = reading.tokens[at]
  if (token === undefined || !isContentWord(reading, at) || reading.owners[at] === 'title') return false
  return reading.tokens[at + 1]?.lower === 'of' && (nouns.test(token.lower) || isVerbAsWell(token.lower))
}

/** "Fridge temperature checks", "stock replenishment": a noun of doing behind its thing. */
const endsWithDoing = (reading: Reading, at: number): boolean => {
  const lower = reading.tokens[at]?.lower ?? ''
  return reading.owners[at] === 'word' && (nouns.test(lower) || (lower.endsWith('s') && isVerbAsWell(lower)))
}

/** "Keyword research for clients", "audits with Screaming Frog": a noun of doing before its preposition. */
const isDoingBeforePreposition = (reading: Reading, at: number): boolean => {
  const lower = reading.tokens[at]?.lower ?? ''
  return (
    prepositions.has(reading.tokens[at + 1]?.lower ?? '') &&
    /^(?:word|skill)$/u.test(reading.owners[at] ?? '') &&
    reading.tokens[at]?.capital === false &&
    (nouns.test(lower) || isVerbAsWell(lower))
  )
}

/** A stretch between dividers that names one doing and what it was done to: "drafting of adverts", "therapy planning". */
const namesDoing = (reading: Reading, from: number, to: number): boolean => {
  // "Responsible for", "experience in" frame it.
  const content = range(from, to).filter(
    (at) => isContentWord(reading, at) && !neutralWords.has(reading.tokens[at]?.lower ?? ''),
  )
  const [first, last] = [content[0], content.at(-1)]
  const isNamed = content.some(
    (at) =>
      isNounOfDoing(reading, at) ||
      isDoingBeforePreposition(reading, at) ||
      (isGerund(reading, at) && (at === first || at === last)),
  )
  return content.length > 1 && (isNamed || (last !== undefined && endsWithDoing(reading, last)))
}

/** "Supervised planning of therapy": a verb before the first doing. */
const isRuled = (reading: Reading, { from, to }: Clause): boolean => {
  const doing = range(from, to).find((at) => isGerund(reading, at) || isNounOfDoing(reading, at)) ?? from
  return range(from, doing).some((at) => isContentWord(reading, at) && /[^e]ed$/u.test(reading.tokens[at]?.lower ?? ''))
}

const cutsOf = (reading: Reading, clause: Clause): readonly number[] => {
  const cuts: number[] = []
  const endOf = (from: number): number =>
    range(from, clause.to).find((at) => dividers.test(reading.tokens[at]?.lower ?? '')) ?? clause.to
  for (const at of range(clause.from + 1, clause.to - 1)) {
    const mark = reading.tokens[at]?.lower ?? ''
    const next = dividers.test(reading.tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
    const follows = namesDoing(reading, next, endOf(next))
    // Cut at the colon of "a 2:1 BA", its grade would be held against no degree.
    const isHeading = cuts.length === 0 && isOpeningColon(reading, at)
    if (follows && (isHeading || (dividers.test(mark) && namesDoing(reading, cuts.at(-1) ?? clause.from, at))))
      cuts.push(next)
  }
  return cuts
}

/** The reading with a clause for each doing that it names; null where it names no several. */
export const inDoings = (reading: Reading): Reading | null => {
  if (reading.language !== 'en') return null
  const clauses = reading.clauses.flatMap((clause): Clause[] => {
    const cuts = isRuled(reading, clause) ? [] : cutsOf(reading, clause)
    return [clause.from, ...cuts].map((from, at) => ({
      ...clause,
      from,
      to: cuts[at] ?? clause.to,
      link: at === 0 ? clause.link : 'and',
    }))
  })
  if (clauses.length === reading.clauses.length) return null
  const clauseOf = [...reading.clauseOf]
  for (const [at, clause] of clauses.entries()) clauseOf.fill(at, clause.from, clause.to)
  return { ...reading, clauses, clauseOf }
}
