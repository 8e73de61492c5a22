/**
 * "Two makes of tractor", "claims of different kinds" of a fact that lists them ("DAF and Volvo tractors"): the rewrite is read
 * with the fact's own list in the place of what counts it, and judged by the same rules.
 */
import { prepositions } from './lexicon/function-words.ts'
import { numberWords } from './lexicon/units.ts'
import { isPastForm } from './lexicon/verbs.ts'
import { range, textOf } from './reading/ranges.ts'
import type { Reading } from './reading/reading.ts'
import { stemOf } from './reading/stem.ts'

const kinds =
  '(?:types?|kinds?|sorts?|makes?|brands?|varieties|models?|classes|families|styles|processes|methods|techniques)'
const amount =
  '(?:(?<amount>one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}|several|various|different|multiple|more than one)(?: different)? )'
const thing = '(?<thing>(?:\\p{L}+[ -]){0,2}?\\p{L}+?)'
const patterns: readonly RegExp[] = [
  // two types of mower
  new RegExp(
    `(?<![\\p{L}-])${amount}${kinds} of ${thing}(?=[.,;)]|$| (?:at|in|for|with|on|to|and|from|between|across|using)\\b)`,
    'giu',
  ),
  // tractor units of two makes
  new RegExp(`(?<=(?:^|[ (]))${thing} of ${amount}${kinds}(?![\\p{L}-])`, 'giu'),
  // two microcontroller families
  new RegExp(`(?<![\\p{L}-])${amount}${thing} ${kinds}(?![\\p{L}-])`, 'giu'),
]

interface List {
  readonly text: string
  readonly length: number
}

/** Whether a token may stand inside of a list of things. */
const isOfList = (fact: Reading, at: number): boolean => {
  const token = fact.tokens[at]
  if (token === undefined) return false
  if (token.kind === 'mark') return /^[,/-]$/u.test(token.text)
  return !prepositions.has(token.lower) && !(isPastForm(token.lower) && fact.owners[at] === 'word')
}

/** The list that ends with a thing of this name, e.g. "spin, step and circuit classes"; null where the fact has none. */
const listOf = (fact: Reading, head: string): List | null => {
  const last = fact.tokens.findLastIndex(({ stem }) => stem === head)
  if (last === -1) return null
  const first = range(0, last).findLast((at) => !isOfList(fact, at)) ?? -1
  const divided = range(first + 1, last).filter(
    (at) => /^(?:,|and|\/)$/u.test(fact.tokens[at]?.lower ?? '') && fact.tokens[at + 1]?.lower !== 'and',
  )
  return { text: textOf(fact, { from: first + 1, to: last + 1 }), length: divided.length + 1 }
}

const isAsMany = (amountSaid: string, length: number): boolean => {
  const lower = amountSaid.toLowerCase()
  const count = numberWords.get(lower) ?? Number(lower)
  return Number.isNaN(count) ? length > 1 : length === count
}

/** @returns the rewrite's text with each counted list told one by one; null where it counts none that a fact lists */
export const inListedKinds = (rewrite: Reading, facts: readonly Reading[]): string | null => {
  if (rewrite.language !== 'en') return null
  const told = patterns.reduce(
    (text, pattern) =>
      text.replace(pattern, (whole: string, ...groups: unknown[]) => {
        const named = groups.at(-1) as { amount?: string; thing?: string }
        const words = (named.thing ?? '').split(/[ -]/u)
        const head = stemOf(words.at(-1) ?? '')
        const list = facts
          .map((fact) => listOf(fact, head))
          .find((one) => one !== null && isAsMany(named.amount ?? '', one.length))
        // What stands before the thing is claimed as well: "fitness classes".
        return list == null ? whole : [...words.slice(0, -1), list.text].join(' ')
      }),
    rewrite.text,
  )
  return told === rewrite.text ? null : told
}
