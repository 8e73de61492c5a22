/** Cuts a list of short names into its items. */
import type { Span } from '../../../kernel/text.ts'
import { trimSpan } from './resume-line.ts'

/** Where items part: commas, semicolons, bars, bullets, tabs; not inside brackets. */
export const splitItems = (text: string): Span[] => {
  const spans: Span[] = []
  let depth = 0
  let start = 0
  const push = (end: number) => {
    const span = trimItem(text, { start, end })
    if (span.end > span.start) spans.push(span)
  }
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? ''
    if (char === '(' || char === '[') depth += 1
    else if (char === ')' || char === ']') depth = Math.max(0, depth - 1)
    else if (depth === 0 && isSeparator(text, at)) {
      push(at)
      start = at + 1
    }
  }
  push(text.length)
  return spans
}

const isSeparator = (text: string, at: number): boolean => {
  const char = text[at] ?? ''
  // 1,000 is a number.
  if (char === ',') return !(/\d/u.test(text[at - 1] ?? '') && /\d{3}/u.test(text.slice(at + 1, at + 4)))
  // `R&amp;D`: an entity that a form left in the text.
  if (char === ';' && /&(?:amp|lt|gt|quot|nbsp|#\d{1,5})$/iu.test(text.slice(Math.max(0, at - 8), at))) return false
  return /[;|•·●▪◦∙⋅\t、，；]/u.test(char)
}

const trimItem = (text: string, span: Span): Span => {
  const { start, end } = trimSpan(text, span)
  const raw = text.slice(start, end)
  const lead = /^(?:[-–—*•]\s*|and\s+|&\s+|und\s+|y\s+|et\s+)+/u.exec(raw)?.[0].length ?? 0
  const trail = /(?<!\b[\p{L}])[.]$/u.exec(raw)?.[0].length ?? 0
  return trimSpan(text, { start: start + lead, end: end - trail })
}
