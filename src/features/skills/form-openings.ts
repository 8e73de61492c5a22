/** Which places of a text may begin a form at all: told by hashes of words, before the trie of the matcher is asked. */

const space = 32
const wordCharacter = /[\p{L}\p{N}\p{M}]/u
/** Looked up for every character of every posting. */
const asciiWords = Uint8Array.from({ length: 128 }, (_, code) => Number(wordCharacter.test(String.fromCharCode(code))))

/** Letters, digits and combining marks. */
export const isWordCode = (code: number): boolean => {
  if (code < 128) return asciiWords[code] === 1
  return (code >= 0xd800 && code <= 0xdfff) || wordCharacter.test(String.fromCharCode(code))
}

const hashBits = 18
const step = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0
const slotOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - hashBits)

/** What the word of a slot may be. Words whose hashes collide are walked in vain, nothing more. */
const opensAlone = 1
const opensPair = 2
const closesPair = 4

/** Codes of a text, and one more behind its end that is no word's: so that no step has to ask where the text ends. */
export type TextCodes = Uint16Array

/** Where the word at `from` ends. */
const endOfWord = (codes: TextCodes, from: number): number => {
  let end = from
  while (isWordCode(codes[end] ?? 0)) end++
  return end
}

const hashWord = (codes: TextCodes, from: number, to: number, before = 0): number => {
  let hash = before
  for (let at = from; at < to; at++) hash = step(hash, codes[at] ?? 0)
  return hash
}

const startOfWord = (codes: TextCodes, from: number): number => {
  let start = from
  while (start < codes.length && !isWordCode(codes[start] ?? 0)) start++
  return start
}

/** Writes the codes of texts into the same room, one after the other: each is done with before the next one comes. */
export function createCodesRoom(): (text: string) => TextCodes {
  let room = Buffer.alloc(0)
  return (text) => {
    const bytes = 2 * text.length
    if (room.byteLength < bytes + 2) room = Buffer.alloc(2 * bytes + 2)
    room.write(text, 'utf16le')
    room.writeUInt16LE(0, bytes)
    return new Uint16Array(room.buffer, room.byteOffset, text.length + 1)
  }
}

/**
 * The one or two words that forms begin with. Nearly all places of a text begin none, and are told from the others without a step
 * into the trie, which was a third of reading a posting.
 */
export function createOpenings() {
  const slots = new Uint8Array(1 << hashBits)
  const codesOf = createCodesRoom()
  const mark = (hash: number, what: number): void => {
    const slot = slotOf(hash)
    slots[slot] = (slots[slot] ?? 0) | what
  }
  /** A last word is found in its plural as well. */
  const markLast = (hash: number, what: number): void => {
    mark(hash, what)
    mark(step(hash, 's'.charCodeAt(0)), what)
  }
  const goesOn = (codes: TextCodes, end: number, hash: number): boolean => {
    const next = startOfWord(codes, end)
    const pair = hashWord(codes, next, endOfWord(codes, next), step(hash, space))
    return ((slots[slotOf(pair)] ?? 0) & closesPair) !== 0
  }
  return {
    add: (key: string): void => {
      const codes = codesOf(key)
      const end = endOfWord(codes, 0)
      const next = startOfWord(codes, end)
      const hash = hashWord(codes, 0, end)
      if (next > key.length) {
        markLast(hash, opensAlone)
        return
      }
      mark(hash, opensPair)
      markLast(hashWord(codes, next, endOfWord(codes, next), step(hash, space)), closesPair)
    },
    /** Where the word at `start` ends; negative where no form can begin with it. One pass: it is asked of every word of a posting. */
    readWord: (codes: TextCodes, start: number): number => {
      let hash = 0
      let end = start
      for (let code = codes[end] ?? 0; isWordCode(code); code = codes[++end] ?? 0) hash = step(hash, code)
      const opens = slots[slotOf(hash)] ?? 0
      return (opens & opensAlone) !== 0 || ((opens & opensPair) !== 0 && goesOn(codes, end, hash)) ? end : -end
    },
  }
}
