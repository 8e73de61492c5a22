/** The language of a text. */
import { eld } from 'eld/small'
import { languageMinChars } from './posting.ts'

const searchedChars = 500

/** ISO 639-1 of the text; null where it is too short or the detector is not sure. */
export const detectLanguage = (text: string): string | null => {
  if (text.length < languageMinChars) return null
  const found = eld.detect(text.slice(0, searchedChars))
  return found.isReliable() && found.language !== '' ? found.language : null
}
