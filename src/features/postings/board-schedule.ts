/** Refreshes boards when their time has come. Rows say when: any number of processes share them by leases. */

import { selectDueBoards } from './boards.sql.ts'
import { refreshDue } from './boards.ts'
import type { PostingsCtx } from './postings-ctx.ts'

export interface BoardSchedule {
  /** Refreshes what is due, at most 20 boards, one after the other. @returns how many */
  runOnce(): Promise<number>
  /** Begins nothing more; what is under way ends with the context's signal. */
  stop(): Promise<void>
}

const lookEveryMs = 60_000
const boardsPerLook = 20

/**
 * Looks once a minute until it is stopped. In place of a workflow a board: a refresh may be cut off anywhere and begun
 * again, so its one row with a lease is all the memory it needs, and no history grows by four entries a board and day.
 */
export const startBoardSchedule = (ctx: Omit<PostingsCtx, 'actor'>): BoardSchedule => {
  let running: Promise<number> | undefined
  let isStopped = false

  const look = async (): Promise<number> => {
    const due = await ctx.db.asSystem((tx) => selectDueBoards(tx, ctx.clock.now(), boardsPerLook))
    for (const boardId of due) {
      if (isStopped || ctx.signal.aborted) break
      await refreshDue(ctx, boardId)
    }
    return due.length
  }
  const runOnce = (): Promise<number> => {
    running ??= look().finally(() => {
      running = undefined
    })
    return running
  }
  const timer = setInterval(() => {
    runOnce().catch((error: unknown) =>
      ctx.log.error({ event: 'board.schedule_failed', error }, 'boards were not looked at'),
    )
  }, lookEveryMs)
  timer.unref()

  return {
    runOnce,
    stop: async () => {
      isStopped = true
      clearInterval(timer)
      await running?.catch(() => undefined)
    },
  }
}
