/** Another round of a run: what is done again, against the facts as they are now. */
import type { Tx } from '../../platform/database/database.ts'
import { type ApprovalCtx, finishWorkflow, firstWorkflows, workflowId, workflowInput } from './approval.ts'
import { forgetDecisions } from './drafts.sql.ts'
import { compareFacts } from './pinned-facts.ts'
import { type Run, type StepName, stepNames, stepsOf } from './run.ts'
import { appendEvent, beginRound, forgetSteps } from './runs.sql.ts'

/** All that reads the person's facts, in order. */
export const stepsOnFacts: readonly StepName[] = stepNames.slice(stepNames.indexOf('match-evidence'))

export interface NextRound {
  /** In order. Where facts were edited since, evidence is looked for again as well. */
  readonly steps: readonly StepName[]
  readonly usesModel: boolean
  readonly instructions: string | null
}

/** Begins it and starts its workflow. The caller holds the run's lock and has judged that it may. */
export async function beginAgain(ctx: ApprovalCtx, tx: Tx, run: Run, next: NextRound): Promise<void> {
  const { ownerId } = ctx.actor
  const { usesModel, instructions } = next
  const isFinish = next.steps.every((name) => name === 'apply-changes' || name === 'render-documents')
  const facts = await compareFacts(tx, ownerId, run)
  // What was approved is rendered of the facts it was approved on.
  const profileVersion = isFinish ? run.profileVersion : facts.version
  const usesEvidence = stepsOf(run.kind).includes('match-evidence')
  const lacksEvidence = usesEvidence && !isFinish && facts.changed && !next.steps.includes('match-evidence')
  const steps: readonly StepName[] = lacksEvidence ? ['match-evidence', ...next.steps] : next.steps
  await forgetSteps(tx, ownerId, run.id, steps)
  if (!isFinish) await forgetDecisions(tx, ownerId, run.id)
  const now = ctx.clock.now()
  const round = run.round + 1
  const status = isFinish ? 'finishing' : 'queued'
  await beginRound(tx, ownerId, run.id, { number: round, status, usesModel, instructions, profileVersion, now })
  await appendEvent(tx, ownerId, run.id, { kind: 'run.retried', data: { round, steps }, at: now })
  await ctx.engine.enqueue(tx, {
    workflow: isFinish ? finishWorkflow : firstWorkflows[run.kind],
    id: workflowId(run.id, isFinish ? 'finish' : 'prepare', round),
    input: workflowInput({ id: run.id, round }, ownerId),
  })
}
