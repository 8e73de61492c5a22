/** The copilot: runs that tailor a resume and a letter to one posting, inventing nothing. */
import { notFound } from '../../kernel/errors.ts'
import { newId } from '../../kernel/ids.ts'
import type { Ctx } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { type StoredDocument, selectRunDocuments } from '../documents/documents.ts'
import { loadPosting, selectPostingsByIds } from '../postings/postings.ts'
import { loadProfile } from '../profiles/profiles.ts'
import { type ApprovalCtx, approveRun, firstWorkflows } from './approval.ts'
import { selectChanges } from './drafts.sql.ts'
import { sumRun } from './models/ledger.sql.ts'
import { compareFacts } from './pinned-facts.ts'
import { beginAgain, stepsOnFacts } from './rounds.ts'
import { type Approval, type Change, hasEnded, type Run, type RunEvent, type RunKind, type RunStep } from './run.ts'
import {
  appendEvent,
  findLivingRun,
  findRun,
  findStepOutput,
  insertRun,
  lockRun,
  recordBlanketApproval,
  selectEvents,
  selectRunProfiles,
  selectRuns,
  selectSteps,
} from './runs.sql.ts'

export type { ApprovalCtx } from './approval.ts'
export { copilotWorkflows, type RunCtx } from './copilot.workflows.ts'
export { startHousekeeping } from './housekeeping.ts'
export { createLedger } from './models/ledger.ts'
export type { ModelAccess } from './models/model-access.ts'
export { rotateOwnKeys } from './models/model-preferences.sql.ts'
export { registerModelRoutes } from './models/models.routes.ts'
export { readSpending, type Spending } from './models/spending.ts'
export { registerSecondReaderRoutes } from './second-reader/second-reader.routes.ts'
export type { StepObserver } from './step-runner.ts'

/** A run, and what it is for in words. */
export interface NamedRun extends Run {
  readonly posting: { readonly title: string; readonly company: string | null }
}

export interface RunWithSteps extends NamedRun {
  readonly steps: readonly RunStep[]
  /** Whether the profile says something else by now than the version the run speaks of: such a run is retried, not approved. */
  readonly factsChanged: boolean
  /** Orders to a machine that the posting holds; none was followed. */
  readonly injectedOrders: readonly string[]
  /** Requests to models, and their cost; null where it is not known. */
  readonly spending: { readonly attempts: number; readonly costUsdMicros: number | null }
}

export interface RunRequest {
  /** An application without it. */
  readonly kind?: RunKind
  readonly profileId: string
  readonly postingId: string
  readonly acceptAll: boolean
  /** Of a screening run. */
  readonly questions?: readonly string[] | null
  /** What the person wishes of it; a run with other wishes is another run. */
  readonly instructions?: string | null
  readonly forkedFrom?: string | null
}

/**
 * Starts a run for a profile and a posting. Where one is still alive for the same two, that one is answered instead,
 * so that asking again after a crash continues and never doubles.
 * @throws AppError `not_found` for a profile or posting this person does not see
 */
export async function startRun(ctx: ApprovalCtx, request: RunRequest): Promise<{ run: NamedRun; created: boolean }> {
  const { ownerId } = ctx.actor
  return ctx.db.asOwner(ownerId, async (tx) => {
    const { kind = 'application', questions = null, profileId, postingId, acceptAll } = request
    const { instructions = null, forkedFrom = null } = request
    const { version: profileVersion } = await loadProfile(tx, ownerId, profileId)
    const posting = await loadPosting(tx, ownerId, postingId)
    const now = ctx.clock.now()
    const id = newId()
    const created = await insertRun(tx, ownerId, {
      id,
      kind,
      questions,
      profileId,
      profileVersion,
      postingId,
      blanketApprovalAt: acceptAll ? now : null,
      instructions,
      forkedFrom,
      now,
    })
    if (!created) {
      const alive = await continueRun(ctx, tx, request)
      return { run: { ...alive, posting }, created }
    }
    await appendEvent(tx, ownerId, id, { kind: 'run.queued', data: { acceptAll }, at: now })
    await ctx.engine.enqueue(tx, { workflow: firstWorkflows[kind], id: `${id}:prepare`, input: { runId: id, ownerId } })
    return { run: { ...(await requireRun(tx, ownerId, id)), posting }, created }
  })
}

async function continueRun(
  ctx: ApprovalCtx,
  tx: Tx,
  { kind = 'application', questions = null, profileId, postingId, acceptAll, instructions = null }: RunRequest,
): Promise<Run> {
  const { ownerId } = ctx.actor
  const alive = await findLivingRun(tx, ownerId, { kind, questions, profileId, postingId, instructions })
  if (!alive) throw notFound('living run for posting', postingId)
  if (acceptAll && !alive.blanketApprovalAt) await recordBlanketApproval(tx, ownerId, alive.id, ctx.clock.now())
  const locked = await lockRun(tx, ownerId, alive.id)
  if (locked?.status !== 'waiting_for_approval') return requireRun(tx, ownerId, alive.id)
  // Whoever asks again after an edit wants the facts as they are now.
  if ((await compareFacts(tx, ownerId, locked)).changed)
    await beginAgain(ctx, tx, locked, { ...locked, steps: stepsOnFacts })
  else if (acceptAll) await approveRun(ctx, tx, locked, { decisions: [], others: 'accept', by: 'blanket' })
  return requireRun(tx, ownerId, alive.id)
}

/** @throws AppError `not_found` */
export async function getRun(ctx: Ctx, runId: string): Promise<RunWithSteps> {
  const { ownerId } = ctx.actor
  return ctx.db.asOwner(ownerId, async (tx) => {
    const run = await requireRun(tx, ownerId, runId)
    return {
      ...(await nameRun(tx, ownerId, run)),
      steps: await selectSteps(tx, ownerId, runId),
      factsChanged: (await compareFacts(tx, ownerId, run)).changed,
      injectedOrders: readOrders(
        await findStepOutput(tx, ownerId, runId, run.kind === 'screening' ? 'answer-questions' : 'analyse-posting'),
      ),
      spending: await sumRun(tx, ownerId, runId),
    }
  })
}

/** Of runs before there were orders to find, none. */
const readOrders = (output: Record<string, unknown> | null): string[] =>
  Array.isArray(output?.orders) ? output.orders.map(String) : []

/** Those of one kind, the newest first, at most 100. */
export async function listRuns(ctx: Ctx, kind: RunKind = 'application'): Promise<NamedRun[]> {
  const { ownerId } = ctx.actor
  return ctx.db.asOwner(ownerId, async (tx) => {
    const runs = await selectRuns(tx, ownerId, kind, 100)
    const postings = await selectPostingsByIds(
      tx,
      ownerId,
      runs.map((run) => run.postingId),
    )
    const byId = new Map(postings.map((posting) => [posting.id, posting]))
    return runs.map((run) => ({ ...run, posting: byId.get(run.postingId) ?? unseen }))
  })
}

/** A posting of a board that the person no longer follows. */
const unseen = { title: 'a posting you no longer see', company: null }

export async function nameRun(tx: Tx, ownerId: string, run: Run): Promise<NamedRun> {
  const [posting = unseen] = await selectPostingsByIds(tx, ownerId, [run.postingId])
  return { ...run, posting }
}

/** What happened in a run after event number `after`, and whether anything more can come. */
export async function listRunEvents(
  ctx: Ctx,
  runId: string,
  after: number,
): Promise<{ events: RunEvent[]; ended: boolean }> {
  const { ownerId } = ctx.actor
  return ctx.db.asOwner(ownerId, async (tx) => {
    const run = await requireRun(tx, ownerId, runId)
    const events = await selectEvents(tx, ownerId, runId, after)
    return { events, ended: hasEnded(run.status) }
  })
}

/** @throws AppError `not_found` */
export async function listChanges(ctx: Ctx, runId: string): Promise<Change[]> {
  const { ownerId } = ctx.actor
  return ctx.db.asOwner(ownerId, async (tx) => {
    await requireRun(tx, ownerId, runId)
    return selectChanges(tx, ownerId, runId)
  })
}

/**
 * A person's decisions on the changes of a run; the run then finishes by itself.
 * @throws AppError `not_found`; `conflict` where the run does not wait, or a refused change would be accepted
 */
export async function approve(ctx: ApprovalCtx, runId: string, approval: Omit<Approval, 'by'>): Promise<NamedRun> {
  const { ownerId } = ctx.actor
  return ctx.db.asOwner(ownerId, async (tx) => {
    const run = await lockRun(tx, ownerId, runId)
    if (!run) throw notFound('run', runId)
    await approveRun(ctx, tx, run, { ...approval, by: 'person' })
    return nameRun(tx, ownerId, await requireRun(tx, ownerId, runId))
  })
}

/** @throws AppError `not_found` */
export async function listDocuments(ctx: Ctx, runId: string): Promise<StoredDocument[]> {
  const { ownerId } = ctx.actor
  return ctx.db.asOwner(ownerId, async (tx) => {
    await requireRun(tx, ownerId, runId)
    return selectRunDocuments(tx, ownerId, runId)
  })
}

/** For which profile each of these runs was, and when it began; runs that are gone are left out. */
export async function listRunProfiles(
  ctx: Ctx,
  runIds: readonly string[],
): Promise<Pick<Run, 'id' | 'profileId' | 'createdAt'>[]> {
  const { ownerId } = ctx.actor
  return ctx.db.asOwner(ownerId, (tx) => selectRunProfiles(tx, ownerId, runIds))
}

async function requireRun(tx: Tx, ownerId: string, runId: string): Promise<Run> {
  const run = await findRun(tx, ownerId, runId)
  if (!run) throw notFound('run', runId)
  return run
}
