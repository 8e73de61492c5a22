/** Which places of a text may begin a form at all: told by hashes of words, before the trie of the matcher is asked. */

const space = 32
const wordCharacter = /[\p{L}\p{N}\p{M}]/u
/** Looked up for every character of every posting. */
const asciiWords = Uint8Array.from({ length: 128 }, (_, code) => Number(wordCharacter.test(String.fromCharCode(code))))

/** Letters, digits and combining marks; undefined or NaN (outside of the text) is none. */
export const isWordCode = (code: number): boolean => {
  if (Number.isNaN(code)) return false
  if (code < 128) return asciiWords[code] === 1
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
const endOfWord = (text: string, from: number): number => {
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
  const opensPair = (text: string, end: number, hash: number): boolean => {
    const next = startOfWord(text, end)
    return pairs.has(hashWord(text, next, endOfWord(text, next), step(hash, space)))
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
    /** Where the word at `start` ends; negative where no form can begin with it. One pass: it is asked of every word of a posting. */
    readWord: (text: string, start: number): number => {
      let hash = 0
      let end = start
      for (let code = text.charCodeAt(end); isWordCode(code); code = text.charCodeAt(++end)) hash = step(hash, code)
      return whole.has(hash) || (first.has(hash) && opensPair(text, end, hash)) ? end : -end
    },
  }
}
