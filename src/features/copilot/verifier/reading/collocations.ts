/** Verbs that say the same of certain things only: filled and dispensed prescriptions (`lexicon/collocations.en.txt`). */

import { isPastForm } from '../lexicon/verbs.ts'
import { linesOf } from './kinds.ts'
import { keyOfNormal } from './phrases.ts'
import type { Reading } from './reading.ts'
import { normaliseText } from './tokens.ts'

interface Collocation {
  readonly verbs: ReadonlySet<string>
  readonly things: ReadonlySet<string>
}

interface Stretch {
  readonly from: number
  readonly to: number
  readonly key: string
}

const keysOf = (words = ''): ReadonlySet<string> =>
  new Set(words.split(', ').map((word) => keyOfNormal(word.trim(), 'en')))

const readTable = (): ReadonlyMap<string, readonly Collocation[]> => {
  const byVerb = new Map<string, Collocation[]>()
  for (const line of normaliseText(linesOf('collocations.en.txt').join('\n')).split('\n')) {
    const [verbs, things] = line.split(' : ')
    const collocation = { verbs: keysOf(verbs), things: keysOf(things) }
    for (const verb of collocation.verbs) byVerb.set(verb, [...(byVerb.get(verb) ?? []), collocation])
  }
  return byVerb
}

const loaded: { byVerb?: ReadonlyMap<string, readonly Collocation[]> } = {}

/** "Filled over 200 repeat prescriptions": how many words may stand between; "prescriptions were filled". */
const after = 6
const before = 3

const thingsBeside = (reading: Reading, { from, to }: Stretch, { things }: Collocation): readonly string[] => {
  const clause = reading.clauseOf[from]
  return reading.tokens.flatMap(({ stem }, at) =>
    ((at >= to && at < to + after) || (at < from && at >= from - before)) &&
    reading.clauseOf[at] === clause &&
    things.has(stem)
      ? [stem]
      : [],
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
 * Whether a verb of the fact says the same as one of the rewrite, each of the same thing.
 * @param wanted the rewrite's verb and `given` the fact's, as stretches of their tokens with their `phraseKey`
 */
export const isSameOfThing = (rewrite: Reading, wanted: Stretch, fact: Reading, given: Stretch): boolean => {
  if (rewrite.language !== 'en' || wanted.key === given.key || !isDoing(fact, given)) return false
  loaded.byVerb ??= readTable()
  return (loaded.byVerb.get(wanted.key) ?? []).some((collocation) => {
    if (!collocation.verbs.has(given.key)) return false
    const own = thingsBeside(fact, given, collocation)
    return own.length > 0 && thingsBeside(rewrite, wanted, collocation).length > 0
  })
}
