/**
 * Pieces of a line as they stand from left to right, put into the order in which they are read. Words of Hebrew and Arabic run to
 * the left, Latin words and the numbers behind them to the right, also within one line (UAX #9, turned round).
 */
interface Words {
  readonly text: string
}

const leftwards = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu
const letter = /\p{L}/gu

type Direction = 'left' | 'right' | 'number' | 'none'

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

const directionOf = ({ text }: Words): Direction => {
  const toTheLeft = countOf(text, leftwards)
  if (toTheLeft > 0 && 2 * toTheLeft >= countOf(text, letter)) return 'left'
  if (countOf(text, letter) > 0) return 'right'
  return /\p{N}/u.test(text) ? 'number' : 'none'
}

/** The share of letters that run to the left, from 0 to 1. */
export function leftwardShare(pieces: readonly Words[]): number {
  const text = pieces.map((piece) => piece.text).join('')
  return countOf(text, leftwards) / Math.max(1, countOf(text, letter))
}

/**
 * @param pieces from left to right
 * @param isLeftward whether the line as a whole is read from the right
 */
export function inReadingOrder<T extends Words>(pieces: readonly T[], isLeftward: boolean): T[] {
  const ordered = isLeftward ? pieces.toReversed() : [...pieces]
  const directions = ordered.map(directionOf)
  const against: Direction = isLeftward ? 'right' : 'left'
  const along: Direction = isLeftward ? 'left' : 'right'
  let from = 0
  while (from < ordered.length) {
    if (directions[from] === along) {
      from += 1
      continue
    }
    let to = from
    while (to < ordered.length && directions[to] !== along) to += 1
    turnRun(ordered, directions, { from, to, against })
    from = to
  }
  return ordered
}

/** Turns what runs against the line round again: from its first to its last word; numbers stay with the words they stand at. */
function turnRun(
  ordered: Words[],
  directions: readonly Direction[],
  { from, to, against }: { from: number; to: number; against: Direction },
): void {
  const run = directions.slice(from, to)
  if (!run.includes(against)) return
  const belongs = (direction: Direction): boolean =>
    direction === against || (against === 'right' && direction === 'number')
  const first = from + run.findIndex(belongs)
  const last = from + run.findLastIndex(belongs)
  ordered.splice(first, last - first + 1, ...ordered.slice(first, last + 1).reverse())
}
