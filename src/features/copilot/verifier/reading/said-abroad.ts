/**
 * German words told in others of equal or lesser strength, one way only: what was done (`lexicon/deeds-said.de.txt`: in small
 * letters a verb in all its forms and nouns) and what things are called (`lexicon/things-said.de.txt`).
 */
import { fold, wordReaders } from './foreign-stems.ts'
import { germanNounOf, verbKeysOf } from './foreign-verbs.ts'
import { linesOf } from './kinds.ts'
import type { Reading } from './reading.ts'
import type { Token } from './tokens.ts'

/** "deed" or "thing", and its stem: a thing never stands for what was done. */
type Key = `${'deed' | 'thing'} ${string}`

interface Line {
  readonly given: ReadonlySet<Key>
  /** What both must stand beside; null where it holds of whatever is named. */
  readonly things: ReadonlySet<Key> | null
}

/** Keys of three letters are shared by too many verbs. */
const shortestVerb = 4
const languages: Readonly<Record<string, readonly string[]>> = { de: ['deeds-said.de.txt', 'things-said.de.txt'] }

const nounKeys = (lower: string): Key[] => {
  const noun = germanNounOf(lower).replace(/innen$/u, 'in')
  // Patientinnen, Patienten, Reifens: what the plural or the genitive adds.
  const plain = [noun, noun.replace(/(?:en|e|n|s|es)$/u, ''), wordReaders.de?.stemOf(noun) ?? noun]
  return [...new Set(plain)].filter((one) => one.length > 2).map((one): Key => `thing ${one}`)
}

const verbKeys = (lower: string): Key[] =>
  [...verbKeysOf(lower, 'de')]
    .filter((key) => key.length >= shortestVerb || key === fold(lower).replace(/en$/u, ''))
    .map((key): Key => `deed ${key}`)

const keysOfEntries = (words: string): ReadonlySet<Key> =>
  new Set(
    words
      .split(', ')
      .flatMap((word) => (/^\p{Lu}/u.test(word) ? nounKeys(word.toLowerCase()) : verbKeys(word.toLowerCase()))),
  )

/** From a form of what a rewrite says to what may carry it. */
const readLines = (language: string): ReadonlyMap<Key, readonly Line[]> => {
  const bySaid = new Map<Key, Line[]>()
  for (const line of (languages[language] ?? []).flatMap(linesOf)) {
    const [given = '', said = ''] = line.split(' > ')
    const [deeds = '', things] = given.split(' : ')
    const entry = { given: keysOfEntries(deeds), things: things === undefined ? null : keysOfEntries(things) }
    for (const key of keysOfEntries(said)) bySaid.set(key, [...(bySaid.get(key) ?? []), entry])
  }
  return bySaid
}

const loaded = new Map<string, ReadonlyMap<Key, readonly Line[]>>()
const linesFor = (language: string): ReadonlyMap<Key, readonly Line[]> => {
  const lines = loaded.get(language) ?? readLines(language)
  loaded.set(language, lines)
  return lines
}

const keysOfToken = (token: Token | undefined): readonly Key[] =>
  token?.kind !== 'word' ? [] : [...(token.capital ? nounKeys(token.lower) : []), ...verbKeys(token.lower)]

/** Between a thing and what was done to it; German verbs stand at the end. */
const reach = 14

const isBeside = (reading: Reading, at: number, things: ReadonlySet<Key>): boolean =>
  reading.tokens
    .slice(Math.max(0, at - reach), at + reach)
    .some((token) => token.capital && nounKeys(token.lower).some((key) => things.has(key) || endsWithOne(key, things)))

/** "Laborproben" are "Proben". */
const endsWithOne = (key: Key, things: ReadonlySet<Key>): boolean =>
  [...things].some((thing) => thing.length > 'thing '.length + 3 && key.endsWith(thing.slice('thing '.length)))

/** "Zur Therapie begleitet": where somebody was taken is not what was done. */
const follows = /^(?:zur|zum|bei|beim|im|in|an|am|nach|vor|für|mit|auf|aus|von|vom|der|des)$/u

/** @param isRewriteBeside whether what is asked stands beside one of the things */
const find = (
  wanted: readonly Key[],
  isRewriteBeside: (things: ReadonlySet<Key>) => boolean,
  reading: Reading,
): readonly number[] => {
  const lines = linesFor(reading.language)
  const found = wanted.flatMap((key) =>
    (lines.get(key) ?? []).map((line) => ({ ...line, isDeed: key.startsWith('deed') })),
  )
  if (found.length === 0) return []
  return reading.tokens.flatMap((token, where) => {
    if (reading.owners[where] === 'grammar') return []
    const keys = keysOfToken(token)
    const isSaid = found.some(({ given, things, isDeed }) => {
      const shared = keys.filter((key) => given.has(key))
      const isOnlyThing = isDeed && shared.every((key) => key.startsWith('thing'))
      return (
        shared.length > 0 &&
        !(isOnlyThing && follows.test(reading.tokens[where - 1]?.lower ?? '')) &&
        (things === null || (isBeside(reading, where, things) && isRewriteBeside(things)))
      )
    })
    return isSaid ? [where] : []
  })
}

/**
 * Where a text says, in its own words, what the token at `at` of a rewrite says.
 * @returns indexes of tokens of `reading`; empty where no table knows one, and for other languages than German
 */
export const saidOtherwise = (rewrite: Reading, at: number, reading: Reading): readonly number[] =>
  find(keysOfToken(rewrite.tokens[at]), (things) => isBeside(rewrite, at, things), reading)

/** The same for the doing that ends a compound, in small letters: "stellung" behind "rechnungs". */
export const partSaidOtherwise = (deed: string, thing: string, reading: Reading): readonly number[] => {
  const keys = [...nounKeys(thing), ...nounKeys(thing.replace(/s$/u, ''))]
  return find(verbKeys(deed), (things) => keys.some((key) => things.has(key) || endsWithOne(key, things)), reading)
}

const deedForms = new Map<string, ReadonlySet<Key>>()

/** Whether a word, in small letters, is the first person or the past of a verb that the tables know: "begleite", "kleidete". */
export const isFormOfDeed = (lower: string): boolean => {
  const known =
    deedForms.get('de') ??
    new Set([...linesFor('de')].flatMap(([said, lines]) => [said, ...lines.flatMap(({ given }) => [...given])]))
  deedForms.set('de', known)
  const stem = fold(lower).replace(/(?:e?te|e)$/u, '')
  return stem !== fold(lower) && stem.length > 2 && known.has(`deed ${stem}`)
}
