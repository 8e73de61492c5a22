/** Phrases in one form, to be looked up: the stems of their words, without marks. */
import { readWords } from './reading.ts'
import { stemOf } from './stem.ts'
import { normaliseText, stemWithParticle, type Token, tokenise } from './tokens.ts'

/** Words of a phrase that say which one, not what: left out of its form. */
const determiners = /^(?:a|an|the|der|die|das|ein|eine|einen|einem|einer|el|la|los|las|un|una)$/u

/** @returns the form of some tokens, e.g. `commercial vehicl`; empty for marks alone */
export const keyOfTokens = (tokens: readonly Token[]): string =>
  tokens
    .filter((token) => token.kind !== 'mark' && !determiners.test(token.lower))
    .map((token) => token.stem)
    .join(' ')

/** The form of a phrase that `normaliseText` has read. `language` is an ISO 639-1 code. */
export const keyOfNormal = (phrase: string, language: string): string =>
  keyOfTokens(readWords(tokenise(phrase), language))

/**
 * Forms of the phrases of a large table of plain English words: what `keyOfNormal` gives, with each word stemmed once (50,000
 * phrases have 8,000 words). Its cache lives as long as the returned function.
 */
export const tableKeys = (): ((phrase: string) => string) => {
  const stems = new Map<string, string>()
  const stemIn = (word: string): string => {
    const known = stems.get(word)
    if (known !== undefined) return known
    const stem = stemOf(word)
    stems.set(word, stem)
    return stem
  }
  return (phrase) => {
    if (!/^[a-z]+(?: [a-z]+)*$/u.test(phrase)) return keyOfNormal(phrase, 'en')
    const words = phrase.split(' ')
    return words
      .map((word, at) => {
        const stem = stemIn(word)
        return determiners.test(word) ? '' : (stemWithParticle(stem, words[at + 1] ?? '') ?? stem)
      })
      .filter((stem) => stem !== '')
      .join(' ')
  }
}

/** The form of a phrase as it is written. `language` is an ISO 639-1 code. */
export const phraseKey = (phrase: string, language: string): string => keyOfNormal(normaliseText(phrase), language)
