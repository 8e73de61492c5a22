/**
 * Finds many fixed forms in a text in one pass: a character trie walked from each word start, longest form first.
 * A walk is at most as long as the longest form, so time is linear in the text (no regular expressions, no backtracking).
 */
import type { Span } from '../../kernel/text.ts'
import { speaksOfSkills } from './ambiguous-words.ts'
import { createCodesRoom, createOpenings, isWordCode, type TextCodes } from './form-openings.ts'
import { buildTrie } from './form-trie.ts'
import { type PlainUse, plainUseOf } from './plain-uses.ts'
import type { FormRule, Taxonomy } from './taxonomy.ts'

interface Ending {
  readonly name: string
  readonly words: string
  readonly rule: FormRule
  readonly isPlainUse: PlainUse | undefined
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
const lineEnd = 10
const smallS = 115
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

/** The last position of a gap that may join two words: any run of spaces or hyphens with at most one line end. */
const skipGap = (codes: TextCodes, from: number): number => {
  let lineEnds = 0
  let at = from
  for (let code = codes[at] ?? 0; isGap(code); code = codes[++at] ?? 0) if (code === lineEnd) lineEnds++
  return lineEnds > 1 ? -1 : at
}

/** Whether a form may end here: `C` does not end inside of `C++`, `C#`, `C's`... and `Node` not inside of `Node.js`. */
const endsHere = (codes: TextCodes, end: number): boolean => {
  const code = codes[end] ?? 0
  if (isWordCode(code)) return false
  return code !== 35 && code !== 43 // # +
}

/** The end of a match, taking in a plural `s` ("REST APIs"); -1 where the form does not end at a boundary. */
const boundaryAfter = (codes: TextCodes, end: number, formLength: number): number => {
  if (endsHere(codes, end)) return end
  const isPlural = formLength >= 3 && codes[end] === smallS && codes[end - 1] !== smallS
  return isPlural && endsHere(codes, end + 1) ? end + 1 : -1
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
    if (ending.isPlainUse?.(text, start, formEnd)) continue
    if (ending.rule === 'any-case') return ending.name
    if (!sameExceptGaps(text.slice(start, formEnd), ending.words)) continue
    if (ending.rule === 'exact-case' || speaksOfSkills(text, start, end)) return ending.name
  }
  return null
}

/** Compiles a taxonomy into a matcher. Costs a few milliseconds once; the matcher keeps no state between texts. */
export const compileMatcher = (taxonomy: Taxonomy): FormMatcher => {
  const names = new Map<string, string>()
  const openings = createOpenings()
  const endings: [string, Ending][] = []
  for (const form of taxonomy.forms) {
    const key = keyOf(form.words)
    endings.push([key, { ...form, isPlainUse: plainUseOf(form.words.toLowerCase()) }])
    openings.add(key)
    if (!names.has(key)) names.set(key, form.name)
  }
  const codesOf = createCodesRoom()
  const { step, endingsAt } = buildTrie(endings)

  const longestFrom = (text: string, codes: TextCodes, start: number): FormMention | null => {
    let node = 0
    let best: FormMention | null = null
    let at = start
    while (at < text.length) {
      const code = codes[at] ?? 0
      const gap = isGap(code)
      node = step(node, gap ? space : code)
      if (node === -1) break
      at = gap ? skipGap(codes, at) : at + 1
      if (at === -1) break
      const ended = endingsAt(node)
      if (ended === undefined) continue
      const end = boundaryAfter(codes, at, at - start)
      if (end === -1) continue
      const name = acceptedName(text, start, end, at, ended)
      if (name !== null) best = { name, start, end, text: text.slice(start, end) }
    }
    return best
  }

  const find = (text: string): FormMention[] => {
    const codes = codesOf(foldCase(text))
    const found: FormMention[] = []
    let at = 0
    // Behind a form that ends within a word (a plural) the rest of the word begins none.
    let isInside = false
    while (at < text.length) {
      const code = codes[at] ?? 0
      let mention: FormMention | null = null
      let next = at + 1
      if (isWordCode(code)) {
        const end = openings.readWord(codes, at)
        next = Math.abs(end)
        if (end > 0 && !isInside) mention = longestFrom(text, codes, at)
      } else if (code === dot && !isInside) mention = longestFrom(text, codes, at) // Only a dot opens a form without a word: `.NET`.
      if (mention !== null) found.push(mention)
      at = mention?.end ?? next
      isInside = isWordCode(codes[at - 1] ?? 0)
    }
    return found
  }

  const nameOf = (words: string): string | null => {
    const key = keyOf(words)
    return names.get(key) ?? (key.endsWith('s') && key.length > 3 ? (names.get(key.slice(0, -1)) ?? null) : null)
  }

  return { find, nameOf }
}
