/** Every statement about mailboxes. The owner is part of each. */
import { and, asc, eq, isNull, lte, or, sql } from 'drizzle-orm'
import type { Database, Tx } from '../../../platform/database/database.ts'
import { isCurrent, sealAnew } from '../../../platform/security/envelope.ts'
import type { SecretKeys } from '../../../platform/security/secret-keys.ts'
import { mailboxes } from '../applications.tables.ts'

export type MailboxRow = typeof mailboxes.$inferSelect

export async function findMailbox(tx: Tx, ownerId: string): Promise<MailboxRow | null> {
  const [row] = await tx.select().from(mailboxes).where(eq(mailboxes.ownerId, ownerId))
  return row ?? null
}

/** Another mailbox takes the place of the one before, and is read from its beginning; who reads the one before lets go. */
export async function saveMailbox(
  tx: Tx,
  ownerId: string,
  mailbox: Pick<MailboxRow, 'host' | 'userName' | 'passwordSealed' | 'folder' | 'readsByItself' | 'createdAt'>,
): Promise<void> {
  const begun = {
    ...{ ...mailbox, uidValidity: null, lastUid: 0, lastReadAt: null, lastFailure: null },
    ...{ nextReadAt: mailbox.createdAt, leasedUntil: null, failures: 0, refusals: 0, pausedAt: null },
  }
  await tx
    .insert(mailboxes)
    .values({ ...begun, ownerId })
    .onConflictDoUpdate({ target: mailboxes.ownerId, set: begun })
}

/** What a person decides begins anew: no pause, no failures, due at once. @returns null where no mailbox is connected */
export async function setReadsByItself(
  tx: Tx,
  ownerId: string,
  readsByItself: boolean,
  now: Date,
): Promise<MailboxRow | null> {
  const [row] = await tx
    .update(mailboxes)
    .set({ readsByItself, nextReadAt: now, failures: 0, refusals: 0, pausedAt: null })
    .where(eq(mailboxes.ownerId, ownerId))
    .returning()
  return row ?? null
}

/** As the system: people whose mailbox is due, the longest waiting first; nobody's who may not sign in. */
export async function selectDueMailboxes(tx: Tx, now: Date, limit: number): Promise<{ ownerId: string }[]> {
  return tx
    .select({ ownerId: mailboxes.ownerId })
    .from(mailboxes)
    .where(
      and(
        mailboxes.readsByItself,
        isNull(mailboxes.pausedAt),
        lte(mailboxes.nextReadAt, now),
        isFree(now),
        sql`exists (select from accounts a where a.id = ${mailboxes.ownerId} and a.suspended_at is null)`,
      ),
    )
    .orderBy(asc(mailboxes.nextReadAt))
    .limit(limit)
}

const isFree = (now: Date) => or(isNull(mailboxes.leasedUntil), lte(mailboxes.leasedUntil, now))

export interface Lease {
  readonly until: Date
  /** Only where its time has come, and it is read by itself still. */
  readonly onlyIfDue: boolean
}

/** Takes the mailbox for this reading; null while another one reads it, where there is none, or where it is not due. */
export async function leaseMailbox(
  tx: Tx,
  ownerId: string,
  now: Date,
  { until, onlyIfDue }: Lease,
): Promise<MailboxRow | null> {
  const isDue = and(mailboxes.readsByItself, isNull(mailboxes.pausedAt), lte(mailboxes.nextReadAt, now))
  const [row] = await tx
    .update(mailboxes)
    .set({ leasedUntil: until })
    .where(and(eq(mailboxes.ownerId, ownerId), isFree(now), onlyIfDue ? isDue : undefined))
    .returning()
  return row ?? null
}

export type ReadingOutcome = Partial<
  Pick<
    MailboxRow,
    'uidValidity' | 'lastUid' | 'lastReadAt' | 'lastFailure' | 'nextReadAt' | 'failures' | 'refusals' | 'pausedAt'
  >
>

/** Writes down how a reading ended, and gives the mailbox back. Nothing where somebody else has it by now, or it is gone. */
export async function releaseMailbox(
  tx: Tx,
  ownerId: string,
  leasedUntil: Date,
  outcome: ReadingOutcome,
): Promise<void> {
  await tx
    .update(mailboxes)
    .set({ ...outcome, leasedUntil: null })
    .where(and(eq(mailboxes.ownerId, ownerId), eq(mailboxes.leasedUntil, leasedUntil)))
}

export async function deleteMailbox(tx: Tx, ownerId: string): Promise<void> {
  await tx.delete(mailboxes).where(eq(mailboxes.ownerId, ownerId))
}

/** After SECRET_KEY was changed. @returns how many passwords were encrypted anew */
export const rotateMailboxPasswords = (db: Database, keys: SecretKeys): Promise<number> =>
  db.asSystem(async (tx) => {
    const rows = await tx.select({ ownerId: mailboxes.ownerId, sealed: mailboxes.passwordSealed }).from(mailboxes)
    const old = rows.filter(({ sealed }) => !isCurrent(keys, sealed))
    for (const { ownerId, sealed } of old)
      await tx
        .update(mailboxes)
        .set({ passwordSealed: await sealAnew(keys, sealed) })
        .where(eq(mailboxes.ownerId, ownerId))
    return old.length
  })
