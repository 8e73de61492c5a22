/**
 * What German and Spanish words have in common when one is a form, a participle or the noun of the other's verb: "angeleitet" and
 * "Anleitung", "extraía" and "extracción". A word has several keys, since an ending alone does not tell which it is; prefixes
 * stay, so that "Anleitung" does not carry "geleitet". Who does it ("Verkäufer", "vendedor") is no form of doing.
 */
import { germanPluralsInEr, germanPrefixes, germanStrong } from '../lexicon/irregular-verbs.de.ts'
import { spanishIrregular, spanishPrefixes } from '../lexicon/irregular-verbs.es.ts'
import { fold } from './foreign-stems.ts'
import type { Reading } from './reading.ts'

const shortest = 3

const basesOf = (table: string): ReadonlyMap<string, string> =>
  new Map(
    table
      .trim()
      .split(/[|\n]/u)
      .flatMap((line) => {
        const [base = '', ...forms] = line.split(' ')
        return forms.filter((form) => !form.includes('-')).map((form) => [form, base] as const)
      }),
  )

/** The word without each of the endings that it has. */
const without = (word: string, endings: readonly RegExp[]): string[] =>
  endings.flatMap((ending) => {
    const left = word.replace(ending, '')
    return left !== word && left.length >= shortest ? [left] : []
  })

/** "vergab" is "vergeb": what stands behind a prefix, in the form of the infinitive. */
const withBase = (stem: string, bases: ReadonlyMap<string, string>, prefixes: readonly string[]): string[] =>
  ['', ...prefixes].flatMap((prefix) => {
    const base = stem.startsWith(prefix) ? bases.get(stem.slice(prefix.length)) : undefined
    return base === undefined ? [] : [prefix + base]
  })

const strong = basesOf(germanStrong)
const prefixes = germanPrefixes.toSorted((a, b) => b.length - a.length)
const adjectiveEnding = /(?<=(?:t|en|nd))(?:e|er|es|en|em)$/u
const germanEndings: readonly RegExp[] = [
  /ung(?:en)?$/u,
  /e?n$/u,
  /e$/u,
  /e?t$/u,
  /e?st$/u,
  /e?te[nt]?$/u,
  /e?test$/u,
  /end$/u,
]
/** Participles and infinitives with "zu": "an-ge-leitet", "an-zu-leiten". */
const infixed = new RegExp(`^((?:${prefixes.join('|')})?)(?:ge|zu)(.{3,})$`, 'u')

const germanKeys = (folded: string): Iterable<string> => {
  // Rücknahme, zurücknehmen.
  const whole = folded.replace(/^ruck(?=\p{L}{3})/u, 'zuruck')
  const plain = new Set([folded, whole, folded.replace(adjectiveEnding, '')])
  const stems = new Set([...plain].flatMap((word) => [word, ...without(word, germanEndings)]))
  if (/(?:ation|atur)(?:en)?$/u.test(folded)) stems.add(folded.replace(/(?:ation|atur)(?:en)?$/u, 'ier'))
  if (/agen?$/u.test(folded)) stems.add(folded.replace(/agen?$/u, 'ier'))
  const bare = [...stems].flatMap((stem) => {
    const match = infixed.exec(stem)
    return match === null ? [stem] : [stem, `${match[1] ?? ''}${match[2] ?? ''}`]
  })
  // sammeln, Sammlung.
  const unified = bare.map((stem) => stem.replace(/(?<=[^aeiou])el$/u, 'l'))
  return [...unified, ...unified.flatMap((stem) => withBase(stem, strong, prefixes))]
}

const irregular = basesOf(spanishIrregular)
const spanishEndings: readonly RegExp[] = [
  /(?:a|i)?cion(?:es)?$/u,
  /ion(?:es)?$/u,
  /(?:a|i)mientos?$/u,
  /[aei]duras?$/u,
  /(?:aje|anza|encia|ancia)s?$/u,
  /[ai]d[oa]s?$/u,
  /(?:ar|er|ir)$/u,
  /(?:ando|iendo|yendo)$/u,
  /(?:aba|abas|aban|abamos|ia|ias|ian|iamos)$/u,
  /(?:aron|ieron|yeron|amos|emos|imos|io|yo)$/u,
  /(?:o|a|e|i|os|as|es|an|en)$/u,
]

const oneSpelling = (stem: string): string =>
  stem.replace(/gu$/u, 'g').replace(/qu$/u, 'c').replace(/z$/u, 'c').replace(/j$/u, 'g')

/** siembra, sembrar; prueba, probar; pidió, pedir: the last vowel of the stem. */
const withPlainVowel = (stem: string): string[] => [
  stem,
  stem.replace(/ie(?=[^aeiou]+$)/u, 'e'),
  stem.replace(/ue(?=[^aeiou]+$)/u, 'o'),
  stem.replace(/(?<![aeiou])i(?=[^aeiou]+$)/u, 'e'),
]

/** "Entregarles", "enviándolos": whom or what it was done to, written with the verb. */
const enclitic = /(?<=(?:ar|er|ir|ndo))(?:se|me|te)?(?:l[aeo]s?|se|me|nos)$/u

const spanishKeys = (written: string): Iterable<string> => {
  const folded = written.replace(enclitic, '')
  const stems = [...new Set([written, folded]), ...without(folded, spanishEndings)]
  const unified = [...new Set(stems.flatMap(withPlainVowel).map(oneSpelling))]
  return [...unified, ...[...stems, ...unified].flatMap((stem) => withBase(stem, irregular, spanishPrefixes))]
}

const readers: Readonly<Record<string, (folded: string) => Iterable<string>>> = { de: germanKeys, es: spanishKeys }

const known = new Map<string, ReadonlySet<string>>()
const maxKnown = 20_000
const none: ReadonlySet<string> = new Set()

/**
 * @param lower a word in small letters
 * @param language ISO 639-1; only de and es have keys
 * @returns what it shares with the other forms and the nouns of its verb; never shown
 */
export const verbKeysOf = (lower: string, language: string): ReadonlySet<string> => {
  const read = readers[language]
  if (read === undefined || lower.length < shortest) return none
  const key = `${language} ${lower}`
  const answered = known.get(key)
  if (answered !== undefined) return answered
  const keys = new Set([...read(fold(lower))].filter((one) => one.length >= shortest))
  if (known.size < maxKnown) known.set(key, keys)
  return keys
}

const plurals = germanPluralsInEr.map((noun) => [new RegExp(`${noun}ern?$`, 'u'), noun] as const)

/** "Fahrräder" and "Fahrrad", "Patientinnen" and "Patient": nouns in their plainest form, folded. */
export const germanNounOf = (lower: string): string => {
  const folded = fold(lower)
  const person = folded
    .replace(/assistenz$/u, 'assistent')
    .replace(/(?<=(?:er|ent|ant|ist|or|eur|ling|at))in(?:nen)?$/u, '')
  const [pattern, noun] = plurals.find(([ending]) => ending.test(person)) ?? []
  return pattern === undefined || noun === undefined ? person : person.replace(pattern, noun)
}

/** Whether two words, in small letters, are forms of one verb or its noun; false but in de and es. */
export const isSameVerb = (one: string, other: string, language: string): boolean => {
  const keys = verbKeysOf(other, language)
  return [...verbKeysOf(one, language)].some((key) => key.length > shortest && keys.has(key))
}

type Index = ReadonlyMap<string, readonly number[]>
const indexes = new WeakMap<Reading, Index>()

const indexOf = (reading: Reading): Index => {
  const kept = indexes.get(reading)
  if (kept !== undefined) return kept
  const index = new Map<string, number[]>()
  for (const [at, token] of reading.tokens.entries()) {
    if (token.kind !== 'word' || reading.owners[at] === 'grammar') continue
    for (const key of verbKeysOf(token.lower, reading.language)) index.set(key, [...(index.get(key) ?? []), at])
  }
  indexes.set(reading, index)
  return index
}

/** Tokens of a text that are forms of the same verb as a word, or its noun. */
export const sameVerbIn = (reading: Reading, lower: string): readonly number[] => {
  const index = indexOf(reading)
  return [...new Set([...verbKeysOf(lower, reading.language)].flatMap((key) => index.get(key) ?? []))]
}
