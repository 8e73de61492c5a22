/**
 * Deeds, things and people that a language other than English tells in another word: both ways where they are equal ("coche = carro"), one
 * way where the right word says as much or less ("capacitar > formar"), of certain things only where it says so
 * (`lexicon/deeds-said.es.txt`). A word stands there for all forms of its verb, and for the verb's noun.
 */
import { wordReaders } from './foreign-stems.ts'
import { verbKeysOf } from './foreign-verbs.ts'
import { linesOf } from './kinds.ts'
import { range } from './ranges.ts'
import type { Reading } from './reading.ts'
import { normaliseText, type Token } from './tokens.ts'

/** What one word of a phrase has in common with its other forms. */
type Word = ReadonlySet<string>

interface Phrase {
  readonly words: readonly Word[]
  /** `^grado`: only where it opens the fact. */
  readonly opens: boolean
}

interface Telling {
  readonly given: readonly Phrase[]
  readonly said: readonly Phrase[]
  /** What both do it to; null where it holds of whatever they do it to. */
  readonly things: readonly Phrase[] | null
}

/** From what a word of a rewrite may have in common with a table's to the lines that say it. */
type Tellings = ReadonlyMap<string, readonly Telling[]>

const files: Readonly<Record<string, string>> = { es: 'deeds-said.es.txt' }
/** Shorter keys unite words that have nothing in common. */
const shortestKey = 4

const keysOf = (text: string, language: string): Word => {
  const lower = text.toLowerCase()
  const stem = wordReaders[language]?.stemOf(lower) ?? lower
  const keys = [...verbKeysOf(lower, language)].filter((key) => key.length >= shortestKey)
  return new Set([`=${stem}`, ...keys])
}

const isForm = (token: Token | undefined, word: Word, language: string): boolean => {
  if (token?.kind !== 'word') return false
  return word.has(`=${token.stem}`) || [...verbKeysOf(token.lower, language)].some((key) => word.has(key))
}

const phrasesOf = (list: string, language: string): Phrase[] =>
  list.split(', ').map((phrase) => {
    const opens = phrase.startsWith('^')
    const words = phrase.replace('^', '').trim().split(' ')
    return { opens, words: words.map((word) => keysOf(word, language)) }
  })

const tellingsOf = (line: string, language: string): Telling[] => {
  const [deed = '', said] = line.split(' > ')
  const [given = '', things] = deed.split(' : ')
  const ofThings = things === undefined ? null : phrasesOf(things, language)
  if (said !== undefined)
    return [{ given: phrasesOf(given, language), said: phrasesOf(said, language), things: ofThings }]
  const equal = phrasesOf(given.split(' = ').join(', '), language)
  return [{ given: equal, said: equal, things: ofThings }]
}

const readTable = (language: string): Tellings => {
  const byKey = new Map<string, Telling[]>()
  const file = files[language]
  if (file === undefined) return byKey
  for (const line of normaliseText(linesOf(file).join('\n')).split('\n'))
    for (const telling of tellingsOf(line, language))
      for (const key of new Set(telling.said.flatMap(({ words }) => words.flatMap((word) => [...word]))))
        byKey.set(key, [...(byKey.get(key) ?? []), telling])
  return byKey
}

const loaded = new Map<string, Tellings>()
const tableOf = (language: string): Tellings => {
  const table = loaded.get(language) ?? readTable(language)
  loaded.set(language, table)
  return table
}

/** The tokens of a phrase that begins at `from`, over articles and "de"; none where it does not stand there. */
const phraseAt = (reading: Reading, from: number, { words, opens }: Phrase): readonly number[] => {
  if (opens && range(0, from).some((at) => reading.tokens[at]?.kind === 'word')) return []
  const found: number[] = []
  for (let at = from; at < reading.tokens.length && found.length < words.length; at++) {
    const word = words[found.length]
    if (word !== undefined && isForm(reading.tokens[at], word, reading.language)) found.push(at)
    else if (at === from || reading.owners[at] !== 'grammar') return []
  }
  return found.length === words.length ? found : []
}

/** How many words may stand between a deed and what it is done to. */
const near = 8

const isBeside = (reading: Reading, at: number, things: readonly Phrase[]): boolean =>
  range(Math.max(0, at - near), Math.min(reading.tokens.length, at + near + 1)).some(
    (one) => one !== at && things.some((thing) => phraseAt(reading, one, thing).length > 0),
  )

/** Where a phrase that holds the token at `at` stands in the rewrite. */
const saidAround = (rewrite: Reading, at: number, said: readonly Phrase[]): boolean =>
  said.some(({ words }) =>
    range(Math.max(0, at - 2 * words.length), at + 1).some((from) =>
      phraseAt(rewrite, from, { words, opens: false }).includes(at),
    ),
  )

/**
 * Tokens of a fact that tell in another word what the token at `at` of a rewrite says; none in a language without a table.
 */
export const toldOtherwise = (rewrite: Reading, at: number, fact: Reading): readonly number[] => {
  const token = rewrite.tokens[at]
  if (token?.kind !== 'word' || files[fact.language] === undefined) return []
  const table = tableOf(fact.language)
  const keys = [`=${token.stem}`, ...verbKeysOf(token.lower, fact.language)]
  const tellings = new Set(keys.flatMap((key) => table.get(key) ?? []))
  return [...tellings].flatMap(({ given, said, things }) => {
    if (!saidAround(rewrite, at, said) || (things !== null && !isBeside(rewrite, at, things))) return []
    return given.flatMap((phrase) =>
      range(0, fact.tokens.length).flatMap((from) => {
        const found = phraseAt(fact, from, phrase)
        const [first] = found
        if (first === undefined || (things !== null && !isBeside(fact, first, things))) return []
        return found
      }),
    )
  })
}
