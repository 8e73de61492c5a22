/** Gathers facts of one parse and sees to it that no word of the document is lost. */
import { collapseWhitespace, type Span } from '../../../kernel/text.ts'
import type { DocumentText } from '../../../platform/documents/document-text.ts'
import type { FactDetails, FactKind, ParsedFact } from '../fact.ts'

/** Names a fact while the parse goes on; final keys follow the order of the document. */
export type FactHandle = number

interface Draft {
  readonly kind: FactKind
  readonly details: FactDetails
  readonly belongsTo: FactHandle | null
  readonly span: Span
  readonly value: string
}

export interface FactInput {
  readonly kind: FactKind
  readonly span: Span
  readonly details?: FactDetails
  readonly belongsTo?: FactHandle | null
  /** Where the value is only a part of the span, such as an address after its label. */
  readonly value?: string
}

export interface FactCollector {
  readonly text: string
  add(fact: FactInput): FactHandle
  /** Words that are no facts: section headings and labels of groups. */
  markStructure(span: Span): void
  /** Facts in the order of the document; words that nobody took are added as `unsorted`, line by line. */
  finish(): { facts: ParsedFact[]; structure: Span[] }
}

export const createFactCollector = (document: DocumentText): FactCollector => {
  const drafts: Draft[] = []
  const structure: Span[] = []

  const addUnsorted = () => {
    const covered = new Uint8Array(document.text.length)
    for (const { start, end } of [...structure, ...drafts.map((draft) => draft.span)]) covered.fill(1, start, end)
    for (const line of document.lines) {
      for (const span of uncoveredSpans(document.text, line, covered)) {
        drafts.push({ kind: 'unsorted', details: {}, belongsTo: null, span, value: textOf(span) })
      }
    }
  }

  const textOf = ({ start, end }: Span): string => wordsOf(document.text.slice(start, end))

  const collector: FactCollector = {
    text: document.text,
    add: ({ kind, span, details = {}, belongsTo = null, value }) =>
      drafts.push({ kind, details, belongsTo, span, value: value ?? textOf(span) }) - 1,
    markStructure: (span) => {
      structure.push(span)
    },
    finish: () => {
      addUnsorted()
      const order = drafts
        .map((draft, handle) => ({ ...draft, handle }))
        .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end || a.handle - b.handle)
      const keys = new Map(order.map(({ handle }, index) => [handle, `f${index + 1}`]))
      const pageOf = pageFinder(document)
      const facts = order.map(({ handle, kind, value, details, belongsTo, span }) => ({
        key: keys.get(handle) ?? '',
        kind,
        value,
        details,
        belongsTo: belongsTo === null ? null : (keys.get(belongsTo) ?? null),
        span,
        page: pageOf(span.start),
      }))
      return { facts, structure }
    },
  }
  return collector
}

/** `open-` at the end of a line and `source` below are one word; `Hoch-` and `und Tiefbau` are two. */
const brokenWord = /(?<=\p{L}-)[^\S\n]*\n\s*(?=\p{Ll}{2})(?!(?:und|oder|and|or|to|bis|et|ou|y)\b)/gu

/** The words of a part of the document as one line. */
export const wordsOf = (part: string): string => collapseWhitespace(part.replace(brokenWord, ''))

const onlyConjunction = /^[\s\p{P}]*(?:and|or|und|oder|y|e|et|ou)[\s\p{P}]*$/iu

/** Runs of the line that hold a letter or digit which no fact covers; separators and brackets around them go. */
const uncoveredSpans = (text: string, line: Span, covered: Uint8Array): Span[] => {
  const spans: Span[] = []
  let start: number | null = null
  for (let at = line.start; at <= line.end; at += 1) {
    const isFree = at < line.end && covered[at] === 0
    if (isFree) start ??= at
    else if (start !== null) {
      const raw = text.slice(start, at)
      const lead = /^[\s\p{P}\p{S}]*/u.exec(raw)?.[0].length ?? 0
      const trail = /[\s|,;:·•–—/([{-]*$/u.exec(raw)?.[0].length ?? 0
      if (/[\p{L}\p{N}]/u.test(raw) && !onlyConjunction.test(raw))
        spans.push({
          start: start + (/^["'(+#@$€£]/u.test(raw.trimStart()) ? leadingSpace(raw) : lead),
          end: at - trail,
        })
      start = null
    }
  }
  return spans
}

const leadingSpace = (raw: string): number => raw.length - raw.trimStart().length

/** Lines are in order, so a binary search finds the page of an offset. */
/** Which page an offset of the text is on, 1-based. */
export const pageFinder =
  (document: DocumentText) =>
  (offset: number): number => {
    let low = 0
    let high = document.lines.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((document.lines[middle]?.start ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return document.lines[low]?.page ?? 1
  }
