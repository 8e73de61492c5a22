/** What a person's requests to models cost, summed up from the ledger. */
import { and, asc, eq, gte, sql } from 'drizzle-orm'
import type { Ctx } from '../../../platform/context.ts'
import { modelAttempts } from '../copilot.tables.ts'

export interface Spending {
  /** Monday of the week, UTC, as `2026-11-23`. */
  readonly week: string
  readonly model: string
  /** What was asked for, such as `tailor-resume`. */
  readonly step: string
  readonly attempts: number
  readonly inputTokens: number
  readonly outputTokens: number
  readonly costUsdMicros: number
  /** Attempts whose cost is not known: they are in no sum. */
  readonly withoutCost: number
}

/** From the week of this moment on, the oldest first; one entry a week, model and step. */
export async function readSpending(ctx: Ctx, since: Date): Promise<Spending[]> {
  const { ownerId } = ctx.actor
  const { startedAt, model, step, inputTokens, outputTokens, costUsdMicros } = modelAttempts
  const week = sql<string>`to_char(date_trunc('week', ${startedAt} at time zone 'UTC'), 'YYYY-MM-DD')`
  return ctx.db.asOwner(ownerId, (tx) =>
    tx
      .select({
        week,
        model,
        step,
        attempts: sql<number>`count(*)::int`,
        inputTokens: sql<number>`coalesce(sum(${inputTokens}), 0)`.mapWith(Number),
        outputTokens: sql<number>`coalesce(sum(${outputTokens}), 0)`.mapWith(Number),
        costUsdMicros: sql<number>`coalesce(sum(${costUsdMicros}), 0)`.mapWith(Number),
        withoutCost: sql<number>`count(*) filter (where ${costUsdMicros} is null)::int`,
      })
      .from(modelAttempts)
      .where(and(eq(modelAttempts.ownerId, ownerId), gte(startedAt, since)))
      .groupBy(sql`1`, model, step)
      .orderBy(sql`1`, asc(model), asc(step)),
  )
}
