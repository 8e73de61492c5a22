/** What a statement of pay leaves out because its readers know: whose dollar, and that it is by the year. */
import type { Salary } from './posting.ts'

/** Countries in which a bare `$` is one certain dollar. */
const dollars: Readonly<Record<string, string>> = {
  ...{ US: 'USD', PR: 'USD', CA: 'CAD', AU: 'AUD', NZ: 'NZD', SG: 'SGD', HK: 'HKD' },
}
/** Countries in which it may be a peso or a dollar. */
const otherDollars = new Set(['MX', 'AR', 'CL', 'CO', 'UY', 'BR', 'TW', 'BM', 'BS', 'BB', 'JM', 'TT', 'EC', 'SV', 'PA'])

/** Nobody is paid so much of them in a month, and nobody so little in a year that a full position would be below. */
const yearlyFrom = 20_000
const strongCurrencies = new Set(['USD', 'EUR', 'GBP', 'CHF', 'CAD', 'AUD', 'NZD', 'SGD'])

/**
 * A bare `$` of a posting whose places know one dollar is that one; from 20,000 on, pay in such a currency is by the year. Anything
 * else stays unknown, and so does `raw`: as the posting says it.
 * @param countries where the work is, ISO 3166-1 alpha-2
 */
export const completeSalary = (salary: Salary | null, countries: readonly string[]): Salary | null => {
  if (salary === null) return null
  const currency = salary.currency ?? (salary.raw.includes('$') ? dollarOf(countries) : null)
  const least = salary.min ?? salary.max ?? 0
  const isYearly = salary.period === null && currency !== null && strongCurrencies.has(currency) && least >= yearlyFrom
  return { ...salary, currency, period: isYearly ? 'year' : salary.period }
}

const dollarOf = (countries: readonly string[]): string | null => {
  const known = new Set(countries.flatMap((country) => dollars[country] ?? []))
  const [only] = known
  return known.size === 1 && only !== undefined && !countries.some((country) => otherDollars.has(country)) ? only : null
}
