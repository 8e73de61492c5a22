/** What runs leave behind: rows of the ledger that nobody will close, and the engine's memory of workflows that ended long ago. */
import type { Clock } from '../../kernel/clock.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Log } from '../../platform/telemetry/log.ts'
import type { WorkflowEngine } from '../../platform/workflows/engine.ts'
import { markLost } from './models/ledger.sql.ts'

export interface Housekeeping {
  stop(): Promise<void>
}

const hourMs = 3_600_000
/** A retry begins a workflow of its own, so nothing needs the old one; a week is for whoever looks into a failure. */
const keptWorkflowDays = 7

/** At once and every hour, until it is stopped. Repeating it changes nothing, so any number of processes may do it. */
export function startHousekeeping({
  db,
  clock,
  log,
  engine,
}: {
  readonly db: Database
  readonly clock: Clock
  readonly log: Log
  readonly engine: WorkflowEngine
}): Housekeeping {
  async function tidy(): Promise<void> {
    const now = clock.now()
    const lost = await db.asSystem((tx) => markLost(tx, now))
    const forgotten = await engine.forgetEnded(new Date(now.getTime() - keptWorkflowDays * 24 * hourMs))
    if (lost + forgotten > 0) log.info({ event: 'run.tidied', lost, forgotten }, 'ended workflows were forgotten')
  }
  let running: Promise<void> = Promise.resolve()
  const tidyOnce = (): void => {
    running = running
      .then(tidy)
      .catch((error: unknown) =>
        log.warn({ event: 'run.not_tidied', error }, 'runs could not be tidied; next hour again'),
      )
  }
  tidyOnce()
  const timer = setInterval(tidyOnce, hourMs)
  timer.unref()
  return {
    async stop() {
      clearInterval(timer)
      await running
    },
  }
}
