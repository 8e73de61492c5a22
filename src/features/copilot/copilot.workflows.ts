/** The two workflows of a run. *Prepare* ends in a row that waits for approval; approving enqueues *finish*. */
import { AppError } from '../../kernel/errors.ts'
import type { RunStep, Workflow, WorkflowEngine } from '../../platform/workflows/engine.ts'
import type { DocumentsCtx } from '../documents/documents.ts'
import type { MatchingCtx } from '../matching/matching.ts'
import { approveRun, finishWorkflow, firstWorkflows } from './approval.ts'
import { selectChanges } from './drafts.sql.ts'
import type { ModelsCtx } from './models/model-access.ts'
import { answerQuestionsOfRun, prepareInterviewOfRun } from './preparation/preparation-steps.ts'
import {
  analysePosting,
  findEvidence,
  judgeChanges,
  loadSubject,
  proposeLetter,
  proposeResume,
} from './prepare-steps.ts'
import { renderDocuments } from './render-documents.ts'
import { isApplied, mayMove, type RunStatus } from './run.ts'
import { appendEvent, lockRun, updateRun } from './runs.sql.ts'
import { inRound, performStep, type Round, type StepCtx } from './step-runner.ts'
import { applyToLetter, applyToResume } from './steps/apply-changes.ts'
import type { EntailmentCtx } from './steps/second-opinion.ts'
import type { StepResult } from './steps/step.ts'

export interface RunCtx extends StepCtx, MatchingCtx, ModelsCtx, EntailmentCtx, DocumentsCtx {
  readonly engine: WorkflowEngine
}

/** `contextFor` makes the context of one execution: the owner comes from the workflow's input. */
export function copilotWorkflows(contextFor: (ownerId: string) => RunCtx): Workflow[] {
  const guarded =
    (body: Body): Workflow['body'] =>
    async ({ runId, ownerId, round: number = 1 }, step) => {
      const ctx = contextFor(ownerId)
      const round = { runId, number }
      try {
        await body(ctx, round, step)
      } catch (error) {
        await step('record-failure', () => recordFailure(ctx, round, error))
      }
    }
  return [
    { name: firstWorkflows.application, body: guarded(prepare) },
    { name: firstWorkflows.screening, body: guarded(answerForm) },
    { name: firstWorkflows.interview, body: guarded(readyForInterview) },
    { name: finishWorkflow, body: guarded(finish) },
  ]
}

type Body = (ctx: RunCtx, round: Round, step: RunStep) => Promise<void>

const prepare: Body = async (ctx, round, step) => {
  const { runId } = round
  await step('begin', () => moveRun(ctx, round, 'preparing'))
  await performStep(ctx, step, round, 'analyse-posting', () => analysePosting(ctx, runId))
  await performStep(ctx, step, round, 'match-evidence', () => findEvidence(ctx, runId))
  await performStep(ctx, step, round, 'tailor-resume', () => proposeResume(ctx, runId))
  await performStep(ctx, step, round, 'write-letter', () => proposeLetter(ctx, runId))
  await performStep(ctx, step, round, 'verify-changes', () => judgeChanges(ctx, runId))
  await step('await-approval', () => awaitApproval(ctx, round))
}

const answerForm: Body = async (ctx, round, step) => {
  await step('begin', () => moveRun(ctx, round, 'preparing'))
  await performStep(ctx, step, round, 'answer-questions', () => answerQuestionsOfRun(ctx, round.runId))
  await step('end', () => moveRun(ctx, round, 'done'))
}

const readyForInterview: Body = async (ctx, round, step) => {
  const { runId } = round
  await step('begin', () => moveRun(ctx, round, 'preparing'))
  await performStep(ctx, step, round, 'analyse-posting', () => analysePosting(ctx, runId))
  await performStep(ctx, step, round, 'match-evidence', () => findEvidence(ctx, runId))
  await performStep(ctx, step, round, 'prepare-interview', () => prepareInterviewOfRun(ctx, runId))
  await step('end', () => moveRun(ctx, round, 'done'))
}

const finish: Body = async (ctx, round, step) => {
  const { runId } = round
  await performStep(ctx, step, round, 'apply-changes', () => applyChanges(ctx, runId))
  await performStep(ctx, step, round, 'render-documents', async () => {
    const { posting } = await loadSubject(ctx, runId)
    return renderDocuments(ctx, runId, posting)
  })
  await step('end', () => moveRun(ctx, round, 'done'))
}

async function applyChanges(ctx: RunCtx, runId: string): Promise<StepResult> {
  const { facts } = await loadSubject(ctx, runId)
  const changes = await ctx.db.asOwner(ctx.actor.ownerId, (tx) => selectChanges(tx, ctx.actor.ownerId, runId))
  return {
    output: {
      facts: applyToResume(facts, changes),
      paragraphs: applyToLetter(changes),
      applied: changes.filter(isApplied).length,
    },
  }
}

/** The run now waits for its person, or goes on at once where that person approved in advance. */
async function awaitApproval(ctx: RunCtx, round: Round): Promise<void> {
  await moveRun(ctx, round, 'waiting_for_approval')
  await inRound(ctx, round, async (tx, run) => {
    if (run.status === 'waiting_for_approval' && run.blanketApprovalAt)
      await approveRun(ctx, tx, run, { decisions: [], others: 'accept', by: 'blanket' })
  })
}

async function moveRun(ctx: RunCtx, round: Round, to: RunStatus): Promise<void> {
  await inRound(ctx, round, async (tx, run) => {
    const { ownerId } = ctx.actor
    if (run.status === to) return
    // A step that is repeated after a crash may come late: the run has moved on, and stays there.
    if (!mayMove(run.status, to)) return
    const now = ctx.clock.now()
    await updateRun(tx, ownerId, run.id, { status: to, now })
    await appendEvent(tx, ownerId, run.id, { kind: `run.${to}`, data: {}, at: now })
    if (to !== 'preparing') ctx.metrics.count('runsEnded', { status: to })
  })
}

async function recordFailure(ctx: RunCtx, { runId, number }: Round, error: unknown): Promise<void> {
  const failure =
    error instanceof AppError
      ? { code: error.code, message: error.message }
      : { code: 'internal', message: 'A step failed for a reason of ours. The log has the cause; retry the run.' }
  await ctx.db.asOwner(ctx.actor.ownerId, async (tx) => {
    const run = await lockRun(tx, ctx.actor.ownerId, runId)
    // Cancelled, or already on in another round: this end is of the past.
    if (!run || run.round !== number || !mayMove(run.status, 'failed')) return
    ctx.log.warn({ runId, code: failure.code, event: 'run.failed' }, 'run failed')
    ctx.metrics.count('runsEnded', { status: 'failed' })
    const now = ctx.clock.now()
    await updateRun(tx, ctx.actor.ownerId, runId, { status: 'failed', failure, now })
    await appendEvent(tx, ctx.actor.ownerId, runId, { kind: 'run.failed', data: { code: failure.code }, at: now })
  })
}
