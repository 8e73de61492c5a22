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
  return ownLanguageOf(facts) === wanted ? wanted : 'en'
}

/** The language of the person's own lines; null where there are none or it is unclear. */
function ownLanguageOf(facts: readonly Fact[]): string | null {
  const lines = facts.filter(({ kind }) => kind === 'bullet' || kind === 'summary')
  return lines.length === 0 ? null : languageOf(lines)
}

const languageNames = new Intl.DisplayNames('en', { type: 'language' })

/** Why a letter begins as it does. One in the wrong language is not sent: the person is told before they approve. */
export function openingReason({ language }: Addressee, written: LetterLanguage, facts: readonly Fact[]): string {
  const what = 'Says what the letter is about.'
  const nameOf = (code: string): string => languageNames.of(code) ?? code
  const own = ownLanguageOf(facts)
  if (!language || language === written)
    return own === null || own === written
      ? what
      : `${what} Your resume is in ${nameOf(own)}, and nothing here translates: import it in ${nameOf(written)} as well, and the letter can tell more of it.`
  const [theirs, ours] = [language, written].map(nameOf)
  return `${what} The posting is in ${theirs}; this letter is in ${ours}, so translate it before you send it.`
}
