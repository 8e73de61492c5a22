/** The language of a text, for a process that seldom asks: the detector holds 46 MB and is loaded with the first text long enough. */
import { languageMinChars } from './posting.ts'

/** As `detectLanguage` of `language.ts`. */
export const findLanguage = async (text: string): Promise<string | null> =>
  text.length < languageMinChars ? null : (await import('./language.ts')).detectLanguage(text)
