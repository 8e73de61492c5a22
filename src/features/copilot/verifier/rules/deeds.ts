/** Deeds: what was done stays with what it was done to, where a fact lists several; and a place with what was there. */

import { generalVerbs } from '../lexicon/verbs.ts'
import { verbStem } from '../reading/clauses.ts'
import { isContent } from '../reading/content.ts'
import { type Deed, findDeeds } from '../reading/deeds.ts'
import { range } from '../reading/ranges.ts'
import type { Reading } from '../reading/reading.ts'
import { type Evidence, supportOf } from '../support.ts'
import type { Problem, Question, Rule } from './rule.ts'

const general = new Set(generalVerbs.map(verbStem))
const known = new WeakMap<Reading, readonly (readonly Deed[])[]>()

/** Deeds of a fact, a list for each sentence that lists several. */
function listsOf(fact: Reading): readonly (readonly Deed[])[] {
  const kept = known.get(fact)
  if (kept !== undefined) return kept
  const sentences = Map.groupBy(fact.clauses, ({ sentence }) => sentence)
  const lists = [...sentences.values()]
    .map((clauses) => findDeeds(fact, clauses[0]?.from ?? 0, clauses.at(-1)?.to ?? 0, true))
    .filter((deeds) => deeds.length > 1)
  known.set(fact, lists)
  return lists
}

const words = (reading: Reading, ...at: readonly number[]): string =>
  at.map((one) => reading.tokens[one]?.text ?? '').join(' ')

/** Where the fact says a word; its own words before equal ones. None where what it belongs to says it as well. */
function carriersOf(rewrite: Reading, at: number, evidence: Evidence): readonly number[] {
  const { at: found, context } = supportOf(rewrite, at, evidence)
  const { at: own } = supportOf(rewrite, at, evidence, true)
  if (context) return []
  return own.length > 0 ? own : found
}

const isPronoun = (fact: Reading, at: number): boolean =>
  fact.language === 'es' && /^l[oa]s?$/u.test(fact.tokens[at]?.lower ?? '')

/** The thing of a deed that the fact says of another deed of the same list only. */
function movedObject(
  { rewrite, evidence }: Question,
  { heads, objects }: Deed,
  list: readonly Deed[],
): [number, number] | null {
  const carriers = (at: number): readonly number[] => carriersOf(rewrite, at, evidence)
  for (const head of heads) {
    // "Handled phones and post" says less than any doing.
    if (general.has(rewrite.tokens[head]?.stem ?? '')) continue
    const homes = list.filter((deed) => carriers(head).some((where) => deed.heads.includes(where)))
    if (homes.length === 0) continue
    for (const object of objects) {
      const found = carriers(object)
      const others = list.filter((deed) => !homes.includes(deed) && found.some((where) => deed.all.includes(where)))
      // "Pedía ofertas y las comparaba": the second doing has the thing of the first.
      const isTold = homes.some(({ heads: own }) => own.some((where) => isPronoun(evidence.fact, where - 1)))
      const isHome = isTold || homes.some((deed) => found.some((where) => deed.all.includes(where)))
      // "Sold dried flowers" of "sold fruit and dried flowers": what looked like a doing is part of the thing.
      const isThing = others.some((deed) =>
        objects.some((one) => carriers(one).some((where) => deed.heads.includes(where))),
      )
      if (found.length > 0 && !isHome && others.length > 0 && !isThing) return [head, object]
    }
  }
  return null
}

const movedDeeds = (question: Question): Problem[] =>
  listsOf(question.evidence.fact).flatMap((list): Problem[] =>
    findDeeds(question.rewrite, question.clause.from, question.clause.to, false).flatMap((deed): Problem[] => {
      const moved = movedObject(question, deed, list)
      if (moved === null) return []
      const entity = words(question.rewrite, ...moved)
      return [{ entity, message: `The cited fact does not say that of each other: "${entity}".`, tokens: moved }]
    }),
  )

const placeWords: readonly RegExp[] = [
  /^(?:in|at|on|im|am|an|bei|beim|auf|en)$/u,
  /^(?:to|for|für|para)$/u,
  /^(?:with|mit|con)$/u,
  /^(?:from|aus|desde)$/u,
]
const kindOf = (lower: string | undefined): number => placeWords.findIndex((pattern) => pattern.test(lower ?? ''))

interface Placed {
  readonly kind: number
  /** What stands before the preposition in its item, and after it. */
  readonly before: readonly number[]
  readonly after: readonly number[]
}

/** "Piano to children, violin to adults": each item with a preposition of its own and something before it. */
function placedIn(reading: Reading, from: number, to: number): Placed[] {
  const dividers = range(from, to).filter((at) =>
    /^(?:,|;|and|or|und|oder|y|e)$/u.test(reading.tokens[at]?.lower ?? ''),
  )
  return [from - 1, ...dividers].flatMap((cut, index): Placed[] => {
    const end = [...dividers, to][index] ?? to
    const preposition = range(cut + 1, end).find((at) => kindOf(reading.tokens[at]?.lower) >= 0)
    if (preposition === undefined) return []
    const before = range(cut + 1, preposition).filter((at) => isContent(reading, at))
    const after = range(preposition + 1, end).filter((at) => isContent(reading, at))
    return [{ kind: kindOf(reading.tokens[preposition]?.lower), before, after }]
  })
}

/** "Taught violin to children" of "taught piano to children and violin to adults". */
function movedPlaces({ rewrite, clause, evidence }: Question): Problem[] {
  const { fact } = evidence
  const sentences = [...Map.groupBy(fact.clauses, ({ sentence }) => sentence).values()]
  return sentences.flatMap((clauses): Problem[] => {
    const items = placedIn(fact, clauses[0]?.from ?? 0, clauses.at(-1)?.to ?? 0).filter(
      ({ before }) => before.length > 0,
    )
    return placedIn(rewrite, clause.from, clause.to).flatMap(({ kind, before, after }): Problem[] => {
      const beside = items.filter((item) => item.kind === kind)
      const [thing, place] = [before.at(-1), after[0]]
      if (beside.length < 2 || thing === undefined || place === undefined) return []
      const [ofThing, ofPlace] = [carriersOf(rewrite, thing, evidence), carriersOf(rewrite, place, evidence)]
      if (ofThing.length === 0 || ofPlace.length === 0) return []
      const homes = beside.filter((item) => ofPlace.some((where) => item.after.includes(where)))
      const isTogether = homes.some((item) => ofThing.some((where) => item.before.includes(where)))
      const others = beside.filter((item) => !homes.includes(item))
      const isElsewhere = ofThing.every((where) => others.some((item) => item.before.includes(where)))
      // The verb of the first item holds for all of them.
      const isShared = ofThing.some((where) => where === Math.min(...beside.flatMap((item) => item.before)))
      if (homes.length === 0 || isTogether || !isElsewhere || isShared) return []
      const entity = words(rewrite, thing, place)
      return [{ entity, message: `The cited fact does not connect these words: "${entity}".`, tokens: [thing, place] }]
    })
  })
}

export const deeds: Rule = {
  name: 'deeds',
  check: (question) => [...movedDeeds(question), ...movedPlaces(question)],
}
