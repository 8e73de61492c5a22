/** How easily a letter reads, by measures anybody can count again. Pure. */

export interface Readability {
  readonly words: number
  readonly sentences: number
  readonly wordsPerSentence: number
  /** Flesch Reading Ease: 206.835 - 1.015 words a sentence - 84.6 syllables a word; higher is easier, 30 to 50 is what professional texts have. */
  readonly fleschReadingEase: number
}

/** Groups of vowels, one less for a silent e; as exact as such counts get. */
function countSyllables(word: string): number {
  const groups = word
    .toLowerCase()
    .replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/u, '')
    .match(/[aeiouy]{1,2}/gu)
  return Math.max(1, groups?.length ?? 1)
}

const round = (value: number): number => Math.round(value * 10) / 10

/** Of English text; zero words have no readability: null. */
export function measureReadability(text: string): Readability | null {
  const words = text.match(/\p{L}[\p{L}'’-]*/gu) ?? []
  const sentences = text.split(/[.!?]+(?:\s|$)/u).filter((part) => /\p{L}/u.test(part))
  if (words.length === 0 || sentences.length === 0) return null
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0)
  const wordsPerSentence = words.length / sentences.length
  return {
    words: words.length,
    sentences: sentences.length,
    wordsPerSentence: round(wordsPerSentence),
    fleschReadingEase: round(206.835 - 1.015 * wordsPerSentence - (84.6 * syllables) / words.length),
  }
}
