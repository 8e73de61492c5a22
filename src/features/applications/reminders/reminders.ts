/** Reminders by mail: asked for by the person, once a period, stopped by a link. */
import { conflict } from '../../../kernel/errors.ts'
import type { Ctx } from '../../../platform/context.ts'
import type { Mailer } from '../../../platform/mail/mail.ts'
import type { SecretKeys } from '../../../platform/security/secret-keys.ts'
import { mailAddressOf } from '../../accounts/accounts.ts'
import type { SearchCtx } from '../../postings/postings.ts'
import { hasSomethingToTell, makeDigest } from './digest.ts'
import { writeReminder } from './reminder-mail.ts'
import { nextMailAt, type Period } from './reminder-times.ts'
import {
  claimDue,
  findReminderSettings,
  noteTold,
  putBack,
  type ReminderSettings,
  saveReminderSettings,
} from './reminders.sql.ts'
import { ownerOfToken, unsubscribeToken } from './unsubscribe-token.ts'

export interface ReminderPorts {
  readonly mailer: Mailer
  readonly keys: SecretKeys
  /** Where people reach this installation. */
  readonly address: string
}

export interface ReminderState {
  readonly every: Period
  readonly hourUtc: number
  readonly language: 'en' | 'de'
  readonly nextAt: Date | null
  readonly lastSentAt: Date | null
  /** False: this installation sends no mail, or the account has no address that was proven. */
  readonly canMail: boolean
}

/** Six in the morning, UTC: before work in Europe. */
const defaults = { every: 'off', hourUtc: 6, language: 'en', nextAt: null, lastSentAt: null } as const

/** What the person asked for; nothing until they ask. */
export async function getReminderState(ctx: Ctx, { mailer }: ReminderPorts): Promise<ReminderState> {
  const { ownerId } = ctx.actor
  const canMail = mailer.isConfigured && (await mailAddressOf(ctx.db, ownerId)) !== null
  const kept = await ctx.db.asOwner(ownerId, (tx) => findReminderSettings(tx, ownerId))
  const { every, hourUtc, language, nextAt, lastSentAt } = kept ?? defaults
  return { every, hourUtc, language, nextAt, lastSentAt, canMail }
}

/** @throws AppError `conflict` where no mail could be sent */
export async function changeReminders(
  ctx: Ctx,
  ports: ReminderPorts,
  wanted: Pick<ReminderState, 'every' | 'hourUtc' | 'language'>,
): Promise<ReminderState> {
  const { ownerId } = ctx.actor
  const now = ctx.clock.now()
  if (wanted.every !== 'off' && !(await getReminderState(ctx, ports)).canMail)
    throw conflict(
      ports.mailer.isConfigured
        ? 'Your account has no e-mail address that you proved to be yours.'
        : 'This server sends no mail: whoever runs it sets SMTP_URL and MAIL_FROM.',
    )
  const nextAt = nextMailAt(wanted.every, wanted.hourUtc, now)
  await ctx.db.asOwner(ownerId, (tx) => saveReminderSettings(tx, ownerId, { ...wanted, nextAt, updatedAt: now }))
  return getReminderState(ctx, ports)
}

/** By the link in a mail, without signing in. @returns false for a link that is none of ours */
export async function stopReminders(
  { db, clock }: Pick<Ctx, 'db' | 'clock'>,
  { keys }: Pick<ReminderPorts, 'keys'>,
  token: string,
): Promise<boolean> {
  const ownerId = ownerOfToken(keys, token)
  if (ownerId === null) return false
  await db.asOwner(ownerId, async (tx) => {
    const kept = await findReminderSettings(tx, ownerId)
    if (kept === null) return
    const { hourUtc, language } = kept
    await saveReminderSettings(tx, ownerId, { hourUtc, language, every: 'off', nextAt: null, updatedAt: clock.now() })
  })
  return true
}

/** After a mail server that takes nothing: an hour later it may. */
const againAfterMs = 3_600_000

/**
 * Sends one person's mail if it is due and nobody else does. The time is moved on before anything is sent: a process that
 * dies in between costs this one mail, and the next tells what it would have; no mail is ever sent twice.
 * @returns what became of it
 */
export async function remindIfDue(ctx: SearchCtx, ports: ReminderPorts): Promise<'sent' | 'nothing' | 'not-due'> {
  const { ownerId } = ctx.actor
  const now = ctx.clock.now()
  const claimed = await ctx.db.asOwner(ownerId, async (tx) => {
    const settings = await findReminderSettings(tx, ownerId)
    if (!settings?.nextAt || settings.nextAt > now) return null
    const nextAt = nextMailAt(settings.every, settings.hourUtc, now)
    return nextAt && (await claimDue(tx, ownerId, settings.nextAt, nextAt)) ? { ...settings, nextAt } : null
  })
  if (claimed === null) return 'not-due'
  return tell(ctx, ports, claimed)
}

async function tell(
  ctx: SearchCtx,
  { mailer, keys, address }: ReminderPorts,
  settings: ReminderSettings & { readonly nextAt: Date },
): Promise<'sent' | 'nothing'> {
  const { ownerId } = ctx.actor
  const now = ctx.clock.now()
  const to = await mailAddressOf(ctx.db, ownerId)
  if (to === null) return 'nothing'
  const digest = await makeDigest(ctx, settings.toldUntil)
  const hasNews = hasSomethingToTell(digest)
  if (hasNews) {
    const link = `${address}/api/v1/reminders/unsubscribe/${unsubscribeToken(keys, ownerId)}`
    const mail = writeReminder(digest, { to, address, link, language: settings.language })
    try {
      await mailer.send(mail)
    } catch (error) {
      const again = new Date(now.getTime() + againAfterMs)
      await ctx.db.asOwner(ownerId, (tx) => putBack(tx, ownerId, settings.nextAt, again))
      throw error
    }
  }
  const told = { toldUntil: now, ...(hasNews && { lastSentAt: now }) }
  await ctx.db.asOwner(ownerId, (tx) => noteTold(tx, ownerId, told))
  return hasNews ? 'sent' : 'nothing'
}
