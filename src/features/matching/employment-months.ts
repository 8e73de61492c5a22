/** How many months positions cover, as surely as their dates allow. Pure. */
import type { FactDetails, PartialDate } from '../profiles/fact.ts'

/** Overlaps count once. With years only ("2015 - 2018") the sure and the possible length differ by up to two years. */
export interface CoveredMonths {
  readonly sure: number
  readonly possible: number
}

type Period = readonly [from: number, to: number]

export function coverMonths(periods: readonly FactDetails[], today: Date): CoveredMonths {
  const now = today.getUTCFullYear() * 12 + today.getUTCMonth()
  return {
    sure: unionMonths(periods.flatMap((details) => surePeriod(details, now))),
    possible: periods.some(({ startDate }) => startDate === undefined)
      ? Number.POSITIVE_INFINITY
      : unionMonths(periods.flatMap((details) => possiblePeriod(details, now))),
  }
}

/** From the end of the first month or year to the beginning of the last. */
function surePeriod({ startDate, endDate, ongoing }: FactDetails, now: number): Period[] {
  const start = startDate === undefined ? null : monthOf(startDate, 'last')
  const end = ongoing ? now : endDate === undefined ? null : monthOf(endDate, 'first')
  return start === null || end === null ? [] : [[start, Math.min(end, now)]]
}

/** From the beginning of the first month or year to the end of the last; an unknown end may be today. */
function possiblePeriod({ startDate, endDate, ongoing }: FactDetails, now: number): Period[] {
  const start = startDate === undefined ? null : monthOf(startDate, 'first')
  const end = ongoing || endDate === undefined ? now : monthOf(endDate, 'last')
  return start === null || end === null ? [] : [[start, end + 1]]
}

function monthOf(date: PartialDate, side: 'first' | 'last'): number | null {
  const parts = /^(\d{4})(?:-(\d{2}))?/u.exec(date)
  if (!parts) return null
  const month = parts[2] === undefined ? (side === 'first' ? 1 : 12) : Number(parts[2])
  return Number(parts[1]) * 12 + month - 1
}

function unionMonths(periods: readonly Period[]): number {
  let months = 0
  let coveredTo = Number.NEGATIVE_INFINITY
  for (const [from, to] of [...periods].sort(([one], [other]) => one - other)) {
    months += Math.max(0, to - Math.max(from, coveredTo))
    coveredTo = Math.max(coveredTo, to)
  }
  return months
}
