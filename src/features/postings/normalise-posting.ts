/** One posting of any source to the one shape everything else works with. */
import { decodeHTML, decodeHTMLStrict } from 'entities'
import { collapseWhitespace, sha256Hex } from '../../kernel/text.ts'
import { cleanHtml } from '../../platform/security/html.ts'
import { cleanPlainText, stripInvisible } from '../../platform/security/plain-text.ts'
import { deriveFields, type FindSkills } from './derived-fields.ts'
import { employmentTypeInText, normaliseEmploymentType } from './employment-type.ts'
import { decodeEscapedHtml } from './escaped-html.ts'
import type { NormalisedPosting, SourceName } from './posting.ts'
import { seniorityFrom } from './seniority.ts'
import type { RawPosting } from './sources/source.ts'

/** Longest description we take: 50 times a long real one. */
const maxBodyChars = 500_000
const maxTextChars = 100_000

/**
 * Cleans, reads and hashes one posting. CPU heavy (one to two milliseconds for a typical one), bounded by `maxBodyChars`.
 * @returns the posting, or the reason why it cannot be kept
 */
export const normalisePosting = (
  source: SourceName,
  raw: RawPosting,
  findSkills: FindSkills,
): NormalisedPosting | { readonly refused: string } => {
  const title = cleanField(raw.title, 300)
  if (title === null) return { refused: 'It has no title.' }
  if (raw.body.value.length > maxBodyChars)
    return { refused: 'Its text is longer than 500,000 characters: this is not one posting.' }
  const { html, text } = cleanBody(raw.body)
  if (!/\p{L}{2}/u.test(text)) return { refused: 'Its description holds no text.' }
  if (text.length > maxTextChars)
    return { refused: 'Its text is longer than 100,000 characters: this is not one posting.' }
  const company = cleanField(raw.company, 200)
  const locations = cleanLocations(raw.locations)
  return {
    source,
    board: raw.board,
    externalId: cleanField(raw.externalId, 200),
    url: webAddress(raw.url),
    title,
    company,
    locations,
    employmentType: normaliseEmploymentType(cleanField(raw.employmentType, 100)) ?? employmentTypeInText(text),
    postedAt: isoDate(raw.postedAt),
    closesAt: isoDate(raw.closesAt ?? null),
    html,
    text,
    ...deriveFields(
      {
        title,
        company,
        locations,
        text,
        remote: raw.remote,
        remoteFrom: raw.remoteFrom ?? [],
        salary: raw.salary,
        seniority: seniorityFrom(raw.seniority ?? null),
      },
      findSkills,
    ),
    // A list that names titles alone may name the same one twice: then only the id tells them apart.
    contentHash: hashContent(title, company, locations, text === title ? `${text}\n${raw.externalId ?? ''}` : text),
  }
}

/** Copied out of a page together with its text: the line breaks are the text's own, and stay. */
const strayTags = /<\/?(?:strong|b|em|i|u|span|font)\b[^<>]{0,300}>/giu

const cleanBody = ({ format, value }: RawPosting['body']): { html: string | null; text: string } => {
  const decoded = decodeEscapedHtml(value)
  if (format === 'text' && !/<(?:p|br|li|ul|div|h[1-6])\b[^>]*>/iu.test(decoded))
    return { html: null, text: cleanPlainText(decodeHTMLStrict(decoded.replace(strayTags, ''))) }
  // HTML without any block, but with line breaks, was meant as text.
  if (!/<\w/u.test(decoded)) return { html: null, text: cleanPlainText(decodeHTML(decoded)) }
  return cleanHtml(decoded)
}

/** One line of plain text; null when nothing is left. */
const cleanField = (value: string | null, maxChars: number): string | null => {
  if (value === null) return null
  const decoded = value.includes('&') ? decodeHTML(value) : value
  return collapseWhitespace(stripInvisible(decoded)).slice(0, maxChars).trim() || null
}

const maxLocations = 50

const cleanLocations = (locations: RawPosting['locations']): string[] => {
  const seen = new Map<string, string>()
  for (const location of locations) {
    // "Berlin; Paris" and "Raleigh, NC / New York, NY" name several places; a comma stands inside one.
    for (const part of (location ?? '').split(/\s*(?:;|\||\s\/\s|\n)\s*/u)) {
      const cleaned = cleanField(part, 200)
      if (cleaned !== null && !seen.has(cleaned.toLowerCase())) seen.set(cleaned.toLowerCase(), cleaned)
    }
  }
  return [...seen.values()].slice(0, maxLocations)
}

/** Only http and https: the address is shown as a link. */
const webAddress = (value: string | null): string | null => {
  const url = value === null ? null : URL.parse(value.trim())
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') && url.href.length <= 2_000
    ? url.href
    : null
}

/** Seconds and milliseconds since 1970 meet in no year between 1990 and 2100. */
const firstMillisecond = Date.UTC(1990, 0, 1)
const lastMillisecond = Date.UTC(2100, 0, 1)

const isoDate = (value: string | number | null): string | null => {
  if (value === null) return null
  const number = typeof value === 'number' ? value : /^\d{10,13}$/u.test(value) ? Number(value) : null
  const at = number === null ? Date.parse(String(value)) : number < 1e11 ? number * 1000 : number
  return Number.isFinite(at) && at >= firstMillisecond && at < lastMillisecond ? new Date(at).toISOString() : null
}

const hashContent = (title: string, company: string | null, locations: readonly string[], text: string): string =>
  sha256Hex(
    `${collapseWhitespace([title, company ?? '', ...locations].join('\n'))} ${onOneLine(text)}`.trim().toLowerCase(),
  )

/** As `collapseWhitespace`, of a text that is clean: its white space is single spaces and one or two line ends. */
const onOneLine = (cleanText: string): string => cleanText.replaceAll('\n\n', ' ').replaceAll('\n', ' ')
