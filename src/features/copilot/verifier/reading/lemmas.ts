/** Base forms of English words, by WordNet's own list of irregular forms and its rules of endings. */
import { type PartOfSpeech, wordEntry } from '../lexicon/wordnet.ts'

export interface Lemma {
  readonly word: string
  /** What the form can be: `sold` is a verb only, `paints` a noun or a verb. */
  readonly parts: ReadonlySet<PartOfSpeech>
}

type Ending = readonly [suffix: string, instead: string, parts: string]
const endings: readonly Ending[] = [
  ['ies', 'y', 'nv'],
  ['es', '', 'nv'],
  ['es', 'e', 'nv'],
  ['s', '', 'nv'],
  ['ied', 'y', 'v'],
  ['ed', '', 'v'],
  ['ed', 'e', 'v'],
  ['ing', '', 'v'],
  ['ing', 'e', 'v'],
  ['er', '', 'a'],
  ['er', 'e', 'a'],
  ['est', '', 'a'],
  ['est', 'e', 'a'],
]
const all = 'nvar'
const partsIn = (marks: string): ReadonlySet<PartOfSpeech> =>
  new Set((['n', 'v', 'a', 'r'] as const).filter((part) => marks.includes(part)))

const british: readonly (readonly [RegExp, string])[] = [
  [/is(e|ed|es|ing|ation|ations)$/u, 'iz$1'],
  [/our/u, 'or'],
  [/(t|b)re(s?)$/u, '$1er$2'],
]

const plainForms = (lower: string): Lemma[] => {
  const own = wordEntry(lower)
  const found: Lemma[] = own === null ? [] : [{ word: lower, parts: partsIn(all) }]
  for (const base of own?.bases ?? []) found.push({ word: base, parts: partsIn(all) })
  for (const [suffix, instead, parts] of endings) {
    if (!lower.endsWith(suffix) || lower.length - suffix.length < 2) continue
    const base = lower.slice(0, -suffix.length) + instead
    if (wordEntry(base) !== null) found.push({ word: base, parts: partsIn(parts) })
    // planned, running, bigger: the doubled consonant.
    const single = /([bdfgklmnprstvz])\1$/u.test(base) ? base.slice(0, -1) : ''
    if (single !== '' && parts !== 'nv' && wordEntry(single) !== null)
      found.push({ word: single, parts: partsIn(parts) })
  }
  return found
}

const known = new Map<string, readonly Lemma[]>()
const maxKnown = 20_000

/** All base forms of a lower-case word; none for words that WordNet does not have. */
export const lemmasOf = (lower: string): readonly Lemma[] => {
  const answered = known.get(lower)
  if (answered !== undefined) return answered
  const bare = lower.replace(/'s?$/u, '')
  const forms = [bare, ...british.map(([pattern, instead]) => bare.replace(pattern, instead))]
  const lemmas = [...new Set(forms)].flatMap(plainForms)
  if (known.size < maxKnown) known.set(lower, lemmas)
  return lemmas
}

/** What the words of a text may be told with: part of speech and base form -> token indexes. */
export type Sayable = ReadonlyMap<string, readonly number[]>

const anyPart = '*'
const key = (part: PartOfSpeech | typeof anyPart, word: string): string => `${part} ${word}`

/** @param words lower-case words; undefined where a token says nothing that another word could say */
export const sayableOf = (words: readonly (string | undefined)[]): Sayable => {
  const found = new Map<string, number[]>()
  const add = (name: string, at: number): void => {
    const list = found.get(name)
    if (list === undefined) found.set(name, [at])
    else if (list.at(-1) !== at) list.push(at)
  }
  for (const [at, word] of words.entries()) {
    if (word === undefined) continue
    for (const lemma of lemmasOf(word)) {
      const entry = wordEntry(lemma.word)
      for (const part of lemma.parts) {
        add(key(part, lemma.word), at)
        for (const said of entry?.said[part] ?? []) add(key(part, said), at)
      }
      for (const relative of entry?.relatives ?? []) add(key(anyPart, relative), at)
    }
  }
  return found
}

/** Tokens that may be told with a lower-case word: an equal word, its kind, its relative. */
export const carriersIn = (sayable: Sayable, lower: string): readonly number[] => [
  ...new Set(
    lemmasOf(lower).flatMap(({ word, parts }) => [
      ...[...parts].flatMap((part) => sayable.get(key(part, word)) ?? []),
      ...(sayable.get(key(anyPart, word)) ?? []),
    ]),
  ),
]

/** Whether a word can be a noun; words that the dictionary does not have are none. */
export const isNoun = (lower: string): boolean =>
  lemmasOf(lower).some(({ word, parts }) => parts.has('n') && wordEntry(word)?.said.n !== undefined)
