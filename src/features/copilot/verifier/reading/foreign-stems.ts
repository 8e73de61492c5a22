/** German and Spanish words reduced to comparable stems: inflection, and the noun of a verb ("Betreuung", "preparación"). */
import { germanEqualThings, germanShortNouns, spanishAdjectives, spanishEqualThings } from '../lexicon/equal-things.ts'
import { germanEqual, germanForms } from '../lexicon/german.ts'
import { spanishEqual, spanishForms } from '../lexicon/spanish.ts'

/** How a language reads words. `root` unites more than `stem`; both are compared, never shown. */
export interface WordReader {
  readonly stemOf: (lower: string) => string
  readonly rootOf: (stem: string) => string
  /** Stem of a rewrite's word -> stems of a fact that carry it. */
  readonly equals: ReadonlyMap<string, ReadonlySet<string>>
  /** Those of them that name things, not doing. */
  readonly things: ReadonlyMap<string, ReadonlySet<string>>
}

/** Without accents and umlauts. */
export const fold = (word: string): string => word.replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '')

/** Takes endings off, the first that fits, as often as said; at least `keep` letters stay. */
const strip = (word: string, endings: RegExp, rounds: number, keep: number): string => {
  let left = word
  for (let round = 0; round < rounds; round++) {
    const shorter = left.replace(endings, '')
    if (shorter === left || shorter.length < keep) break
    left = shorter
  }
  return left
}

const germanEndings = (word: string): string => {
  const folded = fold(word)
  const noun = folded.replace(/(?:ierung(?:en)?|ation(?:en)?|atur(?:en)?)$/u, 'ier')
  const bare = noun === folded ? folded.replace(/(?<=.{3})ung(?:en)?$/u, '') : noun
  const stripped = strip(bare.replace(/(?<=.{2}er)e[nrsm]?$/u, ''), /(?:ten|tet|test|te|en|em|es|e|n|s|t)$/u, 3, 4)
  // entwickeln, Entwicklung; sammeln, Sammlung.
  return stripped.replace(/(?<=[^aeiou])el$/u, 'l')
}

const spanishEndings = (word: string): string => {
  const noun = fold(word).replace(/(?<=.{3})(?:acion(?:es)?|icion(?:es)?|amientos?|imientos?|anzas?)$/u, '')
  const verb = noun.replace(
    /(?<=.{3})(?:iendo|ando|ieron|aron|aban|aba|ados?|adas?|idos?|idas?|amos|imos|ian|ia|ar|er|ir|io)$/u,
    '',
  )
  const stem = strip(strip(verb, /(?:es|os|as|s|o|a|e|i)$/u, 2, 3), /ion$/u, 1, 4)
  // catalogué, catalogar; fabriqué, fabricar; realicé, realizar: one sound, two spellings.
  return stem.replace(/gu$/u, 'g').replace(/qu$/u, 'c').replace(/z$/u, 'c')
}

const pairsOf = (table: string): string[][] =>
  table
    .split(/[|\n]/u)
    .map((line) => line.split(' ').filter((word) => word !== '' && !word.includes('-')))
    .filter((line) => line.length > 1)

const makeReader = (
  forms: string,
  equal: string,
  equalThings: string,
  endings: (word: string) => string,
  rootOf: (stem: string) => string,
): WordReader => {
  const irregular = new Map(
    pairsOf(forms).flatMap(([base = '', ...others]) => [base, ...others].map((form) => [form, endings(base)] as const)),
  )
  const byStem = new Map([...irregular].map(([form, base]) => [endings(form), base]))
  const stemOf = (lower: string): string => {
    const stem = endings(lower)
    return irregular.get(lower) ?? byStem.get(stem) ?? stem
  }
  const groupsOf = (table: string): ReadonlyMap<string, ReadonlySet<string>> => {
    const groups = new Map<string, Set<string>>()
    for (const group of pairsOf(table)) {
      const stems = group.map(stemOf)
      for (const one of stems) groups.set(one, new Set([...(groups.get(one) ?? []), ...stems]))
    }
    return groups
  }
  return { stemOf, rootOf, equals: groupsOf(`${equal}|${equalThings}`), things: groupsOf(equalThings) }
}

/** Readers by ISO 639-1 code; English has its own (`stem.ts`). */
export const wordReaders: Readonly<Record<string, WordReader>> = {
  de: makeReader(`${germanForms}|${germanShortNouns}`, germanEqual, germanEqualThings, germanEndings, (stem) =>
    stem.replace(/^((?:ab|an|auf|aus|bei|durch|ein|her|mit|nach|um|vor|zu)?)ge(?=.{4})/u, '$1'),
  ),
  es: makeReader(
    `${spanishForms}|${spanishAdjectives}`,
    spanishEqual,
    spanishEqualThings,
    spanishEndings,
    (stem) => stem,
  ),
}

/** Linking letters between the parts of a German word: "Kinder-n", "Geschäft-s". */
const linking = /(?:ens|en|es|er|n|s)$/u

/** Whether one German word is made of another, at its beginning or its end: "Kundenberatung" of "Kunden" and of "Beratung". */
export const isPartOf = (part: string, whole: string): boolean =>
  part.length >= 4 && whole.length >= part.length + 3 && (whole.startsWith(part) || whole.endsWith(part))

/** The stems of the two parts of a German word, for each place where it may be cut. */
export const partsOf = (lower: string, stemOf: (lower: string) => string): (readonly [string, string])[] =>
  Array.from({ length: Math.max(0, lower.length - 7) }, (_, at) => at + 4).flatMap((cut) => {
    const left = lower.slice(0, cut)
    const right = stemOf(lower.slice(cut))
    return [[stemOf(left), right] as const, [stemOf(left.replace(linking, '')), right] as const]
  })
