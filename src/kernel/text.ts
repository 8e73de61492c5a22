/** Pure text rules that every layer needs. */
import { hash } from 'node:crypto'

/** A half-open range of UTF-16 code units, `[start, end)`, in a named text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** SHA-256 as 64 lower-case hexadecimal digits; text is hashed as UTF-8. */
export const sha256Hex = (data: string | Uint8Array): string => hash('sha256', data, 'hex')

/** Runs of white space become one space; ends are trimmed. For comparing, never for storing a person's words. */
export const collapseWhitespace = (text: string): string => text.replace(unevenSpace, ' ').trim()

/** Not single spaces, which stand between all words and would all be written anew. */
const unevenSpace = /[^\S ]\s*| \s+/g
