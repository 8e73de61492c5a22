/** Cuts a resume into sections by its headings. */
import type { Span } from '../../../kernel/text.ts'
import { findPeriods } from './dates.ts'
import { partOfLine, type ResumeLine } from './resume-line.ts'
import { looksLikeDegree, looksLikeTitle } from './role-words.ts'
import { headingKinds, headingModifiers, onlyWholeHeadings, type SectionKind } from './section-words.ts'

export interface Section {
  /** `top` is what stands before the first heading: name, contact, often a summary. */
  readonly kind: SectionKind | 'top'
  readonly heading: Span | null
  readonly headingText: string
  readonly lines: readonly ResumeLine[]
}

/** Lower case, no accents, no punctuation; a ligature the PDF lost (U+FFFD) is nearly always `fi`. */
const normaliseHeading = (text: string): string =>
  text
    .replaceAll('\ufffd', 'fi')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&(?:amp;)?|\+/gu, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** What a line heads when all of its words are known heading words; null for any other line. */
export const headingKindOf = (text: string): SectionKind | null => {
  // A heading is no sentence, and not the end of one.
  if (text.length > 60 || /[.,;!]$/u.test(text)) return null
  const phrase = normaliseHeading(text)
  const known = headingKinds.get(phrase) ?? headingKinds.get(withoutWideSpacing(phrase))
  if (known !== undefined) return known
  const words = phrase.split(' ')
  if (words.length > 6 || looksLikeTitle(text)) return null
  // `Licensure & Certifications`, `Selected Publications`: every word a heading or a modifier, one of them a heading.
  const kinds = words.map((word) => (onlyWholeHeadings.has(word) ? null : (headingKinds.get(word) ?? null)))
  const allKnown = words.every(
    (word, index) => kinds[index] !== null || headingModifiers.has(word) || headingKinds.has(word),
  )
  const heads = kinds.filter((kind) => kind !== null && kind !== 'other')
  if (!allKnown || heads.length === 0) return null
  // `Summary of Skills` is about skills; `Experience Summary` about experience: the summary word weighs least.
  const kind = heads.find((one) => one !== 'summary') ?? 'summary'
  // `Project Management` is a skill, in bold as on a line of its own.
  return words.at(-1) === 'management' && kind !== 'experience' && kind !== 'skills' ? null : kind
}

/** `E X P E R I E N C E` */
const withoutWideSpacing = (phrase: string): string =>
  /^(?:\p{L} )+\p{L}$/u.test(phrase) ? phrase.replaceAll(' ', '') : phrase

const isAllCaps = (text: string): boolean => /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text)

interface Style {
  readonly size: number | null
  readonly bold: boolean
  readonly caps: boolean
  readonly level: number | null
}

const styleOf = (line: ResumeLine): Style => ({
  size: line.fontSize,
  bold: line.bold,
  caps: isAllCaps(line.text),
  level: line.headingLevel,
})

const sameStyle = (a: Style, b: Style): boolean =>
  a.bold === b.bold && a.caps === b.caps && a.level === b.level && Math.abs((a.size ?? 0) - (b.size ?? 0)) < 0.6

/** The section that is open, and where its heading stood. */
interface Above {
  readonly kind: Section['kind']
  readonly left: number | null
}

interface Heading {
  readonly kind: SectionKind
  /** The part of the line that is the heading. */
  readonly line: ResumeLine
  /** What follows it on the same line, such as `Skills: Go, Rust`. */
  readonly rest: ResumeLine | null
}

/** Sections in the order of the document; the first is `top`, possibly empty. */
export const splitSections = (lines: readonly ResumeLine[]): Section[] => {
  const usual = usualHeadingStyle(lines)
  const sections: { kind: Section['kind']; heading: Span | null; headingText: string; lines: ResumeLine[] }[] = [
    { kind: 'top', heading: null, headingText: '', lines: [] },
  ]
  let above: Above = { kind: 'top', left: null }
  lines.forEach((line, index) => {
    const heading = findHeading(line, lines[index + 1], usual, above)
    if (heading === null) {
      sections.at(-1)?.lines.push(line)
      return
    }
    const { start, end, text } = heading.line
    above = { kind: heading.kind, left: line.left }
    sections.push({ kind: heading.kind, heading: { start, end }, headingText: text, lines: [] })
    if (heading.rest !== null) sections.at(-1)?.lines.push(heading.rest)
  })
  return sections
}

/** The style that most lines share which consist of a known heading and nothing else. */
const usualHeadingStyle = (lines: readonly ResumeLine[]): Style | null => {
  const counted = new Map<string, { style: Style; count: number }>()
  for (const line of lines) {
    if (line.bullet || headingKindOf(line.text) === null) continue
    const style = styleOf(line)
    const key = `${Math.round(style.size ?? 0)} ${style.bold} ${style.caps} ${style.level}`
    counted.set(key, { style, count: (counted.get(key)?.count ?? 0) + 1 })
  }
  return (
    [...counted.values()].sort((a, b) => b.count - a.count || (b.style.size ?? 0) - (a.style.size ?? 0))[0]?.style ??
    null
  )
}

const findHeading = (
  line: ResumeLine,
  next: ResumeLine | undefined,
  usual: Style | null,
  above: Above,
): Heading | null => {
  // `service` at the end of a wrapped sentence is no heading.
  const mayHead = line.headingLevel !== null || (!line.bullet && (line.gapBefore || !/^\p{Ll}/u.test(line.text)))
  const kind = mayHead ? headingKindOf(line.text) : null
  if (kind !== null) return isSubheading(line, kind, usual, above) ? null : { kind, line, rest: null }
  return findInlineHeading(line, usual, above) ?? findForeignHeading(line, next, usual)
}

/** Inside skills, `Tools` or `Languages` set smaller than the headings are names of groups; so is `Projects` in a position. */
const isSubheading = (line: ResumeLine, kind: SectionKind, usual: Style | null, above: Above): boolean => {
  if (usual === null || sameStyle(styleOf(line), usual)) return false
  if (kind === above.kind) return true
  // A second column has a style of its own.
  if (Math.abs((line.left ?? 0) - (above.left ?? 0)) > 60) return false
  const style = styleOf(line)
  const weaker =
    (usual.size ?? 0) - (style.size ?? 0) > 0.6 ||
    (usual.bold && !style.bold) ||
    (usual.caps && !style.caps) ||
    (usual.level !== null && (style.level === null || style.level > usual.level))
  if (!weaker) return false
  return ['skills', 'experience', 'projects'].includes(above.kind) || kind === 'other'
}

/** `SKILLS: Go, Rust` and, in a layout with headings at the left, `Skills<tab>Go, Rust`. */
const findInlineHeading = (line: ResumeLine, usual: Style | null, above: Above): Heading | null => {
  const match = /^([^:\t]{3,40}?)\s*(:|\t| [–—-] )/u.exec(line.text)
  if (match === null || line.bullet) return null
  const [whole, label = '', separator] = match
  const kind = headingKindOf(label)
  if (kind === null || whole.length >= line.text.length) return null
  const isColumn =
    separator === '\t' && usual !== null && (line.fontSize === null || Math.abs((usual.size ?? 0) - line.fontSize) < 3)
  // In a list of skills `Languages: Go` is a group; a label in capitals or for another kind is a heading.
  const isLabel =
    separator === ':' &&
    (isAllCaps(label) ||
      (line.gapBefore && !['skills', 'experience', 'projects', 'education', 'top'].includes(above.kind)))
  const startsAlone = separator !== '\t' && usual === null && line.gapBefore
  if (!isColumn && !isLabel && !startsAlone) return null
  if (isColumn && above.kind === 'skills' && kind !== 'languages' && !line.gapBefore) return null
  const rest = partOfLine(line, whole.length, line.text.length)
  // Beside a heading in a column of its own: where it begins is not known, and the lines below are not indented.
  return { kind, line: partOfLine(line, 0, label.length), rest: separator === '\t' ? { ...rest, left: null } : rest }
}

/** `DELL EMC -` above its dates, `HSC` above its board: an employer or degree in capitals heads no section. */
const isNameInEntry = (text: string, next: string): boolean =>
  /[–—-]$/u.test(text) ||
  looksLikeDegree(text) ||
  findPeriods(next.slice(0, 60)).some(({ start, end }) => start <= 2 && end >= next.length - 2)

/** A line in the style of the known headings whose wording is not known: its section is kept as `other`. */
const findForeignHeading = (line: ResumeLine, next: ResumeLine | undefined, usual: Style | null): Heading | null => {
  const style = styleOf(line)
  const stands =
    !line.bullet && line.text.length <= 40 && !/[\d@|\t,;.]/u.test(line.text) && line.text.split(/\s+/u).length <= 5
  if (usual === null || !stands || next === undefined || !sameStyle(style, usual)) return null
  // `Product Specialist Experience`: the last word says what follows.
  const byLastWord = headingKindOf(line.text.split(/[\s/]+/u).at(-1) ?? '')
  if (
    byLastWord !== null &&
    !['other', 'summary', 'contact'].includes(byLastWord) &&
    (style.bold || style.caps || findPeriods(next.text.slice(0, 60)).length > 0)
  )
    return { kind: byLastWord, line, rest: null }
  const nextStyle = styleOf(next)
  const bySize =
    (style.size ?? 0) > (nextStyle.size ?? 0) + 0.6 && (style.bold || style.caps) && !sameStyle(style, nextStyle)
  const byLevel = style.level !== null && style.level === usual.level && nextStyle.level === null
  const byCaps =
    style.size === null &&
    style.level === null &&
    style.caps &&
    line.gapBefore &&
    next.gapBefore &&
    !nextStyle.caps &&
    !isNameInEntry(line.text, next.text)
  return bySize || byLevel || byCaps ? { kind: 'other', line, rest: null } : null
}
