/** Contact data, and what else stands at the top of a resume: name, headline, a summary without heading. */
import { collapseWhitespace } from '../../../kernel/text.ts'
import { countryOfCity } from '../../../platform/places/cities.ts'
import type { FactDetails } from '../fact.ts'
import type { FactCollector } from './fact-collector.ts'
import { joinWrapped, type ResumeLine, trimSpan } from './resume-line.ts'
import { findEndingPlace, looksLikePlace, looksLikeTitle } from './role-words.ts'

type Field = NonNullable<FactDetails['field']>

interface Found {
  readonly field: Field
  /** Of the value, in the line. */
  readonly start: number
  readonly end: number
  /** Where a label such as `E-mail:` before it begins. */
  readonly labelStart: number
}

const labels =
  /(?<![\p{L}\p{N}])(?:e-?mails?(?: me on indeed)?|mail|correo(?: electr[oó]nico)?|phones?|telephone|tel|mobile|cell|handy|telefon|tel[eé]fono|t[eé]l[eé]phone|portable|contact(?: no| number)?|ph|fax|website|web|homepage|url|blog|portfolio|linked-?in|github|gitlab|twitter|address|adresse|anschrift|direcci[oó]n|location|standort|wohnort|based in|city|mob|skype|x)\.?\s*(?:(?:no\.?|number)\s*)?(?:[:#=]\s*)?$/iu

const emailPattern = /[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}][\p{L}\p{N}.-]{0,252}\.\p{L}{2,24}/gu
const urlPattern =
  /(?:https?:\/\/|www\.)[^\s|,;<>"•·()]{3,300}|(?<![\p{L}\p{N}@.])(?:[\p{L}\p{N}][\p{L}\p{N}-]{0,62}\.){1,4}(?:com|org|net|io|dev|me|co|ai|app|edu|eu|de|fr|es|it|uk|us|ca|in|nl|ch|at|info|design|tech|page|xyz|site|gov|website|online|blog|work|cloud|digital|studio|pro|name|tv|sh|ly|biz|jobs|social|space|world)(?:\/[^\s|,;<>"•·()]{0,300})?(?![\p{L}\p{N}@])/giu
const phonePattern =
  /(?<![\p{L}\p{N}/.@-])(?!\d{5}\s*[(+])(?:\+\s?\d{1,3}[\s.-]{0,3})?(?:\(\+?\d{1,5}\)[\s.-]{0,3})?\d{1,5}(?:[\s./–‐‑-]{1,2}\(?\d{2,8}\)?){1,5}(?!\d)|(?<![\p{L}\p{N}])(?:\+\d{1,3}[\s-]?)?\d{8,15}(?![\p{L}\p{N}])/gu
const handlePattern = /(?<![\p{L}\p{N}.])@[\p{L}\p{N}_.]{3,40}(?![\p{L}\p{N}])/gu
const postalAddress =
  /\d{1,6}\s+[\p{L}\d.' ]{2,40}\b(?:street|st|avenue|ave|road|rd|drive|dr|lane|ln|blvd|boulevard|way|court|ct|place|pl|square|sq|highway|hwy|apt|suite)\b\.?|\p{Lu}[\p{L}-]*(?:stra(?:ß|ss)e|str\.|weg|platz|allee|gasse)\s*\d{1,4}|\b\d{5}\s+\p{Lu}\p{L}+|\brue\s+\p{L}|\bcalle\s+\p{L}/iu

/** Email addresses, phone numbers and addresses on the web, from left to right, without overlap. */
const findContactData = (text: string): Found[] => {
  if (text.length > 2_000) return []
  const found: Found[] = []
  const take = (field: Field, pattern: RegExp, accept: (value: string) => boolean) => {
    for (const match of text.matchAll(pattern)) {
      const value = match[0].replace(/[.,;:)]+$/u, '')
      const start = match.index
      const end = start + value.length
      if (!accept(value) || found.some((other) => start < other.end && other.start < end)) continue
      const label = labels.exec(text.slice(0, start))
      found.push({ field, start, end, labelStart: label === null ? start : label.index })
    }
  }
  take('email', emailPattern, () => true)
  take(
    'url',
    urlPattern,
    (value) =>
      !/^(?:node|vue|next|express|react|three|d3|asp|ml|socket)\.(?:js|net|io)$/iu.test(value) && value.includes('.'),
  )
  take('phone', phonePattern, isPhone)
  take('url', handlePattern, () => true)
  return found.sort((a, b) => a.start - b.start)
}

/** Enough digits for a number one can call, and not a pair of years. */
const isPhone = (value: string): boolean => {
  const digits = value.replace(/\D/gu, '').length
  return (
    digits >= 8 &&
    digits <= 15 &&
    !/^(?:19|20)\d\d\s?[-–/.]\s?(?:(?:19|20)\d\d|\d\d)/u.test(value) &&
    !/^\d{1,2}[/.]\d{1,2}[/.]\d{4}/u.test(value) &&
    !/^\d{1,2}[/.]\d{4}/u.test(value)
  )
}

/** Everything that stands between contact data on one line, separators taken off. */
const piecesBetween = (text: string, taken: readonly Found[]): { start: number; end: number }[] => {
  const pieces: { start: number; end: number }[] = []
  let at = 0
  const cut = (from: number, to: number) => {
    for (const match of text.slice(from, to).matchAll(/(?:(?!\s[-–—]\s)[^|•·\t;●▪◆⋄∙])+/gu)) {
      const trimmed = trimSpan(text, { start: from + match.index, end: from + match.index + match[0].length })
      const inner = text.slice(trimmed.start, trimmed.end)
      const lead = /^[\s,–—-]*/u.exec(inner)?.[0].length ?? 0
      const trail = /[\s,–—-]*$/u.exec(inner)?.[0].length ?? 0
      if (lead + trail < inner.length) pieces.push({ start: trimmed.start + lead, end: trimmed.end - trail })
    }
  }
  for (const found of taken) {
    cut(at, found.labelStart)
    at = found.end
  }
  cut(at, text.length)
  return pieces
}

export interface ContactState {
  hasName: boolean
  hasLocation: boolean
  hasHeadline: boolean
  /** Font size of most of the document in points; null where it has none. */
  readonly bodySize: number | null
}

/** Adds the contact data of one line; returns the pieces of it that are none. */
const addContactLine = (
  facts: FactCollector,
  line: ResumeLine,
  state: ContactState,
): { start: number; end: number }[] => {
  const found = findContactData(line.text)
  for (const { field, start, end, labelStart } of found) {
    facts.add({
      kind: 'contact',
      span: { start: line.start + labelStart, end: line.start + end },
      value: collapseWhitespace(line.text.slice(start, end)),
      details: field === 'url' ? { field, url: line.text.slice(start, end) } : { field },
    })
  }
  return piecesBetween(line.text, found).filter((piece) => {
    const text = line.text.slice(piece.start, piece.end)
    const label =
      /^(?:address|adresse|anschrift|location|standort|wohnort|direcci[oó]n|based in|willing to relocate to)\s*:\s*/iu.exec(
        text,
      )
    const value = text.slice(label?.[0].length ?? 0)
    const isAddress =
      looksLikePlace(value) ||
      (value.length <= 100 && postalAddress.test(value)) ||
      (label !== null && value !== '') ||
      (value.length < 90 && findEndingPlace(value) !== null && /\d/u.test(value))
    if (!isAddress || value.trim() === '') return true
    facts.add({
      kind: 'contact',
      span: { start: line.start + piece.start, end: line.start + piece.end },
      value: collapseWhitespace(value),
      details: { field: 'location' },
    })
    state.hasLocation = true
    return false
  })
}

const credentials = /^(?:[\p{L}.]{2,8}®?|ph\.?\s?d\.?|m\.?d\.?)$/iu
const notAName =
  /\b(?:resume|résumé|curriculum|vitae|lebenslauf|cv|page|profile|summary|experience|objective|education|skills|contact|confidential|hiring|letter|dear|name|company|job|work|sales|marketing|finance|engineering|aviation|banking|construction|design|healthcare|information|technology|business|development|digital|public|relations|arts|apparel|agriculture|fitness|resources|human|senior|junior|professional|student|graduate|born|employee|references)\b/iu

/** The part of a line that can be a person's name: 2 to 5 capitalised words, or a few characters of a script without case. */
const findName = (text: string): { start: number; end: number } | null => {
  const head = text.split(/[\t|•·]|\s[–—-]\s/u)[0] ?? ''
  const [beforeComma = '', ...afterComma] = head.split(',')
  // `Okafor, Diana` is a name with its parts turned round; `Okafor, MSN, RN` carries degrees.
  if (afterComma.length > 0 && !afterComma.every((part) => credentials.test(part.trim()))) return null
  const quote = /^\s*["“”']+(?=\p{L})/u.exec(beforeComma)?.[0].length ?? 0
  const { start, end } = trimSpan(text, { start: quote, end: beforeComma.length })
  const name = text.slice(start, end)
  if (name.length < 2 || name.length > 50 || notAName.test(name) || /[\d@/:!?;"]/u.test(name)) return null
  if (
    /^[\p{Script=Han}\p{Script=Hangul}·]{2,6}$|^[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han} ]{3,12}$/u.test(
      name,
    )
  )
    return { start, end }
  const words = name.split(/\s+/u)
  const isCapitalised = (word: string) =>
    /^[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*$/u.test(word) ||
    /^\(?["“']?\p{Lu}[\p{L}]*["”']?\)?$/u.test(word) ||
    /^(?:de|la|van|von|der|den|di|da|del|dos|bin|al|el|le|du|y|e|zu|ter|ibn)$/u.test(word)
  if (words.length < 2 || words.length > 5 || !words.every(isCapitalised)) return null
  return looksLikeTitle(name) ? null : { start, end }
}

/** A section of contact data: lines, and now and then a paragraph about the person. */
export const addContactSection = (facts: FactCollector, lines: readonly ResumeLine[], state: ContactState): void => {
  for (const item of joinWrapped(lines, true)) {
    const [first] = item
    const last = item.at(-1)
    if (first === undefined || last === undefined) continue
    if (isProse(item)) facts.add({ kind: 'summary', span: { start: first.start, end: last.end } })
    else for (const line of item) addContactLine(facts, line, state)
  }
}

/** Facts of everything above the first heading. Nothing is taken for a name that does not look like one. */
export const addTop = (facts: FactCollector, lines: readonly ResumeLine[], state: ContactState): void => {
  const nameLine = findNameLine(lines, facts.text, state.bodySize)
  const headline = nameLine === null ? headlineWithoutName(lines, state.bodySize) : null
  let hasSummary = false
  for (const item of joinWrapped(lines, true)) {
    const [first] = item
    const last = item.at(-1)
    if (first === undefined || last === undefined) continue
    const holdsName = nameLine !== null && item.includes(nameLine.line)
    if (!holdsName && (isProse(item) || (hasSummary && isStatement(item)))) {
      facts.add({ kind: 'summary', span: { start: first.start, end: last.end } })
      hasSummary = true
      continue
    }
    for (const line of item) {
      if (line === headline) {
        facts.add({ kind: 'contact', span: { start: line.start, end: line.end }, details: { field: 'headline' } })
        state.hasHeadline = true
      } else addTopLine(facts, line, nameLine, state)
    }
  }
}

/** In a resume without a name the first line, set larger or in capitals, is what the person calls themselves. */
const headlineWithoutName = (lines: readonly ResumeLine[], bodySize: number | null): ResumeLine | null => {
  const [first] = lines
  if (first === undefined || first.fontSize === null) return null
  const isShown = standsOut(first, bodySize) || /^\P{Ll}*$/u.test(first.text)
  const isPlain = first.text.length <= 120 && /\p{L}{3}/u.test(first.text) && !/[\d@:]/u.test(first.text)
  return isShown && isPlain && !notAHeadline.test(first.text) && findContactData(first.text).length === 0 ? first : null
}

const notAHeadline = /\b(?:resume|résumé|curriculum|vitae|lebenslauf|cv)\b/iu

/** A list item or sentence of a summary that has begun; what can be a heading, a place or an address is none. */
const isStatement = (item: readonly ResumeLine[]): boolean =>
  (item[0]?.bullet === true || /[.!]$/u.test(item.at(-1)?.text ?? '')) &&
  item.every((line) => findContactData(line.text).length === 0)

const isProse = (item: readonly ResumeLine[]): boolean =>
  item
    .map(({ text }) => text)
    .join(' ')
    .split(/\s+/u).length >= 14 && item.every((line) => findContactData(line.text).length === 0)

interface NameLine {
  readonly line: ResumeLine
  readonly start: number
  readonly end: number
}

/** The largest of the first lines that looks like a name; without sizes the first. */
const findNameLine = (lines: readonly ResumeLine[], text: string, bodySize: number | null): NameLine | null => {
  const possible = lines.slice(0, 8).flatMap((line) => {
    const span = line.bullet ? null : findName(line.text)
    return span === null ? [] : [{ line, ...span }]
  })
  const largest = Math.max(...possible.map(({ line }) => line.fontSize ?? 0))
  const found = possible.find(({ line }) => (line.fontSize ?? 0) >= largest - 0.5) ?? null
  return found !== null && (hasContactData(text) || standsOut(found.line, bodySize)) ? found : null
}

/** Two capitalised words are no name by themselves: somebody who can be reached, or large type, makes them one. */
const hasContactData = (text: string): boolean =>
  findContactData(text.slice(0, 2_000)).length > 0 || findContactData(text.slice(-2_000)).length > 0

const standsOut = (line: ResumeLine, bodySize: number | null): boolean =>
  line.fontSize === null || bodySize === null
    ? !/^\P{Ll}*$/u.test(line.text) || line.headingLevel === 1
    : line.fontSize > 1.25 * bodySize

const addTopLine = (facts: FactCollector, line: ResumeLine, name: NameLine | null, state: ContactState) => {
  let rest = addContactLine(facts, line, state)
  if (name?.line === line) {
    facts.add({
      kind: 'contact',
      span: { start: line.start + name.start, end: line.start + name.end },
      details: { field: 'name' },
    })
    state.hasName = true
    rest = rest.flatMap((piece) => (piece.start < name.end ? [] : [piece]))
  }
  for (const piece of rest) {
    const text = line.text.slice(piece.start, piece.end)
    const isHeadline =
      !state.hasHeadline &&
      looksLikeTitle(text) &&
      text.split(/\s+/u).length <= 12 &&
      (name === null || line.start >= name.line.start)
    // A town alone, as in `Graz | +43 ...`: only one whose name stands for nothing else.
    const isTown = !state.hasLocation && /^\p{Lu}/u.test(text) && countryOfCity(text) !== null
    if (isTown) {
      facts.add({ kind: 'contact', span: trimmedSpan(line, piece), details: { field: 'location' } })
      state.hasLocation = true
      continue
    }
    if (!isHeadline) continue
    facts.add({ kind: 'contact', span: trimmedSpan(line, piece), details: { field: 'headline' } })
    state.hasHeadline = true
  }
}

const trimmedSpan = (line: ResumeLine, piece: { start: number; end: number }) => {
  const { start, end } = trimSpan(line.text, piece)
  return { start: line.start + start, end: line.start + end }
}
