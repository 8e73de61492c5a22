/**
 * Makes `src/features/copilot/verifier/lexicon/wordnet.txt` from WordNet's own files:
 * `node scripts/extract-wordnet.ts DICT EXCEPTIONS` (folders of the npm packages named in `lexicon/wordnet.md`).
 * One line a word: what may be said for it (synonyms, kinds), by part of speech, and its relatives ("sell", "sale").
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

type PartOfSpeech = 'n' | 'v' | 'a' | 'r'
interface Pointer {
  readonly sign: string
  readonly to: string
  readonly fromWord: number
  readonly toWord: number
}
interface Synset {
  readonly id: string
  readonly part: PartOfSpeech
  /** Number of the lexicographers' file: the field of meaning. */
  readonly file: number
  readonly words: readonly string[]
  readonly pointers: readonly Pointer[]
}

const files: readonly (readonly [string, PartOfSpeech])[] = [
  ['noun', 'n'],
  ['verb', 'v'],
  ['adj', 'a'],
  ['adv', 'r'],
]
/** Senses of a word are in order of use: the rare ones carry nothing. Rank of the fact's word, then of the rewrite's. */
const rankOfGiven = { n: 3, v: 3, a: 2, r: 2 } as const
const rankOfSaid = { n: 3, v: 3, a: 2, r: 2 } as const
const rankOfKind = { n: 6, v: 3, a: 0, r: 0 } as const
const stepsUp = { n: 4, v: 1, a: 0, r: 0 } as const
/** Kinds nearer to the top ("object", "change") say nothing about a person's work. */
const lowestDepth = { n: 5, v: 1, a: 0, r: 0 } as const
const lexicographersFileOfPersons = 18

const isPlain = (word: string): boolean => /^[a-z]{2,}$/u.test(word)
const linesOf = (path: string): string[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith(' '))

const readSynset = (line: string, part: PartOfSpeech): Synset => {
  const fields = (line.split(' | ')[0] ?? '').split(' ')
  const count = Number.parseInt(fields[3] ?? '0', 16)
  const words = Array.from({ length: count }, (_, at) => (fields[4 + 2 * at] ?? '').replace(/\(.*\)/u, ''))
  const first = 4 + 2 * count
  const pointers = Array.from({ length: Number(fields[first]) }, (_, at): Pointer => {
    const [sign = '', offset = '', target = '', pair = '0000'] = fields.slice(first + 1 + 4 * at, first + 5 + 4 * at)
    return {
      sign,
      to: (target === 's' ? 'a' : target) + offset,
      fromWord: Number.parseInt(pair.slice(0, 2), 16),
      toWord: Number.parseInt(pair.slice(2), 16),
    }
  })
  return {
    id: part + (fields[0] ?? ''),
    part,
    file: Number(fields[1]),
    words,
    pointers,
  }
}

const [dict = '', exceptions = ''] = process.argv.slice(2)
const ranks = new Map<string, number>()
const used = new Set<string>()
const synsets = new Map<string, Synset>()
for (const [file, part] of files) {
  for (const line of linesOf(join(dict, `index.${file}`))) {
    const fields = line.trim().split(' ')
    const word = fields[0] ?? ''
    const pointerKinds = Number(fields[3])
    if (Number(fields[5 + pointerKinds]) > 0) used.add(word)
    for (const [at, offset] of fields.slice(6 + pointerKinds).entries()) ranks.set(`${part}${offset} ${word}`, at + 1)
  }
  for (const line of linesOf(join(dict, `data.${file}`))) {
    const synset = readSynset(line, part)
    synsets.set(synset.id, synset)
  }
}
const isPerson = ({ file }: Synset): boolean => file === lexicographersFileOfPersons
const rankOf = (synset: Synset, word: string): number => ranks.get(`${synset.id} ${word}`) ?? 99
const kindsOf = (synset: Synset): Synset[] =>
  synset.pointers.flatMap(({ sign, to }) => (sign === '@' ? (synsets.get(to) ?? []) : []))

const depths = new Map<string, number>()
const depthOf = (synset: Synset): number => {
  const known = depths.get(synset.id)
  if (known !== undefined) return known
  // Circles in the data end here.
  depths.set(synset.id, 0)
  const depth = Math.min(9, ...kindsOf(synset).map((kind) => depthOf(kind) + 1))
  const found = kindsOf(synset).length === 0 ? 0 : depth
  depths.set(synset.id, found)
  return found
}

const entries = new Map<string, Map<string, Set<string>>>()
const add = (word: string, mark: string, said: string): void => {
  if (word === said || !isPlain(word) || !isPlain(said) || !used.has(said)) return
  const entry = entries.get(word) ?? new Map<string, Set<string>>()
  entries.set(word, entry)
  entry.set(mark, (entry.get(mark) ?? new Set()).add(said))
}

const markAs = (word: string, mark: string): void => {
  const entry = entries.get(word) ?? new Map<string, Set<string>>()
  entries.set(word, entry)
  entry.set(mark, entry.get(mark) ?? new Set())
}

const addSaid = (word: string, synset: Synset): void => {
  const { part } = synset
  for (const other of synset.words) if (rankOf(synset, other) <= rankOfSaid[part]) add(word, part, other)
  let level = kindsOf(synset)
  for (let step = 1; step <= stepsUp[part]; step++) {
    for (const kind of level) {
      if (depthOf(kind) < lowestDepth[part]) continue
      for (const other of kind.words) if (rankOf(kind, other) <= rankOfKind[part]) add(word, part, other)
    }
    level = level.flatMap(kindsOf)
  }
}

const addRelatives = (word: string, at: number, synset: Synset): void => {
  for (const { sign, to, fromWord, toWord } of synset.pointers) {
    const target = synsets.get(to)
    // Somebody who sells is not the selling: the rule of titles answers for persons.
    if (!/^[+\\]$/u.test(sign) || target === undefined || isPerson(target) || isPerson(synset)) continue
    const other = target.words[Math.max(0, toWord - 1)] ?? ''
    if ((fromWord > 0 && fromWord !== at + 1) || rankOf(target, other) > 4) continue
    add(word, 'd', other)
    add(other, 'd', word)
  }
}

for (const synset of synsets.values())
  for (const [at, word] of synset.words.entries())
    if (rankOf(synset, word) <= rankOfGiven[synset.part]) {
      // A noun stands here as one even where nothing else may be said for it.
      if (synset.part === 'n' && isPlain(word) && (used.has(word) || entries.has(word))) markAs(word, 'n')
      addSaid(word, synset)
      addRelatives(word, at, synset)
    }

/** Names of places: the region and country they lie in, and the adjective of each ("Italian"). */
const isPlaceName = (word: string): boolean => /^\p{Lu}[\p{L}.]+$/u.test(word)
const nameOf = (word: string): string => word.toLowerCase().replaceAll('.', '')
const addPlace = (word: string, mark: string, said: string): void => {
  if (!isPlaceName(word) || !isPlaceName(said) || nameOf(word) === nameOf(said)) return
  const entry = entries.get(nameOf(word)) ?? new Map<string, Set<string>>()
  entries.set(nameOf(word), entry)
  entry.set(mark, (entry.get(mark) ?? new Set()).add(nameOf(said)))
}
const lexicographersFileOfPlaces = 15
const wholesOf = (synset: Synset): Synset[] =>
  synset.pointers.flatMap(({ sign, to }) => (sign === '#p' ? (synsets.get(to) ?? []) : []))
for (const synset of synsets.values()) {
  if (synset.file === lexicographersFileOfPlaces) {
    let level = [synset]
    for (let step = 0; step < 5; step++) {
      for (const place of level)
        for (const word of synset.words) for (const said of place.words) addPlace(word, 'w', said)
      level = level.flatMap(wholesOf)
    }
  }
  if (synset.part === 'a')
    for (const { sign, to } of synset.pointers) {
      const place = synsets.get(to)
      if (sign !== '\\' || place?.file !== lexicographersFileOfPlaces) continue
      for (const word of synset.words) for (const name of place.words) addPlace(word, 'w', name)
      for (const word of synset.words) for (const name of place.words) addPlace(name, 'w', word)
    }
}

for (const file of readdirSync(exceptions).filter((name) => name.endsWith('.exc')))
  for (const line of linesOf(join(exceptions, file))) {
    const [form = '', base = ''] = line.split(' ')
    add(form, `=${file.charAt(0)}`, base)
  }

const lines = [...entries.keys()].toSorted().map((word) => {
  const marks = [...(entries.get(word) ?? [])].map(([mark, said]) => `${mark}:${[...said].toSorted().join(',')}`)
  return `${word}\t${marks.join('\t')}`
})
writeFileSync(
  new URL('../src/features/copilot/verifier/lexicon/wordnet.txt', import.meta.url),
  `\n${lines.join('\n')}\n`,
)
