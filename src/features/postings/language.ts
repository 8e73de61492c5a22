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
const longestWord = 5
/** Letters of English, and whatever is beyond Latin punctuation: told without tables of Unicode. */
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || code >= 0xaa

/**
 * Most postings are English, and the detector was a fifth of reading one. Such words make a seventh and more of English prose and
 * next to nothing of any other.
 */
function isPlainlyEnglish(text: string, minDistinct: number): boolean {
  const lower = text.toLowerCase()
  const found = new Set<string>()
  let [words, hits, start] = [0, 0, 0]
  for (let at = 0; at <= lower.length; at++) {
    if (isLetter(lower.charCodeAt(at))) continue
    // What stands before a first and behind a last sign counts as a word, be it empty.
    if (at > start || at === 0 || at === lower.length) words++
    const word = at > start && at - start <= longestWord ? lower.slice(start, at) : ''
    if (englishWords.has(word)) {
      hits++
      found.add(word)
    }
    start = at + 1
  }
  return hits >= minShare * words && found.size >= minDistinct
}
