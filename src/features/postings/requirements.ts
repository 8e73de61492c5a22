/** What a posting asks for: literal quotes, told apart as must or nice, with the skills they name. */
import type { SkillMention } from '../skills/skills.ts'
import type { Requirement } from './posting.ts'
import { type Section, sectionOfHeading } from './requirement-sections.ts'
import {
  asksForSomething,
  isAboutLaw,
  isAboutOthers,
  isNiceByWords,
  isStrongAsk,
  speaksOfEmployer,
  speaksOfYou,
} from './requirement-words.ts'
import { splitLines, splitSentences, type TextPart } from './text-parts.ts'

/** More is a posting that lists everything, or no posting. */
const maxRequirements = 60
/** An item of more is taken apart into its sentences. */
const maxQuoteChars = 400
const minQuoteChars = 8

/** What a posting asks for, and where it speaks of something else. */
export interface PostingParts {
  readonly requirements: readonly Requirement[]
  /** Lines of the employer's blurb, benefits, hiring process and law, in order: what they name is asked of nobody. */
  readonly aside: readonly TextPart[]
}

/**
 * Reads the requirements out of a posting's text. Under headings such as "Requirements" every item counts; elsewhere
 * only sentences that ask for something. Employer's blurb, benefits and equal-opportunity text never count.
 * Rules are ours; English, German, Spanish, French and Dutch headings are known.
 */
export const readPostingParts = (text: string, findSkills: (text: string) => readonly SkillMention[]): PostingParts => {
  const { asks, aside } = walk(text)
  const parts = distinct(asks, text).slice(0, maxRequirements)
  if (parts.length === 0) return { requirements: [], aside }
  const mentions = findSkills(text)
  const requirements = parts.map(({ start, end, importance }) => ({
    importance,
    quote: text.slice(start, end),
    span: { start, end },
    skills: [
      ...new Set(mentions.filter((mention) => mention.start >= start && mention.end <= end).map(({ skill }) => skill)),
    ],
  }))
  return { requirements, aside }
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

const walk = (text: string): { asks: Ask[]; aside: TextPart[] } => {
  const asks: Ask[] = []
  const aside: TextPart[] = []
  const lines = splitLines(text)
  let place: Place = { section: 'other', hasItems: false }
  lines.forEach((line, index) => {
    const heading = line.isItem ? null : sectionOfHeading(line, lines[index + 1])
    if (heading === null) {
      if (line.isItem) place = { ...place, hasItems: true }
      if (place.section === 'skip' || (!line.isItem && isLawOnly(line))) aside.push(line)
      addAsks(asks, text, line, place)
      return
    }
    place = { section: heading.section, hasItems: false }
    // "Requirements: 5 years of Java" goes on after its heading.
    const rest = { ...line, start: line.start + heading.rest }
    if (heading.section === 'skip') aside.push(line)
    else if (heading.rest > 0) addAsks(asks, text, rest, place)
  })
  return { asks, aside }
}

/** A whole paragraph on equal opportunity, or on who may send resumes. */
const isLawOnly = ({ text }: { readonly text: string }): boolean =>
  text.length > 120 && text.length < 1_500 && isAboutLaw(text)

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
  const parts = isItem && line.end - line.start <= maxQuoteChars ? partsOfItem(text, line) : splitSentences(text, line)
  parts.forEach((part, at) => {
    const quote = text.slice(part.start, part.end)
    // The cheaper and more telling question first: most sentences of a posting ask for nothing.
    if (!isQuotable(quote) || !counts(quote, place.section, isItem && at === 0) || isAboutOthers(quote)) return
    const importance = place.section === 'nice' || isNiceByWords(quote) ? 'nice' : 'must'
    asks.push({ start: part.start, end: part.end, importance })
  })
}

/**
 * An item as a rule; without the sentences in which the employer explains it ("Experience with Kubernetes. We use Tanka."), and
 * in two where it asks for one thing and wishes for another.
 */
const partsOfItem = (text: string, line: TextPart): readonly TextPart[] => {
  const sentences = splitSentences(text, line)
  if (sentences.length === 1) return [line]
  const explained = sentences.findIndex((part, at) => at > 0 && speaksOfEmployer(text.slice(part.start, part.end)))
  const kept = explained < 0 ? sentences : sentences.slice(0, explained)
  const areNice = kept.map(({ start, end }) => isNiceByWords(text.slice(start, end)))
  if (areNice.some((isNice) => isNice !== areNice[0])) return kept
  return [{ start: kept[0]?.start ?? line.start, end: kept.at(-1)?.end ?? line.end }]
}

/** In plain text the items of a list may stand on lines of their own without a bullet. */
const isUnmarkedItem = (text: string, { start, end }: TextPart, { section, hasItems }: Place): boolean =>
  (section === 'must' || section === 'nice') && !hasItems && end - start <= 200 && !/[.:!?]/u.test(text.charAt(end - 1))

/** Two words at least; hashtags are for recruiters' statistics, and headings that ran into each other ask for nothing. */
const isQuotable = (quote: string): boolean =>
  quote.length >= minQuoteChars &&
  quote.length <= 2 * maxQuoteChars &&
  !quote.startsWith('#') &&
  !quote.endsWith(':') &&
  (quote.length < 40 || /[\p{Ll}\p{Lo}\d]/u.test(quote))

const counts = (quote: string, section: Section, isItem: boolean): boolean => {
  if (section === 'must' || section === 'nice')
    return isItem || ((speaksOfYou(quote) || asksForSomething(quote)) && !speaksOfEmployer(quote))
  return section === 'tasks' ? isStrongAsk(quote) : asksForSomething(quote)
}
