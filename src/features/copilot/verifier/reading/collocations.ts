/**
 * Deeds told in another verb of equal or lesser strength: both ways of certain things only, as prescriptions are filled and
 * dispensed (`lexicon/collocations.en.txt`), and one way, as what was drawn up was prepared (`lexicon/deeds-said.en.txt`).
 */

import { isPastForm } from '../lexicon/verbs.ts'
import { linesOf } from './kinds.ts'
import { tableKeys } from './phrases.ts'
import type { Reading } from './reading.ts'
import { normaliseText } from './tokens.ts'

interface Collocation {
  /** Verbs that a fact may have for the rewrite's. */
  readonly given: ReadonlySet<string>
  /** What both do it to; null where it holds of whatever they do it to. */
  readonly things: ReadonlySet<string> | null
}

interface Stretch {
  readonly from: number
  readonly to: number
  readonly key: string
}

/** From a verb of a rewrite to what may carry it. */
const readTables = (): ReadonlyMap<string, readonly Collocation[]> => {
  const bySaid = new Map<string, Collocation[]>()
  const keyOf = tableKeys()
  const keysOf = (words = ''): ReadonlySet<string> => new Set(words.split(', ').map((word) => keyOf(word.trim())))
  const add = (said: ReadonlySet<string>, collocation: Collocation): void => {
    for (const verb of said) {
      const known = bySaid.get(verb)
      if (known === undefined) bySaid.set(verb, [collocation])
      else known.push(collocation)
    }
  }
  const linesIn = (file: string): string[] => normaliseText(linesOf(file).join('\n')).split('\n')
  for (const line of linesIn('collocations.en.txt')) {
    const [verbs, things] = line.split(' : ')
    add(keysOf(verbs), { given: keysOf(verbs), things: keysOf(things) })
  }
  for (const line of linesIn('deeds-said.en.txt')) {
    const [deed = '', said] = line.split(' > ')
    const [given, things] = deed.split(' : ')
    add(keysOf(said), { given: keysOf(given), things: things === undefined ? null : keysOf(things) })
  }
  return bySaid
}

const loaded: { bySaid?: ReadonlyMap<string, readonly Collocation[]> } = {}

/** "Filled over 200 repeat prescriptions": how many words may stand between; "prescriptions were filled". */
const after = 6
const before = 3

const isBeside = (reading: Reading, { from, to }: Stretch, things: ReadonlySet<string>): boolean => {
  const clause = reading.clauseOf[from]
  return reading.tokens.some(
    ({ stem }, at) =>
      ((at >= to && at < to + after) || (at < from && at >= from - before)) &&
      reading.clauseOf[at] === clause &&
      things.has(stem),
  )
}

/** "Resolved invoice issues" issued nothing: a doing opens its clause, follows another one, or has a verb's ending. */
const isDoing = (reading: Reading, { from }: Stretch): boolean => {
  const lower = reading.tokens[from]?.lower ?? ''
  const before = reading.tokens[from - 1]?.lower ?? ','
  return (
    isPastForm(lower) ||
    lower.endsWith('ing') ||
    reading.clauses[reading.clauseOf[from] ?? 0]?.from === from ||
    /^(?:and|or|,|;|:|to|i|we|then|also|.+ly)$/u.test(before)
  )
}

/**
 * Whether a verb of the fact carries one of the rewrite, each of the same thing.
 * @param wanted the rewrite's verb and `given` the fact's, as stretches of their tokens with their `phraseKey`
 */
export const isSameOfThing = (rewrite: Reading, wanted: Stretch, fact: Reading, given: Stretch): boolean => {
  if (rewrite.language !== 'en' || wanted.key === given.key || !isDoing(fact, given)) return false
  loaded.bySaid ??= readTables()
  return (loaded.bySaid.get(wanted.key) ?? []).some(
    (collocation) =>
      collocation.given.has(given.key) &&
      (collocation.things === null ||
        (isBeside(fact, given, collocation.things) && isBeside(rewrite, wanted, collocation.things))),
  )
}
