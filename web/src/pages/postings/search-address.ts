/** A search of postings as an address: what the page shows can be kept, sent and gone back to. */
import type { PostingSearch, PostingSort } from '../../api/postings.ts'

export const remotes = ['remote', 'hybrid', 'onsite'] as const
export const seniorities = [
  'intern',
  'junior',
  'mid',
  'senior',
  'lead',
  'principal',
  'manager',
  'director',
  'executive',
] as const
export const sorts = ['relevance', 'newest', 'salary'] as const

/** Every part is optional; lists are separated by commas, so that an address stays readable. */
export interface SearchAddress {
  readonly q?: string
  readonly remote?: string
  readonly seniority?: string
  readonly countries?: string
  readonly without?: string
  readonly salary?: number
  readonly currency?: string
  readonly days?: number
  readonly visa?: boolean
  readonly sort?: PostingSort
}

const textOf = (value: unknown): string | undefined => {
  const text = typeof value === 'number' ? String(value) : value
  return typeof text === 'string' && text.trim() !== '' ? text.slice(0, 500) : undefined
}
const countOf = (value: unknown): number | undefined => {
  const count = Number(value)
  return Number.isInteger(count) && count > 0 ? count : undefined
}

/** What of an address means something; the rest is left out. */
export function readSearchAddress(given: Record<string, unknown>): SearchAddress {
  const sort = sorts.find((one) => one === given.sort)
  const parts = {
    q: textOf(given.q),
    remote: textOf(given.remote),
    seniority: textOf(given.seniority),
    countries: textOf(given.countries),
    without: textOf(given.without),
    salary: countOf(given.salary),
    currency: textOf(given.currency),
    days: countOf(given.days),
    visa: given.visa === true || undefined,
    sort,
  }
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined))
}

/** `a, b` as its items. */
export const itemsOf = (list: string | undefined): string[] =>
  (list ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean)

const dayMs = 86_400_000

/** What the server is asked; listed dates are rounded to the day, so that going back finds what was loaded. */
export function toSearch(address: SearchAddress): PostingSearch {
  const among = <T extends string>(known: readonly T[], list: string | undefined): T[] => {
    const wanted = itemsOf(list)
    return known.filter((one) => wanted.includes(one))
  }
  const remote = among(remotes, address.remote)
  const seniority = among(seniorities, address.seniority)
  const countries = itemsOf(address.countries?.toUpperCase()).filter((code) => /^[A-Z]{2}$/u.test(code))
  const excludeCompanies = itemsOf(address.without)
  const currency = address.currency?.toUpperCase() ?? ''
  const { q, salary, days, visa } = address
  return {
    ...(q !== undefined && { text: q }),
    filter: {
      ...(remote.length > 0 && { remote }),
      ...(seniority.length > 0 && { seniority }),
      ...(countries.length > 0 && { countries }),
      ...(excludeCompanies.length > 0 && { excludeCompanies }),
      ...(salary !== undefined && /^[A-Z]{3}$/u.test(currency) && { salary: { min: salary, currency } }),
      ...(days !== undefined && {
        listedSince: new Date(Math.floor(Date.now() / dayMs) * dayMs - days * dayMs).toISOString(),
      }),
      ...(visa && { visa: true }),
    },
  }
}

export const countFilters = (address: SearchAddress): number => Object.keys(toSearch(address).filter ?? {}).length

/** The address of a search that was kept. */
export function toAddress({ text, filter = {} }: PostingSearch): SearchAddress {
  const days =
    filter.listedSince === undefined
      ? undefined
      : Math.max(1, Math.round((Date.now() - Date.parse(filter.listedSince)) / dayMs))
  return readSearchAddress({
    q: text,
    remote: filter.remote?.join(','),
    seniority: filter.seniority?.join(','),
    countries: filter.countries?.join(','),
    without: filter.excludeCompanies?.join(', '),
    salary: filter.salary?.min,
    currency: filter.salary?.currency,
    days,
    visa: filter.visa,
  })
}
