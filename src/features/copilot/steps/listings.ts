/**
 * Sentences that list facts word for word behind fixed first words: qualifications and skills. They are put together by
 * code from the cited facts alone, so writing them again from the facts proves them.
 */
import type { Fact } from '../../profiles/fact.ts'
import { type LetterLanguage, letterLanguages, letterPhrases } from './letter-phrases.ts'

/** Longer ones are sentences or lists that slipped into a list. */
const maxItemChars = 80

export const listingNames = ['qualifications', 'skills', 'languages'] as const
export type Listing = (typeof listingNames)[number]

/** Null where nothing of the facts can be listed. */
export function listFacts(listing: Listing, facts: readonly Fact[], language: LetterLanguage = 'en'): string | null {
  const names = facts.map((fact) => nameInList(listing, fact, language)).filter((name) => name !== null)
  if (names.length === 0) return null
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format([...new Set(names)])
  return `${letterPhrases[language].lists[listing]} ${list.replace(/[\s.]+$/u, '')}.`
}

/** Whether a text is nothing but such a list of these facts, in any language. */
export const isListing = (text: string, facts: readonly Fact[]): boolean =>
  facts.length > 0 &&
  letterLanguages.some((language) => listingNames.some((listing) => listFacts(listing, facts, language) === text))

/** A fact's own name in a list; null for other kinds of facts, and for what would not read as an item of a sentence. */
export function nameInList(listing: Listing, fact: Fact, language: LetterLanguage = 'en'): string | null {
  if (listing === 'skills') return fact.kind === 'skill' && isItem(fact.value) ? fact.value : null
  if (listing === 'languages')
    return fact.kind === 'language' && isOneLanguage(fact) ? asItem(nameLanguage(fact)) : null
  if (fact.kind === 'certificate') return asItem(fact.details.title ?? fact.value)
  return fact.kind === 'education' ? nameDegree(fact, language) : null
}

/** "Bilingual Spanish/English" is a sentence's worth and no item of a list. */
const isOneLanguage = ({ value }: Fact): boolean => !/[/,;]|\b(?:bi|tri|multi)lingual\b/iu.test(value)

const nameLanguage = ({ value, details: { title, level } }: Fact): string =>
  title && level ? `${title} (${level})` : value.replace(/\s*[:–-]\s*(.+)$/u, ' ($1)')

/** With its field, where the fact names one: "B.S." alone tells nobody anything. */
function nameDegree({ details: { title = '', area } }: Fact, language: LetterLanguage): string | null {
  const [degree = ''] = title.split(',')
  if (area && !degree.toLowerCase().includes(area.toLowerCase())) {
    const [field = ''] = area.split(',')
    return asItem(letterPhrases[language].degree(degree, field)) ?? asItem(degree)
  }
  return /\s(?:of|in)\s|^(?:MBA|ph\.?\s?d\.?|[MBE]\.?Tech)$/iu.test(degree) ? asItem(degree) : null
}

const asItem = (text: string): string | null => (isItem(text) ? text : null)

/** A name, not a sentence, a label with its list, or what a page's layout left over. */
const isItem = (text: string): boolean =>
  text.length <= maxItemChars &&
  /\p{L}/u.test(text) &&
  !/[:;|•·ÂÃ�]|\.\s|\p{Ll}{2}\.$|https?:|^(?:proficien|experience|familiar|knowledge|strong|excellent|good|ability|able|basic|fluent|highly|great|working|skilled)/iu.test(
    text,
  )
