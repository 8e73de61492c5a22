/** When two amounts are the same: in one dimension, as a share ("three out of four", 75 %), or converted between units. */
import type { Quantity } from '../reading/quantities.ts'
import type { Reading } from '../reading/reading.ts'

export const same = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one))

const isSterling = ({ dimension }: Quantity): boolean =>
  dimension === 'pounds-or-sterling' || dimension === 'currency:GBP'

/** The same value of the same dimension; half is 50 %. */
export const isSameAmount = (wanted: Quantity, given: Quantity): boolean => {
  // Versions such as 11.2.0.4 are no numbers: they are the same when written the same.
  if (Number.isNaN(wanted.value) || Number.isNaN(given.value)) return wanted.text === given.text
  if (wanted.dimension === given.dimension) return same(wanted.value, given.value)
  // "50 pounds" of "50 lb": a weight told in its word.
  if (wanted.dimension === 'pounds-or-sterling' && given.dimension === 'pounds') return same(wanted.value, given.value)
  // "2 million pounds" is £2m, or a weight: only the same money or the same word carries it.
  if (isSterling(wanted) && isSterling(given)) return same(wanted.value, given.value)
  const percent = (quantity: Quantity): number | null =>
    quantity.dimension === 'percent'
      ? quantity.value
      : quantity.value === 0.5 && quantity.dimension === 'count'
        ? 50
        : null
  const one = percent(wanted)
  return one !== null && one === percent(given)
}

/** The second number of "3 of 5", "4.8 out of 5", "4.8/5". */
export const partnerOf = (reading: Reading, quantity: Quantity): Quantity | undefined => {
  const words = reading.tokens.slice(quantity.to, quantity.to + 2).map((token) => token.lower)
  const joint = words[0] === 'of' || words[0] === '/' ? 1 : words[0] === 'out' && words[1] === 'of' ? 2 : 0
  const length =
    joint > 0 && /^(?:the|my|our)$/u.test(reading.tokens[quantity.to + joint]?.lower ?? '') ? joint + 1 : joint
  return length === 0 ? undefined : reading.quantities.find((other) => other.from === quantity.to + length)
}

/** An amount as a share: 75 of "75 %", "three out of four". */
const shareOf = (reading: Reading, quantity: Quantity): number | null => {
  if (quantity.dimension === 'percent') return quantity.value
  const whole = partnerOf(reading, quantity)
  return whole === undefined || whole.value === 0 || quantity.dimension !== 'count'
    ? null
    : (100 * quantity.value) / whole.value
}

/** "75 % of pupils" of "three out of four pupils", either way; the whole beside it goes with it. */
export const isSameShare = (rewrite: Reading, wanted: Quantity, fact: Reading, given: Quantity): boolean => {
  const [one, other] = [shareOf(rewrite, wanted), shareOf(fact, given)]
  const isNew = (wanted.dimension === 'percent') !== (given.dimension === 'percent')
  return isNew && one !== null && other !== null && same(one, other)
}

/** "More than ten" of 14: a count that is surely larger. */
export const isAtLeast = (wanted: Quantity, given: Quantity): boolean =>
  wanted.bound === 'min' &&
  wanted.dimension === 'count' &&
  given.dimension === 'count' &&
  /^(?:none|min)$/u.test(given.bound) &&
  given.value > wanted.value &&
  given.value <= 2 * wanted.value

/** Metric and imperial units of one thing, in the first one's. */
const conversions: readonly (readonly [from: string, to: string, factor: number])[] = [
  ['grams', 'pounds', 1 / 453.59237],
  ['metres', 'feet', 1 / 0.3048],
  ['metres', 'miles', 1 / 1609.344],
  ['feet', 'miles', 1 / 5280],
  ['hectares', 'acres', 2.4710538],
  ['hectares', 'square-metres', 10_000],
  ['square-metres', 'square-feet', 10.7639104],
  ['litres', 'gallons', 1 / 3.785411784],
  ['km-per-hour', 'miles-per-hour', 1 / 1.609344],
]

/** "55 lb" of 25 kg: what is rounded by at most one part in a hundred, or by three where it says "about". */
export const isConverted = (wanted: Quantity, given: Quantity): boolean =>
  conversions.some(([from, to, factor]) => {
    const tolerance = wanted.bound === 'approx' ? 0.03 : 0.01
    const isNear = (one: number, other: number): boolean => Math.abs(one - other) <= tolerance * Math.abs(other)
    if (given.dimension === from && wanted.dimension === to) return isNear(wanted.value, given.value * factor)
    return given.dimension === to && wanted.dimension === from && isNear(wanted.value, given.value / factor)
  })
