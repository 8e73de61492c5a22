/**
 * What an entry's line says beyond the parts that were understood of it: "Expected", "First Class", "in Go". A document
 * made of the parts alone would lose these words. Pure.
 */
import type { Fact } from './fact.ts'
import { misreadMark } from './parsing/misread-mark.ts'

export interface EntryWords {
  /** The document's own words for the time, where they say more than dates can: "Summer 2024", "Jan 2026 (expected)". */
  readonly period: string | null
  /** Other words that no part holds, in their order. */
  readonly notes: readonly string[]
}

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
/** Words that the period of an entry shows in its own way. */
const dateWord = new RegExp(
  `^(?:${months}|\\d{4}|\\d{1,2}|['’]\\d{2}|present|current|currently|now|today|ongoing|to|until|till|since|from|through|bis|heute|seit|actualidad|aujourd)$`,
  'iu',
)
/** Words about the time that a date cannot hold. */
const timeWord =
  /^(?:spring|summer|autumn|fall|winter|expected|anticipated|graduation|graduated|early|mid|late|ca|circa|about|semester|term|quarter|q[1-4]|date|dates|class|of|estimated|est)$/iu

const wordsOf = (text: string): string[] => text.replace(misreadMark, '').match(/[\p{L}\p{N}]+/gu) ?? []

/** @param shown the texts of the entry that the document shows anyway */
export function findEntryWords({ value, details }: Fact, shown: readonly (string | null | undefined)[]): EntryWords {
  const pieces = cutOut(value, shown)
  const period = (details.startDate ?? details.endDate) ? (pieces.find(saysMoreOfTime) ?? null) : null
  const isDated = (details.startDate ?? details.endDate) !== undefined
  const notes = pieces
    .filter((piece) => piece !== period && !wordsOf(piece).every((word) => dateWord.test(word)))
    .map((piece) => trimMarks(isDated ? withoutDates(piece) : piece))
  return { period: period === null ? null : trimMarks(period), notes: notes.filter((note) => note !== '') }
}

/** Without the date at its beginning or end, which the period shows. A date in brackets belongs to its words. */
function withoutDates(piece: string): string {
  const words = [...piece.matchAll(/[\p{L}\p{N}]+/gu)]
  const isDate = (match: RegExpExecArray | undefined): boolean => match !== undefined && dateWord.test(match[0])
  const first = words.findIndex((match) => !isDate(match))
  const last = words.findLastIndex((match) => !isDate(match))
  const tellsTime = (part: readonly RegExpExecArray[]): boolean =>
    part.some(([word]) => /^\d{4}$|^(?:present|current|now|today)$/iu.test(word))
  const from = tellsTime(words.slice(0, first)) ? (words[first]?.index ?? 0) : 0
  const behind = words[last]
  const end = behind === undefined ? piece.length : behind.index + behind[0].length
  const isBracketed = /[()]/u.test(piece.slice(end)) && !/^[)\s]*\(/u.test(piece.slice(end))
  return piece.slice(from, tellsTime(words.slice(last + 1)) && !isBracketed ? end : piece.length)
}

/** The text without the shown ones, longest first, in pieces. */
function cutOut(text: string, shown: readonly (string | null | undefined)[]): string[] {
  const parts = shown.flatMap((part) => (part ? [part] : [])).toSorted((one, other) => other.length - one.length)
  return parts.reduce((pieces, part) => cutOnce(pieces, part), [text]).filter((piece) => wordsOf(piece).length > 0)
}

/** Only the first place: "University of La Verne, La Verne, CA" names the town twice. */
function cutOnce(pieces: readonly string[], part: string): string[] {
  const at = pieces.findIndex((piece) => placeOf(piece, part) >= 0)
  const piece = pieces[at]
  if (piece === undefined) return [...pieces]
  const start = placeOf(piece, part)
  return [...pieces.slice(0, at), piece.slice(0, start), piece.slice(start + part.length), ...pieces.slice(at + 1)]
}

/** Where the part stands as whole words; -1 where it does not. */
function placeOf(piece: string, part: string): number {
  for (let at = piece.indexOf(part); at >= 0; at = piece.indexOf(part, at + 1)) {
    const isWhole =
      !isWordMark(piece.charAt(at - 1), part.charAt(0)) && !isWordMark(piece.charAt(at + part.length), part.at(-1))
    if (isWhole) return at
  }
  return -1
}

const isWordMark = (beside: string, edge: string | undefined): boolean =>
  /[\p{L}\p{N}]/u.test(beside) && /[\p{L}\p{N}]/u.test(edge ?? '')

function saysMoreOfTime(piece: string): boolean {
  const words = wordsOf(piece)
  return (
    words.some((word) => /^\d{4}$/u.test(word)) &&
    words.some((word) => timeWord.test(word)) &&
    words.every((word) => timeWord.test(word) || dateWord.test(word))
  )
}

/** Without the marks that separated it from its neighbours, and without a bracket whose partner was cut away. */
function trimMarks(piece: string): string {
  const bare = piece.replace(/^[^\p{L}\p{N}("“'’#$€£+~]+|[^\p{L}\p{N})"”'’.%+!?]+$/gu, '').trim()
  const opens = bare.split('(').length - bare.split(')').length
  if (opens > 0) return bare.replace(/\(\s*$|^\(\s*/u, '').trim()
  return opens < 0 ? bare.replace(/^\)\s*|\s*\)$/u, '').trim() : bare
}
