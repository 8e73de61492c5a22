/** A share of few: with the interval in which the true one lies, and hidden where it would say nothing. Pure. */

/**
 * Below so many nothing is said: of 4 the interval of a half is .15 to .85 wide, of 5 with none it ends at .43, the first
 * figure that tells anybody anything.
 */
export const minimumCases = 5

/** 95 of 100: the two-sided quantile of the normal distribution. */
const z = 1.959963984540054

export interface Rate {
  /** Of how many. */
  readonly of: number
  readonly count: number
  /** 0 to 1; null with the interval where there are fewer than the minimum. */
  readonly share: number | null
  readonly low: number | null
  readonly high: number | null
}

/** The score interval of 95 % (Wilson 1927, without correction): right for small numbers and for shares near 0 and 1. */
export function rateOf(count: number, of: number): Rate {
  if (of < minimumCases) return { of, count, share: null, low: null, high: null }
  const share = count / of
  const centre = share + z ** 2 / (2 * of)
  const half = z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2))
  const scale = 1 + z ** 2 / of
  return {
    ...{ of, count, share },
    low: count === 0 ? 0 : Math.max(0, (centre - half) / scale),
    high: count === of ? 1 : Math.min(1, (centre + half) / scale),
  }
}

export interface Spread {
  readonly n: number
  /** Quarter, half and three quarters lie at or below; null where there are fewer than the minimum. */
  readonly quartiles: { readonly low: number; readonly median: number; readonly high: number } | null
}

/** Quartiles by linear interpolation (type 7 of Hyndman and Fan 1996, as spreadsheets have them). */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((one, other) => one - other)
  const n = sorted.length
  if (n < minimumCases) return { n, quartiles: null }
  const at = (share: number): number => {
    const place = (n - 1) * share
    const below = sorted[Math.floor(place)] ?? 0
    const above = sorted[Math.ceil(place)] ?? below
    return below + (above - below) * (place - Math.floor(place))
  }
  return { n, quartiles: { low: at(0.25), median: at(0.5), high: at(0.75) } }
}
