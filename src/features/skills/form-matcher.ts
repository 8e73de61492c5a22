/**
 * Finds many fixed forms in a text in one pass: a character trie walked from each word start, longest form first.
 * A walk is at most as long as the longest form, so time is linear in the text (no regular expressions, no backtracking).
 */
import type { Span } from '../../kernel/text.ts'
import { speaksOfSkills } from './ambiguous-words.ts'
import { createOpenings, isWordCode } from './form-openings.ts'
import { isPlainUse } from './plain-uses.ts'
import type { Form, FormRule, Taxonomy } from './taxonomy.ts'

interface Ending {
  readonly name: string
  readonly words: string
  readonly rule: FormRule
}

/** Nearly every node has one child: a map in each would be most of the memory, and most of the time waiting for it. */
interface TrieNode {
  code: number
  child: TrieNode | undefined
  others: Map<number, TrieNode> | undefined
  readonly endings: Ending[]
}

const emptyNode = (): TrieNode => ({ code: -1, child: undefined, others: undefined, endings: [] })

const childOf = (node: TrieNode, code: number): TrieNode | undefined =>
  node.code === code ? node.child : node.others?.get(code)

function addChild(node: TrieNode, code: number): TrieNode {
  const child = emptyNode()
  if (node.child === undefined) {
    node.code = code
    node.child = child
  } else {
    node.others ??= new Map()
    node.others.set(code, child)
  }
  return child
}

export interface FormMention extends Span {
  readonly name: string
  readonly text: string
}

export interface FormMatcher {
  /** All mentions, in order, not overlapping. Spans count UTF-16 code units of the text as given. */
  readonly find: (text: string) => FormMention[]
  /** The canonical name of a whole string, whatever its case; null when no form equals it. */
  readonly nameOf: (words: string) => string | null
}

const space = 32
const dot = 46
/** Spaces, tabs, hyphens and single line ends are one and the same between the words of a form. */
const isGap = (code: number): boolean =>
  // Letters first: most of what is asked.
  !(code > 45 && code < 0xa0) &&
  (code === space ||
    code === 45 ||
    code === 9 ||
    code === 10 ||
    code === 13 ||
    code === 0xa0 ||
    code === 0x2010 ||
    code === 0x2011)

/** Lower case with the same length as the text, so that spans stay exact (`İ` alone would grow). */
const foldCase = (text: string): string => {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  let folded = ''
  for (let at = 0; at < text.length; at++) {
    const one = text.charAt(at)
    const small = one.toLowerCase()
    folded += small.length === 1 ? small : one
  }
  return folded
}

/** A form or a whole string as the trie stores it. */
const keyOf = (words: string): string =>
  foldCase(words)
    .replace(/[-\s\u00a0\u2010\u2011]+/gu, ' ')
    .trim()

const addForm = (root: TrieNode, form: Form): void => {
  let node = root
  for (let at = 0, key = keyOf(form.words); at < key.length; at++) {
    const code = key.charCodeAt(at)
    node = childOf(node, code) ?? addChild(node, code)
  }
  if (!node.endings.some((ending) => ending.rule === form.rule && ending.words === form.words)) node.endings.push(form)
}

/** The last position of a gap that may join two words: any run of spaces or hyphens with at most one line end. */
const skipGap = (text: string, from: number): number => {
  let lineEnds = 0
  let at = from
  while (isGap(text.charCodeAt(at))) {
    if (text.charCodeAt(at) === 10) lineEnds++
    at++
  }
  return lineEnds > 1 ? -1 : at
}

/** Whether a form may end here: `C` does not end inside of `C++`, `C#`, `C's`... and `Node` not inside of `Node.js`. */
const endsHere = (text: string, end: number): boolean => {
  const code = text.charCodeAt(end)
  if (isWordCode(code)) return false
  return code !== 35 && code !== 43 // # +
}

/** The end of a match, taking in a plural `s` ("REST APIs"); -1 where the form does not end at a boundary. */
const boundaryAfter = (folded: string, end: number, formLength: number): number => {
  if (endsHere(folded, end)) return end
  const isPlural = formLength >= 3 && folded.charAt(end) === 's' && folded.charAt(end - 1) !== 's'
  return isPlural && endsHere(folded, end + 1) ? end + 1 : -1
}

const sameExceptGaps = (written: string, form: string): boolean =>
  written === form || written.replace(/[-\s\u00a0\u2010\u2011]+/gu, ' ') === form.replace(/[-\s]+/gu, ' ')

const acceptedName = (
  text: string,
  start: number,
  end: number,
  formEnd: number,
  endings: readonly Ending[],
): string | null => {
  for (const ending of endings) {
    if (isPlainUse(ending.words.toLowerCase(), text, formEnd)) continue
    if (ending.rule === 'any-case') return ending.name
    if (!sameExceptGaps(text.slice(start, formEnd), ending.words)) continue
    if (ending.rule === 'exact-case' || speaksOfSkills(text, start, end)) return ending.name
  }
  return null
}

/** Compiles a taxonomy into a matcher. Costs a few milliseconds once; the matcher keeps no state between texts. */
export const compileMatcher = (taxonomy: Taxonomy): FormMatcher => {
  const root = emptyNode()
  const names = new Map<string, string>()
  const openings = createOpenings()
  for (const form of taxonomy.forms) {
    addForm(root, form)
    const key = keyOf(form.words)
    openings.add(key)
    if (!names.has(key)) names.set(key, form.name)
  }

  const longestFrom = (text: string, folded: string, start: number): FormMention | null => {
    let node: TrieNode | undefined = root
    let best: FormMention | null = null
    let at = start
    while (node !== undefined && at < folded.length) {
      const gap: boolean = isGap(folded.charCodeAt(at))
      node = childOf(node, gap ? space : folded.charCodeAt(at))
      at = gap ? skipGap(folded, at) : at + 1
      if (node === undefined || at === -1) break
      if (node.endings.length === 0) continue
      const end = boundaryAfter(folded, at, at - start)
      if (end === -1) continue
      const name = acceptedName(text, start, end, at, node.endings)
      if (name !== null) best = { name, start, end, text: text.slice(start, end) }
    }
    return best
  }

  const find = (text: string): FormMention[] => {
    const folded = foldCase(text)
    const found: FormMention[] = []
    let at = 0
    // Behind a form that ends within a word (a plural) the rest of the word begins none.
    let isInside = false
    while (at < text.length) {
      const code = folded.charCodeAt(at)
      let mention: FormMention | null = null
      let next = at + 1
      if (isWordCode(code)) {
        const end = openings.readWord(folded, at)
        next = Math.abs(end)
        if (end > 0 && !isInside) mention = longestFrom(text, folded, at)
      } else if (code === dot && !isInside) mention = longestFrom(text, folded, at) // Only a dot opens a form without a word: `.NET`.
      if (mention !== null) found.push(mention)
      at = mention?.end ?? next
      isInside = isWordCode(folded.charCodeAt(at - 1))
    }
    return found
  }

  const nameOf = (words: string): string | null => {
    const key = keyOf(words)
    return names.get(key) ?? (key.endsWith('s') && key.length > 3 ? (names.get(key.slice(0, -1)) ?? null) : null)
  }

  return { find, nameOf }
}
