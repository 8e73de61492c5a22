/** From placed pieces of text to lines in reading order: rows, columns, gaps. Pure geometry, no knowledge of resumes. */
import type { RawLine } from './text-builder.ts'
import { inReadingOrder, leftwardShare } from './visual-order.ts'

/** A piece of text on a page. Points; `y` is the baseline, growing downwards. */
export interface PlacedText {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly fontSize: number
  readonly bold: boolean
  /** A space follows in the content stream. */
  readonly spaceAfter: boolean
  /** Its place in the content stream: producers write a column before the next one. */
  readonly order: number
}

/** Pieces on one baseline without a wide gap between them. */
export interface Segment {
  readonly pieces: readonly PlacedText[]
  readonly x0: number
  readonly x1: number
  readonly y: number
  readonly fontSize: number
  readonly order: number
}

export type Row = readonly Segment[]

/** A gap of this many ems is more than a word space, even in justified text. */
const wideGapEm = 1

const onlyBullet = /^[•◦▪▫●○■□‣⁃∙◆➢➤►▸✓·\-–*o\ue000-\uf8ff]$/u

/** Groups pieces by baseline, top to bottom; a superscript stays in its row. */
export const toRows = (pieces: readonly PlacedText[]): Row[] => {
  const sorted = pieces.toSorted((a, b) => a.y - b.y || a.x - b.x)
  const rows: PlacedText[][] = []
  let rowY = Number.NEGATIVE_INFINITY
  for (const piece of sorted) {
    const row = rows.at(-1)
    if (row !== undefined && piece.y - rowY <= 0.35 * Math.max(piece.fontSize, row[0]?.fontSize ?? 0)) row.push(piece)
    else {
      rows.push([piece])
      rowY = piece.y
    }
  }
  return rows.map(toSegments)
}

const toSegments = (row: readonly PlacedText[]): Segment[] => {
  const groups: PlacedText[][] = []
  let end = Number.NEGATIVE_INFINITY
  for (const piece of row.toSorted((a, b) => a.x - b.x || a.order - b.order)) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (last !== undefined && isDrawnTwice(last, piece)) continue
    const gap = piece.x - end
    // A list marker belongs to the text behind it, however wide its tab is.
    const isMarker = group?.length === 1 && onlyBullet.test(last?.text.trim() ?? '') && gap < 45
    if (group !== undefined && (gap < wideGapEm * piece.fontSize || isMarker)) group.push(piece)
    else groups.push([piece])
    end = Math.max(group === undefined ? Number.NEGATIVE_INFINITY : end, piece.x + piece.width)
  }
  return groups.map(toSegment)
}

/** Some producers fake bold type by drawing a text twice, a hair apart. */
const isDrawnTwice = (a: PlacedText, b: PlacedText): boolean =>
  a.text === b.text && Math.abs(a.x - b.x) < 0.15 * a.fontSize && Math.abs(a.y - b.y) < 0.15 * a.fontSize

const toSegment = (pieces: readonly PlacedText[]): Segment => {
  const letters = pieces.reduce((sum, piece) => sum + piece.text.length, 0)
  const weighted = pieces.reduce((sum, piece) => sum + piece.fontSize * piece.text.length, 0)
  return {
    pieces,
    x0: Math.min(...pieces.map(({ x }) => x)),
    x1: Math.max(...pieces.map(({ x, width }) => x + width)),
    y: pieces[0]?.y ?? 0,
    fontSize: weighted / Math.max(1, letters),
    order: Math.min(...pieces.map(({ order }) => order)),
  }
}

/** Names of tools, addresses and numbers stand in Latin letters in any resume: from this share on it is read from the right. */
const leftwardText = 0.3
/** Wider than any page in points. */
const mirror = 20_000

/** A block of text without columns: its rows are lines. */
export const toLines = (rows: readonly Row[], page: number): RawLine[] => {
  const gaps = rows.slice(1).map((row, index) => rowY(row) - rowY(rows[index] ?? row))
  const usual = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0
  const isLeftward = leftwardShare(rows.flat().flatMap(({ pieces }) => pieces)) > leftwardText
  return rows.map((row, index) => {
    const pieces = row.flatMap((segment) => segment.pieces)
    const letters = pieces.reduce((sum, piece) => sum + piece.text.trim().length, 0)
    const boldLetters = pieces.reduce((sum, piece) => sum + (piece.bold ? piece.text.trim().length : 0), 0)
    const fontSize = Math.max(...row.map((segment) => segment.fontSize))
    const gap = index === 0 ? Number.POSITIVE_INFINITY : (gaps[index - 1] ?? 0)
    return {
      text: rowText(row, isLeftward),
      page,
      // What is read from the right is indented from the right.
      left: round(isLeftward ? mirror - Math.max(...row.map(({ x1 }) => x1)) : Math.min(...row.map(({ x0 }) => x0))),
      fontSize: round(fontSize),
      bold: boldLetters > 0.6 * letters,
      bullet: false,
      headingLevel: null,
      gapBefore: gap > 1.3 * usual && gap > 1.45 * fontSize,
    }
  })
}

const rowY = (row: Row): number => row[0]?.y ?? 0
const round = (points: number): number => Math.round(points * 10) / 10

const rowText = (row: Row, isInLeftwardText: boolean): string => {
  const share = leftwardShare(row.flatMap(({ pieces }) => pieces))
  const isLeftward = share > 0.5 || (share > 0 && isInLeftwardText)
  const segments = isLeftward ? row.toReversed() : row
  return segments.map(({ pieces }) => segmentText(inReadingOrder(pieces, isLeftward))).join('\t')
}

/** A fifth of an em without ink is a space, unless one is there already. */
const segmentText = (pieces: readonly PlacedText[]): string => {
  let text = ''
  let previous: PlacedText | null = null
  for (const piece of pieces) {
    const [first, second] = previous !== null && previous.x > piece.x ? [piece, previous] : [previous, piece]
    const gap = first === null || second === null ? 0 : second.x - (first.x + first.width)
    const spaced = /\s$/u.test(text) || /^\s/u.test(piece.text)
    const apart = gap > 0.18 * piece.fontSize || (first?.spaceAfter === true && gap > 0.02 * piece.fontSize)
    text += previous !== null && !spaced && apart ? ` ${piece.text}` : piece.text
    previous = piece
  }
  return text
}
