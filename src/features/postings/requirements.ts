/** What a posting asks for: literal quotes, told apart as must or nice, with the skills they name. */
import type { SkillMention } from '../skills/skills.ts'
import type { Requirement } from './posting.ts'
import { type Section, sectionOfHeading } from './requirement-sections.ts'
import { asksForSomething, isAboutOthers, isNiceByWords, isStrongAsk, speaksOfYou } from './requirement-words.ts'
import { splitLines, splitSentences, type TextPart } from './text-parts.ts'

/** More is a posting that lists everything, or no posting. */
const maxRequirements = 60
/** An item of more is taken apart into its sentences. */
const maxQuoteChars = 400
const minQuoteChars = 8

/**
 * Reads the requirements out of a posting's text. Under headings such as "Requirements" every item counts; elsewhere
 * only sentences that ask for something. Employer's blurb, benefits and equal-opportunity text never count.
 * Rules are ours; English, German, Spanish, French and Dutch headings are known.
 */
export const extractRequirements = (
  text: string,
  findSkills: (text: string) => readonly SkillMention[],
): Requirement[] => {
  const parts = findAsks(text).slice(0, maxRequirements)
  if (parts.length === 0) return []
  const mentions = findSkills(text)
  return parts.map(({ start, end, importance }) => ({
    importance,
    quote: text.slice(start, end),
    span: { start, end },
    skills: [
      ...new Set(mentions.filter((mention) => mention.start >= start && mention.end <= end).map(({ skill }) => skill)),
    ],
  }))
}

interface Ask extends TextPart {
  readonly importance: Requirement['importance']
}

/** The part of the posting a line stands in. */
interface Place {
  readonly section: Section
  /** Whether the section has had list items so far: what follows them is prose of another kind. */
  readonly hasItems: boolean
}

const findAsks = (text: string): Ask[] => {
  const asks: Ask[] = []
  const lines = splitLines(text)
  let place: Place = { section: 'other', hasItems: false }
  lines.forEach((line, index) => {
    const heading = line.isItem ? null : sectionOfHeading(line, lines[index + 1])
    if (heading === null) {
      if (line.isItem) place = { ...place, hasItems: true }
      addAsks(asks, text, line, place)
      return
    }
    place = { section: heading.section, hasItems: false }
    // "Requirements: 5 years of Java" goes on after its heading.
    if (heading.rest > 0) addAsks(asks, text, { ...line, start: line.start + heading.rest }, place)
  })
  return distinct(asks, text)
}

/** Postings for several roles repeat their lists. */
const distinct = (asks: readonly Ask[], text: string): Ask[] => {
  const seen = new Set<string>()
  return asks.filter(({ start, end }) => {
    const quote = text.slice(start, end).toLowerCase()
    return !seen.has(quote) && seen.add(quote)
  })
}

const addAsks = (asks: Ask[], text: string, line: TextPart & { readonly isItem: boolean }, place: Place): void => {
  if (place.section === 'skip') return
  const isItem = line.isItem || isUnmarkedItem(text, line, place)
  const whole = isItem && line.end - line.start <= maxQuoteChars
  for (const part of whole ? [line] : splitSentences(text, line)) {
    const quote = text.slice(part.start, part.end)
    // The cheaper and more telling question first: most sentences of a posting ask for nothing.
    if (!isQuotable(quote) || !counts(quote, place.section, isItem) || isAboutOthers(quote)) continue
    const importance = place.section === 'nice' || isNiceByWords(quote) ? 'nice' : 'must'
    asks.push({ start: part.start, end: part.end, importance })
  }
}

/** In plain text the items of a list may stand on lines of their own without a bullet. */
const isUnmarkedItem = (text: string, { start, end }: TextPart, { section, hasItems }: Place): boolean =>
  (section === 'must' || section === 'nice') && !hasItems && end - start <= 200 && !/[.:!?]/u.test(text.charAt(end - 1))

/** Two words at least; hashtags are for recruiters' statistics. */
const isQuotable = (quote: string): boolean =>
  quote.length >= minQuoteChars && quote.length <= 2 * maxQuoteChars && !quote.startsWith('#') && !quote.endsWith(':')

const counts = (quote: string, section: Section, isItem: boolean): boolean => {
  if (section === 'must' || section === 'nice') return isItem || speaksOfYou(quote) || asksForSomething(quote)
  return section === 'tasks' ? isStrongAsk(quote) : asksForSomething(quote)
}
