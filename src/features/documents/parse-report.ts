/** The parse report: what came back when a document was read again, and what a machine reader would miss. No score. Pure. */
import type { PlainReading } from '../../platform/documents/reading/plain-reading.ts'
import type { FactKind, ParsedFact } from '../profiles/fact.ts'
import type { ReadBack, ReadField } from './read-back.ts'

export interface ParseReport {
  /** Null where our importer read the file; else why it could not. */
  readonly unreadable: string | null
  /** Of facts with parts of their own; none for letters and own files, whose facts nobody told us. */
  readonly fields: readonly ReadField[]
  readonly bullets: ReadBack['bullets']
  /** Kinds of facts in the order in which each first appears in what was read. */
  readonly order: readonly FactKind[]
  /** Lines that were read and not understood. */
  readonly unsorted: readonly string[]
  /** Words that the file holds and shows to nobody. */
  readonly concealed: readonly string[]
  /** A program that knows nothing of us; null where there is none for the format, or the machine has none. */
  readonly otherReader: {
    readonly name: string
    /** Pieces of text that the document shows, and how many it gave whole and in their order. */
    readonly pieces: number
    readonly inOrder: number
    readonly missing: readonly string[]
  } | null
  /** What at least one of the two readers would miss, in the words of the document. */
  readonly missed: readonly string[]
}

const nothing: ReadBack = { fields: [], bullets: { count: 0, inOrder: 0, missing: [] } }

/** The most that is kept of a list: a file that reads as noise would fill the database with it. */
const most = 500

export function reportOf(read: {
  readonly unreadable: string | null
  readonly facts: readonly ParsedFact[]
  readonly back: ReadBack | null
  readonly plain: PlainReading | null
  /** What the document shows; none for own files. */
  readonly pieces: readonly string[]
}): ParseReport {
  const { fields, bullets } = read.back ?? nothing
  const other =
    read.plain && read.pieces.length > 0 ? { name: read.plain.reader, ...inOrder(read.pieces, read.plain.text) } : null
  const unsorted = read.facts.filter(({ kind }) => kind === 'unsorted').slice(0, most)
  const lost = fields.filter(({ found }) => found === 'no').map(({ expected }) => expected)
  return {
    unreadable: read.unreadable,
    fields,
    bullets,
    order: [...new Set(read.facts.map(({ kind }) => kind))],
    unsorted: unsorted.filter(({ details }) => !details.concealed).map(({ value }) => value),
    concealed: unsorted.filter(({ details }) => details.concealed).map(({ value }) => value),
    otherReader: other,
    missed: [...new Set([...lost, ...bullets.missing, ...(other?.missing ?? [])])].slice(0, most),
  }
}

/** Readers differ in spaces, bullets and line ends, not in words. */
const tight = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s•\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .toLowerCase()

function inOrder(pieces: readonly string[], text: string): { pieces: number; inOrder: number; missing: string[] } {
  const words = tight(text)
  const missing: string[] = []
  const places: number[] = []
  let from = 0
  for (const piece of pieces) {
    const wanted = tight(piece)
    // One that was moved does not take those behind it along: they are looked for from the beginning again.
    const ahead = words.indexOf(wanted, from)
    const at = ahead < 0 ? words.indexOf(wanted) : ahead
    if (at < 0) missing.push(piece)
    else {
      places.push(at)
      from = at + wanted.length
    }
  }
  return { pieces: pieces.length, inOrder: longestRise(places), missing: missing.slice(0, most) }
}

/** How many of the numbers stand in rising order at best (patience sorting). */
function longestRise(numbers: readonly number[]): number {
  const ends: number[] = []
  for (const one of numbers) {
    const at = ends.findIndex((end) => end >= one)
    ends[at < 0 ? ends.length : at] = one
  }
  return ends.length
}
