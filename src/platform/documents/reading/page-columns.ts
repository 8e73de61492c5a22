/** Finds columns on a page and puts its rows into reading order. */
import { type Row, type Segment, toRows } from './page-layout.ts'

/** More nesting than sidebar, grid and header does not occur in real documents. */
const maxDepth = 5
/** Candidates for the left edge of a column that are tried; bounds the work on hostile pages. */
const maxCandidates = 16
const minColumnRows = 3
/** Points by which list items of a column are indented at most. */
const columnIndent = 36

interface Split {
  /** Rows `[from, to)` stand in two columns. */
  readonly from: number
  readonly to: number
  /** The left edge of the right column. */
  readonly edge: number
  readonly weight: number
}

/** Blocks of rows in reading order: what stands above the columns, the left one, the right one, what stands below. */
export const toBlocks = (rows: readonly Row[], depth = 0): Row[][] => {
  const split = depth < maxDepth ? findSplit(rows) : null
  if (split === null) return rows.length === 0 ? [] : [[...rows]]
  const inside = rows.slice(split.from, split.to).flat()
  const side = (keep: (segment: Segment) => boolean) => toRows(inside.filter(keep).flatMap((segment) => segment.pieces))
  return [
    ...toBlocks(rows.slice(0, split.from), depth + 1),
    ...toBlocks(
      side((segment) => segment.x0 < split.edge - edgeTolerance),
      depth + 1,
    ),
    ...toBlocks(
      side((segment) => segment.x0 >= split.edge - edgeTolerance),
      depth + 1,
    ),
    ...toBlocks(rows.slice(split.to), depth + 1),
  ]
}

/** Points by which left edges of one column differ: side bearings of letters. */
const edgeTolerance = 3

const findSplit = (rows: readonly Row[]): Split | null => {
  let best: Split | null = null
  for (const edge of candidateEdges(rows)) {
    for (const run of runsWithoutCrossing(rows, edge)) {
      const split = judgeRun(rows, run, edge)
      if (split !== null && (best === null || split.weight > best.weight)) best = split
    }
  }
  return best
}

/** Left edges that several segments share, and that are not the left edge of their row. */
const candidateEdges = (rows: readonly Row[]): number[] => {
  const counts = new Map<number, { count: number; edge: number }>()
  for (const row of rows) {
    for (const segment of row) {
      const key = Math.round(segment.x0 / edgeTolerance)
      const seen = counts.get(key)
      counts.set(key, { count: (seen?.count ?? 0) + 1, edge: Math.min(seen?.edge ?? segment.x0, segment.x0) })
    }
  }
  const edges = [...counts.values()].sort((a, b) => a.edge - b.edge)
  return edges
    .map(({ edge }, index) => ({ edge, count: countWithin(edges, index) }))
    .filter(({ count }) => count >= minColumnRows)
    .sort((a, b) => b.count - a.count)
    .slice(0, maxCandidates)
    .map(({ edge }) => edge)
}

/** Lines of one column begin at its edge or, list items, a little to the right of it. */
const countWithin = (edges: readonly { edge: number; count: number }[], from: number): number => {
  const last = (edges[from]?.edge ?? 0) + columnIndent
  let count = 0
  for (let at = from; at < edges.length && (edges[at]?.edge ?? 0) <= last; at += 1) count += edges[at]?.count ?? 0
  return count
}

type Side = 'left' | 'right' | 'both' | 'crossing'

const sideOf = (row: Row, edge: number): Side => {
  let left = false
  let right = false
  for (const segment of row) {
    if (segment.x0 >= edge - edgeTolerance) right = true
    else if (segment.x1 > edge - 0.4 * segment.fontSize) return 'crossing'
    else left = true
  }
  return left && right ? 'both' : right ? 'right' : 'left'
}

interface Run {
  readonly from: number
  readonly to: number
  readonly sides: readonly Side[]
}

const runsWithoutCrossing = (rows: readonly Row[], edge: number): Run[] => {
  const runs: Run[] = []
  let sides: Side[] = []
  rows.forEach((row, index) => {
    const side = sideOf(row, edge)
    if (side !== 'crossing') sides.push(side)
    if (side === 'crossing' || index === rows.length - 1) {
      const to = side === 'crossing' ? index : index + 1
      if (sides.length > 0) runs.push({ from: to - sides.length, to, sides })
      sides = []
    }
  })
  return runs
}

const judgeRun = (rows: readonly Row[], run: Run, edge: number): Split | null => {
  const { from, to } = trimRun(rows, run, edge)
  const sides = run.sides.slice(from - run.from, to - run.from)
  const both = sides.filter((side) => side === 'both').length
  const left = sides.filter((side) => side === 'left').length + both
  const right = sides.filter((side) => side === 'right').length + both
  const fewer = Math.min(left, right)
  if (fewer < minColumnRows) return null
  const inside = rows.slice(from, to).flat()
  if (looksLikeDatesBeside(inside, edge, both / fewer)) return null
  const switches = countSwitches(inside, edge)
  const inStreamOrder = switches <= Math.max(1, 0.4 * fewer)
  const onOwnBaselines = fewer >= 5 && both / fewer < 0.4
  if (!inStreamOrder && !onOwnBaselines) return null
  return { from, to, edge, weight: fewer * 10 + sides.length - switches }
}

/** Leaves out rows above the point where both columns have begun, and a heading that belongs to what follows. */
const trimRun = (rows: readonly Row[], run: Run, edge: number): { from: number; to: number } => {
  const firstOf = (wanted: Side) => run.sides.findIndex((side) => side === wanted || side === 'both')
  const begun = run.from + Math.max(firstOf('left'), firstOf('right'), 0)
  let from = begun
  while (from > run.from && gapBetween(rows[from - 1], rows[begun]) < 1.2 * fontSizeOf(rows[begun])) from -= 1
  return { from, to: run.to < rows.length ? endOfColumns(rows, { ...run, from }, edge) : run.to }
}

/** Where full-width text follows, its heading and first short lines at the left are no part of the left column. */
const endOfColumns = (rows: readonly Row[], { from, to }: Run, edge: number): number => {
  let last = to
  while (last > from && sideOf(rows[last - 1] ?? [], edge) === 'left') last -= 1
  const column = rows.slice(from, last).flatMap((row) => row.map(({ x0 }) => x0))
  const left = Math.min(...column)
  for (let at = last; at < to; at += 1) {
    const isOutdented = (rows[at]?.[0]?.x0 ?? 0) < left - edgeTolerance
    const isSetOff = gapBetween(rows[at - 1], rows[at]) > 1.25 * gapBetween(rows[at], rows[at + 1]) + 1
    if (isOutdented || isSetOff) return at
  }
  return to
}

const gapBetween = (upper: Row | undefined, lower: Row | undefined): number =>
  (lower?.[0]?.y ?? 0) - (upper?.[0]?.y ?? 0)

const fontSizeOf = (row: Row | undefined): number => row?.[0]?.fontSize ?? 0

/** A date beside each title is a table, not a column: it must be read row by row. */
const looksLikeDatesBeside = (segments: readonly Segment[], edge: number, onSameBaseline: number): boolean => {
  if (onSameBaseline < 0.6) return false
  const isRight = (segment: Segment) => segment.x0 >= edge - edgeTolerance
  const shareOfDates = (side: readonly Segment[]) =>
    side.filter(({ pieces }) => /\d{4}|\d\d\/\d\d/u.test(pieces.map(({ text }) => text).join(''))).length /
    Math.max(1, side.length)
  const right = segments.filter(isRight)
  const left = segments.filter((segment) => !isRight(segment))
  return shareOfDates(right) >= 0.5 || shareOfDates(left) >= 0.5
}

/** How often the content stream jumps from one side to the other. */
const countSwitches = (segments: readonly Segment[], edge: number): number => {
  const sides = segments.toSorted((a, b) => a.order - b.order).map((segment) => segment.x0 >= edge - edgeTolerance)
  return sides.filter((side, index) => index > 0 && side !== sides[index - 1]).length
}
