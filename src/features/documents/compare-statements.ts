/** Two versions of a text, word by word, readable also where sentences moved. Pure. */
import { diffArrays } from 'diff'

export interface ComparedWords {
  readonly op: 'same' | 'added' | 'removed'
  readonly text: string
}

export interface ComparedStatement {
  /** `moved` statements stand elsewhere than before; their words may have changed, too. */
  readonly change: 'same' | 'changed' | 'moved' | 'added' | 'removed'
  /** The words of both: without the added ones it is the old statement, without the removed ones the new one. */
  readonly words: readonly ComparedWords[]
  /** Its place in the older and the newer version, from 0; null where it is not in it. */
  readonly from: number | null
  readonly to: number | null
}

/** From here on two statements are one that was changed; measured in words that they share. */
const likeEnough = 0.5
/** Pairs of statements that are looked at, some 5 microseconds each; resumes have about a hundred statements. */
const maxPairs = 40_000
/** A text that takes longer is shown as removed and added, whole. */
const timeoutMs = 300

/** In the order of the newer version; what was removed stands where it stood. */
export function compareStatements(before: readonly string[], after: readonly string[]): ComparedStatement[] {
  const pairs = pairUp(before, after)
  const fromOf = new Map([...pairs].map(([from, { to }]) => [to, from]))
  const compared = after.map((text, to): ComparedStatement => {
    const from = fromOf.get(to) ?? null
    if (from === null) return { change: 'added', words: [{ op: 'added', text }], from, to }
    const old = before[from] ?? ''
    const change = pairs.get(from)?.moved ? 'moved' : old === text ? 'same' : 'changed'
    return { change, words: old === text ? [{ op: 'same', text }] : compareWords(old, text), from, to }
  })
  before.forEach((text, from) => {
    if (pairs.has(from)) return
    const one: ComparedStatement = { change: 'removed', words: [{ op: 'removed', text }], from, to: null }
    compared.splice(placeOf(compared, from), 0, one)
  })
  return compared
}

/** Behind the statement that stood before it, where that one stayed in its place. */
function placeOf(compared: readonly ComparedStatement[], from: number): number {
  const at = compared.findLastIndex((one) => one.from !== null && one.from < from && one.change !== 'moved')
  return at + 1
}

interface Pair {
  readonly to: number
  readonly moved: boolean
}

/** Which statement of the older version became which of the newer one. */
function pairUp(before: readonly string[], after: readonly string[]): Map<number, Pair> {
  const pairs = new Map<number, Pair>()
  let [from, to] = [0, 0]
  for (const { value, added, removed } of diffArrays([...before], [...after], { timeout: timeoutMs }) ?? []) {
    if (!added && !removed) for (const index of value.keys()) pairs.set(from + index, { to: to + index, moved: false })
    if (!added) from += value.length
    if (!removed) to += value.length
  }
  const taken = new Set([...pairs.values()].map((pair) => pair.to))
  const left = before.map((_, index) => index).filter((index) => !pairs.has(index))
  const free = after.map((_, index) => index).filter((index) => !taken.has(index))
  if (left.length * free.length > maxPairs) return pairs
  const wordsBefore = new Map(left.map((index) => [index, bagOf(before[index] ?? '')]))
  const wordsAfter = new Map(free.map((index) => [index, bagOf(after[index] ?? '')]))
  const candidates = left.flatMap((one) =>
    free.flatMap((other) => {
      const likeness = likenessOf(wordsBefore.get(one), wordsAfter.get(other))
      return likeness >= likeEnough ? [{ one, other, likeness }] : []
    }),
  )
  // The likest first; among equals the nearest.
  candidates.sort((a, b) => b.likeness - a.likeness || Math.abs(a.one - a.other) - Math.abs(b.one - b.other))
  for (const { one, other } of candidates) {
    if (pairs.has(one) || taken.has(other)) continue
    taken.add(other)
    pairs.set(one, { to: other, moved: !keepsOrder(pairs, one, other) })
  }
  return pairs
}

/** Whether all statements that stayed in their place are still on the same side of it. */
function keepsOrder(pairs: ReadonlyMap<number, Pair>, from: number, to: number): boolean {
  for (const [otherFrom, other] of pairs) if (!other.moved && otherFrom < from !== other.to < to) return false
  return true
}

const segmenter = new Intl.Segmenter('und', { granularity: 'word' })
const tokensOf = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment)

const bagOf = (text: string): Map<string, number> => {
  const bag = new Map<string, number>()
  for (const { segment, isWordLike } of segmenter.segment(text.toLowerCase()))
    if (isWordLike) bag.set(segment, (bag.get(segment) ?? 0) + 1)
  return bag
}

/** Shared words, twice, by all words (Dice): 0 to 1. */
function likenessOf(
  one: ReadonlyMap<string, number> = new Map(),
  other: ReadonlyMap<string, number> = new Map(),
): number {
  const size = (bag: ReadonlyMap<string, number>) => [...bag.values()].reduce((sum, count) => sum + count, 0)
  const shared = [...one].reduce((sum, [word, count]) => sum + Math.min(count, other.get(word) ?? 0), 0)
  const all = size(one) + size(other)
  return all === 0 ? 0 : (2 * shared) / all
}

/** Words as units, in any script. A space alone between two changes belongs to them: else every word is torn off. */
function compareWords(before: string, after: string): ComparedWords[] {
  const changes = diffArrays(tokensOf(before), tokensOf(after), { timeout: timeoutMs })
  if (changes === undefined)
    return [
      { op: 'removed', text: before },
      { op: 'added', text: after },
    ]
  const words: ComparedWords[] = []
  let removed = ''
  let added = ''
  let space = ''
  const flush = (): void => {
    if (removed !== '') words.push({ op: 'removed', text: removed })
    if (added !== '') words.push({ op: 'added', text: added })
    if (space !== '') words.push({ op: 'same', text: space })
    removed = added = space = ''
  }
  for (const change of changes) {
    const text = change.value.join('')
    if (change.removed) {
      removed += space + text
      if (space !== '') added += space
      space = ''
    } else if (change.added) {
      if (space !== '') removed += space
      added += space + text
      space = ''
    } else if (text.trim() === '' && removed + added !== '' && space === '') space = text
    else {
      flush()
      words.push({ op: 'same', text })
    }
  }
  flush()
  return words
}
