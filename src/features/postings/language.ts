/** The language of a text. */
import { eld } from 'eld/small'
import { languageMinChars } from './posting.ts'

const searchedChars = 500

/** ISO 639-1 of the text; null where it is too short or the detector is not sure. */
export const detectLanguage = (text: string): string | null => {
  if (text.length < languageMinChars) return null
  const start = text.slice(0, searchedChars)
  if (isPlainlyEnglish(start, 4) || isPlainlyEnglish(text.slice(0, 3 * searchedChars), 5)) return 'en'
  const found = eld.detect(start)
  return found.isReliable() && found.language !== '' ? found.language : null
}

/** Words that hold English sentences together, and that no other language we know of writes alike. */
const englishWords = new Set('the and with you your our this that are their from who which to an by be'.split(' '))
const minShare = 0.08
/** Letters of English, and whatever is beyond Latin punctuation: told without tables of Unicode, at half the cost. */
const notLetters = /[^a-z\u00aa-\uffff]+/

/**
 * Most postings are English, and the detector was a fifth of reading one. Such words make a seventh and more of English prose and
 * next to nothing of any other.
 */
function isPlainlyEnglish(text: string, minDistinct: number): boolean {
  const words = text.toLowerCase().split(notLetters)
  const hits = words.filter((word) => englishWords.has(word))
  return hits.length >= minShare * words.length && new Set(hits).size >= minDistinct
}
