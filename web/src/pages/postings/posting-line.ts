/** A posting in a line or two: its place, its salary, its date, in the person's language. */
import type { PostingSummary } from '../../api/postings.ts'

export const placeOf = ({ company, locations }: Pick<PostingSummary, 'company' | 'locations'>): string =>
  [company, locations.slice(0, 2).join('; ')].filter(Boolean).join(' · ')

/** `50,000 to 60,000 EUR`, by the year; null where the posting does not say. */
export function yearlySalaryOf({ salary, salaryYear }: PostingSummary, language: string): string | null {
  if (salaryYear === null) return null
  const currency = salary?.currency ?? null
  const format = new Intl.NumberFormat(language, {
    maximumFractionDigits: 0,
    ...(currency !== null && { style: 'currency', currency }),
  })
  return salaryYear.min === salaryYear.max
    ? format.format(salaryYear.min)
    : format.formatRange(salaryYear.min, salaryYear.max)
}

export const dateOf = (moment: string | null, language: string): string | null =>
  moment === null ? null : new Date(moment).toLocaleDateString(language, { dateStyle: 'medium' })
