/** Figures of the whole installation for its operator: numbers of things, nothing of a person. */
import { sql } from 'drizzle-orm'
import type { Database } from '../../platform/database/database.ts'

export interface InstallationFigures {
  readonly applications: Readonly<Record<string, number>>
  readonly postings: Readonly<Record<string, number>>
  readonly accounts: Readonly<Record<string, number>>
  /** People seen within the last `day` and `month`. */
  readonly active: Readonly<Record<string, number>>
}

/** One statement: pages of metrics are asked for every few seconds. */
export const readInstallationFigures = (database: Database): Promise<InstallationFigures> =>
  database.asSystem(async (tx) => {
    const { rows } = await tx.execute<{ what: string; label: string; n: number }>(sql`
      select 'applications' as what, status as label, count(*)::int as n from applications where archived_at is null group by status
      union all
      select 'postings', case when owner_id is not null then 'own' when closed_at is null then 'open' else 'closed' end, count(*)::int
        from postings group by 2
      union all
      select 'accounts', case when suspended_at is null then 'active' else 'suspended' end, count(*)::int from accounts group by 2
      union all
      select 'active', within, count(distinct person)::int
        from (values ('day', interval '24 hours'), ('month', interval '30 days')) as windows (within, length)
        join (
          select user_id as person, created_at as seen_at from auth.sessions
          union all select owner_id, last_used_at from access_keys
        ) as seen on seen_at > now() - length
        group by within`)
    const of = (what: string) =>
      Object.fromEntries(rows.filter((row) => row.what === what).map((row) => [row.label, row.n]))
    return {
      applications: of('applications'),
      postings: of('postings'),
      accounts: of('accounts'),
      active: of('active'),
    }
  })
