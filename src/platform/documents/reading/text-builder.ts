/** Puts lines of any format into one DocumentText: cleaned, list markers taken off, spans exact. */
import { AppError } from '../../../kernel/errors.ts'
import type { DocumentMediaType, DocumentText, TextLine } from '../document-text.ts'
import { readingLimits } from './reading-limits.ts'

/** One line as a format's reader found it; tabs mark wide gaps, such as between a title and its dates. */
export interface RawLine {
  readonly text: string
  readonly page: number
  readonly left: number | null
  readonly fontSize: number | null
  readonly bold: boolean
  /** True where the format itself says that it is a list item; else the marker decides. */
  readonly bullet: boolean
  readonly headingLevel: number | null
  /** Nobody sees it: drawn invisibly, white, tiny, off the page. Absent: shown. */
  readonly hidden?: boolean
  /** A paragraph gap stands above this line; becomes one empty line in the text. */
  readonly gapBefore: boolean
}

/**
 * @throws AppError `too_large` when the text exceeds `readingLimits.chars`, `no_text_in_document` with `emptyMessage`
 *   when no line has a visible character
 */
export const buildDocumentText = (
  rawLines: Iterable<RawLine>,
  about: { mediaType: DocumentMediaType; pageCount: number; emptyMessage: string },
): DocumentText => {
  const lines: TextLine[] = []
  const parts: string[] = []
  let length = 0
  let markerAlone = false
  for (const raw of rawLines) {
    const cleaned = cleanLine(raw.text)
    const { text, bullet } = takeMarker(cleaned)
    if (text === '') {
      // Some producers draw the marker on a baseline of its own: it then belongs to the next line.
      markerAlone ||= bullet
      continue
    }
    const separator = lines.length === 0 ? '' : raw.gapBefore ? '\n\n' : '\n'
    const start = length + separator.length
    length = start + text.length
    if (length > readingLimits.chars || lines.length >= readingLimits.lines) throw tooMuchText()
    parts.push(separator, text)
    const { page, left, fontSize, bold, headingLevel } = raw
    lines.push({
      start,
      end: length,
      page,
      left,
      fontSize,
      bold,
      bullet: headingLevel === null && (raw.bullet || bullet || markerAlone),
      headingLevel,
      ...(raw.hidden === true && { hidden: true }),
    })
    markerAlone = false
  }
  if (lines.length === 0) throw new AppError('no_text_in_document', about.emptyMessage)
  return { mediaType: about.mediaType, text: parts.join(''), pageCount: about.pageCount, lines }
}

export const tooMuchText = () =>
  new AppError(
    'too_large',
    `The document holds more than ${readingLimits.chars.toLocaleString('en')} characters or ${readingLimits.lines.toLocaleString('en')} lines of text. Send only the resume itself.`,
  )

/**
 * Control and invisible characters go (PostgreSQL cannot store NUL, and bidirectional overrides hide words), so do
 * the private-use characters of icon fonts; spaces of every width become one plain space, tabs stay.
 */
const cleanLine = (text: string): string =>
  text
    .toWellFormed()
    .replace(symbolFontBullets, '•')
    .replace(/[\p{Co}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/gu, '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/gu, '')
    .replace(/\s*\t\s*/gu, '\t')
    .replace(/[^\S\t]+/gu, ' ')
    .trim()

/** Bullets of the fonts Symbol and Wingdings, as Word and its printers put them into the private-use area. */
const symbolFontBullets = /[\uf0b7\uf0a7\uf0a8\uf0d8\uf0fc\uf076\uf06e\uf071\uf0e0\uf0be]/gu

const bulletMarker = /^(?:[•◦▪▫●○■□‣⁃∙⬤◆◇❖➢➤►▶▸✓✔✦✧★☆➔→·»§](?!\p{L}{2,3}[•·])\s*|[-–—*+>¬~]\s+|o\s+(?=[\p{Lu}\d]))/u
const numberMarker = /^(?:\d{1,2}|[a-z])[.)]\s+(?=\S)/u

/** Takes a list marker off the line; a number stays in the text, since it may mean something. */
const takeMarker = (line: string): { text: string; bullet: boolean } => {
  const marker = bulletMarker.exec(line)
  if (marker !== null) return { text: line.slice(marker[0].length), bullet: true }
  if (/^[-–—*•]$/u.test(line)) return { text: '', bullet: true }
  return { text: line, bullet: numberMarker.test(line) }
}
