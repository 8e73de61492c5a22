/** Runs one step of a run: its row, its events and its results are kept together, and a finished step is never repeated. */
import type { Ctx } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { RunStep as EngineStep } from '../../platform/workflows/engine.ts'
import { stepSpending } from '../../platform/workflows/observed-workflow.ts'
import { type StepName, stepNames } from './run.ts'
import { appendEvent, findStepOutput, finishStep, lockRun, startStep } from './runs.sql.ts'
import type { StepResult } from './steps/step.ts'

/** Told when a step starts or ends, in the process that runs it. */
export interface StepObserver {
  stepStarted?(runId: string, name: StepName): void
  stepFinished?(runId: string, name: StepName): void
}

export interface StepCtx extends Ctx {
  readonly observer: StepObserver
}

/** Steps read what earlier ones left in the database; the engine only remembers that they are done. */
export async function performStep(
  ctx: StepCtx,
  engineStep: EngineStep,
  runId: string,
  name: StepName,
  work: () => Promise<StepResult>,
): Promise<void> {
  await engineStep(name, async () => {
    if (await begin(ctx, runId, name)) return
    ctx.observer.stepStarted?.(runId, name)
    const startedAt = performance.now()
    const result = await work()
    await inRun(ctx, runId, async (tx) => {
      const now = ctx.clock.now()
      const durationMs = performance.now() - startedAt
      await result.write?.(tx, ctx.actor.ownerId)
      await finishStep(tx, ctx.actor.ownerId, runId, { name, output: result.output, durationMs, now })
      await appendEvent(tx, ctx.actor.ownerId, runId, { kind: 'step.finished', data: { step: name }, at: now })
    })
    const durationMs = Math.round((performance.now() - startedAt) * 10) / 10
    ctx.log.info({ event: 'step.finished', runId, step: name, durationMs, ...stepSpending() }, 'step done')
    ctx.observer.stepFinished?.(runId, name)
  })
}

/** @returns true when the step's rows are complete already: the process died between them and the engine's checkpoint */
async function begin(ctx: StepCtx, runId: string, name: StepName): Promise<boolean> {
  return inRun(ctx, runId, async (tx) => {
    if (await findStepOutput(tx, ctx.actor.ownerId, runId, name)) return true
    const now = ctx.clock.now()
    await startStep(tx, ctx.actor.ownerId, runId, {
      name,
      sequence: stepNames.indexOf(name),
      implementation: 'deterministic',
      reason: 'No model is configured.',
      now,
    })
    await appendEvent(tx, ctx.actor.ownerId, runId, { kind: 'step.started', data: { step: name }, at: now })
    return false
  })
}

/** A transaction that holds the run's lock, so that its events are numbered in order. */
export async function inRun<T>(ctx: Ctx, runId: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  return ctx.db.asOwner(ctx.actor.ownerId, async (tx) => {
    await lockRun(tx, ctx.actor.ownerId, runId)
    return work(tx)
  })
}
