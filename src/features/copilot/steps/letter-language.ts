/** Which language a letter is written in, and what its person should know of that. */
import { languageOf } from '../../documents/documents.ts'
import type { Fact } from '../../profiles/fact.ts'
import type { Addressee } from './addressee.ts'
import { type LetterLanguage, letterLanguages } from './letter-phrases.ts'

/**
 * The posting's, where our rules write it and the person's own lines are in it: facts keep their words, and nothing here
 * translates. English for everything else.
 */
export function letterLanguageOf(facts: readonly Fact[], { language }: Addressee): LetterLanguage {
  const wanted = letterLanguages.find((one) => one === language)
  if (wanted === undefined || wanted === 'en') return 'en'
  const lines = facts.filter(({ kind }) => kind === 'bullet' || kind === 'summary')
  return lines.length > 0 && languageOf(lines) === wanted ? wanted : 'en'
}

const languageNames = new Intl.DisplayNames('en', { type: 'language' })

/** Why a letter begins as it does. One in the wrong language is not sent: the person is told before they approve. */
export function openingReason({ language }: Addressee, written: LetterLanguage): string {
  const what = 'Says what the letter is about.'
  if (!language || language === written) return what
  const [theirs, ours] = [language, written].map((code) => languageNames.of(code) ?? code)
  return `${what} The posting is in ${theirs}; this letter is in ${ours}, so translate it before you send it.`
}
