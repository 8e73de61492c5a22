/**
 * Makes `src/features/copilot/verifier/lexicon/kinds.wordnet.txt` from WordNet: `node scripts/extract-kinds.ts DICT`
 * (folder of the npm package named in `lexicon/wordnet.md`). One line a kind that has a name of several words, then the
 * narrower words that it may stand for: `leafy vegetable<TAB>lettuce,spinach`, all as stems, so to be run again
 * whenever the stems of `reading/stem.ts` change.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { claimWords } from '../src/features/copilot/verifier/lexicon/claims.ts'
import { phraseKey } from '../src/features/copilot/verifier/reading/phrases.ts'

interface Synset {
  readonly file: number
  readonly words: readonly string[]
  readonly kinds: readonly string[]
}

/** Animals, things, food, states (illnesses), substances: what somebody does, or is, has no kind here. */
const concrete = new Set([5, 6, 13, 26, 27])
/** A word's rarer senses carry nothing; `cold` the illness is its first as a noun. */
const mostRareSense = 2
const stepsUp = 3
/** Nearer to the top of the tree a kind says nothing: "physical condition". */
const lowestDepth = 6
/** Kinds of more words are those of biologists. */
const widestKind = 200

const linesOf = (path: string): string[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith(' '))

const [dict = ''] = process.argv.slice(2)
const synsets = new Map<string, Synset>()
for (const line of linesOf(join(dict, 'data.noun'))) {
  const fields = (line.split(' | ')[0] ?? '').split(' ')
  const count = Number.parseInt(fields[3] ?? '0', 16)
  const first = 4 + 2 * count
  synsets.set(fields[0] ?? '', {
    file: Number(fields[1]),
    words: Array.from({ length: count }, (_, at) => fields[4 + 2 * at] ?? ''),
    kinds: Array.from({ length: Number(fields[first]) }, (_, at) => fields.slice(first + 1 + 4 * at)).flatMap(
      ([sign, to = '', part]) => (sign === '@' && part === 'n' ? [to] : []),
    ),
  })
}
const ranks = new Map<string, number>()
for (const line of linesOf(join(dict, 'index.noun'))) {
  const fields = line.trim().split(' ')
  for (const [at, offset] of fields.slice(6 + Number(fields[3])).entries()) ranks.set(`${offset} ${fields[0]}`, at + 1)
}

const depths = new Map<string, number>()
const depthOf = (id: string): number => {
  const known = depths.get(id)
  if (known !== undefined) return known
  // Circles in the data end here.
  depths.set(id, 0)
  const kinds = synsets.get(id)?.kinds ?? []
  const depth = kinds.length === 0 ? 0 : Math.min(...kinds.map((kind) => depthOf(kind) + 1))
  depths.set(id, depth)
  return depth
}

const isPhrase = (word: string): boolean => /^[a-z]+(?:[_-][a-z]+){1,2}$/u.test(word)
const isWord = (word: string): boolean => /^[a-z]{2,}$/u.test(word) || isPhrase(word)
const isClaim = (phrase: string): boolean => phrase.split(/[_-]/u).some((word) => claimWords.has(word))

const narrower = new Map<string, Set<string>>()
const add = (kind: string, word: string): void => {
  if (kind === word || !isPhrase(kind) || isClaim(kind)) return
  const words = narrower.get(kind) ?? new Set<string>()
  narrower.set(kind, words.add(word))
}
for (const [id, synset] of synsets) {
  if (!concrete.has(synset.file)) continue
  for (const word of synset.words.filter((one) => isWord(one) && (ranks.get(`${id} ${one}`) ?? 99) <= mostRareSense)) {
    for (const other of synset.words) add(other, word)
    let level = synset.kinds
    for (let step = 1; step <= stepsUp; step++) {
      for (const kind of level)
        if (depthOf(kind) >= lowestDepth) for (const said of synsets.get(kind)?.words ?? []) add(said, word)
      level = level.flatMap((kind) => synsets.get(kind)?.kinds ?? [])
    }
  }
}

const keyOf = (word: string): string => phraseKey(word.replaceAll(/[_-]/gu, ' '), 'en')
const lines = [...narrower].flatMap(([kind, words]) => {
  const keys = new Set([...words].map(keyOf))
  keys.delete(keyOf(kind))
  return keys.size === 0 || words.size > widestKind ? [] : [`${keyOf(kind)}\t${[...keys].toSorted().join(',')}`]
})
writeFileSync(
  new URL('../src/features/copilot/verifier/lexicon/kinds.wordnet.txt', import.meta.url),
  `${[...new Set(lines)].toSorted().join('\n')}\n`,
)
