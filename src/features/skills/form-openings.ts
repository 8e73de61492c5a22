/** Which places of a text may begin a form at all: told by hashes of words, before the trie of the matcher is asked. */

const space = 32
const isDigit = (code: number): boolean => code >= 48 && code <= 57
const wordCharacter = /[\p{L}\p{N}\p{M}]/u

/** Letters, digits and combining marks; undefined or NaN (outside of the text) is none. */
export const isWordCode = (code: number): boolean => {
  if (Number.isNaN(code)) return false
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || isDigit(code)
  return (code >= 0xd800 && code <= 0xdfff) || wordCharacter.test(String.fromCharCode(code))
}

const hashBits = 18
const step = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0

/** A set of words by their hashes. What collides is walked in vain, nothing more. */
function createHashSet(): { add(hash: number): void; has(hash: number): boolean } {
  const slots = new Uint8Array(1 << hashBits)
  const slotOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - hashBits)
  return {
    add: (hash) => {
      slots[slotOf(hash)] = 1
    },
    has: (hash) => slots[slotOf(hash)] === 1,
  }
}

/** Where the word at `from` ends. */
export const endOfWord = (text: string, from: number): number => {
  let end = from
  while (isWordCode(text.charCodeAt(end))) end++
  return end
}

const hashWord = (text: string, from: number, to: number, before = 0): number => {
  let hash = before
  for (let at = from; at < to; at++) hash = step(hash, text.charCodeAt(at))
  return hash
}

const startOfWord = (text: string, from: number): number => {
  let start = from
  while (start < text.length && !isWordCode(text.charCodeAt(start))) start++
  return start
}

/**
 * The one or two words that forms begin with. Nearly all places of a text begin none, and are told from the others without a step
 * into the trie, which was a third of reading a posting.
 */
export function createOpenings() {
  const [whole, first, pairs] = [createHashSet(), createHashSet(), createHashSet()]
  /** A last word is found in its plural as well. */
  const addLast = (set: typeof whole, hash: number): void => {
    set.add(hash)
    set.add(step(hash, 's'.charCodeAt(0)))
  }
  return {
    add: (key: string): void => {
      const end = endOfWord(key, 0)
      const next = startOfWord(key, end)
      const hash = hashWord(key, 0, end)
      if (next === key.length) {
        addLast(whole, hash)
        return
      }
      first.add(hash)
      addLast(pairs, hashWord(key, next, endOfWord(key, next), step(hash, space)))
    },
    /** Whether a form may begin with the word `[start, end)`. */
    mayOpen: (text: string, start: number, end: number): boolean => {
      const hash = hashWord(text, start, end)
      if (whole.has(hash)) return true
      if (!first.has(hash)) return false
      const next = startOfWord(text, end)
      return pairs.has(hashWord(text, next, endOfWord(text, next), step(hash, space)))
    },
  }
}
