/** Tells apart by form what was given: JSON, HTML or text; and refuses what can be none of them. */
import { AppError } from '../../kernel/errors.ts'
import type { PostingContent } from './sources/source.ts'

export interface ReadPostingsInput {
  readonly bytes: Uint8Array
  readonly fileName?: string | undefined
  /** Where the bytes came from; relative links and the posting's own address follow from it. */
  readonly url?: string | undefined
  /** Given by the person, for a page or text that does not state it clearly. */
  readonly title?: string | undefined
  readonly company?: string | undefined
  /** Keeps this one posting of a board's answer, by the source's id. */
  readonly postingId?: string | undefined
  /** An answer without postings is a result, not an error: for boards that were known before. */
  readonly mayBeEmpty?: boolean | undefined
}

/** The largest board known to us answers with 6 MB. */
const maxInputBytes = 10_000_000

/** Board answers nest 8 deep at most; JSON that nests 100,000 deep is an attack on whoever walks it. */
const maxJsonDepth = 64

/** @throws AppError `too_large`, `unreadable_postings` */
export const detectContent = (input: ReadPostingsInput): PostingContent => {
  const { bytes, fileName, url, title, company } = input
  if (bytes.byteLength > maxInputBytes)
    throw new AppError('too_large', 'Postings are read from up to 10 MB at once. Split the file.')
  refuseBinary(bytes)
  const text = decodeText(bytes)
  if (text.trim() === '') throw unreadable('It is empty.')
  const given = {
    text,
    fileName: fileName ?? null,
    url: url ?? null,
    title: title?.trim() || null,
    company: company?.trim() || null,
  }
  const start = text.trimStart().charAt(0)
  const expectsJson = /\.json$/iu.test(fileName ?? '')
  if (/\.(?:jsonl|ndjson)$/iu.test(fileName ?? '') || isJsonLines(text))
    return { ...given, kind: 'json', value: parseJsonLines(text) }
  if (expectsJson || start === '{' || start === '[') {
    const value = parseJson(text, expectsJson)
    if (value !== undefined) return { ...given, kind: 'json', value }
  }
  if (looksLikeXml(text)) return { ...given, kind: 'xml', value: null }
  // The cells of a table hold HTML as a rule, and do not make a page of it.
  if (/\.(?:csv|tsv)$/iu.test(fileName ?? '')) return { ...given, kind: 'text', value: null }
  return { ...given, kind: looksLikeHtml(text, fileName) ? 'html' : 'text', value: null }
}

const unreadable = (why: string): AppError =>
  new AppError(
    'unreadable_postings',
    `${why} Expected is the answer of a job board (JSON or XML), the HTML of a job page, a table (CSV, JSON, JSON Lines), or the text of a posting.`,
  )

/** First bytes of formats that people send by mistake, with what to do instead. */
const signatures: readonly (readonly [string, string])[] = [
  ['%PDF', 'This is a PDF. Paste the text of the posting instead.'],
  ['PK\u0003\u0004', 'This is a ZIP or Word file. Paste the text of the posting instead.'],
  ['\u001f\u008b', 'This file is compressed. Unpack it first.'],
  ['\u00d0\u00cf\u0011\u00e0', 'This is an old Word file. Paste the text of the posting instead.'],
]

const refuseBinary = (bytes: Uint8Array): void => {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 1_024)).toString('latin1')
  for (const [signature, why] of signatures) if (head.startsWith(signature)) throw unreadable(why)
  const isUtf16 = head.startsWith('\u00ff\u00fe') || head.startsWith('\u00fe\u00ff')
  if (head.includes('\u0000') && !isUtf16) throw unreadable('This is not a text file.')
}

/** UTF-8, else UTF-16 by its mark, else Windows-1252: old pages still use it, and it fits any bytes. */
const decodeText = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** The value; undefined for what only begins like JSON and is not named so. */
const parseJson = (text: string, expectsJson: boolean): unknown => {
  if (isNestedTooDeep(text)) throw unreadable(`This JSON nests deeper than ${maxJsonDepth} levels.`)
  try {
    return JSON.parse(text)
  } catch (cause) {
    // "[Berlin] We are looking for ..." is a text; a file that calls itself JSON, or goes on like it, is a broken one.
    if (!expectsJson && !/^\s*[[{]\s*(?:["[{]|$)/u.test(text.slice(0, 200))) return undefined
    const where =
      cause instanceof Error ? (/position \d+(?: \(line \d+ column \d+\))?/u.exec(cause.message)?.[0] ?? '') : ''
    throw unreadable(`This JSON is damaged${where === '' ? '' : ` at ${where}`}.`)
  }
}

/** Two objects on two lines: one object that is spread over lines never has a whole one on its first. */
const isJsonLines = (text: string): boolean => /^\s*\{.*\}[ \t]*\r?\n\s*\{/u.test(text.slice(0, 2_000_000))

/** One value a line; a damaged line is kept as its text, so that it is refused where it stands. */
const parseJsonLines = (text: string): unknown[] => {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.map((line) => {
    if (isNestedTooDeep(line)) throw unreadable(`This JSON nests deeper than ${maxJsonDepth} levels.`)
    try {
      return JSON.parse(line)
    } catch {
      return line.slice(0, 200)
    }
  })
}

/** Counts brackets outside of strings. One pass; strings are leapt over. */
const isNestedTooDeep = (text: string): boolean => {
  let depth = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code === quote) index = endOfString(text, index)
    else if (code === openBrace || code === openBracket) {
      depth += 1
      if (depth > maxJsonDepth) return true
    } else if (code === closeBrace || code === closeBracket) depth -= 1
  }
  return false
}

const [quote, backslash, openBrace, closeBrace, openBracket, closeBracket] = [34, 92, 123, 125, 91, 93]

/** Where the string that opens at `start` closes; the end of the text when it does not. */
const endOfString = (text: string, start: number): number => {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0
    while (text.charCodeAt(end - 1 - slashes) === backslash) slashes += 1
    if (slashes % 2 === 0) return end
  }
  return text.length
}

/** A feed; XHTML pages declare themselves as XML too, and are pages. */
const looksLikeXml = (text: string): boolean => {
  const head = text.slice(0, 2_000).replace(/^\s*<\?xml\b[^>]*>/iu, '<?xml?>')
  // What a feed quotes of pages says nothing of the feed: only how it begins.
  return (
    /^\s*<(?:\?xml|rss|feed|workzag-jobs|source)\b/iu.test(head) &&
    !/^<\?xml\?>\s*(?:<!--.{0,500}?-->\s*)*<(?:html\b|!doctype html)/isu.test(head)
  )
}

const looksLikeHtml = (text: string, fileName: string | undefined): boolean =>
  /\.html?$/iu.test(fileName ?? '') ||
  /^\s*(?:<!doctype html|<html|<head|<body)/iu.test(text.slice(0, 1_000)) ||
  /<(?:p|div|section|article|ul|li|h[1-6]|br|script|table|span)\b[^>]{0,500}>/iu.test(text.slice(0, 20_000))
