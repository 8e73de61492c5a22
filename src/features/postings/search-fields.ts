/** What a posting is filtered and sorted by, as the search table keeps it. Pure; unknown stays null. */
import type { NormalisedPosting, RemotePolicy, Seniority } from './posting.ts'

export interface SearchFields {
  readonly remote: RemotePolicy | null
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[]
  readonly seniority: Seniority | null
  /** Whole units of the currency a year. */
  readonly salaryYearMin: number | null
  readonly salaryYearMax: number | null
  readonly salaryCurrency: string | null
  /** Lower case, without legal form; of a posting that names no company, its board's name. */
  readonly companyKey: string | null
  /** Whether the employer says that it sponsors a work visa. */
  readonly visa: boolean | null
  readonly skills: readonly string[]
  readonly language: string | null
}

/** What of a posting the search table is made of. */
export type SearchedPosting = Pick<
  NormalisedPosting,
  | 'title'
  | 'company'
  | 'board'
  | 'text'
  | 'requirements'
  | 'skills'
  | 'remote'
  | 'countries'
  | 'seniority'
  | 'salary'
  | 'salaryYear'
  | 'visa'
  | 'language'
>

/**
 * Of the rules by which rows are filled; rows of before these columns have 0. A higher number here has every stored row
 * read anew, in the background.
 */
export const indexVersion = 4

export const readSearchFields = (posting: SearchedPosting): SearchFields => ({
  remote: posting.remote,
  countries: posting.countries,
  seniority: posting.seniority,
  salaryYearMin: posting.salaryYear?.min ?? null,
  salaryYearMax: posting.salaryYear?.max ?? null,
  salaryCurrency: posting.salaryYear ? (posting.salary?.currency ?? null) : null,
  companyKey: companyKey(posting.company) ?? boardKey(posting.board),
  visa: posting.visa === null ? null : posting.visa === 'offered',
  skills: posting.skills,
  language: posting.language,
})

const legalForms = /[,.]?\s+(?:inc|llc|ltd|limited|gmbh|ag|se|corp|corporation|co|plc|s\.?a\.?|b\.?v\.?|oy|ab|as)\.?$/iu

/** The same for a statement: PostgreSQL reads it alike, told that case makes no difference. */
export const legalFormPattern = legalForms.source

/** How a company is compared: "Acme, Inc." and "ACME" are one. */
export const companyKey = (company: string | null): string | null =>
  company?.replace(legalForms, '').replace(/\s+/gu, ' ').trim().toLowerCase() || null

/** Letters and digits alone, as boards are named after companies: "Scale AI" is `scaleai` or `scale-ai`. */
const lettersOf = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** Some systems name no employer in their answers, Lever, Ashby and Workday among them: their boards are one employer's each. */
const boardKey = (board: string | null): string | null =>
  // A Workday board is the employer and one of its sites.
  board === null ? null : lettersOf(unescaped(board).split('/')[0] ?? '') || null

const unescaped = (name: string): string => {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

/** Every key under which postings of a company of this name may stand. */
export const keysOfCompany = (name: string): string[] => {
  const key = companyKey(name) ?? ''
  return [...new Set([key, lettersOf(key)])].filter((one) => one !== '')
}
