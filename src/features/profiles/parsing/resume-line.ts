/** A line as the parser sees it: its words, where they stand, and what layout tells of them. */
import type { Span } from '../../../kernel/text.ts'
import type { DocumentText, TextLine } from '../../../platform/documents/document-text.ts'

export interface ResumeLine extends TextLine {
  readonly text: string
  /** An empty line or a wide gap stands above. */
  readonly gapBefore: boolean
  /** Characters of a full line in this column: a line nearly so long was probably wrapped. Null where lines are whole paragraphs. */
  readonly fullLength: number | null
}

export const toResumeLines = (document: DocumentText): ResumeLine[] => {
  const fullLengthOf = fullLengths(document)
  return document.lines.map((line, index) => {
    const above = document.lines[index - 1]
    return {
      ...line,
      text: document.text.slice(line.start, line.end),
      gapBefore: above === undefined || document.text.slice(above.end, line.start).split('\n').length > 2,
      fullLength: fullLengthOf(line),
    }
  })
}

/** Lines that begin within this many points of each other stand in one column; list items are indented by less. */
const columnPoints = 60
/** A longer line fits on no page: such a text was not wrapped at all. */
const longestWrappedLine = 170

const fullLengths = (document: DocumentText): ((line: TextLine) => number | null) => {
  const longest = new Map<number, number>()
  const columnOf = (left: number) => Math.round(left / columnPoints)
  for (const { left, start, end } of document.lines) {
    if (left !== null) longest.set(columnOf(left), Math.max(longest.get(columnOf(left)) ?? 0, end - start))
  }
  return ({ left }) => {
    if (left === null) return null
    const length = longest.get(columnOf(left)) ?? 0
    return length > longestWrappedLine ? null : Math.max(40, length)
  }
}

/** The part `[start, end)` of a line as a line of its own, white space at its ends left out. */
export const partOfLine = (line: ResumeLine, start: number, end: number): ResumeLine => {
  const span = trimSpan(line.text, { start, end })
  return {
    ...line,
    start: line.start + span.start,
    end: line.start + span.end,
    text: line.text.slice(span.start, span.end),
  }
}

/** Shrinks a span until it neither begins nor ends with white space. */
export const trimSpan = (text: string, { start, end }: Span): Span => {
  let from = start
  let to = end
  while (from < to && /\s/u.test(text[from] ?? '')) from += 1
  while (to > from && /\s/u.test(text[to - 1] ?? '')) to -= 1
  return { start: from, end: to }
}

/** Ends that stop a sentence; abbreviations of company forms do not. */
const endsSentence = (text: string): boolean =>
  /[.;:!?]["')\]]?$/u.test(text) && !/\b(?:inc|co|ltd|corp|e\.g|i\.e|etc)\.$/iu.test(text)

/** No line of a narrow column ends in such a word by itself. */
const waitsForMore = /\s(?:for|of|and|in|the|with|und|für|der|des|et|del|y|&)$/u

/**
 * Whether `next` goes on with the item that ends in `last`: by case, by indentation, by the length of the line above.
 */
const continuesItem = (first: ResumeLine, last: ResumeLine, next: ResumeLine, prose: boolean): boolean => {
  if (next.bullet || next.headingLevel !== null || next.page > last.page + 1) return false
  if (/^[\p{Ll}&]|^(?:19|20)?\d{1,2}%|^\(/u.test(next.text)) return true
  if (waitsForMore.test(last.text) && !next.gapBefore && next.page === last.page && next.bold === last.bold) return true
  const full = last.fullLength
  if (full === null) return false
  const breaksPage = next.page !== last.page
  if (breaksPage && first.bullet && !endsSentence(last.text) && (next.left ?? 0) >= (last.left ?? 0) - 1) return true
  if (next.gapBefore) return false
  if (first.bullet) {
    if (next.left !== null && first.left !== null && next.left < first.left - 1) return false
    if (next.left !== null && first.left !== null && next.left > first.left + 1) return true
    return !endsSentence(last.text) || last.text.length > 0.9 * full
  }
  if (next.bold !== last.bold) return false
  if (endsSentence(last.text)) return prose && last.text.length > 0.85 * full
  return last.text.length > 0.75 * full
}

/**
 * Lines joined into items: a list item or paragraph with the lines it was wrapped into. In `prose` a full line that
 * ends a sentence does not end the paragraph; elsewhere two statements must not become one.
 */
export const joinWrapped = (lines: readonly ResumeLine[], prose = false): ResumeLine[][] => {
  const items: ResumeLine[][] = []
  for (const line of lines) {
    const item = items.at(-1)
    const first = item?.[0]
    const last = item?.at(-1)
    if (item !== undefined && first !== undefined && last !== undefined && continuesItem(first, last, line, prose))
      item.push(line)
    else items.push([line])
  }
  return items
}

/** One line in place of those it was wrapped into; its span reaches over all of them. */
export const mergeLines = (item: readonly ResumeLine[]): ResumeLine => {
  const [first] = item
  const last = item.at(-1)
  if (first === undefined || last === undefined) throw new RangeError('an item has at least one line')
  return { ...first, end: last.end, text: item.map(({ text }) => text).join(' ') }
}
