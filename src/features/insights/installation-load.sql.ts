/** What the installation has to do and what it spends, for whoever runs it: sums, nothing of a person. */
import { sql } from 'drizzle-orm'
import type { Database } from '../../platform/database/database.ts'

export interface InstallationLoad {
  /** Runs by where they are now. */
  readonly runs: Readonly<Record<string, number>>
  /** Since when the one that waits longest for its turn waits; null where none does. */
  readonly oldestQueuedAt: Date | null
  /** Runs that ended within the last 24 hours, by how. */
  readonly endedToday: Readonly<Record<string, number>>
  /** Requests to models that the operator pays for, within the last 24 hours and 30 days. Costs are millionths of a dollar. */
  readonly spending: Readonly<
    Record<'day' | 'month', { attempts: number; failed: number; costUsdMicros: number; withoutCost: number }>
  >
}

const nothingSpent = { attempts: 0, failed: 0, costUsdMicros: 0, withoutCost: 0 }

export const readInstallationLoad = (database: Pick<Database, 'asSystem'>, now: Date): Promise<InstallationLoad> =>
  database.asSystem(async (tx) => {
    const at = sql`${now.toISOString()}::timestamptz`
    const runs = await tx.execute<{ status: string; n: number; today: number; oldest: number | null }>(sql`
      select status, count(*)::int as n,
        (count(*) filter (where updated_at > ${at} - interval '24 hours'))::int as today,
        (extract(epoch from min(updated_at)) * 1000)::float8 as oldest
      from runs group by status`)
    const spent = await tx.execute<{
      within: string
      attempts: number
      failed: number
      cost: number
      without_cost: number
    }>(sql`
      select within, count(*)::int as attempts, (count(*) filter (where status = 'failed'))::int as failed,
        coalesce(sum(cost_usd_micros), 0)::float8 as cost, (count(*) filter (where cost_usd_micros is null))::int as without_cost
      from (values ('day', interval '24 hours'), ('month', interval '30 days')) as windows (within, length)
      join model_attempts on started_at > ${at} - length and paid_by = 'operator'
      group by within`)
    const spentWithin = (within: string) => {
      const row = spent.rows.find((one) => one.within === within)
      if (!row) return nothingSpent
      return {
        ...{ attempts: row.attempts, failed: row.failed },
        ...{ costUsdMicros: row.cost, withoutCost: row.without_cost },
      }
    }
    const oldest = runs.rows.find(({ status }) => status === 'queued')?.oldest ?? null
    return {
      runs: Object.fromEntries(runs.rows.map(({ status, n }) => [status, n])),
      oldestQueuedAt: oldest === null ? null : new Date(oldest),
      endedToday: Object.fromEntries(runs.rows.map(({ status, today }) => [status, today])),
      spending: { day: spentWithin('day'), month: spentWithin('month') },
    }
  })
