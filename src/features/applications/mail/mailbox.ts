/** A person's mailbox, read when they ask: mails that are about their applications become proposals, all others are forgotten. */
import { AppError, conflict, messageOf } from '../../../kernel/errors.ts'
import type { Ctx } from '../../../platform/context.ts'
import { seal, unseal } from '../../../platform/security/envelope.ts'
import type { SecretKeys } from '../../../platform/security/secret-keys.ts'
import { type MailCtx, proposeIfAboutApplication } from './mail-proposals.ts'
import { deleteMailbox, findMailbox, type MailboxRow, saveMailbox, updateReading } from './mailbox.sql.ts'
import type { MailboxAddress, MailboxClient } from './mailbox-client.ts'

export { rotateMailboxPasswords } from './mailbox.sql.ts'

export interface MailboxPorts {
  readonly keys: SecretKeys
  readonly mailboxes: MailboxClient
}

export type Mailbox = Omit<MailboxRow, 'ownerId' | 'passwordSealed' | 'uidValidity' | 'lastUid'>

/** The first reading goes back so far: what is older was decided long ago. */
const firstReadingDays = 30
const dayMs = 86_400_000

const withoutSecret = ({ host, userName, folder, lastReadAt, lastFailure, createdAt }: MailboxRow): Mailbox => ({
  ...{ host, userName, folder, lastReadAt, lastFailure, createdAt },
})

/** Null where none is connected; never the password. */
export async function getMailbox(ctx: Ctx): Promise<Mailbox | null> {
  const { ownerId } = ctx.actor
  const row = await ctx.db.asOwner(ownerId, (tx) => findMailbox(tx, ownerId))
  return row && withoutSecret(row)
}

/**
 * Keeps it once it could be opened; nothing of it is read yet.
 * @throws what `MailboxClient.read` throws
 */
export async function connectMailbox(ctx: Ctx, ports: MailboxPorts, given: MailboxAddress): Promise<Mailbox> {
  const { ownerId } = ctx.actor
  const now = ctx.clock.now()
  // Nothing is newer than now: it is opened, and no mail is fetched.
  const tomorrow = new Date(now.getTime() + 2 * dayMs)
  await ports.mailboxes.read(given, { uidValidity: null, lastUid: 0, since: tomorrow }, { signal: ctx.signal })
  const { password, ...rest } = given
  const passwordSealed = await seal(ports.keys, password)
  return ctx.db.asOwner(ownerId, async (tx) => {
    await saveMailbox(tx, ownerId, { ...rest, passwordSealed, createdAt: now })
    const row = await findMailbox(tx, ownerId)
    if (row === null) throw new Error('A mailbox that was stored is not there.')
    return withoutSecret(row)
  })
}

/** Its password is deleted with it; what was proposed stays. */
export async function disconnectMailbox(ctx: Ctx): Promise<void> {
  const { ownerId } = ctx.actor
  await ctx.db.asOwner(ownerId, (tx) => deleteMailbox(tx, ownerId))
}

export interface MailboxOutcome {
  /** Mails that were looked at. */
  readonly read: number
  /** Of them, those that became proposals. */
  readonly proposed: number
  /** Those that could not be read as mails. */
  readonly unreadable: number
  /** Those that wait for the next reading. */
  readonly waiting: number
}

/** @throws AppError `conflict` where there is no mailbox; what `MailboxClient.read` throws, which is kept as the last failure */
export async function readMailbox(ctx: MailCtx, ports: MailboxPorts): Promise<MailboxOutcome> {
  const { ownerId } = ctx.actor
  const row = await ctx.db.asOwner(ownerId, (tx) => findMailbox(tx, ownerId))
  if (row === null) throw conflict('No mailbox is connected. Connect one first.')
  const { host, userName, folder, uidValidity, lastUid } = row
  const now = ctx.clock.now()
  const keep = (reading: Parameters<typeof updateReading>[2]) =>
    ctx.db.asOwner(ownerId, (tx) => updateReading(tx, ownerId, reading))
  const since = new Date(now.getTime() - firstReadingDays * dayMs)
  const password = await unseal(ports.keys, row.passwordSealed)
  const reading = await ports.mailboxes
    .read({ host, userName, password, folder }, { uidValidity, lastUid, since }, { signal: ctx.signal })
    .catch(async (error: unknown) => {
      await keep({ lastFailure: messageOf(error) })
      throw error
    })
  let [proposed, unreadable] = [0, 0]
  for (const mail of reading.mails) {
    try {
      if (await proposeIfAboutApplication(ctx, mail)) proposed++
    } catch (error) {
      // One that cannot be read must not keep the others back for ever.
      if (!(error instanceof AppError) || error.code === 'timed_out') throw error
      unreadable++
    }
  }
  // Only now: whatever stopped this before, the same mails are read again, and become the same proposals.
  await keep({ uidValidity: reading.uidValidity, lastUid: reading.lastUid, lastReadAt: now, lastFailure: null })
  return { read: reading.mails.length, proposed, unreadable, waiting: reading.waiting }
}
