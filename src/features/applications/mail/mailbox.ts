/** A person's mailbox: connected and disconnected by them, read when they ask, and by itself where they want that. */
import { conflict } from '../../../kernel/errors.ts'
import type { Ctx } from '../../../platform/context.ts'
import { seal } from '../../../platform/security/envelope.ts'
import type { SecretKeys } from '../../../platform/security/secret-keys.ts'
import { deleteMailbox, findMailbox, type MailboxRow, saveMailbox, setReadsByItself } from './mailbox.sql.ts'
import type { MailboxAddress, MailboxClient } from './mailbox-client.ts'

export { rotateMailboxPasswords } from './mailbox.sql.ts'

export interface MailboxPorts {
  readonly keys: SecretKeys
  readonly mailboxes: MailboxClient
  /** How often a mailbox is read by itself; 0: none is, whatever their people chose. */
  readonly everyMs: number
}

type Shown = 'host' | 'userName' | 'folder' | 'lastReadAt' | 'lastFailure' | 'createdAt'

export interface Mailbox extends Pick<MailboxRow, Shown> {
  /** Whether it is read by itself; paused: it would be, did its server not keep refusing it. */
  readonly byItself: 'on' | 'off' | 'paused'
  /** When it is read by itself next; null where it is not. */
  readonly nextReadAt: Date | null
}

const dayMs = 86_400_000

function withoutSecret(row: MailboxRow): Mailbox {
  const { host, userName, folder, lastReadAt, lastFailure, createdAt, readsByItself, pausedAt, nextReadAt } = row
  const reading = pausedAt === null ? 'on' : 'paused'
  const byItself = readsByItself ? reading : 'off'
  return {
    ...{ host, userName, folder, lastReadAt, lastFailure, createdAt, byItself },
    nextReadAt: byItself === 'on' ? nextReadAt : null,
  }
}

/** Null where none is connected; never the password. */
export async function getMailbox(ctx: Ctx): Promise<Mailbox | null> {
  const { ownerId } = ctx.actor
  const row = await ctx.db.asOwner(ownerId, (tx) => findMailbox(tx, ownerId))
  return row && withoutSecret(row)
}

/**
 * Keeps it once it could be opened; nothing of it is read yet. By itself it is read from now on.
 * @throws what `MailboxClient.read` throws
 */
export async function connectMailbox(
  ctx: Ctx,
  ports: MailboxPorts,
  given: MailboxAddress & { readonly readsByItself: boolean },
): Promise<Mailbox> {
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

/** A pause ends with it, and what failed before is forgotten. @throws AppError `conflict` where there is no mailbox */
export async function readByItself(ctx: Ctx, readsByItself: boolean): Promise<Mailbox> {
  const { ownerId } = ctx.actor
  const now = ctx.clock.now()
  const row = await ctx.db.asOwner(ownerId, (tx) => setReadsByItself(tx, ownerId, readsByItself, now))
  if (row === null) throw conflict(noMailbox)
  return withoutSecret(row)
}

export const noMailbox = 'No mailbox is connected. Connect one first.'
