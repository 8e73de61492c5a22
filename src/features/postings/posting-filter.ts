/** How a filter is asked of the search table. */
import { type SQL, sql } from 'drizzle-orm'
import { canonicalSkill } from '../skills/skills.ts'
import type { PostingFilter } from './posting-query.ts'
import { postingSearch } from './postings.tables.ts'
import { keysOfCompany } from './search-fields.ts'

/** One condition that a filter sets, by the name of its part. */
export interface FilterCondition {
  readonly part: keyof PostingFilter
  /** True where the posting says what is wanted, null where it says nothing of it. */
  readonly holds: SQL
  /** The same without telling no from nothing said, in words that an index answers; where they are others. */
  readonly found?: SQL
}

/** PostgreSQL's own array literal as one parameter, however many texts. */
const textArray = (values: readonly string[]): SQL => sql`${sql.param(arrayLiteral(values))}::text[]`

const arrayLiteral = (values: readonly string[]): string =>
  `{${values.map((value) => `"${value.replace(/["\\]/gu, '\\$&')}"`).join(',')}}`

/** The conditions of a filter over the search table; none for an empty one. */
export function listConditions(filter: PostingFilter): FilterCondition[] {
  const table = postingSearch
  const conditions: FilterCondition[] = []
  const add = (part: keyof PostingFilter, holds: SQL, found?: SQL): number =>
    conditions.push({ part, holds, ...(found && { found }) })
  if (filter.remote) add('remote', sql`${table.remote} = any(${textArray(filter.remote)})`)
  if (filter.countries) {
    const wanted = textArray(filter.countries)
    add('countries', sql`nullif(${table.countries}, '{}') && ${wanted}`, sql`${table.countries} && ${wanted}`)
  }
  if (filter.seniority) add('seniority', sql`${table.seniority} = any(${textArray(filter.seniority)})`)
  if (filter.skills)
    add('skills', sql`${table.skills} @> ${textArray(filter.skills.map((name) => canonicalSkill(name) ?? name))}`)
  if (filter.salary) {
    const { min, currency } = filter.salary
    add('salary', sql`(${table.salaryYearMax} >= ${min} and nullif(${table.salaryCurrency} = ${currency}, false))`)
  }
  if (filter.listedSince) add('listedSince', sql`${table.listedAt} >= ${filter.listedSince}::timestamptz`)
  if (filter.sources) add('sources', sql`${table.source} = any(${textArray(filter.sources)})`)
  if (filter.excludeCompanies) {
    const keys = filter.excludeCompanies.flatMap(keysOfCompany)
    add('excludeCompanies', sql`coalesce(${table.companyKey} <> all(${textArray(keys)}), true)`)
  }
  if (filter.visa !== undefined) add('visa', sql`${table.visa} = ${filter.visa}`)
  if (filter.languages) add('languages', sql`${table.language} = any(${textArray(filter.languages)})`)
  return conditions
}

/**
 * What is known to hold or, as for deal-breakers, what is not known to fail.
 * @param unknown what becomes of postings that say nothing
 */
export function whereAll(conditions: readonly FilterCondition[], unknown: 'kept' | 'left-out'): SQL {
  const each = conditions.map(({ holds, found = holds }) =>
    unknown === 'kept' ? sql`(${holds}) is not false` : sql`(${found})`,
  )
  return each.length === 0 ? sql`true` : sql.join(each, sql` and `)
}
