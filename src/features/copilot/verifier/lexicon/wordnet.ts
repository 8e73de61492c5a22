/** WordNet's words: what may be said for a word of a fact (`wordnet.txt`; origin and licence in `wordnet.md`). English. */
import { readFileSync } from 'node:fs'

export type PartOfSpeech = 'n' | 'v' | 'a' | 'r'

export interface WordEntry {
  /** Equal words and kinds, by part of speech. */
  readonly said: Readonly<Partial<Record<PartOfSpeech, ReadonlySet<string>>>>
  /** Verb of a noun, noun of a verb, adjective of a noun: `sell` of `sale`. */
  readonly relatives: ReadonlySet<string>
  /** Of a place: the region and country it lies in, and their adjectives: `england` of `leeds`, `italian` of `italy`. */
  readonly places: ReadonlySet<string>
  /** Base form of an irregular form: `weave` of `wove`. */
  readonly bases: ReadonlySet<string>
}

const file = new URL('./wordnet.txt', import.meta.url)
/** The whole table as one text; entries are cut out when asked for, since a run asks for few hundred of 50,000. */
const loaded: { text?: string; lines?: ReadonlyMap<string, number> } = {}
const parsed = new Map<string, WordEntry | null>()

const load = (): { readonly text: string; readonly lines: ReadonlyMap<string, number> } => {
  if (loaded.text !== undefined && loaded.lines !== undefined) return { text: loaded.text, lines: loaded.lines }
  const text = readFileSync(file, 'utf8')
  const lines = new Map<string, number>()
  for (let at = 1; at < text.length; ) {
    const tab = text.indexOf('\t', at)
    if (tab === -1) break
    lines.set(text.slice(at, tab), tab + 1)
    const next = text.indexOf('\n', tab)
    at = next === -1 ? text.length : next + 1
  }
  loaded.text = text
  loaded.lines = lines
  return { text, lines }
}

const isPart = (mark: string): mark is PartOfSpeech => /^[nvar]$/u.test(mark)

const parse = (line: string): WordEntry => {
  const said: Partial<Record<PartOfSpeech, ReadonlySet<string>>> = {}
  let relatives: ReadonlySet<string> = new Set()
  let places: ReadonlySet<string> = new Set()
  const bases = new Set<string>()
  for (const field of line.split('\t')) {
    const [mark = '', words = ''] = field.split(':')
    if (isPart(mark)) said[mark] = new Set(words === '' ? [] : words.split(','))
    else if (mark === 'd') relatives = new Set(words.split(','))
    else if (mark === 'w') places = new Set(words.split(','))
    else for (const base of words.split(',')) bases.add(base)
  }
  return { said, relatives, places, bases }
}

/** Entry of a lower-case word, or null. */
export const wordEntry = (word: string): WordEntry | null => {
  const known = parsed.get(word)
  if (known !== undefined) return known
  const { text, lines } = load()
  const start = lines.get(word)
  const end = start === undefined ? -1 : text.indexOf('\n', start)
  const entry = start === undefined ? null : parse(text.slice(start, end === -1 ? undefined : end))
  // Bounded by the table: words that it does not have are not kept.
  if (entry !== null) parsed.set(word, entry)
  return entry
}
