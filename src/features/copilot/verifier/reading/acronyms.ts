/** Relates short forms and long forms: ICU and "intensive care unit". */
import { acronyms } from '../lexicon/acronyms.ts'
import { functionWords, functionWordsByLanguage } from '../lexicon/function-words.ts'
import { wordReaders } from './foreign-stems.ts'
import { stemOf } from './stem.ts'
import type { Token } from './tokens.ts'

export interface LongForm {
  readonly from: number
  readonly to: number
  readonly short: string
}

interface Long {
  readonly stems: readonly string[]
  /** As written: German and Spanish tokens have stems of another kind. */
  readonly words: readonly string[]
  /** As German and Spanish tokens have them. */
  readonly abroad: readonly (readonly string[])[]
  readonly short: string
}
const byFirst = new Map<string, Long[]>()
for (const { short, long } of acronyms) {
  const words = long.map((word) => word.toLowerCase())
  const abroad = Object.values(wordReaders).map((reader) => words.map(reader.stemOf))
  const entry = { stems: long.map(stemOf), words, abroad, short: short.toLowerCase().replace(/s$/u, '') }
  for (const first of new Set([entry.stems[0] ?? '', words[0] ?? '', ...abroad.map(([stem = '']) => stem)]))
    byFirst.set(first, [...(byFirst.get(first) ?? []), entry])
}

const knownShort = new Set(acronyms.map(({ short }) => short.toLowerCase().replace(/s$/u, '')))

/** `ICUs` -> `icu`. */
export const shortKey = (token: Token): string => token.lower.replace(/'s$|s$/u, '')

/** Long forms that stand in the tokens, hyphens ignored. */
export const findLongForms = (tokens: readonly Token[]): LongForm[] => {
  const found: LongForm[] = []
  tokens.forEach((token, at) => {
    for (const { stems, words, abroad, short } of new Set([
      ...(byFirst.get(token.stem) ?? []),
      ...(byFirst.get(token.lower) ?? []),
    ])) {
      let next = at
      const fits = stems.every((stem, position) => {
        while (tokens[next]?.text === '-' || tokens[next]?.text === ',') next++
        const one = tokens[next++]
        return (
          one?.stem === stem || one?.lower === words[position] || abroad.some((said) => said[position] === one?.stem)
        )
      })
      if (fits) found.push({ from: at, to: next, short })
    }
  })
  return found
}

const isGrammar = (lower: string): boolean =>
  functionWords.has(lower) || Object.values(functionWordsByLanguage).some((words) => words.has(lower))

/**
 * The words whose initials a token in capitals gives ("FDA" for "Food and Drug Administration"), as a token range.
 * Only this direction is read by initials: a long form invented for a short one would also fit.
 */
export const findByInitials = (tokens: readonly Token[], acronym: string): number[] => {
  const capitals = acronym.replace(/(?<=\p{Lu}{2})s$/u, '')
  // "JS" is JavaScript, whatever else begins with these letters.
  if (!/^\p{Lu}{2,6}$/u.test(capitals) || knownShort.has(capitals.toLowerCase()) || /^(?:JS|TS)$/u.test(capitals))
    return []
  const letters = capitals.toLowerCase()
  for (let at = 0; at < tokens.length; at++) {
    const hits: number[] = []
    for (let next = at; next < tokens.length && hits.length < letters.length; next++) {
      const token = tokens[next]
      if (token?.kind !== 'word') {
        if (token?.text === '-' || token?.text === '&') continue
        break
      }
      if (token.lower.charAt(0) === letters.charAt(hits.length)) hits.push(next)
      else if (!isGrammar(token.lower) || hits.length === 0) break
    }
    if (hits.length === letters.length) return hits
  }
  return []
}
