/** What of a text has content of its own, and in which sentence it stands. */
import type { Reading } from './reading.ts'

/** A word that is no grammar; numbers are none. */
export const isContentWord = (reading: Reading, at: number): boolean =>
  reading.tokens[at]?.kind === 'word' && reading.owners[at] !== 'grammar'

/** A word or number that is no grammar. */
export const isContent = (reading: Reading, at: number): boolean =>
  reading.tokens[at]?.kind !== 'mark' && reading.owners[at] !== 'grammar'

/** Index of the sentence in which a token stands. */
export const sentenceAt = (reading: Reading, at: number): number =>
  reading.clauses[reading.clauseOf[at] ?? 0]?.sentence ?? 0

/** A colon that something stands under: that of "03:00", or of "a 2:1 BA", opens nothing. */
export const isOpeningColon = ({ tokens }: Reading, at: number): boolean =>
  tokens[at]?.text === ':' && tokens[at + 1]?.start !== tokens[at]?.end
