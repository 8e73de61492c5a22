/** Every statement about the ledger: what left this machine, to whom, at what cost. */
import { and, desc, eq, gte, isNull, lt, or, sql } from 'drizzle-orm'
import type { Tx } from '../../../platform/database/database.ts'
import type { AttemptClosing } from '../../../platform/llm/attempts.ts'
import { modelAttempts, runs } from '../copilot.tables.ts'

export type LedgerRow = typeof modelAttempts.$inferSelect

/** Until this transaction ends nobody else opens an attempt: two calls at once must not both spend the last cent. */
export async function lockBudgets(tx: Tx): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('rolewright model budgets'))`)
}

/** What was spent since a moment, by this person and by everybody on the operator's keys; what is not known yet counts as its estimate. */
export async function sumSpending(
  tx: Tx,
  ownerId: string,
  since: Date,
): Promise<{ byPersonUsdMicros: number; byEverybodyUsdMicros: number }> {
  const spent = sql`coalesce(${modelAttempts.costUsdMicros}, ${modelAttempts.estimateUsdMicros}, 0)`
  const [row] = await tx
    .select({
      byPersonUsdMicros: sql<string>`coalesce(sum(${spent}) filter (where ${modelAttempts.ownerId} = ${ownerId}), 0)`,
      byEverybodyUsdMicros: sql<string>`coalesce(sum(${spent}) filter (where ${modelAttempts.paidBy} = 'operator'), 0)`,
    })
    .from(modelAttempts)
    .where(gte(modelAttempts.startedAt, since))
  return {
    byPersonUsdMicros: Number(row?.byPersonUsdMicros ?? 0),
    byEverybodyUsdMicros: Number(row?.byEverybodyUsdMicros ?? 0),
  }
}

export interface RunCosts {
  /** How many runs these figures are of. */
  readonly n: number
  readonly lowestUsdMicros: number
  readonly highestUsdMicros: number
}

/** What a person's last runs for an application cost, of which each request's cost is known. Null: there is none yet. */
export async function selectRunCosts(tx: Tx, ownerId: string, mostRuns: number): Promise<RunCosts | null> {
  const { runId, costUsdMicros, startedAt } = modelAttempts
  const ofRuns = tx
    .select({ cost: sql<string>`sum(${costUsdMicros})`.as('cost') })
    .from(modelAttempts)
    .innerJoin(runs, eq(runs.id, runId))
    .where(and(eq(modelAttempts.ownerId, ownerId), eq(runs.kind, 'application')))
    .groupBy(runId)
    .having(sql`bool_and(${costUsdMicros} is not null)`)
    .orderBy(sql`max(${startedAt}) desc`)
    .limit(mostRuns)
    .as('of_runs')
  const [row] = await tx
    .select({
      n: sql<string>`count(*)`,
      lowest: sql<string | null>`min(${ofRuns.cost})`,
      highest: sql<string | null>`max(${ofRuns.cost})`,
    })
    .from(ofRuns)
  if (!row || row.lowest === null || row.highest === null) return null
  return { n: Number(row.n), lowestUsdMicros: Number(row.lowest), highestUsdMicros: Number(row.highest) }
}

export async function insertAttempt(tx: Tx, row: typeof modelAttempts.$inferInsert): Promise<void> {
  await tx.insert(modelAttempts).values(row)
}

/** Also of one that was taken for lost: what is known in the end counts. */
export async function closeAttempt(tx: Tx, id: string, closing: AttemptClosing): Promise<void> {
  const { status, failure, upstreamStatus, usage, costUsdMicros, durationMs } = closing
  const { inputTokens, outputTokens } = usage
  await tx
    .update(modelAttempts)
    .set({ status, failure, upstreamStatus, inputTokens, outputTokens, costUsdMicros, durationMs })
    .where(eq(modelAttempts.id, id))
}

/** For one that was never sent: the ledger holds what left this machine. */
export async function deleteAttempt(tx: Tx, id: string): Promise<void> {
  await tx.delete(modelAttempts).where(eq(modelAttempts.id, id))
}

const lost = { status: 'unknown', failure: 'process_died' } as const

/** A step that begins again: its earlier process is gone, and what it had asked may have been worked on and paid. */
export async function markLostOfStep(tx: Tx, ownerId: string, runId: string, step: string): Promise<void> {
  const { status } = modelAttempts
  await tx
    .update(modelAttempts)
    .set(lost)
    .where(
      and(
        eq(modelAttempts.ownerId, ownerId),
        eq(modelAttempts.runId, runId),
        eq(modelAttempts.step, step),
        eq(status, 'open'),
      ),
    )
}

/** Everybody's that are open after their time. @returns how many */
export async function markLost(tx: Tx, now: Date): Promise<number> {
  const { rowCount } = await tx
    .update(modelAttempts)
    .set(lost)
    .where(and(eq(modelAttempts.status, 'open'), lt(modelAttempts.closesBy, now)))
  return rowCount ?? 0
}

/** Newest first. @param before an id from an earlier page */
export async function selectAttempts(
  tx: Tx,
  ownerId: string,
  { runId, before, limit }: { runId?: string | undefined; before?: string | undefined; limit: number },
): Promise<LedgerRow[]> {
  return tx
    .select()
    .from(modelAttempts)
    .where(
      and(
        eq(modelAttempts.ownerId, ownerId),
        runId === undefined ? undefined : eq(modelAttempts.runId, runId),
        before === undefined ? undefined : lt(modelAttempts.id, before),
      ),
    )
    .orderBy(desc(modelAttempts.id))
    .limit(limit)
}

/** What a run, or one step of it, has cost so far; null where the cost of one attempt is not known. */
export async function sumRun(
  tx: Tx,
  ownerId: string,
  runId: string,
  step?: string,
): Promise<{ attempts: number; costUsdMicros: number | null }> {
  const unknown = or(isNull(modelAttempts.costUsdMicros), eq(modelAttempts.status, 'open'))
  const [row] = await tx
    .select({
      attempts: sql<number>`count(*)::int`,
      cost: sql<string | null>`case when count(*) filter (where ${unknown}) = 0 then coalesce(sum(${modelAttempts.costUsdMicros}), 0) end`,
    })
    .from(modelAttempts)
    .where(
      and(
        eq(modelAttempts.ownerId, ownerId),
        eq(modelAttempts.runId, runId),
        step === undefined ? undefined : eq(modelAttempts.step, step),
      ),
    )
  const cost = row?.cost ?? null
  return { attempts: row?.attempts ?? 0, costUsdMicros: cost === null ? null : Number(cost) }
}
