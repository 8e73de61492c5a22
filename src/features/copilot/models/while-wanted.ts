/** A question to a model ends with the run that asks it: who cancels does not pay for the rest. */
import { conflict } from '../../../kernel/errors.ts'
import type { Ctx } from '../../../platform/context.ts'
import { findRun } from '../runs.sql.ts'

/** The run may be cancelled in any process, so its row is looked at; only while a model is asked, which takes seconds. */
const lookEveryMs = 1_000

/** @throws AppError `conflict` when the run is cancelled meanwhile; what `work` throws */
export async function whileWanted<T>(
  ctx: Ctx,
  runId: string | null,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  if (runId === null) return work(ctx.signal)
  const { ownerId } = ctx.actor
  const cancelled = new AbortController()
  const look = async (): Promise<void> => {
    const run = await ctx.db.asOwner(ownerId, (tx) => findRun(tx, ownerId, runId))
    if (run === null || run.status === 'cancelled') cancelled.abort(conflict('The run was cancelled.'))
  }
  const timer = setInterval(() => {
    // A database that does not answer now is met by the step itself.
    look().catch(() => undefined)
  }, lookEveryMs)
  try {
    return await work(AbortSignal.any([ctx.signal, cancelled.signal]))
  } finally {
    clearInterval(timer)
  }
}
