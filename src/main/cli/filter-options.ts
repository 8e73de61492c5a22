/** The filters of postings as options of a command: what a search leaves out, and what breaks a deal for a match. */
import { type Command, InvalidArgumentError } from 'commander'

/** What commander reads of the options below. */
export interface FilterOptions {
  readonly remote?: string[]
  readonly country?: string[]
  readonly seniority?: string[]
  readonly skill?: string[]
  readonly salary?: { readonly min: number; readonly currency: string }
  readonly since?: string
  readonly source?: string[]
  readonly notCompany?: string[]
  readonly visa?: true
  readonly language?: string[]
}

const list = (value: string, before: string[] = []): string[] => [
  ...before,
  ...value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
]

function readSalary(value: string): { min: number; currency: string } {
  const [, amount = '', unit, currency = ''] = /^(\d+)(k?)\s?([a-z]{3})$/iu.exec(value.trim()) ?? []
  if (amount === '')
    throw new InvalidArgumentError('Write an amount a year and its currency, such as 60000EUR or 60kEUR.')
  return { min: Number(amount) * (unit ? 1000 : 1), currency: currency.toUpperCase() }
}

/** Days back, or a date. */
function readSince(value: string): string {
  const days = /^(\d{1,4})d$/u.exec(value)?.[1]
  const at = days === undefined ? Date.parse(value) : Date.now() - Number(days) * 86_400_000
  if (!Number.isFinite(at)) throw new InvalidArgumentError('Write a date such as 2026-03-01, or days such as 14d.')
  return new Date(at).toISOString()
}

/** Adds the options; several values of one are separated by commas. */
export const withFilterOptions = (command: Command): Command =>
  command
    .option('--remote <policies>', 'remote, hybrid, onsite: one of them', list)
    .option('--country <codes>', 'two-letter countries: one of them', list)
    .option('--seniority <levels>', 'intern, junior, mid, senior, lead, principal, manager, director, executive', list)
    .option('--skill <names>', 'skills, all of them', list)
    .option('--salary <amount>', 'what its upper end reaches a year, with the currency: 60kEUR', readSalary)
    .option('--since <date>', 'posted since a date, or within days: 14d', readSince)
    .option('--source <names>', 'kinds of boards, such as greenhouse', list)
    .option('--not-company <names>', 'companies that you do not want to see', list)
    .option('--visa', 'it says that a work visa is sponsored')
    .option('--language <codes>', 'two-letter languages of the text', list)

/** The filter as the API takes it; empty without options. */
export function toFilter(given: FilterOptions): Record<string, unknown> {
  const { remote, country, seniority, skill, salary, since, source, notCompany, visa, language } = given
  const parts = {
    remote,
    countries: country?.map((code) => code.toUpperCase()),
    seniority,
    skills: skill,
    salary,
    listedSince: since,
    sources: source,
    excludeCompanies: notCompany,
    visa,
    languages: language?.map((code) => code.toLowerCase()),
  }
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined))
}

/** @throws InvalidArgumentError unless it is a whole number within the range */
export const wholeNumber =
  (min: number, max: number) =>
  (value: string): number => {
    const number = Number(value)
    if (/^\d+$/u.test(value) && number >= min && number <= max) return number
    throw new InvalidArgumentError(`Write a whole number from ${min} to ${max}.`)
  }
