/** The two workflows of a run. *Prepare* ends in a row that waits for approval; approving enqueues *finish*. */
import { AppError, conflict } from '../../kernel/errors.ts'
import type { DocumentFormat } from '../../platform/documents/structured-document.ts'
import type { RunStep, Workflow, WorkflowEngine } from '../../platform/workflows/engine.ts'
import { explainRequirements, type MatchingCtx, type RequirementEvidence } from '../matching/matching.ts'
import { loadPosting } from '../postings/postings.ts'
import { loadProfile } from '../profiles/profiles.ts'
import { approveRun, finishWorkflow } from './approval.ts'
import { replaceChanges, selectChanges, setVerdict } from './drafts.sql.ts'
import { renderDocuments } from './render-documents.ts'
import { isApplied, mayMove, type Run, type RunStatus } from './run.ts'
import { appendEvent, findRun, findStepOutput, lockRun, updateRun } from './runs.sql.ts'
import { inRun, performStep, type StepCtx } from './step-runner.ts'
import { applyToLetter, applyToResume } from './steps/apply-changes.ts'
import type { StepResult, Subject } from './steps/step.ts'
import { tailorResume } from './steps/tailor-resume.ts'
import { verifyChanges } from './steps/verify-changes.ts'
import { writeLetter } from './steps/write-letter.ts'

export const prepareWorkflow = 'prepare-run'

export interface RunCtx extends StepCtx, MatchingCtx {
  readonly engine: WorkflowEngine
  readonly documentFormats: readonly DocumentFormat[]
}

/** `contextFor` makes the context of one execution: the owner comes from the workflow's input. */
export function copilotWorkflows(contextFor: (ownerId: string) => RunCtx): Workflow[] {
  const guarded =
    (body: Body): Workflow['body'] =>
    async ({ runId, ownerId }, step) => {
      const ctx = contextFor(ownerId)
      try {
        await body(ctx, runId, step)
      } catch (error) {
        await step('record-failure', () => recordFailure(ctx, runId, error))
      }
    }
  return [
    { name: prepareWorkflow, body: guarded(prepare) },
    { name: finishWorkflow, body: guarded(finish) },
  ]
}

type Body = (ctx: RunCtx, runId: string, step: RunStep) => Promise<void>

const prepare: Body = async (ctx, runId, step) => {
  await step('begin', () => moveRun(ctx, runId, 'preparing'))
  await performStep(ctx, step, runId, 'analyse-posting', async () => {
    const { posting } = await loadSubject(ctx, runId)
    // Kept with the run: the posting may change on its board while the run waits.
    return { output: { requirements: posting.requirements, language: posting.language } }
  })
  await performStep(ctx, step, runId, 'match-evidence', async () => {
    const { posting, facts } = await loadSubject(ctx, runId)
    return { output: { evidence: explainRequirements(ctx, posting.requirements, facts) } }
  })
  await performStep(ctx, step, runId, 'tailor-resume', () => proposeResume(ctx, runId))
  await performStep(ctx, step, runId, 'write-letter', () => proposeLetter(ctx, runId))
  await performStep(ctx, step, runId, 'verify-changes', () => judgeChanges(ctx, runId))
  await step('await-approval', () => awaitApproval(ctx, runId))
}

const finish: Body = async (ctx, runId, step) => {
  await performStep(ctx, step, runId, 'apply-changes', () => applyChanges(ctx, runId))
  await performStep(ctx, step, runId, 'render-documents', async () => {
    const { posting } = await loadSubject(ctx, runId)
    return renderDocuments(ctx, runId, posting)
  })
  await step('end', () => moveRun(ctx, runId, 'done'))
}

async function loadSubject(ctx: RunCtx, runId: string): Promise<Subject> {
  const { ownerId } = ctx.actor
  return ctx.db.asOwner(ownerId, async (tx) => {
    const run = requireRun(await findRun(tx, ownerId, runId), runId)
    const { facts } = await loadProfile(tx, ownerId, run.profileId)
    return { runId, facts, posting: await loadPosting(tx, ownerId, run.postingId) }
  })
}

async function loadEvidence(ctx: RunCtx, runId: string): Promise<RequirementEvidence[]> {
  const { ownerId } = ctx.actor
  const output = await ctx.db.asOwner(ownerId, (tx) => findStepOutput(tx, ownerId, runId, 'match-evidence'))
  return (output?.evidence ?? []) as RequirementEvidence[]
}

async function proposeResume(ctx: RunCtx, runId: string): Promise<StepResult> {
  const { facts, posting } = await loadSubject(ctx, runId)
  const proposed = tailorResume(facts, posting.text, await loadEvidence(ctx, runId))
  return {
    output: { proposed: proposed.length },
    write: (tx, ownerId) => replaceChanges(tx, ownerId, runId, 'resume', proposed),
  }
}

async function proposeLetter(ctx: RunCtx, runId: string): Promise<StepResult> {
  const { facts, posting } = await loadSubject(ctx, runId)
  const proposed = writeLetter(facts, posting, await loadEvidence(ctx, runId))
  return {
    output: { paragraphs: proposed.length, language: 'en' },
    write: (tx, ownerId) => replaceChanges(tx, ownerId, runId, 'letter', proposed),
  }
}

async function judgeChanges(ctx: RunCtx, runId: string): Promise<StepResult> {
  const { facts, posting } = await loadSubject(ctx, runId)
  const changes = await ctx.db.asOwner(ctx.actor.ownerId, (tx) => selectChanges(tx, ctx.actor.ownerId, runId))
  const judged = verifyChanges(changes, facts, posting, posting.text)
  const refused = judged.filter((one) => one.verdict === 'refused').length
  return {
    output: { passed: judged.length - refused, refused },
    write: async (tx, ownerId) => {
      for (const { changeId, verdict, refusals } of judged) await setVerdict(tx, ownerId, changeId, verdict, refusals)
    },
  }
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
async function awaitApproval(ctx: RunCtx, runId: string): Promise<void> {
  await moveRun(ctx, runId, 'waiting_for_approval')
  await inRun(ctx, runId, async (tx) => {
    const run = requireRun(await findRun(tx, ctx.actor.ownerId, runId), runId)
    if (run.status === 'waiting_for_approval' && run.blanketApprovalAt)
      await approveRun(ctx, tx, run, { decisions: [], others: 'accept', by: 'blanket' })
  })
}

async function moveRun(ctx: RunCtx, runId: string, to: RunStatus): Promise<void> {
  await inRun(ctx, runId, async (tx) => {
    const { ownerId } = ctx.actor
    const run = requireRun(await findRun(tx, ownerId, runId), runId)
    if (run.status === to) return
    // A step that is repeated after a crash may come late: the run has moved on, and stays there.
    if (!mayMove(run.status, to)) return
    const now = ctx.clock.now()
    await updateRun(tx, ownerId, runId, { status: to, now })
    await appendEvent(tx, ownerId, runId, { kind: `run.${to}`, data: {}, at: now })
  })
}

async function recordFailure(ctx: RunCtx, runId: string, error: unknown): Promise<void> {
  const failure =
    error instanceof AppError
      ? { code: error.code, message: error.message }
      : { code: 'internal', message: 'A step failed for a reason of ours. The log has the cause; start the run again.' }
  ctx.log.warn({ runId, code: failure.code, event: 'run.failed' }, 'run failed')
  await inRun(ctx, runId, async (tx) => {
    const run = await lockRun(tx, ctx.actor.ownerId, runId)
    if (!run || !mayMove(run.status, 'failed')) return
    const now = ctx.clock.now()
    await updateRun(tx, ctx.actor.ownerId, runId, { status: 'failed', failure, now })
    await appendEvent(tx, ctx.actor.ownerId, runId, { kind: 'run.failed', data: { code: failure.code }, at: now })
  })
}

function requireRun(run: Run | null, runId: string): Run {
  if (!run) throw conflict(`The run ${runId} was deleted.`)
  return run
}
