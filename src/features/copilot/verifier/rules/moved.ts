/** Verbs and names that were moved: what a fact says of one thing or place is not said of another. */
import { prepositions } from '../lexicon/function-words.ts'
import { generalVerbs, irregularPasts, isPastForm } from '../lexicon/verbs.ts'
import { verbStem } from '../reading/clauses.ts'
import { range } from '../reading/ranges.ts'
import type { Reading } from '../reading/reading.ts'
import { supportOf } from '../support.ts'
import type { Problem, Question } from './rule.ts'
import { isVerb } from './verb-forms.ts'
import { isName } from './words.ts'

const general = new Set(generalVerbs.map(verbStem))

const objectsOf = (rewrite: Reading, verb: number, to: number): number[] => {
  const found: number[] = []
  // "Medication was given and vital signs were monitored": what it was done to stands before it.
  if (/^(?:was|were|been|being|is|are)$/u.test(rewrite.tokens[verb - 1]?.lower ?? '')) return []
  // "Inserts replaced and offsets adjusted".
  const clause = rewrite.clauses[rewrite.clauseOf[verb] ?? 0]
  const opening = range(clause?.from ?? 0, verb).find((at) => rewrite.owners[at] !== 'grammar')
  if (
    rewrite.tokens[verb + 1]?.lower === 'and' &&
    opening !== undefined &&
    !isPastForm(rewrite.tokens[opening]?.lower ?? '')
  )
    return []
  for (let at = verb + 1; at < to && found.length < 3; at++) {
    const token = rewrite.tokens[at]
    if (token === undefined || (token.kind === 'mark' && token.text !== '-') || prepositions.has(token.lower)) break
    if (token.lower === 'and' || token.lower === 'or') {
      if (found.length > 0) break
      continue
    }
    const owner = rewrite.owners[at]
    if (owner === 'word' || owner === 'skill' || owner === 'title') found.push(at)
  }
  return found
}

/** In a fact with several statements the verb and its object must come from one of them. */
export const movedVerb = (question: Question, at: number): Problem[] => {
  const { rewrite, clause, evidence } = question
  const { fact } = evidence
  const token = rewrite.tokens[at]
  const isVerbForm =
    /(?:ed|ing)$/u.test(token?.lower ?? '') || irregularPasts.has(token?.lower ?? '') || at === clause.from
  if (token === undefined || !isVerbForm || fact.clauses.length < 2 || general.has(token.stem)) return []
  const { at: verbs, context } = supportOf(rewrite, at, evidence)
  if (context || verbs.length === 0) return []
  // "Sold dried flowers": what opened a clause of the fact is part of the thing here.
  if (/[^e]ed$/u.test(rewrite.tokens[at + 1]?.lower ?? '')) return []
  // "Baked cakes and delivered to hospitals": what was delivered stands in the clause before.
  const homes = new Set<number | undefined>(
    verbs.flatMap((where) => {
      const home = fact.clauseOf[where] ?? 0
      // "Backups set up and checked": nothing stands behind the verb, what was checked stands before it.
      const isLast = range(where + 1, fact.clauses[home]?.to ?? where).every((one) => fact.owners[one] === 'grammar')
      return isLast || prepositions.has(fact.tokens[where + 1]?.lower ?? '') ? [home, home - 1] : [home]
    }),
  )
  if (verbs.some((where) => /^(?:them|it|these|those|this)$/u.test(fact.tokens[where + 1]?.lower ?? ''))) return []
  const moved = objectsOf(rewrite, at, clause.to).filter((object) => {
    if (isVerb(rewrite, object) || /ed$/u.test(rewrite.tokens[object]?.lower ?? '')) return false
    const carried = supportOf(rewrite, object, evidence)
    return !carried.context && carried.at.length > 0 && !carried.at.some((where) => homes.has(fact.clauseOf[where]))
  })
  const first = moved[0]
  if (first === undefined) return []
  const word = rewrite.tokens[first]?.text ?? ''
  return [
    {
      entity: `${token.text} ${word}`,
      message: `The cited fact says "${token.text}" of something else than "${word}".`,
      tokens: [at, first],
    },
  ]
}

const hasName = (fact: Reading, clause: number | undefined): boolean =>
  fact.tokens.some(
    (token, at) => fact.clauseOf[at] === clause && fact.owners[at] === 'word' && isName(fact, at) && token.capital,
  )

/** "Trained in Paris, worked in Lyon": where each statement has its own name, names may not change places. */
export const movedName = (question: Question, verb: number): Problem[] => {
  const { rewrite, clause, evidence } = question
  const { fact } = evidence
  const token = rewrite.tokens[verb]
  const homes = (fact.byStem.get(token?.stem ?? '') ?? []).map((where) => fact.clauseOf[where])
  if (token === undefined || homes.length === 0 || !homes.every((home) => hasName(fact, home))) return []
  return range(verb + 1, clause.to).flatMap((at): Problem[] => {
    if (!isName(rewrite, at) || rewrite.owners[at] !== 'word') return []
    const carriers = supportOf(rewrite, at, evidence, true)
    if (
      carriers.context ||
      carriers.at.length === 0 ||
      carriers.at.some((where) => homes.includes(fact.clauseOf[where]))
    )
      return []
    const name = rewrite.tokens[at]?.text ?? ''
    return [
      {
        entity: `${token.text} ${name}`,
        message: `The cited fact says "${token.text}" of something else than "${name}".`,
        tokens: [verb, at],
      },
    ]
  })
}

/** Stretches of a fact between "and" and commas. */
const stretchOf = (fact: Reading, at: number): number =>
  fact.tokens.slice(0, at).filter((token) => token.lower === 'and' || token.text === ',' || token.text === ';').length

const isPlaced = (reading: Reading, at: number): boolean =>
  /^(?:at|for|in|with)$/u.test(reading.tokens[at - 1]?.lower ?? '')

/** "C# at Ferro and PHP at Lumo": a name keeps the thing that it stands with. */
export const movedPair = ({ rewrite, clause, evidence }: Question): Problem[] =>
  range(clause.from + 2, clause.to).flatMap((at): Problem[] => {
    if (!isName(rewrite, at) || rewrite.owners[at] !== 'word' || !isPlaced(rewrite, at)) return []
    const { fact } = evidence
    const named = new Set(
      fact.tokens.flatMap((_, where) =>
        isName(fact, where) && fact.owners[where] === 'word' && isPlaced(fact, where) ? [stretchOf(fact, where)] : [],
      ),
    )
    // One name alone has nothing to change places with.
    if (named.size < 2) return []
    const homes = supportOf(rewrite, at, evidence, true).at.map((where) => stretchOf(fact, where))
    const partners = supportOf(rewrite, at - 2, evidence).at.map((where) => stretchOf(fact, where))
    const isMoved =
      homes.length > 0 &&
      partners.length > 0 &&
      partners.every((stretch) => named.has(stretch) && !homes.includes(stretch))
    if (!isMoved) return []
    const words = rewrite.tokens
      .slice(at - 2, at + 1)
      .map((token) => token.text)
      .join(' ')
    return [
      { entity: words, message: `The cited fact does not connect these words: "${words}".`, tokens: [at - 2, at] },
    ]
  })
