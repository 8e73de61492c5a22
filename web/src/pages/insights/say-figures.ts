/** Rates, spreads and weeks in words and on lanes, in the person's language. Pure. */
import type { Rate, Spread } from '../../api/insights.ts'
import type { insightsEn } from '../../messages/insights.en.ts'
import type { Lane } from './lanes.tsx'

type Words = typeof insightsEn

export const percentOf = (share: number, language: string): string =>
  share.toLocaleString(language, { style: 'percent', maximumFractionDigits: 0 })

/** A rate with its interval and n; where there are too few, that. */
export function sayRate({ count, of, share, low, high }: Rate, minimum: number, words: Words, language: string) {
  if (share === null || low === null || high === null) return words.tooFew(count, of, minimum)
  return words.rate(percentOf(share, language), percentOf(low, language), percentOf(high, language), of)
}

export const laneOfRate = ({ share, low, high }: Rate): Pick<Lane, 'bar' | 'line'> =>
  share === null || low === null || high === null ? { bar: null } : { bar: [0, share], line: [low, high] }

export function saySpread({ n, quartiles }: Spread, minimum: number, words: Words, language: string) {
  if (quartiles === null) return words.search.tooFewDays(n, minimum)
  const [low, median, high] = [quartiles.low, quartiles.median, quartiles.high].map((days) =>
    days.toLocaleString(language),
  )
  return words.search.days(low ?? '', median ?? '', high ?? '', n)
}

/** The day of a week's Monday, short: it stands under a chart. */
export const dayOf = (day: string, language: string): string =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString(language, { dateStyle: 'medium', timeZone: 'UTC' })
