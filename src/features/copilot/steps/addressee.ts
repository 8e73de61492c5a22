/** What a letter says of the posting: the position applied for and its employer, in the words a person would use. Pure. */

import { type LetterLanguage, letterLanguages, letterPhrases } from './letter-phrases.ts'

/** What of the posting a letter may name as the thing applied for. */
export interface Addressee {
  readonly title: string
  readonly company: string | null
  /** ISO 639-1 of the posting; null where it is unclear. */
  readonly language?: string | null
}

/** A longer title is a slogan, a list or an attempt to speak through the letter. */
const maxTitleChars = 100
const maxCompanyChars = 80

/** The sentence every letter begins with; the only one that names the posting. */
export const openingOf = (addressee: Addressee, language: LetterLanguage): string =>
  letterPhrases[language].opening(spokenTitle(addressee.title), spokenCompany(addressee.company))

/** Our own first and last sentence, word for word and in any language: they claim nothing, whatever words a posting's title is made of. */
export const isFrame = (text: string, addressee: Addressee): boolean =>
  letterLanguages.some((one) => text === openingOf(addressee, one) || text === letterPhrases[one].closing)

/**
 * The title without what boards add to it: `(m/w/d)`, `[Remote]`, `#1234`. Null where it is no plain title: the posting is
 * somebody else's text, and must not put sentences into the person's letter.
 */
export function spokenTitle(title: string): string | null {
  const plain = title
    .replace(/\s*[([{][^)\]}]*[)\]}]/gu, '')
    .replace(/\s*#\s?\w+/gu, '')
    .replace(/(?:\s+[-–—|:,/]|[,;:|])\s*$/u, '')
    .replace(/\s+/gu, ' ')
    .trim()
  return isName(plain, maxTitleChars) ? plain : null
}

/** The employer's name without the full stop that would end the sentence twice. */
export function spokenCompany(company: string | null): string | null {
  const plain = company?.replace(/\s+/gu, ' ').replace(/\.$/u, '').trim() ?? ''
  return isName(plain, maxCompanyChars) ? plain : null
}

/** They end with a full stop and go on: "Sr. Engineer". */
const abbreviations = /\b(?:Sr|Jr|Dr|Mr|Ms|Mrs|St|No|Asst|Assoc|Dept|Prof|Mgr|Corp|Inc|Ltd|Co|vs)\./giu

/** One phrase of letters: neither a sentence of its own, nor an address, nor a claim in the first person. */
const isName = (text: string, maxChars: number): boolean =>
  text.length <= maxChars &&
  /\p{L}{2}/u.test(text) &&
  !/[.!?;]\s|https?:|www\.|@\w|[<>{}\\]|\bI(?:['’]|\s+(?:am|have|was|did|can|hold|led|will)\b)|\b(?:my|me|ignore)\b/u.test(
    text.replace(abbreviations, ''),
  )
