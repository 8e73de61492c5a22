/** Phrases in one form, to be looked up: the stems of their words, without marks. */
import { readWords } from './reading.ts'
import { normaliseText, type Token, tokenise } from './tokens.ts'

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

/** The form of a phrase as it is written. `language` is an ISO 639-1 code. */
export const phraseKey = (phrase: string, language: string): string => keyOfNormal(normaliseText(phrase), language)
