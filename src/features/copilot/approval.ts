/** Approval: a person's decisions on every change of a run, and the start of what follows, in one transaction. */
import { conflict } from '../../kernel/errors.ts'
import type { Ctx } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { WorkflowEngine, WorkflowInput } from '../../platform/workflows/engine.ts'
import { selectChanges, setDecision } from './drafts.sql.ts'
import { refuseChangedFacts } from './pinned-facts.ts'
import { type Approval, decideChanges, type Run, type RunKind } from './run.ts'
import { appendEvent, updateRun } from './runs.sql.ts'

/** Part of stored history: see `copilot.workflows.ts`. */
const prepareWorkflow = 'prepare-run'
const screeningWorkflow = 'screening-run'
const interviewWorkflow = 'interview-run'
export const finishWorkflow = 'finish-run'

/** What a run of this kind begins with. */
export const firstWorkflows = {
  application: prepareWorkflow,
  screening: screeningWorkflow,
  interview: interviewWorkflow,
} as const satisfies Record<RunKind, string>

/** One for each round: an id that ran once never runs again. */
export const workflowId = (runId: string, half: 'prepare' | 'finish', round: number): string =>
  round === 1 ? `${runId}:${half}` : `${runId}:${half}:${round}`

export const workflowInput = ({ id, round }: Pick<Run, 'id' | 'round'>, ownerId: string): WorkflowInput => ({
  runId: id,
  ownerId,
  ...(round > 1 && { round }),
})

export interface ApprovalCtx extends Ctx {
  readonly engine: WorkflowEngine
}

/**
 * Decides every change of a run that waits, and starts the run's second half. The caller holds the run's lock.
 * @throws AppError `conflict` where the run does not wait, its facts were edited since, or a refused change would be accepted
 */
export async function approveRun(ctx: ApprovalCtx, tx: Tx, run: Run, approval: Approval): Promise<void> {
  if (run.status !== 'waiting_for_approval')
    throw conflict(`The run is ${run.status.replaceAll('_', ' ')}; only a run that waits for approval can be approved.`)
  const { ownerId } = ctx.actor
  await refuseChangedFacts(tx, ownerId, run)
  const now = ctx.clock.now()
  const decided = decideChanges(await selectChanges(tx, ownerId, run.id), approval)
  for (const change of decided) await setDecision(tx, ownerId, change, approval.by, now)
  await updateRun(tx, ownerId, run.id, { status: 'finishing', now })
  const accepted = decided.filter((change) => change.decision !== 'rejected').length
  await appendEvent(tx, ownerId, run.id, { kind: 'run.approved', data: { by: approval.by, accepted }, at: now })
  await ctx.engine.enqueue(tx, {
    workflow: finishWorkflow,
    id: workflowId(run.id, 'finish', run.round),
    input: workflowInput(run, ownerId),
  })
}
