/** Finds quantities: a number with its unit, its bound ("over", "up to") and what it counts. Values are normalised. */

import { determiners, functionWords, prepositions } from '../lexicon/function-words.ts'
import { type Bound, boundPhrases, currencySigns, units } from '../lexicon/units.ts'
import { verbStems } from './clauses.ts'
import { type ReadNumber, readNumber } from './numbers.ts'
import type { Token } from './tokens.ts'

export interface Quantity {
  /** Token range, `[from, to)`, with currency sign and unit. */
  readonly from: number
  readonly to: number
  readonly value: number
  /** `months`, `percent`, `currency:EUR`...; `count` where there is no unit, `ordinal` for 1st, second. */
  readonly dimension: string
  readonly bound: Bound
  /** Stems of what is counted, in order; the last one is usually the head. */
  readonly objects: readonly string[]
  readonly text: string
}

const boundBefore = (tokens: readonly Token[], at: number): { bound: Bound; length: number } => {
  for (const { words, bound } of boundPhrases) {
    const start = at - words.length
    if (start >= 0 && words.every((word, offset) => tokens[start + offset]?.lower === word))
      return { bound, length: words.length }
  }
  if (tokens[at - 1]?.text === '~') return { bound: 'approx', length: 1 }
  if (tokens[at - 1]?.text === '>') return { bound: 'min', length: 1 }
  if (tokens[at - 1]?.text === '<') return { bound: 'max', length: 1 }
  return { bound: 'none', length: 0 }
}

/** `€ 3`, `EUR 3`. */
const currencyBefore = (token: Token | undefined): string | undefined => {
  const code = units.get(token?.lower ?? '')?.dimension
  return (
    currencySigns.get(token?.text ?? '') ??
    (token?.text.length === 3 && code?.startsWith('currency') === true ? code : undefined)
  )
}

interface UnitFound {
  readonly dimension: string
  readonly factor: number
  readonly to: number
}

const squareUnits: ReadonlyMap<string, UnitFound> = new Map<string, UnitFound>([
  ...['ft', 'feet', 'foot'].map((name) => [name, { dimension: 'square-feet', factor: 1, to: 0 }] as const),
  ...['m', 'meter', 'metre', 'meters', 'metres'].map(
    (name) => [name, { dimension: 'square-metres', factor: 1, to: 0 }] as const,
  ),
])

const scales: Readonly<Record<string, string>> = {
  c: 'celsius',
  celsius: 'celsius',
  centigrade: 'celsius',
  f: 'fahrenheit',
  fahrenheit: 'fahrenheit',
}

/** `°C`, `degrees Celsius`, `Grad`. */
const degreesAt = (tokens: readonly Token[], at: number): UnitFound | null => {
  const token = tokens[at]
  if (token?.text !== '°' && !/^(?:degrees?|grad|grados?)$/u.test(token?.lower ?? '')) return null
  const next = tokens[at + 1]?.lower ?? ''
  const scale = Object.hasOwn(scales, next) ? scales[next] : undefined
  if (scale !== undefined) return { dimension: `degrees-${scale}`, factor: 1, to: at + 2 }
  return token?.text === '°' || token?.lower !== 'degree' ? { dimension: 'degrees', factor: 1, to: at + 1 } : null
}

const unitAfter = (tokens: readonly Token[], at: number): UnitFound | null => {
  const token = tokens[at]
  if (token === undefined) return null
  if (token.text === '%') return { dimension: 'percent', factor: 1, to: at + 1 }
  const sign = currencySigns.get(token.text)
  if (sign !== undefined) return { dimension: sign, factor: 1, to: at + 1 }
  // "1,5 millones de euros".
  if (token.lower === 'de' && units.get(tokens[at + 1]?.lower ?? '')?.dimension.startsWith('currency:') === true)
    return unitAfter(tokens, at + 1)
  if (token.lower === 'por' && tokens[at + 1]?.lower === 'ciento')
    return { dimension: 'percent', factor: 1, to: at + 2 }
  const degrees = degreesAt(tokens, at)
  if (degrees !== null) return degrees
  if (token.lower === 'per' && tokens[at + 1]?.lower === 'cent') return { dimension: 'percent', factor: 1, to: at + 2 }
  const perMinute =
    /^words?$/u.test(token.lower) && tokens[at + 1]?.lower === 'per' && tokens[at + 2]?.lower === 'minute'
  if (perMinute) return { dimension: 'words-per-minute', factor: 1, to: at + 3 }
  if (token.lower === 'square' || token.lower === 'sq') {
    const skip = /^[.-]$/u.test(tokens[at + 1]?.text ?? '') ? 2 : 1
    const square = squareUnits.get(tokens[at + skip]?.lower ?? '')
    if (square !== undefined) return { ...square, to: at + skip + 1 }
  }
  if (token.text === '-' && tokens[at + 1]?.text !== '-') return unitAfter(tokens, at + 1)
  const unit = units.get(token.lower)
  if (unit === undefined) return null
  return { ...unit, to: at + 1 }
}

const isContent = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !functionWords.has(token.lower) && !determiners.has(token.lower)

const isSkipped = (token: Token): boolean => token.text === '-' || /^\d+(?:st|nd|rd|th)$/u.test(token.lower)
const endsPhrase = (token: Token): boolean =>
  token.kind !== 'word' || prepositions.has(token.lower) || token.lower === 'and' || token.lower === 'or'

/** Content stems from a token on, up to a preposition, a mark or a number. */
const contentAfter = (tokens: readonly Token[], start: number): string[] => {
  const stems: string[] = []
  for (let at = start; at < tokens.length && stems.length < 4; at++) {
    const token = tokens[at]
    // "450 hourly and salaried staff": two adjectives of one thing.
    const isBetween =
      (token?.lower === 'and' || token?.lower === 'or') &&
      stems.length === 1 &&
      tokens[at + 1]?.kind === 'word' &&
      !/s$/u.test(tokens[at - 1]?.lower ?? '') &&
      tokens[at + 2]?.kind === 'word' &&
      !prepositions.has(tokens[at + 2]?.lower ?? '')
    if (isBetween) continue
    if (token === undefined || (!isSkipped(token) && endsPhrase(token))) break
    if (isContent(token)) stems.push(token.stem)
  }
  return stems
}

/** Content stems right before a token: the noun of "team of 12". */
const contentBefore = (tokens: readonly Token[], from: number): string[] => {
  const stems: string[] = []
  for (let at = from - 1; at >= 0 && at >= from - 6 && stems.length < 2; at--) {
    const token = tokens[at]
    if (token === undefined || token.kind !== 'word') break
    if (isContent(token) && !verbStems.has(token.stem)) stems.push(token.stem)
    else if (stems.length > 0) break
  }
  return stems
}

/** What is counted: the content stems after the quantity; where there are none, or after "of", those before it too. */
const objectsOf = (tokens: readonly Token[], from: number, to: number): string[] => {
  let at = tokens[to]?.text === '+' ? to + 1 : to
  if (tokens[at]?.lower === 'of' || tokens[at]?.text === '-') at++
  while (determiners.has(tokens[at]?.lower ?? '')) at++
  // "From 600 to 150 items": both count items.
  const isRange = tokens[at]?.lower === 'to' && tokens[at + 1]?.kind === 'number'
  const after = contentAfter(tokens, isRange ? at + 2 : at)
  const countsWhatStandsBefore = tokens[from - 1]?.lower === 'of' || after.length === 0
  return countsWhatStandsBefore ? [...after, ...contentBefore(tokens, from)] : after
}

/** "1,5 Mio. €": the dot of a short magnitude belongs to the number. */
const endOfNumber = (tokens: readonly Token[], at: number, { length, written }: ReadNumber): number => {
  const hasDot = /(?:mio|mrd|tsd)$/iu.test(written) && tokens[at + length]?.text === '.'
  return at + length + (hasDot ? 1 : 0)
}

/** "Minus 20 °C": the word is the sign of a temperature. */
const isBelowZero = (tokens: readonly Token[], first: number, dimension: string): boolean =>
  dimension.startsWith('degrees') && tokens[first - 1]?.lower === 'minus'

/** The quantity whose number stands at a token, with where it ends; null where none does. */
const quantityAt = (
  tokens: readonly Token[],
  at: number,
  taken: (at: number) => boolean,
  decimalComma: boolean,
): Quantity | null => {
  const number = readNumber(tokens, at, decimalComma)
  if (number === null) return null
  const sign = at > 0 && !taken(at - 1) ? currencyBefore(tokens[at - 1]) : undefined
  const first = sign === undefined ? at : at - 1
  const end = endOfNumber(tokens, at, number)
  const unit = unitAfter(tokens, end)
  const to = unit === null || (sign !== undefined && unit.dimension.startsWith('months')) ? end : unit.to
  const dimension = number.ordinal ? 'ordinal' : (sign ?? unit?.dimension ?? 'count')
  const amount = unit !== null && sign === undefined ? number.value * unit.factor : number.value
  const isNegative = isBelowZero(tokens, first, dimension)
  const start = isNegative ? first - 1 : first
  const said = boundBefore(tokens, start)
  // "Up to a dozen".
  const beforeArticle = tokens[start]?.lower === 'dozen' && tokens[start - 1]?.lower === 'a'
  const wide = beforeArticle ? boundBefore(tokens, start - 1) : said
  const { bound, length } = wide.length > 0 && beforeArticle ? { ...wide, length: wide.length + 1 } : said
  const hasPlus = tokens[to]?.text === '+'
  return {
    from: start - length,
    to: hasPlus ? to + 1 : to,
    value: isNegative ? -amount : amount,
    dimension,
    bound: hasPlus ? 'min' : bound,
    objects: objectsOf(tokens, start - length, to),
    text: tokens
      .slice(start, to)
      .map((token) => token.text)
      .join(' '),
  }
}

/**
 * All quantities of the tokens that no other reading has taken (`taken`), in order.
 * `decimalComma` as German and Spanish write numbers.
 */
export const findQuantities = (
  tokens: readonly Token[],
  taken: (at: number) => boolean,
  decimalComma: boolean,
): Quantity[] => {
  const found: Quantity[] = []
  for (let at = 0; at < tokens.length; at++) {
    const quantity = taken(at) ? null : quantityAt(tokens, at, taken, decimalComma)
    if (quantity === null) continue
    found.push(quantity)
    at = (tokens[quantity.to - 1]?.text === '+' ? quantity.to - 1 : quantity.to) - 1
  }
  return found
    .map((one, at) => withUnitOfNext(tokens, one, found[at + 1]))
    .map((one, at, all) => withUnitOfLast(tokens, one, all[at - 1]))
}

/** "From 40 to 25 minutes": the first amount has the second one's unit. */
const withUnitOfNext = (tokens: readonly Token[], one: Quantity, next: Quantity | undefined): Quantity => {
  if (one.dimension !== 'count' || next === undefined || next.dimension === 'count' || next.dimension === 'ordinal')
    return one
  const between = tokens.slice(one.to, next.from)
  const isRange =
    between.length > 0 && between.every((token) => /^(?:to|–|-|bis|auf|a|and|und|y|or)$/u.test(token.lower))
  const factor = units.get(tokens[next.to - 1]?.lower ?? '')?.factor ?? 1
  if (!isRange) return one
  const isNegative = isBelowZero(tokens, one.from, next.dimension)
  const value = isNegative ? -one.value : one.value * factor
  return { ...one, from: isNegative ? one.from - 1 : one.from, dimension: next.dimension, value }
}

/** "From 9 minutes to 5": the second amount has the first one's unit, where nothing is counted behind it. */
const withUnitOfLast = (tokens: readonly Token[], one: Quantity, last: Quantity | undefined): Quantity => {
  const next = tokens[one.to]
  const isBare = next === undefined || next.kind === 'mark' || prepositions.has(next.lower)
  const isTo = last !== undefined && one.from === last.to + 1 && /^(?:to|auf|a)$/u.test(tokens[last.to]?.lower ?? '')
  if (!isTo || !isBare || one.dimension !== 'count' || last.dimension === 'count' || last.dimension === 'ordinal')
    return one
  const factor = units.get(tokens[last.to - 1]?.lower ?? '')?.factor ?? 1
  return { ...one, dimension: last.dimension, value: one.value * factor }
}
