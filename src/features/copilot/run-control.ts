/** What a person does to a run under way or ended: cancel it, retry it from a step, begin a variant of it. */
import { conflict, notFound } from '../../kernel/errors.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { ApprovalCtx } from './approval.ts'
import { type NamedRun, nameRun, startRun } from './copilot.ts'
import { selectChanges } from './drafts.sql.ts'
import { beginAgain } from './rounds.ts'
import { type DraftPart, hasEnded, type Run, type StepName, stepsOf } from './run.ts'
import { appendEvent, findLivingRun, findRun, lockRun, selectSteps, updateRun } from './runs.sql.ts'

async function requireLocked(tx: Tx, ownerId: string, runId: string): Promise<Run> {
  const run = await lockRun(tx, ownerId, runId)
  if (!run) throw notFound('run', runId)
  return run
}

/** Its steps stop at their next write, a question to a model within a second. @throws AppError `not_found`; `conflict` for an ended run */
export async function cancelRun(ctx: ApprovalCtx, runId: string): Promise<NamedRun> {
  const { ownerId } = ctx.actor
  return ctx.db.asOwner(ownerId, async (tx) => {
    const run = await requireLocked(tx, ownerId, runId)
    if (run.status !== 'cancelled') {
      if (hasEnded(run.status)) throw conflict(`The run is ${run.status}: there is nothing to cancel.`)
      const now = ctx.clock.now()
      await updateRun(tx, ownerId, runId, { status: 'cancelled', now })
      await appendEvent(tx, ownerId, runId, { kind: 'run.cancelled', data: {}, at: now })
      ctx.metrics.count('runsEnded', { status: 'cancelled' })
    }
    return nameRun(tx, ownerId, (await findRun(tx, ownerId, runId)) ?? run)
  })
}

export interface Retry {
  readonly from?: StepName | undefined
  readonly only?: DraftPart | undefined
  readonly instructions?: string | undefined
  readonly withoutModel: boolean
}

/**
 * Another round of a run that failed, was cancelled or waits for approval; what came before the step stays.
 * @throws AppError `not_found`; `conflict` where the run is under way or done, or a twin of it is alive
 */
export async function retryRun(ctx: ApprovalCtx, runId: string, retry: Retry): Promise<NamedRun> {
  const { ownerId } = ctx.actor
  return ctx.db.asOwner(ownerId, async (tx) => {
    const run = await requireLocked(tx, ownerId, runId)
    if (run.status !== 'failed' && run.status !== 'cancelled' && run.status !== 'waiting_for_approval')
      throw conflict(
        run.status === 'done'
          ? 'The run is done, and its documents stay as they are. Fork it to get others.'
          : 'The run is under way. Cancel it first, or wait.',
      )
    const instructions = retry.instructions ?? run.instructions
    const twin = await findLivingRun(tx, ownerId, { ...run, instructions })
    if (twin !== null && twin.id !== runId)
      throw conflict(`The run ${twin.id} for the same posting is alive. Decide or cancel it first.`)
    const usesModel = run.usesModel && !retry.withoutModel
    await beginAgain(ctx, tx, run, { steps: await stepsAgain(tx, ownerId, run, retry), usesModel, instructions })
    return nameRun(tx, ownerId, (await findRun(tx, ownerId, runId)) ?? run)
  })
}

/** The steps that are done again. @throws AppError `conflict` for a step that cannot come yet */
async function stepsAgain(tx: Tx, ownerId: string, run: Run, { from, only }: Retry): Promise<readonly StepName[]> {
  const steps = await selectSteps(tx, ownerId, run.id)
  const done = new Set(steps.filter(({ finishedAt }) => finishedAt !== null).map(({ name }) => name))
  const stepNames = stepsOf(run.kind)
  const firstUndone = stepNames.findIndex((name) => !done.has(name))
  const next = firstUndone < 0 ? stepNames.length - 1 : firstUndone
  const verify = stepNames.indexOf('verify-changes')
  if (run.kind !== 'application') {
    const start = from === undefined ? next : stepNames.indexOf(from)
    if (only !== undefined || start < 0 || start > next) throw conflict('A run of this kind has no such step yet.')
    return stepNames.slice(start)
  }
  // What nobody decided cannot be applied.
  const isDecided = (await selectChanges(tx, ownerId, run.id)).every(({ decision }) => decision !== 'pending')
  const last = isDecided && next > verify ? next : Math.min(next, verify)
  if (only !== undefined) {
    if (next <= verify && !done.has('write-letter'))
      throw conflict('The run has not written both parts yet. Retry it without `only`.')
    return [only === 'resume' ? 'tailor-resume' : 'write-letter', ...stepNames.slice(verify)]
  }
  const start = from === undefined ? last : stepNames.indexOf(from)
  if (start > last) throw conflict(`The run has not come to ${from} yet. It can be retried from ${stepNames[last]} on.`)
  return stepNames.slice(start)
}

/** A variant of a run with other wishes, beside it. @throws AppError `not_found`; `conflict` for a run of another kind */
export async function forkRun(
  ctx: ApprovalCtx,
  runId: string,
  { instructions, acceptAll }: { instructions: string; acceptAll: boolean },
): Promise<{ run: NamedRun; created: boolean }> {
  const { ownerId } = ctx.actor
  const run = await ctx.db.asOwner(ownerId, (tx) => findRun(tx, ownerId, runId))
  if (!run) throw notFound('run', runId)
  const { kind, questions, profileId, postingId } = run
  if (kind !== 'application') throw conflict('Only a run for an application has variants.')
  return startRun(ctx, { kind, questions, profileId, postingId, acceptAll, instructions, forkedFrom: runId })
}
