/** Statements behind market insight: counts and quantiles of what one person sees, never of what others brought in. */
import { type SQL, sql } from 'drizzle-orm'
import type { Tx } from '../../../platform/database/database.ts'
import { type FilterCondition, whereAll } from '../posting-filter.ts'
import { searchTerms } from '../postings.search.sql.ts'
import { visibleTo } from '../postings.sql.ts'
import { postingSearch, postings } from '../postings.tables.ts'
import { legalFormPattern } from '../search-fields.ts'

/** Fewer postings tell of the postings, not of the market. */
export const minimumCount = 5

/** Which open postings are looked at. */
export interface MarketScope {
  readonly conditions: readonly FilterCondition[]
  /** Words of the title, all of them; null for any title. */
  readonly title: string | null
  /** ISO 639-1, as of a search. */
  readonly languages: readonly string[]
}

/** Open, visible, within the filter. */
function inScope(ownerId: string, { conditions, title, languages }: MarketScope): SQL {
  const titled =
    title === null
      ? sql`true`
      : sql`${postingSearch.titleTerms} @@ (${searchTerms({ words: [title], languages }, 'all')})`
  return sql`${visibleTo(ownerId, postingSearch)} and ${whereAll(conditions, 'left-out')} and ${titled}`
}

export const salaryGroupings = ['title', 'country', 'city', 'seniority'] as const
export type SalaryGrouping = (typeof salaryGroupings)[number]

/** One row a group that a posting belongs to; a posting of two cities counts in both. */
const groupings: Readonly<Record<SalaryGrouping, SQL>> = {
  // "Baker (m/f/d)" and "Baker" are one title.
  title: sql`(select btrim(regexp_replace(lower(p.title), '\\s*[([][^)\\]]*[)\\]]\\s*', ' ', 'g')) as grouped_by)`,
  country: sql`(select unnest(coalesce(nullif(posting_search.countries, '{}'), array[null::text])) as grouped_by)`,
  city: sql`(select distinct place ->> 'city' as grouped_by
    from jsonb_array_elements(case when p.places = '[]' then '[{}]' else p.places end) place)`,
  seniority: sql`(select posting_search.seniority as grouped_by)`,
}

export interface SalaryGroup {
  /** Null: the postings say nothing of it. */
  readonly group: string | null
  /** ISO 4217. */
  readonly currency: string
  /** Roles that state a yearly salary; the same title at the same company for the same pay is one. */
  readonly n: number
  readonly companies: number
  /** Of the middles of the stated ranges, whole units a year: 10, 25, 50, 75, 90 %. Null below the least number. */
  readonly quantiles: readonly number[] | null
}

/** The largest groups first, at most `limit`. Currencies are never converted. */
export async function selectSalaryGroups(
  tx: Tx,
  ownerId: string,
  scope: MarketScope,
  { by, limit }: { by: SalaryGrouping; limit: number },
): Promise<{ groups: SalaryGroup[]; considered: number; withSalary: number }> {
  const { rows } = await tx.execute<{
    considered: number
    with_salary: number
    groups: SalaryGroup[] | null
  }>(sql`
    with seen as materialized (
      select posting_id from ${postingSearch} where ${inScope(ownerId, scope)}
    ), priced as (
      select distinct coalesce(p.twin_key, p.id::text) as role, grouped.grouped_by, posting_search.salary_currency as currency,
        posting_search.company_key, (posting_search.salary_year_min::float8 + posting_search.salary_year_max) / 2 as middle
      from seen join posting_search using (posting_id) join ${postings} p on p.id = posting_search.posting_id
        cross join lateral ${groupings[by]} grouped
      where posting_search.salary_year_max is not null and posting_search.salary_currency is not null
    ), grouped as (
      select grouped_by as "group", currency, count(*)::int as n, count(distinct company_key)::int as companies,
        case when count(*) >= ${minimumCount}::int then to_json(array(
          select round(one::numeric)::float8 from unnest(
            percentile_cont(array[.1, .25, .5, .75, .9]) within group (order by middle)) one)) end as quantiles
      from priced group by grouped_by, currency order by n desc, grouped_by, currency limit ${limit}
    )
    select (select count(*)::int from seen) as considered,
      (select count(*)::int from seen join posting_search using (posting_id) where salary_year_max is not null) as with_salary,
      (select json_agg(grouped) from grouped) as groups`)
  const [row] = rows
  return { groups: row?.groups ?? [], considered: row?.considered ?? 0, withSalary: row?.with_salary ?? 0 }
}

export interface SkillCount {
  readonly skill: string
  /** Roles that name it. */
  readonly n: number
  /** Of them, listed within the last 30 days. */
  readonly recent: number
}

/** The most wanted first, at most `limit`; the same title at the same company is one role. */
export async function selectSkillCounts(
  tx: Tx,
  ownerId: string,
  scope: MarketScope,
  { recentSince, limit }: { recentSince: Date; limit: number },
): Promise<{ skills: SkillCount[]; considered: number; recent: number }> {
  const recent = sql`max(listed_at) >= ${recentSince.toISOString()}::timestamptz`
  const { rows } = await tx.execute<{ considered: number; recent: number; skills: SkillCount[] | null }>(sql`
    with seen as materialized (
      select coalesce(p.twin_key, p.id::text) as role, posting_search.skills, posting_search.listed_at
      from ${postingSearch} join ${postings} p on p.id = posting_search.posting_id
      where ${inScope(ownerId, scope)}
    ), roles as (
      select ${recent} as is_recent from seen group by role
    ), named as (
      select skill, ${recent} as is_recent from seen, unnest(skills) skill group by role, skill
    ), counted as (
      select skill, count(*)::int as n, (count(*) filter (where is_recent))::int as recent
      from named group by skill order by n desc, skill limit ${limit}
    )
    select (select count(*)::int from roles) as considered,
      (select count(*)::int from roles where is_recent) as recent,
      (select json_agg(counted) from counted) as skills`)
  const [row] = rows
  return { skills: row?.skills ?? [], considered: row?.considered ?? 0, recent: row?.recent ?? 0 }
}

export interface CompanyRow {
  readonly company: string
  readonly openPostings: number
  readonly openRoles: number
  readonly opened: number
  readonly closed: number
  /** Postings that were seen to close, and how long half of them were open, in days; null below the least number. */
  readonly closedInAll: number
  readonly medianDaysOpen: number | null
  /** When the first of them was seen. */
  readonly watchedSince: string
  /** Open postings at each asked moment, in its order. */
  readonly openAt: readonly number[]
}

/**
 * The companies with most open postings first. A posting is open from when it was first seen until its board stopped listing it, or
 * until the day on which it says that it closes.
 * @param moments in time, at which open postings are counted
 */
export async function selectCompanies(
  tx: Tx,
  ownerId: string,
  wanted: { name: string | null; moments: readonly Date[]; lately: Date; now: Date; limit: number },
): Promise<CompanyRow[]> {
  const [now, lately] = [wanted.now, wanted.lately].map((at) => sql`${at.toISOString()}::timestamptz`)
  const moments = `{${wanted.moments.map((at) => at.toISOString()).join(',')}}`
  const named =
    wanted.name === null ? sql`true` : sql`position(lower(${wanted.name}::text) in lower(${postings.company})) > 0`
  const { rows } = await tx.execute<CompanyRow & Record<string, unknown>>(sql`
    with seen as materialized (
      select lower(btrim(regexp_replace(${postings.company}, ${legalFormPattern}::text, '', 'i'))) as key, ${postings.company} as company,
        coalesce(${postings.twinKey}, ${postings.id}::text) as role, ${postings.firstSeenAt} as first_seen,
        least(${postings.closedAt}, ${postings.closesAt}) as ended
      from ${postings} where ${visibleTo(ownerId, postings)} and ${postings.company} is not null and ${named}
    ), states as (
      select *, (ended is null or ended > ${now}) as is_open from seen
    ), companies as (
      select key, mode() within group (order by company) as company,
        (count(*) filter (where is_open))::int as open_postings,
        (count(distinct role) filter (where is_open))::int as open_roles,
        (count(*) filter (where first_seen > ${lately}))::int as opened,
        (count(*) filter (where not is_open and ended > ${lately}))::int as closed,
        (count(*) filter (where not is_open))::int as closed_in_all,
        percentile_cont(.5) within group (order by extract(epoch from ended - first_seen) / 86400)
          filter (where not is_open and ended > first_seen) as median_days,
        min(first_seen) as watched_since
      from states group by key order by open_postings desc, key limit ${wanted.limit}
    )
    select company, open_postings as "openPostings", open_roles as "openRoles", opened, closed, closed_in_all as "closedInAll",
      case when closed_in_all >= ${minimumCount}::int then round(median_days::numeric, 1)::float8 end as "medianDaysOpen",
      to_json(watched_since) as "watchedSince",
      (select json_agg((
         select count(*)::int from seen where seen.key = companies.key and first_seen <= at.moment and (ended is null or ended > at.moment)
       ) order by at.place) from unnest(${moments}::timestamptz[]) with ordinality as at (moment, place)) as "openAt"
    from companies order by open_postings desc, key`)
  return rows
}
