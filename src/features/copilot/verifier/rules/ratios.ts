/** Changes told by their ratio: "doubled" and "by 75 %" of "from 6 hours to 1.5". */
import type { Quantity } from '../reading/quantities.ts'
import type { Reading } from '../reading/reading.ts'
import { same } from './amounts.ts'

const ratios: readonly (readonly [verb: RegExp, ratio: number])[] = [
  [/^doubl/u, 2],
  [/^tripl/u, 3],
  [/^quadrupl/u, 4],
  [/^halv/u, 0.5],
]

/** "Doubled" of "from 400 to 800". */
export const saysRatio = (lower: string, { tokens, quantities: given }: Reading): boolean =>
  ratios.some(
    ([verb, ratio]) =>
      verb.test(lower) &&
      given.some((one, at) => {
        const next = given[at + 1]
        const isFromTo = tokens[one.from - 1]?.lower === 'from' && tokens[one.to]?.lower === 'to'
        return next !== undefined && isFromTo && one.dimension === next.dimension && same(one.value * ratio, next.value)
      }),
  )

/** "By 75 %" of "from 6 hours to 1.5": the share that the fact's own numbers give, rounded by half a percent at most. */
export const isShareOfChange = (wanted: Quantity, fact: Reading, given: Quantity): boolean => {
  if (wanted.dimension !== 'percent') return false
  const next = fact.quantities[fact.quantities.indexOf(given) + 1]
  const isFromTo =
    next !== undefined &&
    fact.tokens[given.from - 1]?.lower === 'from' &&
    fact.tokens[given.to]?.lower === 'to' &&
    given.dimension === next.dimension
  if (!isFromTo || given.value === 0) return false
  return Math.abs((100 * Math.abs(given.value - next.value)) / given.value - wanted.value) <= 0.5
}
