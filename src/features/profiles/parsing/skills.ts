/** Skills and languages: groups with a label, lists, tags. */
import { collapseWhitespace, type Span } from '../../../kernel/text.ts'
import type { FactDetails } from '../fact.ts'
import type { ContactState } from './contact.ts'
import type { FactCollector } from './fact-collector.ts'
import { addLabelled } from './labelled-lists.ts'
import type { ResumeLine } from './resume-line.ts'
import { headingKindOf } from './sections.ts'
import { splitItems } from './split-items.ts'

const levelWords =
  'native|mother tongue|bilingual|fluent|fluency|proficien\\w*|professional|working|conversational|basic|basics|beginner|elementary|intermediate|advanced|expert|master|novice|competent|limited|full|good|excellent|strong|familiar|muttersprache|muttersprachlich|fließend|verhandlungssicher|gut|sehr gut|grundkenntnisse|nativo|nativa|fluido|avanzado|intermedio|básico|langue maternelle|courant|intermédiaire|débutant|notions|[abc][12]\\b|less than|\\d+\\+?\\s*(?:years?|yrs?)|years?'
const levelInBrackets = new RegExp(`[([]\\s*([^()[\\]]*(?:${levelWords})[^()[\\]]*)[)\\]]`, 'iu')
const levelBehind = new RegExp(`(?:\\s[-–—]\\s|:\\s|\\t|,\\s)\\s*((?:${levelWords})\\b.{0,40})$`, 'iu')

const onlyLevel = new RegExp(`^(?:${levelWords})(?:\\s+(?:speaker|proficiency|level))?$`, 'iu')

/** Names of spoken languages, to tell `English (fluent)` from `Go (advanced)`. */
const spokenLanguages = new Set(
  'english german french spanish italian portuguese dutch russian ukrainian polish czech slovak hungarian romanian bulgarian serbian croatian slovenian greek turkish arabic hebrew persian farsi urdu hindi bengali punjabi gujarati marathi tamil telugu kannada malayalam sinhala nepali chinese mandarin cantonese japanese korean vietnamese thai malay indonesian tagalog filipino swahili amharic yoruba igbo hausa zulu afrikaans swedish norwegian danish finnish icelandic estonian latvian lithuanian irish welsh catalan basque galician latin albanian armenian georgian azerbaijani kazakh uzbek mongolian burmese khmer lao somali deutsch englisch französisch spanisch italienisch russisch türkisch arabisch chinesisch inglés español francés alemán anglais allemand espagnol français italien'.split(
    ' ',
  ),
)

const isSpokenLanguage = (text: string): boolean => {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  return words.length <= 8 && words.slice(0, 2).some((word) => spokenLanguages.has(word))
}

/** `Languages: ` at the start of a line, `Technical Skills` on a line of its own. */
interface Group {
  readonly label: string | null
  /** Whether the label stands on the line of its list. */
  readonly inline: boolean
  /** Lines of one list: a paragraph with its wrapped lines, or one item. */
  readonly lists: ResumeLine[][]
}

/** Adds one fact per skill; the group heading becomes `details.area`. A group of certificates or awards holds these. */
export const addSkills = (facts: FactCollector, lines: readonly ResumeLine[], state: ContactState): void => {
  for (const { label, inline, lists } of toGroups(facts, lines)) {
    if (label !== null && addLabelled(facts, { label, inline, lines: lists.flat() }, state)) continue
    for (const list of lists) addList(facts, 'skill', list, label)
  }
}

/** Adds one fact per language; what stands behind its name is the level. */
export const addLanguages = (facts: FactCollector, lines: readonly ResumeLine[]): void => {
  const content = lines.filter((line) => line.text.trim() !== '')
  for (const line of content) {
    const spans = splitItems(line.text)
    // Programming languages under the same heading are skills.
    for (const span of spans) addItem(facts, 'language', line, span, null)
  }
}

const labelPattern = /^([^:,;|\t]{2,48}?)(?:\s*:\s*|\t|\s+[–—-]\s+)(?=\S)/u

const toGroups = (facts: FactCollector, lines: readonly ResumeLine[]): Group[] => {
  const groups: Group[] = [{ label: null, inline: false, lists: [] }]
  lines.forEach((line, index) => {
    const next = lines[index + 1]
    if (isGroupHeading(line, next)) {
      facts.markStructure(line)
      groups.push({ label: collapseWhitespace(line.text.replace(/:\s*$/u, '')), inline: false, lists: [] })
      return
    }
    const label = labelOf(line)
    if (label !== null) {
      facts.markStructure({ start: line.start, end: line.start + label.length })
      groups.push({ label: label.text, inline: true, lists: [[shorten(line, label.length)]] })
      return
    }
    const list = groups.at(-1)?.lists.at(-1)
    const last = list?.at(-1)
    if (list !== undefined && last !== undefined && goesOn(last, line)) list.push(line)
    else groups.at(-1)?.lists.push([line])
  })
  return groups
}

const shorten = (line: ResumeLine, by: number): ResumeLine => ({
  ...line,
  start: line.start + by,
  text: line.text.slice(by),
})

const labelOf = (line: ResumeLine): { text: string; length: number } | null => {
  const match = labelPattern.exec(line.text)
  const label = match?.[1]
  if (match === null || label === undefined || label.split(/\s+/u).length > 6) return null
  const isColon = match[0].includes(':')
  // Without a colon only a list tells that what stands before it is a label; a tab also parts tags from each other.
  if (!isColon && !/,/u.test(line.text.slice(match[0].length))) return null
  if (isColon && isSpokenLanguage(label)) return null
  return { text: collapseWhitespace(label), length: match[0].length }
}

const isGroupHeading = (line: ResumeLine, next: ResumeLine | undefined): boolean => {
  if (line.bullet || next === undefined || line.text.length > 48 || /[,;|\t]/u.test(line.text.replace(/[:,]\s*$/u, '')))
    return false
  if (/:\s*$/u.test(line.text)) return true
  if (onlyLevel.test(line.text)) return false
  if (onlyLevel.test(next.text)) return true
  const isStyled = (line.bold && !next.bold) || (line.fontSize ?? 0) > (next.fontSize ?? 0) + 0.4
  const isOutdented = !line.bullet && next.bullet
  return isStyled || isOutdented
}

/** A wrapped list goes on when the line above was full or ended in the middle of the list. */
const goesOn = (last: ResumeLine, line: ResumeLine): boolean => {
  if (line.bullet || line.gapBefore || line.text.includes('\t')) return false
  if (/[,;&/(]$/u.test(last.text) || /^[\p{Ll}(]/u.test(line.text)) return true
  return (
    last.text.includes(',') &&
    !/\.$/u.test(last.text) &&
    last.text.length > 0.7 * (last.fullLength ?? Number.POSITIVE_INFINITY)
  )
}

const addList = (
  facts: FactCollector,
  kind: 'skill' | 'language',
  list: readonly ResumeLine[],
  label: string | null,
) => {
  const [first] = list
  const last = list.at(-1)
  if (first === undefined || last === undefined) return
  const text = facts.text.slice(first.start, last.end)
  const spans = splitItems(text)
  const whole: ResumeLine = { ...first, end: last.end, text }
  if (isProse(text, spans)) addItem(facts, kind, whole, { start: 0, end: text.length }, label)
  else for (const span of spans) addItem(facts, kind, whole, span, label)
}

/** Sentences are kept whole: cut at commas they would say something else. */
const isProse = (text: string, spans: readonly Span[]): boolean => {
  const words = spans.map(
    ({ start, end }) =>
      text
        .slice(start, end)
        .replace(/\([^()]*\)/gu, '')
        .split(/\s+/u).length,
  )
  const mean = words.reduce((sum, count) => sum + count, 0) / Math.max(1, words.length)
  return mean > 5 || words.some((count) => count > 9)
}

const addItem = (
  facts: FactCollector,
  kind: 'skill' | 'language',
  line: ResumeLine,
  span: Span,
  label: string | null,
) => {
  const text = line.text.slice(span.start, span.end)
  // A lone level belongs to something that a column layout has torn from it: it stays unsorted.
  if (!/[\p{L}\p{N}]/u.test(text) || onlyLevel.test(text)) return
  const level = text.length > 300 ? undefined : (levelInBrackets.exec(text) ?? levelBehind.exec(text))?.[1]
  const spoken =
    isSpokenLanguage(text) && (kind === 'language' || (label !== null && headingKindOf(label) === 'languages'))
  const details: FactDetails = {
    ...(spoken || label === null ? {} : { area: label }),
    ...(level === undefined ? {} : { level: collapseWhitespace(level) }),
  }
  // A list of programming languages headed `Languages` holds no spoken ones.
  const actual = kind === 'language' && !spoken && !isLikelySpoken(line) ? 'skill' : spoken ? 'language' : kind
  facts.add({ kind: actual, span: { start: line.start + span.start, end: line.start + span.end }, details })
}

/** Words that are known from programming; any other word under `Languages` is taken for a spoken language. */
const isLikelySpoken = (line: ResumeLine): boolean =>
  !/\b(?:java|python|javascript|typescript|c\+\+|c#|ruby|golang|go|rust|php|sql|html|css|kotlin|swift|scala|perl|matlab|bash|haskell)\b/iu.test(
    line.text,
  )
