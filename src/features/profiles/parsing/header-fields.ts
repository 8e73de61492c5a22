/** Splits the header of a position into employer, title, place and period. */
import { collapseWhitespace } from '../../../kernel/text.ts'
import type { FactDetails } from '../fact.ts'
import { findPeriods, type Period } from './dates.ts'
import { misreadMark } from './misread-mark.ts'
import type { ResumeLine } from './resume-line.ts'
import {
  endsLikeTitle,
  findEndingPlace,
  findInnerPlace,
  looksLikeOrganisation,
  looksLikePlace,
  looksLikeTitle,
  mayBePlace,
} from './role-words.ts'

export interface Header {
  readonly lines: readonly ResumeLine[]
  readonly period: Period | null
  /** Pieces that may name employer or title, in the order of the document. */
  readonly pieces: readonly string[]
  readonly location: string | null
  readonly url: string | null
}

/** Which comes first in this document, as far as clear headers tell. */
export type HeaderOrder = 'title-first' | 'organisation-first' | 'unknown'

const strongSeparator = new RegExp(
  `\\t|\\s*[|•·●▪∙]\\s*|\\s+[–—―-]+\\s+|\\s+//\\s+|\\s*：\\s*|\\s+@\\s+|\\s*${misreadMark.source}\\s*`,
  'u',
)
const labelSeparator = /(?<=\p{L})\s*:\s+/u

/** Reads the lines of a header; periods and places are taken out, the rest is cut at strong separators and labels. */
export const readHeader = (lines: readonly ResumeLine[], { splitLabels = true } = {}): Header => {
  let period: Period | null = null
  let location: string | null = null
  let url: string | null = null
  const pieces: string[] = []
  for (const line of lines) {
    const periods = findPeriods(line.text)
    period = betterPeriod(period, periods)
    const parts = withoutPeriods(line.text, periods).split(strongSeparator)
    for (const raw of splitLabels ? parts.flatMap((part) => part.split(labelSeparator)) : parts) {
      const piece = tidy(raw)
      if (piece === '' || isNoise(piece)) continue
      if (/^(?:https?:\/\/|www\.)\S+$/iu.test(piece)) url ??= piece
      else if (looksLikePlace(piece)) location ??= piece
      else pieces.push(piece)
    }
  }
  return placeFromPieces({ lines, period, pieces, location, url })
}

const betterPeriod = (known: Period | null, found: readonly Period[]): Period | null => {
  if (known?.isRange) return known
  return found.find((period) => period.isRange) ?? known ?? found[0] ?? null
}

/** A tab takes the place of a period: it separated what stands before and after. */
const withoutPeriods = (text: string, periods: readonly Period[]): string =>
  periods.toReversed().reduce((rest, { start, end }) => `${rest.slice(0, start)}\t${rest.slice(end)}`, text)

const tidy = (raw: string): string =>
  collapseWhitespace(raw)
    .replace(/^[\s,;:|()[\]–—-]+(?<![(])/u, '')
    .replace(/[\s,;:|([–—-]+$/u, '')
    .replace(/^\((.*)\)$/u, '$1')
    .replace(/^([^(]*)\)$/u, '$1')
    .trim()

const isNoise = (piece: string): boolean =>
  !/[\p{L}\p{N}]/u.test(piece) ||
  /^(?:from|to|since|dates?|duration|period|full[- ]?time|part[- ]?time|contract|freelance|(?:expected )?graduation(?: date)?|graduated|designation|organi[sz]ation|company|employer|role|position|job title|title|location|expected|\d+\s*(?:yrs?|years?|mos?|months?)(?:\s*\d+\s*(?:mos?|months?))?)$/iu.test(
    piece,
  )

/** `Stanford University, Stanford, CA`: the place at the end of a piece. */
const placeFromPieces = (header: Header): Header => {
  if (header.location !== null) return header
  for (const [index, piece] of header.pieces.entries()) {
    const place = findEndingPlace(piece) ?? findInnerPlace(piece)
    if (place === null) continue
    // What stands behind the place may be the title.
    const around = [piece.slice(0, place.start), piece.slice(place.end)].map(tidy).filter((rest) => rest !== '')
    const pieces = header.pieces.flatMap((other, at) => (at === index ? around : [other]))
    return { ...header, pieces, location: piece.slice(place.start, place.end) }
  }
  return header
}

/** +1 when the title stands first, -1 when the employer does, 0 when this header does not tell. */
const voteOnOrder = (header: Header): number => {
  const [first, second] = header.pieces
  if (first === undefined) return 0
  if (second === undefined) return voteOnComma(first)
  const firstIsTitle = looksLikeTitle(first)
  const secondIsTitle = looksLikeTitle(second)
  return firstIsTitle === secondIsTitle ? 0 : firstIsTitle ? 1 : -1
}

/** `Accountant, Salford & Co`: one comma, one of the sides a title. */
const voteOnComma = (piece: string): number => {
  const [only, ...more] = splitAtCommas(piece)
  if (only === undefined || more.length > 0) return 0
  return Number(looksLikeTitle(only.left)) - Number(looksLikeTitle(only.right))
}

export const orderOf = (headers: readonly Header[]): HeaderOrder => {
  const votes = headers.reduce((sum, header) => sum + voteOnOrder(header), 0)
  return votes > 0 ? 'title-first' : votes < 0 ? 'organisation-first' : 'unknown'
}

/** What the header states; a field that cannot be told is left out. */
export const fieldsOf = (header: Header, order: HeaderOrder): FactDetails => {
  const { title, organisation, location } = nameFields(header, order)
  return {
    ...(organisation === null ? {} : { organisation }),
    ...(title === null ? {} : { title }),
    ...(location === null ? {} : { location }),
    ...periodDetails(header.period),
    ...(header.url === null ? {} : { url: header.url }),
  }
}

/** A single date is when it both began and ended. */
export const periodDetails = (period: Period | null): FactDetails => {
  if (period === null) return {}
  const end = period.isRange ? period.to : period.from
  return {
    ...(period.from === null ? {} : { startDate: period.from }),
    ...(end === null ? {} : { endDate: end }),
    ...(period.ongoing ? { ongoing: true } : {}),
  }
}

interface Names {
  readonly title: string | null
  readonly organisation: string | null
  readonly location: string | null
}

const nameFields = (header: Header, order: HeaderOrder): Names => {
  const { pieces, location } = header
  const [only] = pieces
  if (pieces.length === 1 && only !== undefined) {
    const { title, organisation } = splitSinglePiece(only, order)
    return organisation === null || location !== null
      ? { title, organisation, location }
      : { title, ...splitPlaceBehindEmployer(organisation) }
  }
  const titleAt = titleIndex(pieces, order)
  if (titleAt === null) {
    const organisationAt = pieces.findIndex(looksLikeOrganisation)
    return { title: null, organisation: pieces[organisationAt] ?? null, location }
  }
  const others = pieces.filter((_, index) => index !== titleAt)
  const both = others.every(isKeywordList) ? splitSinglePiece(pieces[titleAt] ?? '', 'title-first') : null
  if (both?.organisation) return { ...both, location }
  const organisation =
    others.find(looksLikeOrganisation) ?? others.find((piece) => !looksLikeTitle(piece)) ?? others[0] ?? null
  const title = pieces[titleAt] ?? null
  if (organisation === null || location !== null) return { title, organisation, location }
  return { title, ...splitPlaceOff(organisation, others) }
}

/** `Java Spring Kafka Docker Jenkins` behind the period are what was worked with; no employer is called so. */
const isKeywordList = (piece: string): boolean =>
  piece.split(' ').length >= 4 && !looksLikeOrganisation(piece) && !/[,&]|\b(?:of|and|the|for|und|de|y)\b/u.test(piece)

/** `Hansa Feinkost AG, Hamburg`: only behind what has the form of an employer, since a name may hold a comma. */
const splitPlaceBehindEmployer = (organisation: string): { organisation: string; location: string | null } => {
  const split = splitPlaceOff(organisation, [])
  return looksLikeOrganisation(split.organisation) ? split : { organisation, location: null }
}

/** `Ingoude Company, 123 Anywhere St., Any City`: behind the employer's name stands where it is. */
const splitPlaceOff = (
  organisation: string,
  others: readonly string[],
): { organisation: string; location: string | null } => {
  const isKnown = looksLikeOrganisation(organisation)
  const place = others.find((piece) => piece !== organisation && (mayBePlace(piece) || (isKnown && isLoneName(piece))))
  if (place !== undefined) return { organisation, location: place }
  const comma = organisation.indexOf(',')
  if (comma < 0 || /^,\s*(?:inc|llc|ltd|gmbh|co|corp|l\.p|lp|llp)\b/iu.test(organisation.slice(comma)))
    return { organisation, location: null }
  const behind = organisation.slice(comma + 1).trim()
  return /^\d{1,5}\s/u.test(behind) || isLoneName(behind)
    ? { organisation: organisation.slice(0, comma).trim(), location: behind }
    : { organisation, location: null }
}

/** A few words with a capital, neither a title nor an employer: behind an employer it is where that is. */
const isLoneName = (text: string): boolean =>
  /^\p{Lu}[\p{L} .'-]{2,30}$/u.test(text) && !looksLikeTitle(text) && !looksLikeOrganisation(text)

const titleIndex = (pieces: readonly string[], order: HeaderOrder): number | null => {
  const candidates = pieces.flatMap((piece, index) => (looksLikeTitle(piece) ? [index] : []))
  const [first] = candidates
  if (first !== undefined && candidates.length === 1) return first
  if (first !== undefined) {
    const preferred = order === 'organisation-first' ? candidates.filter((index) => index > 0) : candidates
    const strong = preferred.filter(
      (index) => endsLikeTitle(pieces[index] ?? '') && !looksLikeOrganisation(pieces[index] ?? ''),
    )
    return strong[0] ?? preferred[0] ?? first
  }
  // No word tells: the order of the other headers does, and an employer by its form leaves the other piece.
  if (pieces.length !== 2) return null
  const organisations = pieces.map(looksLikeOrganisation)
  if (organisations[0] !== organisations[1]) return organisations[0] ? 1 : 0
  return order === 'title-first' ? 0 : order === 'organisation-first' ? 1 : null
}

/** `Accountant, Salford & Co`, `Nurse at Rush Hospital`, `Rush Hospital, Nurse`; else one name of one kind. */
const splitSinglePiece = (piece: string, order: HeaderOrder): { title: string | null; organisation: string | null } => {
  const at = /^(.{3,80}?)\s+(?:at|bei|chez|en)\s+(?=\p{Lu})(.+)$/u.exec(piece)
  if (at?.[1] !== undefined && at[2] !== undefined && looksLikeTitle(at[1]))
    return { title: at[1], organisation: at[2] }
  const glued = splitGlued(piece)
  if (glued !== null) return glued
  const parts = splitAtCommas(piece)
  for (const { left, right } of parts) {
    const leftIsTitle = looksLikeTitle(left) && (!looksLikeOrganisation(left) || endsLikeTitle(left))
    const rightIsTitle = looksLikeTitle(right) && (!looksLikeOrganisation(right) || endsLikeTitle(right))
    if (leftIsTitle && !rightIsTitle && (looksLikeOrganisation(right) || order !== 'organisation-first'))
      return { title: left, organisation: right }
    if (rightIsTitle && !leftIsTitle) return { title: right, organisation: left }
  }
  const [only, ...more] = parts
  if (only !== undefined && more.length === 0 && !looksLikeTitle(piece)) {
    if (order === 'title-first') return { title: only.left, organisation: only.right }
    if (order === 'organisation-first') return { title: only.right, organisation: only.left }
  }
  if (looksLikeTitle(piece) && !(looksLikeOrganisation(piece) && !endsLikeTitle(piece)))
    return { title: piece, organisation: null }
  return { title: null, organisation: looksLikeOrganisation(piece) ? piece : null }
}

const rank = /^(?:I{1,3}|IV|V|\d)$/u

/** `Technician II`, `Vice President of Sales`. */
const isWholeTitle = (text: string): boolean =>
  endsLikeTitle(text.replace(/\s+\S+$/u, (last) => (rank.test(last.trim()) ? '' : last))) ||
  (/\sof\s\p{Lu}\p{L}*(?:\s(?:&|and)\s\p{Lu}\p{L}*)?$/u.test(text) && looksLikeTitle(text))

/** `Student Stylist Company Name`: a title and an employer with only a space between. */
const splitGlued = (piece: string): { title: string; organisation: string } | null => {
  if (piece.includes(',')) return null
  const words = piece.split(' ')
  for (let at = words.length - 1; at > 0; at -= 1) {
    const title = words.slice(0, at).join(' ')
    const organisation = words.slice(at).join(' ')
    const begins = /^\p{Lu}/u.test(words[at] ?? '') && !rank.test(words[at] ?? '')
    const capitalised = begins && words.slice(at).every((word) => /^\p{Lu}|^(?:of|and|the|for|&)$/u.test(word))
    if (capitalised && isWholeTitle(title) && looksLikeOrganisation(organisation) && !looksLikeTitle(organisation)) {
      return { title, organisation }
    }
  }
  return null
}

const splitAtCommas = (piece: string): { left: string; right: string }[] =>
  [...piece.matchAll(/,\s+/gu)].map((comma) => ({
    left: piece.slice(0, comma.index).trim(),
    right: piece.slice(comma.index + comma[0].length).trim(),
  }))
