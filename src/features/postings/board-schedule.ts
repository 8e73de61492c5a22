/** Refreshes boards when their time has come. Rows say when: any number of processes share them by leases. */
import { type Schedule, startSchedule } from '../../platform/schedule.ts'
import { selectDueBoards } from './boards.sql.ts'
import { refreshDue } from './boards.ts'
import type { PostingsCtx } from './postings-ctx.ts'

const lookEveryMs = 60_000
const boardsPerLook = 20

/**
 * Looks once a minute, and refreshes what is due, at most 20 boards, one after the other; `runOnce` returns how many. In place
 * of a workflow a board: a refresh may be cut off anywhere and begun again, so its one row with a lease is all the memory it
 * needs, and no history grows by four entries a board and day.
 */
export const startBoardSchedule = (ctx: Omit<PostingsCtx, 'actor'>): Schedule =>
  startSchedule({
    everyMs: lookEveryMs,
    look: async (isStopping) => {
      const due = await ctx.db.asSystem((tx) => selectDueBoards(tx, ctx.clock.now(), boardsPerLook))
      for (const boardId of due) {
        if (isStopping() || ctx.signal.aborted) break
        await refreshDue(ctx, boardId)
      }
      return due.length
    },
    onFailure: (error) => ctx.log.error({ event: 'board.schedule_failed', error }, 'boards were not looked at'),
  })
