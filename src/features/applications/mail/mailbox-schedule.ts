/** Reads mailboxes when their time has come. Rows say when: any number of processes share them by leases. */
import { AppError } from '../../../kernel/errors.ts'
import { type Schedule, startSchedule } from '../../../platform/schedule.ts'
import type { MailCtx } from './mail-proposals.ts'
import { selectDueMailboxes } from './mailbox.sql.ts'
import type { MailboxPorts } from './mailbox.ts'
import { readMailboxIfDue } from './read-mailbox.ts'

const lookEveryMs = 60_000
const mailboxesPerLook = 200
/** Side by side, since each mostly waits for its server, at most 40 s; a reading holds 8 MB of mails at most. */
const lanes = 4

/** Looks once a minute, and reads what is due; `runOnce` returns how many mailboxes could be read. */
export const startMailboxSchedule = (ctx: Omit<MailCtx, 'actor'>, ports: MailboxPorts): Schedule =>
  startSchedule({
    everyMs: lookEveryMs,
    look: async (isStopping) => {
      if (ports.everyMs === 0) return 0
      const due = await ctx.db.asSystem((tx) => selectDueMailboxes(tx, ctx.clock.now(), mailboxesPerLook))
      const waiting = due.values()
      let read = 0
      const work = async (): Promise<void> => {
        for (const { ownerId } of waiting) {
          if (isStopping() || ctx.signal.aborted) return
          if (await readQuietly({ ...ctx, log: ctx.log.child({ ownerId }), actor: { ownerId } }, ports)) read += 1
        }
      }
      await Promise.all(Array.from({ length: lanes }, work))
      return read
    },
    onFailure: (error) => ctx.log.error({ event: 'mailbox.schedule_failed', error }, 'mailboxes were not looked at'),
  })

/** One mailbox that fails keeps nobody else's back; why it did is written down with it. */
async function readQuietly(ctx: MailCtx, ports: MailboxPorts): Promise<boolean> {
  try {
    return (await readMailboxIfDue(ctx, ports)) !== null
  } catch (error) {
    if (!(error instanceof AppError) && !ctx.signal.aborted)
      ctx.log.error({ event: 'mailbox.not_read', error }, 'a mailbox was not read')
    return false
  }
}
