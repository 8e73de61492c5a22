/** Sends reminders when their time has come. Rows say when: of any number of processes one sends each. */
import { type Schedule, startSchedule } from '../../../platform/schedule.ts'
import type { SearchCtx } from '../../postings/postings.ts'
import { selectDue } from './reminders.sql.ts'
import { type ReminderPorts, remindIfDue } from './reminders.ts'

const lookEveryMs = 60_000
const peoplePerLook = 50

/** Looks once a minute, and sends what is due, to at most 50 people, one after the other; `runOnce` returns how many mails. */
export const startReminderSchedule = (ctx: Omit<SearchCtx, 'actor'>, ports: ReminderPorts): Schedule =>
  startSchedule({
    everyMs: lookEveryMs,
    look: async (isStopping) => {
      // Nothing is due where no mail can be sent: nobody could ask for it.
      if (!ports.mailer.isConfigured) return 0
      const due = await ctx.db.asSystem((tx) => selectDue(tx, ctx.clock.now(), peoplePerLook))
      let sent = 0
      for (const { ownerId } of due) {
        if (isStopping() || ctx.signal.aborted) break
        const log = ctx.log.child({ ownerId })
        try {
          if ((await remindIfDue({ ...ctx, log, actor: { ownerId } }, ports)) === 'sent') sent += 1
        } catch (error) {
          // One mail that fails keeps nobody else's back.
          log.error({ event: 'reminder.failed', error }, 'a reminder was not sent')
        }
      }
      return sent
    },
    onFailure: (error) => ctx.log.error({ event: 'reminder.schedule_failed', error }, 'reminders were not looked at'),
  })
