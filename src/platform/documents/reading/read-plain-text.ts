/** Plain text, Markdown and JSON: decoding, and the little mark-up that tells headings and lists. */
import { AppError } from '../../../kernel/errors.ts'
import type { DocumentMediaType, DocumentText, TextLine } from '../document-text.ts'
import { readingLimits } from './reading-limits.ts'
import { buildDocumentText, type RawLine } from './text-builder.ts'

const emptyMessage = 'The file holds no text, only white space. Send the file that holds the resume.'

/**
 * JSON keeps its text exactly, so that spans point into the file as it is.
 * @throws AppError `too_large`, `no_text_in_document`
 */
export const readPlainText = (bytes: Uint8Array, fileName: string): DocumentText => {
  const text = decode(bytes)
  if (text.length > 4 * readingLimits.chars) throw tooLong()
  const mediaType = mediaTypeOf(text, fileName)
  if (mediaType === 'application/json') return jsonDocument(text, mediaType)
  const lines = mediaType === 'text/markdown' ? markdownLines(text) : plainLines(text)
  return buildDocumentText(lines, { mediaType, pageCount: 1, emptyMessage })
}

const tooLong = () =>
  new AppError(
    'too_large',
    `The file holds more than ${readingLimits.chars.toLocaleString('en')} characters. Send only the resume itself.`,
  )

/** UTF-8 or UTF-16 by mark or by evidence, else windows-1252, in which every byte sequence is valid. */
const decode = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const head = bytes.subarray(0, 4096)
  const zerosAt = (parity: number) => head.filter((byte, index) => byte === 0 && index % 2 === parity).length
  if (zerosAt(1) > head.length / 4) return new TextDecoder('utf-16le').decode(bytes)
  if (zerosAt(0) > head.length / 4) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

const mediaTypeOf = (text: string, fileName: string): DocumentMediaType => {
  if (/\.json$/iu.test(fileName) || /^\s*(?:\{\s*["}]|\[\s*[[{"\]])/u.test(text)) return 'application/json'
  const headings = text.match(/^#{1,4} \S/gmu)?.length ?? 0
  return /\.(?:md|markdown)$/iu.test(fileName) || headings >= 2 ? 'text/markdown' : 'text/plain'
}

const lineBreak = /\r\n|[\n\r\u2028\u2029\v\f]/u

const plain = { page: 1, left: null, fontSize: null, bold: false, bullet: false, headingLevel: null } as const

const plainLines = (text: string): RawLine[] => {
  let gapBefore = false
  return text
    .split(lineBreak)
    .flatMap(unflatten)
    .flatMap((line, index, all) => {
      const isBlank = line.trim() === '' || /^\s*[-=_*~]{3,}\s*$/u.test(line)
      if (isBlank) {
        gapBefore = true
        return []
      }
      const headingLevel = isUnderline(all[index + 1], line) ? 1 : null
      const raw: RawLine = { ...plain, text: widenGaps(line), left: indentOf(line), gapBefore, headingLevel }
      gapBefore = false
      return [raw]
    })
}

/** A rule as long as the line above it makes that line a heading. */
const isUnderline = (rule: string | undefined, line: string): boolean =>
  rule !== undefined && /^\s*(?:-{3,}|={3,})\s*$/u.test(rule) && Math.abs(rule.trim().length - line.trim().length) <= 2

/** A page of text whose line breaks became double spaces on the way, as copying from some viewers does. */
const unflatten = (line: string): string[] => {
  if (line.length < 400) return [line]
  const parts = line.split(/ {2,}/u)
  // Typists put two spaces behind a full stop, too: that alone breaks no line.
  const breaks = parts.slice(0, -1).filter((part) => !/[.!?]$/u.test(part)).length
  return parts.length > 5 && breaks > 0.4 * parts.length && line.length / parts.length < 150 ? parts : [line]
}

/** Four spaces inside a line are what a tab is elsewhere: the way from a title to its dates. */
const widenGaps = (line: string): string => line.trim().replace(/ {4,}/gu, '\t')

/** Characters stand for points here: only the order of indents is used. */
const indentOf = (line: string): number => (/^\s*/u.exec(line)?.[0] ?? '').replaceAll('\t', '    ').length

const markdownLines = (text: string): RawLine[] =>
  plainLines(text).map((line) => {
    const heading = /^(#{1,6})\s+(.*?)#*$/u.exec(line.text)
    const content = heading?.[2] ?? line.text.replace(/^>\s?/u, '')
    return {
      ...line,
      text: showEscaped(withoutEmphasis(hideEscaped(content.replace(/^([*+-])\t/u, '$1 ')))),
      bold: /^(?:[-*+]\s+)?(\*\*|__).+\1:?$/u.test(content.trim()),
      headingLevel: heading?.[1]?.length ?? line.headingLevel,
    }
  })

/** A character behind a backslash is no mark (CommonMark 2.4): it waits in the private-use area until the marks are gone. */
const hideEscaped = (text: string): string =>
  text.replace(/\\([!-/:-@[-`{-~])/gu, (_, mark: string) => String.fromCharCode(0xe100 + mark.charCodeAt(0)))

const showEscaped = (text: string): string =>
  text.replace(/[\ue121-\ue17e]/gu, (hidden) => String.fromCharCode(hidden.charCodeAt(0) - 0xe100))

/** Marks go, words stay; a link becomes its text and its address. */
const withoutEmphasis = (text: string): string =>
  text
    .replace(/(\*\*|__)(?=\S)(.*?\S)\1/gu, '$2')
    .replace(/(?<![\w*])\*(?=[^\s*])([^*]*[^\s*])\*(?![\w*])/gu, '$1')
    .replace(/(?<!\w)_(?=[^\s_])([^_]*[^\s_])_(?!\w)/gu, '$1')
    .replace(/`([^`]+)`/gu, '$1')
    .replace(/\[([^\]]+)\]\((?:mailto:)?([^)\s]+)\)/gu, (_, label: string, address: string) =>
      label.includes(address) || address.endsWith(label) ? label : `${label} ${address}`,
    )

/** A line of JSON is a line of the document. @throws AppError `too_large`, `no_text_in_document` */
export const jsonDocument = (text: string, mediaType: DocumentMediaType): DocumentText => {
  if (text.length > readingLimits.chars) throw tooLong()
  if (text.trim() === '') throw new AppError('no_text_in_document', emptyMessage)
  const lines: TextLine[] = []
  for (const match of text.matchAll(/[^\s][^\n]*/gu)) {
    const content = match[0].trimEnd()
    lines.push({ ...plain, start: match.index, end: match.index + content.length })
  }
  return { mediaType, text, pageCount: 1, lines }
}
