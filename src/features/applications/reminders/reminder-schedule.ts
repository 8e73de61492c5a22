/** Sends reminders when their time has come. Rows say when: of any number of processes one sends each. */
import type { SearchCtx } from '../../postings/postings.ts'
import { selectDue } from './reminders.sql.ts'
import { type ReminderPorts, remindIfDue } from './reminders.ts'

export interface ReminderSchedule {
  /** Sends what is due, to at most 50 people, one after the other. @returns how many mails were sent */
  runOnce(): Promise<number>
  /** Begins nothing more, and waits for the mail under way. */
  stop(): Promise<void>
}

const lookEveryMs = 60_000
const peoplePerLook = 50

/** Looks once a minute until it is stopped; never where no mail can be sent. */
export function startReminderSchedule(ctx: Omit<SearchCtx, 'actor'>, ports: ReminderPorts): ReminderSchedule {
  let running: Promise<number> | undefined
  let isStopped = false

  async function look(): Promise<number> {
    const due = await ctx.db.asSystem((tx) => selectDue(tx, ctx.clock.now(), peoplePerLook))
    let sent = 0
    for (const { ownerId } of due) {
      if (isStopped || ctx.signal.aborted) break
      const log = ctx.log.child({ ownerId })
      try {
        if ((await remindIfDue({ ...ctx, log, actor: { ownerId } }, ports)) === 'sent') sent += 1
      } catch (error) {
        // One mail that fails keeps nobody else's back.
        log.error({ event: 'reminder.failed', error }, 'a reminder was not sent')
      }
    }
    return sent
  }
  const runOnce = (): Promise<number> => {
    running ??= look().finally(() => {
      running = undefined
    })
    return running
  }
  const timer = ports.mailer.isConfigured
    ? setInterval(() => {
        runOnce().catch((error: unknown) =>
          ctx.log.error({ event: 'reminder.schedule_failed', error }, 'reminders were not looked at'),
        )
      }, lookEveryMs)
    : undefined
  timer?.unref()

  return {
    runOnce,
    stop: async () => {
      isStopped = true
      clearInterval(timer)
      await running?.catch(() => undefined)
    },
  }
}
