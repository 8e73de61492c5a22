/** Runs one step of a run: its row, its events and its results are kept together, and a finished step is never repeated. */
import { AppError, conflict } from '../../kernel/errors.ts'
import type { Ctx } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { RunStep as EngineStep } from '../../platform/workflows/engine.ts'
import { stepSpending } from '../../platform/workflows/observed-workflow.ts'
import { markLostOfStep, sumRun } from './models/ledger.sql.ts'
import { allStepNames, type Run, type StepName } from './run.ts'
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

/** One round of a run, as its workflow knows it. */
export interface Round {
  readonly runId: string
  readonly number: number
}

/** A step that was started so often never ended: its process died each time, and would again. */
const mostAttempts = 6

const rules = { implementation: 'deterministic', reason: 'This step is done by rules alone.' } as const

/** Steps read what earlier ones left in the database; the engine only remembers that they are done. */
export async function performStep(
  ctx: StepCtx,
  engineStep: EngineStep,
  round: Round,
  name: StepName,
  work: () => Promise<StepResult>,
): Promise<void> {
  const { runId } = round
  const { ownerId } = ctx.actor
  await engineStep(name, async () => {
    // What an earlier attempt had asked and not heard of: nobody will close that row any more.
    await ctx.db.asSystem((tx) => markLostOfStep(tx, ownerId, runId, name))
    if (await begin(ctx, round, name)) return
    ctx.observer.stepStarted?.(runId, name)
    const startedAt = performance.now()
    const { output, write, by = rules } = await work()
    const bill = await inRound(ctx, round, async (tx) => {
      const now = ctx.clock.now()
      const durationMs = performance.now() - startedAt
      await write?.(tx, ownerId)
      await finishStep(tx, ownerId, runId, { name, output, ...by, durationMs, now })
      const data = { step: name, implementation: by.implementation }
      await appendEvent(tx, ownerId, runId, { kind: 'step.finished', data, at: now })
      const asked = (stepSpending().modelCount ?? 0) > 0
      return asked ? sumRun(tx, ownerId, runId, name) : { attempts: 0, costUsdMicros: 0 }
    })
    const durationMs = Math.round((performance.now() - startedAt) * 10) / 10
    const line = {
      event: 'step.finished',
      runId,
      step: name,
      ...by,
      durationMs,
      ...stepSpending(),
      modelCostUsdMicros: bill.costUsdMicros,
    }
    ctx.log.info(line, 'step done')
    ctx.metrics.count('runSteps', { step: name, implementation: by.implementation })
    ctx.observer.stepFinished?.(runId, name)
  })
}

/** @returns true when the step's rows are complete already: the process died between them and the engine's checkpoint */
async function begin(ctx: StepCtx, round: Round, name: StepName): Promise<boolean> {
  const { runId } = round
  return inRound(ctx, round, async (tx) => {
    if (await findStepOutput(tx, ctx.actor.ownerId, runId, name)) return true
    const now = ctx.clock.now()
    const step = { name, sequence: allStepNames.indexOf(name), ...rules, now }
    const attempts = await startStep(tx, ctx.actor.ownerId, runId, step)
    if (attempts > mostAttempts)
      throw new AppError(
        'internal',
        `The step ${name} was started ${mostAttempts} times and never ended: each time its process died. Look into the log, then retry the run.`,
      )
    await appendEvent(tx, ctx.actor.ownerId, runId, { kind: 'step.started', data: { step: name }, at: now })
    return false
  })
}

/**
 * A transaction that holds the run's lock, so that its events are numbered in order.
 * @throws AppError `conflict` where the run was cancelled or began another round: whoever asks is of the past
 */
export async function inRound<T>(
  ctx: Ctx,
  { runId, number }: Round,
  work: (tx: Tx, run: Run) => Promise<T>,
): Promise<T> {
  return ctx.db.asOwner(ctx.actor.ownerId, async (tx) => {
    const run = await lockRun(tx, ctx.actor.ownerId, runId)
    if (!run) throw conflict(`The run ${runId} was deleted.`)
    if (run.status === 'cancelled') throw conflict('The run was cancelled.')
    if (run.round !== number) throw conflict('The run was retried and goes on in another round.')
    return work(tx, run)
  })
}
