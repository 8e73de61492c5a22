/** When the next mail is due. Pure. */

export const periods = ['off', 'day', 'week'] as const
export type Period = (typeof periods)[number]

const dayMs = 86_400_000

/** The first such hour after now, UTC: of any day, or of a Monday; null for who wants none. */
export function nextMailAt(every: Period, hourUtc: number, now: Date): Date | null {
  if (every === 'off') return null
  const today = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate(), hourUtc)
  const first = today > now.getTime() ? today : today + dayMs
  if (every === 'day') return new Date(first)
  const daysToMonday = (8 - new Date(first).getUTCDay()) % 7
  return new Date(first + daysToMonday * dayMs)
}
