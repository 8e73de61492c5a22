/** Which words of a fact a more general phrase may stand for: our own tables, and WordNet's kinds. Origin and licence: `lexicon/kinds.md`. */
import { readFileSync } from 'node:fs'
import { keyOfNormal, phraseKey, tableKeys } from './phrases.ts'
import { normaliseText } from './tokens.ts'

/** From a phrase in the form of `phraseKey` to the forms (`withCapital`) of those that it may stand for. */
type Carriers = ReadonlyMap<string, ReadonlySet<string>>

interface Tables {
  /** Narrower words of a kind. */
  readonly kinds: Carriers
  /** Phrases that say the same. */
  readonly equal: Carriers
  /** What a thing may be called, one step only. */
  readonly called: Carriers
  /** WordNet's, with the kinds' kinds already; words between commas, cut when asked for. */
  readonly wordnet: ReadonlyMap<string, string>
}

/** Last words of a kind that say the same: a "respiratory condition" is a "respiratory disease". */
const equalHeads = [
  'disease illness condition ailment disorder complaint problem',
  'equipment machinery machine device appliance gear apparatus',
  'product good item ware',
  'software program application tool package',
  'drink beverage',
  'drug medicine medication remedy',
  'dish meal food',
  'material supply',
  'shop store retailer',
  'crop plant',
  'animal pet',
]

/** "Ford Transit", "van", "commercial vehicle", "vehicle". */
const steps = 4
const nameMark = '^'
const plainKey = (key: string): string => key.replace(nameMark, '')

/** "Teams" the program is no "teams" of people: the form of a name is one of its own. */
export const withCapital = (key: string, text: string): string => (/^\p{Lu}/u.test(text) ? `${nameMark}${key}` : key)

const addAll = (found: Map<string, Set<string>>, key: string, words: Iterable<string>): void => {
  const known = found.get(key) ?? new Set<string>()
  for (const word of words) if (plainKey(word) !== key) known.add(word)
  found.set(key, known)
}

/** The lines of a table of `lexicon/`, without its remarks. */
export const linesOf = (file: string): string[] =>
  readFileSync(new URL(`../lexicon/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))

const readWordnet = (): ReadonlyMap<string, string> =>
  new Map(
    linesOf('kinds.wordnet.txt').map((line) => {
      const tab = line.indexOf('\t')
      return [line.slice(0, tab), line.slice(tab + 1)] as const
    }),
  )

const readTables = (language: string): Tables => {
  const kinds = new Map<string, Set<string>>()
  const equal = new Map<string, Set<string>>()
  const keyOf = language === 'en' ? tableKeys() : (phrase: string) => keyOfNormal(phrase, language)
  const keysOf = (phrases: readonly string[]): string[] => phrases.map((phrase) => withCapital(keyOf(phrase), phrase))
  // All lines in one form at once: phrase by phrase takes four times as long.
  const files = language === 'en' ? ['kinds.en.txt', 'kinds-of-work.en.txt', 'equal.en.txt'] : [`kinds.${language}.txt`]
  for (const line of normaliseText(files.flatMap(linesOf).join('\n')).split('\n')) {
    const [narrow = '', wide] = line.split(' > ')
    if (wide !== undefined) {
      const words = keysOf(narrow.split(', '))
      for (const kind of keysOf(wide.split(', '))) addAll(kinds, plainKey(kind), words)
    } else {
      const same = keysOf(line.split(' = '))
      for (const phrase of same) addAll(equal, plainKey(phrase), same)
    }
  }
  const called = new Map<string, Set<string>>()
  const names = language === 'en' ? linesOf('things-said.en.txt') : []
  for (const line of normaliseText(names.join('\n')).split('\n')) {
    const [given = '', said = ''] = line.split(' > ')
    const own = keysOf([given])
    for (const name of keysOf(said.split(', '))) addAll(called, plainKey(name), own)
  }
  return { kinds, equal, called, wordnet: language === 'en' ? readWordnet() : new Map() }
}

const nothing: Tables = { kinds: new Map(), equal: new Map(), called: new Map(), wordnet: new Map() }
const loaded = new Map<string, Tables>()

const tablesOf = (language: string): Tables => {
  if (!/^(?:en|de|es)$/u.test(language)) return nothing
  const tables = loaded.get(language) ?? readTables(language)
  loaded.set(language, tables)
  return tables
}

const headGroups = new Map(
  equalHeads.flatMap((group) => {
    const stems = group.split(' ').map((word) => phraseKey(word, 'en'))
    return stems.map((stem) => [stem, stems] as const)
  }),
)

/** The phrase with each equal last word. */
const withEqualHeads = (key: string): string[] => {
  const cut = key.lastIndexOf(' ')
  const heads = cut === -1 ? undefined : headGroups.get(key.slice(cut + 1))
  return heads === undefined ? [key] : heads.map((head) => `${key.slice(0, cut)} ${head}`)
}

/**
 * @param key a phrase in the form of `phraseKey`
 * @param language ISO 639-1; en, de and es have tables
 * @returns forms (`withCapital`) of the phrases that it may stand for, narrower or equal; empty for one that no table has
 */
export const narrowerThan = (key: string, language: string): ReadonlySet<string> => {
  const { kinds, equal, called, wordnet } = tablesOf(language)
  const asked = withEqualHeads(key)
  const found = new Set(asked.flatMap((one) => [...(equal.get(one) ?? [])]))
  let level = asked
  for (let step = 1; step <= steps && level.length > 0; step++) {
    level = level.flatMap((kind) => [...(kinds.get(plainKey(kind)) ?? [])]).filter((word) => !found.has(word))
    for (const word of level) found.add(word)
  }
  // One step only: its phrases have several senses, and a step from each leads from spray cans to bombs.
  for (const kind of [...asked, ...found]) for (const word of wordnet.get(kind)?.split(',') ?? []) found.add(word)
  for (const word of called.get(key) ?? []) found.add(word)
  found.delete(key)
  return found
}

/** The `narrow > kind` lines of our own tables: kinds, with the forms of their narrower words. */
export const ownKinds = (language: string): Carriers => tablesOf(language).kinds
