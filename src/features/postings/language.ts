/** The language of a text. */
import { eld } from 'eld/small'

/** Below this, names and product words decide more than grammar does. */
const minChars = 60
const searchedChars = 500

/** ISO 639-1 of the text; null where it is too short or the detector is not sure. */
export const detectLanguage = (text: string): string | null => {
  if (text.length < minChars) return null
  const found = eld.detect(text.slice(0, searchedChars))
  return found.isReliable() && found.language !== '' ? found.language : null
}
