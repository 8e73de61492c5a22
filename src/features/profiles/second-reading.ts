/** A second reader's facts of a document: kept only where the document says them, word for word. Pure. */
import { collapseWhitespace, type Span } from '../../kernel/text.ts'
import type { DocumentText } from '../../platform/documents/document-text.ts'
import type { FactDetails, FactKind, ParsedFact } from './fact.ts'
import { findPeriods } from './parsing/dates.ts'
import { pageFinder } from './parsing/fact-collector.ts'

/** A fact as somebody else than our parser read it. */
export interface ReadFact {
  /** What `under` of another one refers to. */
  readonly number: number
  readonly kind: Exclude<FactKind, 'unsorted'>
  /** Words of the document, copied. */
  readonly quote: string
  readonly under: number | null
  readonly details: FactDetails
}

/** What a second reader said and the document does not. */
export interface RefusedReading {
  readonly quote: string
  readonly reason: string
}

export interface CheckedReading {
  /** In the order of the document. */
  readonly facts: readonly ParsedFact[]
  readonly refused: readonly RefusedReading[]
}

/** What people see of a document, line by line: its hidden words are for nobody. */
export const shownText = ({ text, lines }: DocumentText): string =>
  lines.flatMap(({ start, end, hidden }) => (hidden ? [] : [text.slice(start, end)])).join('\n')

/** Whatever stands under one of these is part of it; a bullet stands nowhere else. */
const entryKinds: readonly FactKind[] = ['position', 'education', 'project', 'volunteering', 'certificate', 'award']

/**
 * The facts whose quote stands in the document; their details as far as the quote itself states them. A date is stated
 * where our own reader of dates finds the same one, no more and no less exact.
 */
export function checkReading(document: DocumentText, reading: readonly ReadFact[]): CheckedReading {
  const find = quoteFinder(document)
  const pageOf = pageFinder(document)
  const refused: RefusedReading[] = []
  const found = new Map<number, { readonly read: ReadFact; readonly span: Span; readonly details: FactDetails }>()
  const seen = new Set<string>()
  const refuse = ({ quote }: ReadFact, reason: string) => refused.push({ quote: quote.slice(0, maxShownChars), reason })
  for (const read of reading) {
    const { number, kind, quote } = read
    const span = find(quote)
    if (span === null) refuse(read, 'The document does not hold these words.')
    else if (kind === 'contact' && read.details.field === undefined)
      refuse(read, 'It does not say which contact this is.')
    else if (found.has(number) || seen.has(`${kind} ${span.start} ${span.end}`)) refuse(read, 'It was read twice.')
    else {
      seen.add(`${kind} ${span.start} ${span.end}`)
      const { details, unstated } = statedDetails(read)
      for (const part of unstated) refuse(read, `These words do not state its ${part}.`)
      found.set(number, { read, span, details })
    }
  }
  const parentOf = ({ under }: ReadFact) => {
    const parent = under === null ? undefined : found.get(under)
    return parent && entryKinds.includes(parent.read.kind) ? parent : undefined
  }
  const kept = [...found.values()].filter(({ read }) => {
    const isOrphan = read.kind === 'bullet' && parentOf(read) === undefined
    if (isOrphan) refuse(read, 'Its entry was not found.')
    return !isOrphan
  })
  const inOrder = kept.toSorted((one, other) => one.span.start - other.span.start || other.span.end - one.span.end)
  const keys = new Map(inOrder.map(({ read }, index) => [read.number, `f${index + 1}`]))
  const facts = inOrder.map(({ read, span, details }): ParsedFact => {
    const parent = entryKinds.includes(read.kind) ? undefined : parentOf(read)
    return {
      key: keys.get(read.number) ?? '',
      kind: read.kind,
      value: collapseWhitespace(document.text.slice(span.start, span.end)),
      details,
      belongsTo: (parent && keys.get(parent.read.number)) ?? null,
      span,
      page: pageOf(span.start),
    }
  })
  return { facts, refused }
}

const maxShownChars = 200

/** Case and characters as in the document; white space may differ, since lines break anywhere. Hidden words are not found. */
function quoteFinder({ text, lines }: DocumentText): (quote: string) => Span | null {
  const hidden = lines.filter((line) => line.hidden)
  const offsets: number[] = []
  let collapsed = ''
  for (let at = 0; at < text.length; at += 1) {
    const isSpace = /\s/u.test(text[at] ?? '')
    if (isSpace && (collapsed === '' || collapsed.endsWith(' '))) continue
    collapsed += isSpace ? ' ' : text[at]
    offsets.push(at)
  }
  return (quote) => {
    const words = collapseWhitespace(quote)
    for (let at = collapsed.indexOf(words); words.length >= 2 && at >= 0; at = collapsed.indexOf(words, at + 1)) {
      const span = { start: offsets[at] ?? 0, end: (offsets[at + words.length - 1] ?? 0) + 1 }
      if (isWhole(text, span) && !hidden.some(({ start, end }) => start < span.end && span.start < end)) return span
    }
    return null
  }
}

const isWordCharacter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character)

/** "Java" does not stand in "JavaScript". */
const isWhole = (text: string, { start, end }: Span): boolean =>
  !(isWordCharacter(text[start - 1]) && isWordCharacter(text[start])) &&
  !(isWordCharacter(text[end - 1]) && isWordCharacter(text[end]))

/** The parts that the quote states, and the names of those it does not. */
function statedDetails({ quote, details }: ReadFact): { details: FactDetails; unstated: string[] } {
  const words = collapseWhitespace(quote)
  const periods = findPeriods(words)
  const isStated = ([part, value]: readonly [string, unknown]): boolean => {
    if (part === 'field') return true
    if (part === 'ongoing') return periods.some(({ ongoing }) => ongoing)
    if (part === 'startDate') return periods.some(({ from }) => from === value)
    // A single date is an end: the year of a degree, the month of a certificate.
    if (part === 'endDate') return periods.some(({ to, from, isRange }) => (isRange ? to : from) === value)
    const text = collapseWhitespace(String(value))
    return text !== '' && words.includes(text)
  }
  const parts = Object.entries(details)
  return {
    details: Object.fromEntries(parts.filter(isStated)),
    unstated: parts.filter((part) => !isStated(part)).map(([part]) => part),
  }
}
