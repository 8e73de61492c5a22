/** Reads numbers: digits with separators, magnitudes (1.2k, 3 million), number words and ordinals. */
import { multipliers, numberWords, ordinalWords } from '../lexicon/units.ts'
import type { Token } from './tokens.ts'

export interface ReadNumber {
  readonly value: number
  /** How many tokens it takes. */
  readonly length: number
  readonly ordinal: boolean
  readonly written: string
}

/** `1,200` is 1200 in English and 1.2 in German and Spanish; `1.200` the other way round. */
const parseDigits = (written: string, decimalComma: boolean): number => {
  const grouping = decimalComma ? /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u : /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/u
  const [group, decimal] = decimalComma ? ['.', ','] : [',', '.']
  const plain = grouping.test(written) ? written.replaceAll(group, '') : written
  const value = Number(plain.replace(decimal, '.'))
  return Number.isNaN(value) ? Number.NaN : value
}

const touches = (one: Token | undefined, other: Token | undefined): boolean =>
  one !== undefined && other !== undefined && one.end === other.start

/** `20k`, `20 million`, `2M`: a magnitude that touches the digits may be short; one that stands apart must be a word. */
const magnitudeAt = (tokens: readonly Token[], at: number): number | null => {
  const token = tokens[at]
  if (token?.kind !== 'word') return null
  const factor = multipliers.get(token.lower)
  if (factor === undefined) return null
  if (token.lower.length > 3) return factor
  // `m` and `b` alone are a magnitude only in capitals or after a currency: 5 m is a length.
  if (!touches(tokens[at - 1], token))
    return ['mn', 'bn', 'mio', 'mrd', 'tsd', 'mil'].includes(token.lower) ||
      token.text === 'M' ||
      token.text === 'K' ||
      token.text === 'B'
      ? factor
      : null
  if (token.lower === 'mm' || token.lower === 'm' || token.lower === 'b') {
    const sign = tokens[at - 2]?.text ?? ''
    return token.text !== 'm' && token.text !== 'mm'
      ? factor
      : /[$€£¥₹]|^(?:eur|usd|gbp|chf)$/iu.test(sign)
        ? factor
        : null
  }
  return factor
}

const readDigits = (tokens: readonly Token[], at: number, decimalComma: boolean): ReadNumber | null => {
  const token = tokens[at]
  if (token?.kind !== 'number') return null
  const ordinal = /(?:st|nd|rd|th)$/u.test(token.lower)
  const value = parseDigits(token.lower.replace(/(?:st|nd|rd|th)$/u, ''), decimalComma)
  if (Number.isNaN(value)) return { value: Number.NaN, length: 1, ordinal, written: token.lower }
  const factor = magnitudeAt(tokens, at + 1)
  if (factor === null) return { value, length: 1, ordinal, written: token.lower }
  return { value: value * factor, length: 2, ordinal, written: `${token.text}${tokens[at + 1]?.text ?? ''}` }
}

interface Sum {
  readonly total: number
  readonly current: number
}

/** Adds one number word to a running sum; null where the words no longer form one number. */
const addWord = ({ total, current }: Sum, value: number, isFirst: boolean): Sum | null => {
  if (value >= 1000) return { total: total + (current === 0 ? 1 : current) * value, current: 0 }
  if (value === 100 || (value === 12 && !isFirst)) return { total, current: (current === 0 ? 1 : current) * value }
  return isFirst || current === 0 || current >= 20 ? { total, current: current + value } : null
}

/** `twelve hundred`, `two hundred and fifty`, `forty-five`, `half a million`. */
const readWords = (tokens: readonly Token[], from: number): ReadNumber | null => {
  let sum: Sum = { total: 0, current: 0 }
  let last = -1
  for (let at = from; at < Math.min(tokens.length, from + 12); at++) {
    const lower = tokens[at]?.lower ?? ''
    const value = numberWords.get(lower)
    if (value === undefined) {
      const joins = lower === '-' || (lower === 'and' && sum.current >= 100) || (lower === 'a' && sum.current === 0.5)
      if (last >= 0 && joins && numberWords.has(tokens[at + 1]?.lower ?? '')) continue
      break
    }
    const next = addWord(sum, value, last === -1)
    if (next === null) break
    sum = next
    last = at
  }
  if (last === -1) return null
  const written = tokens
    .slice(from, last + 1)
    .map((token) => token.text)
    .join(' ')
  return { value: sum.total + sum.current, length: last - from + 1, ordinal: false, written }
}

/** "one and a half", "2 and a half". */
const withHalf = (tokens: readonly Token[], at: number, number: ReadNumber | null): ReadNumber | null => {
  if (number === null || number.ordinal) return number
  const next = ['and', 'a', 'half'].every((word, offset) => tokens[at + number.length + offset]?.lower === word)
  return next
    ? { ...number, value: number.value + 0.5, length: number.length + 3, written: `${number.written} and a half` }
    : number
}

/** The number that begins at a token, or null. `second` and the like are ordinals only when no unit meaning is possible. */
export const readNumber = (tokens: readonly Token[], at: number, decimalComma: boolean): ReadNumber | null => {
  const token = tokens[at]
  if (token === undefined) return null
  if (token.kind === 'number') return withHalf(tokens, at, readDigits(tokens, at, decimalComma))
  // "Half der Leitung": where decimals have a comma, it is the past of "helfen".
  if (token.kind !== 'word' || (decimalComma && token.lower === 'half')) return null
  const ordinal = ordinalWords.get(token.lower)
  if (ordinal !== undefined) return { value: ordinal, length: 1, ordinal: true, written: token.text }
  return numberWords.has(token.lower) ? withHalf(tokens, at, readWords(tokens, at)) : null
}
