/** Every statement about runs, their steps and their events. The owner is part of each. */
import { and, asc, desc, eq, gt, inArray, isNull, notInArray, sql } from 'drizzle-orm'
import type { Tx } from '../../platform/database/database.ts'
import { openJson, sealJson } from '../../platform/security/sealing.ts'
import { runEvents, runSteps, runs } from './copilot.tables.ts'
import {
  endedStatuses,
  type Run,
  type RunEvent,
  type RunKind,
  type RunStatus,
  type RunStep,
  type StepImplementation,
  type StepName,
} from './run.ts'

type RunRow = typeof runs.$inferSelect

const toRun = (row: RunRow): Run => ({
  id: row.id,
  profileId: row.profileId,
  profileVersion: row.profileVersion,
  postingId: row.postingId,
  kind: row.kind,
  questions: row.questions,
  status: row.status,
  blanketApprovalAt: row.blanketApprovalAt,
  failure: row.failureCode === null ? null : { code: row.failureCode, message: row.failureMessage ?? '' },
  instructions: row.instructions,
  forkedFrom: row.forkedFrom,
  round: row.round,
  usesModel: row.usesModel,
  createdAt: row.createdAt,
  updatedAt: row.updatedAt,
})

/** @returns false when this person already has a living run for the profile and posting with the same wishes */
export async function insertRun(
  tx: Tx,
  ownerId: string,
  run: Pick<
    Run,
    | 'id'
    | 'kind'
    | 'questions'
    | 'profileId'
    | 'profileVersion'
    | 'postingId'
    | 'blanketApprovalAt'
    | 'instructions'
    | 'forkedFrom'
  > & {
    now: Date
  },
): Promise<boolean> {
  const { now, ...row } = run
  const inserted = await tx
    .insert(runs)
    .values({ ...row, ownerId, status: 'queued', createdAt: now, updatedAt: now })
    .onConflictDoNothing()
    .returning({ id: runs.id })
  return inserted.length === 1
}

export async function findLivingRun(
  tx: Tx,
  ownerId: string,
  {
    kind,
    profileId,
    postingId,
    instructions,
    questions,
  }: Pick<Run, 'kind' | 'profileId' | 'postingId' | 'instructions' | 'questions'>,
): Promise<Run | null> {
  const [row] = await tx
    .select()
    .from(runs)
    .where(
      and(
        eq(runs.ownerId, ownerId),
        eq(runs.profileId, profileId),
        eq(runs.postingId, postingId),
        eq(runs.kind, kind),
        questions === null ? isNull(runs.questions) : sql`${runs.questions} = ${JSON.stringify(questions)}::jsonb`,
        instructions === null ? isNull(runs.instructions) : eq(runs.instructions, instructions),
        notInArray(runs.status, [...endedStatuses]),
      ),
    )
  return row ? toRun(row) : null
}

/** One run of a person, or null: another person's is not found. */
export async function findRun(tx: Tx, ownerId: string, runId: string): Promise<Run | null> {
  const [row] = await tx
    .select()
    .from(runs)
    .where(and(eq(runs.ownerId, ownerId), eq(runs.id, runId)))
  return row ? toRun(row) : null
}

/** The same, and nobody else changes the run until this transaction ends. */
export async function lockRun(tx: Tx, ownerId: string, runId: string): Promise<Run | null> {
  const [row] = await tx
    .select()
    .from(runs)
    .where(and(eq(runs.ownerId, ownerId), eq(runs.id, runId)))
    .for('update')
  return row ? toRun(row) : null
}

/** Newest first. */
export async function selectRuns(tx: Tx, ownerId: string, kind: RunKind, limit: number): Promise<Run[]> {
  const rows = await tx
    .select()
    .from(runs)
    .where(and(eq(runs.ownerId, ownerId), eq(runs.kind, kind)))
    .orderBy(desc(runs.createdAt), desc(runs.id))
    .limit(limit)
  return rows.map(toRun)
}

export async function updateRun(
  tx: Tx,
  ownerId: string,
  runId: string,
  change: { status: RunStatus; failure?: { code: string; message: string }; now: Date },
): Promise<void> {
  await tx
    .update(runs)
    .set({
      status: change.status,
      failureCode: change.failure?.code ?? null,
      failureMessage: change.failure?.message ?? null,
      updatedAt: change.now,
    })
    .where(and(eq(runs.ownerId, ownerId), eq(runs.id, runId)))
}

/** Begins another round: what ended goes on, with these wishes. @throws where the same run is already alive under another id */
export async function beginRound(
  tx: Tx,
  ownerId: string,
  runId: string,
  round: {
    number: number
    status: RunStatus
    usesModel: boolean
    instructions: string | null
    profileVersion: number
    now: Date
  },
): Promise<void> {
  const { number, now, ...rest } = round
  await tx
    .update(runs)
    .set({ ...rest, round: number, failureCode: null, failureMessage: null, updatedAt: now })
    .where(and(eq(runs.ownerId, ownerId), eq(runs.id, runId)))
}

/** Recorded on a living run that was asked for again with blanket approval. */
export async function recordBlanketApproval(tx: Tx, ownerId: string, runId: string, now: Date): Promise<void> {
  await tx
    .update(runs)
    .set({ blanketApprovalAt: now })
    .where(and(eq(runs.ownerId, ownerId), eq(runs.id, runId)))
}

/** Numbered within the run: callers hold the run's lock, so that numbers neither clash nor appear out of order. */
export async function appendEvent(
  tx: Tx,
  ownerId: string,
  runId: string,
  event: { kind: string; data: Record<string, unknown>; at: Date },
): Promise<void> {
  const next = sql<number>`(select coalesce(max(e.seq), 0) + 1 from run_events e where e.run_id = ${runId})`
  await tx.insert(runEvents).values({ runId, ownerId, seq: next, ...event })
}

/** Events after a number, oldest first, at most 500. */
export async function selectEvents(tx: Tx, ownerId: string, runId: string, after: number): Promise<RunEvent[]> {
  return tx
    .select({ seq: runEvents.seq, kind: runEvents.kind, data: runEvents.data, at: runEvents.at })
    .from(runEvents)
    .where(and(eq(runEvents.ownerId, ownerId), eq(runEvents.runId, runId), gt(runEvents.seq, after)))
    .orderBy(asc(runEvents.seq))
    .limit(500)
}

export async function selectSteps(tx: Tx, ownerId: string, runId: string): Promise<RunStep[]> {
  return tx
    .select({
      name: runSteps.name,
      implementation: runSteps.implementation,
      reason: runSteps.reason,
      attempts: runSteps.attempts,
      startedAt: runSteps.startedAt,
      finishedAt: runSteps.finishedAt,
      durationMs: runSteps.durationMs,
    })
    .from(runSteps)
    .where(and(eq(runSteps.ownerId, ownerId), eq(runSteps.runId, runId)))
    .orderBy(asc(runSteps.sequence))
}

/** What a step has written; null before it is done. */
export async function findStepOutput(
  tx: Tx,
  ownerId: string,
  runId: string,
  name: StepName,
): Promise<Record<string, unknown> | null> {
  const [row] = await tx
    .select({ output: runSteps.output })
    .from(runSteps)
    .where(and(eq(runSteps.ownerId, ownerId), eq(runSteps.runId, runId), eq(runSteps.name, name)))
  return row?.output ? openJson(tx.sealing, ownerId, row.output) : null
}

/** @returns how often it was started, this time included */
export async function startStep(
  tx: Tx,
  ownerId: string,
  runId: string,
  step: { name: StepName; sequence: number; implementation: StepImplementation; reason: string; now: Date },
): Promise<number> {
  const { now, ...row } = step
  const [started] = await tx
    .insert(runSteps)
    .values({ ...row, runId, ownerId, attempts: 1, startedAt: now })
    .onConflictDoUpdate({
      target: [runSteps.runId, runSteps.name],
      set: { attempts: sql`${runSteps.attempts} + 1`, startedAt: now },
    })
    .returning({ attempts: runSteps.attempts })
  return started?.attempts ?? 1
}

export async function finishStep(
  tx: Tx,
  ownerId: string,
  runId: string,
  step: {
    name: StepName
    output: Record<string, unknown>
    implementation: StepImplementation
    reason: string
    durationMs: number
    now: Date
  },
): Promise<void> {
  const { implementation, reason, durationMs, now } = step
  const output = sealJson(tx.sealing, ownerId, step.output)
  await tx
    .update(runSteps)
    .set({ output, implementation, reason, durationMs, finishedAt: now })
    .where(and(eq(runSteps.ownerId, ownerId), eq(runSteps.runId, runId), eq(runSteps.name, step.name)))
}

/** For a retry: these steps are done again. */
export async function forgetSteps(tx: Tx, ownerId: string, runId: string, names: readonly StepName[]): Promise<void> {
  await tx
    .delete(runSteps)
    .where(and(eq(runSteps.ownerId, ownerId), eq(runSteps.runId, runId), inArray(runSteps.name, [...names])))
}

/** Ids that are nobody's or another's are left out. */
export async function selectRunProfiles(
  tx: Tx,
  ownerId: string,
  ids: readonly string[],
): Promise<Pick<Run, 'id' | 'profileId' | 'createdAt'>[]> {
  return tx
    .select({ id: runs.id, profileId: runs.profileId, createdAt: runs.createdAt })
    .from(runs)
    .where(and(eq(runs.ownerId, ownerId), inArray(runs.id, [...ids])))
}
