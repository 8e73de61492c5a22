/** Salaries of any period by the year, so that they can be compared. The raw words stay beside them. */
import type { NormalisedPosting, Salary } from './posting.ts'

/** 40 hours in 52 weeks are 2,080 hours; 5 days in 52 weeks are 260 days. Paid leave is work paid for, so nothing is taken off. */
const periodsPerYear = { hour: 2_080, day: 260, week: 52, month: 12, year: 1 } as const

/** Null unless amount, currency and period are known: without a currency two salaries cannot be compared. */
export const yearlySalary = (salary: Salary | null): NormalisedPosting['salaryYear'] => {
  if (salary === null || salary.currency === null || salary.period === null) return null
  const { min, max } = salary
  const [low, high] = [min ?? max, max ?? min]
  if (low === null || high === null) return null
  const factor = periodsPerYear[salary.period]
  const year = { min: Math.round(low * factor), max: Math.round(high * factor) }
  // Beyond what a posting pays, and beyond what the column holds: the period was misread.
  return year.max <= 100_000_000 ? year : null
}
