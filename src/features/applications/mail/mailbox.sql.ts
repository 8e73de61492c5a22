/** Every statement about mailboxes. The owner is part of each. */
import { eq } from 'drizzle-orm'
import type { Database, Tx } from '../../../platform/database/database.ts'
import { isCurrent, sealAnew } from '../../../platform/security/envelope.ts'
import type { SecretKeys } from '../../../platform/security/secret-keys.ts'
import { mailboxes } from '../applications.tables.ts'

export type MailboxRow = typeof mailboxes.$inferSelect

export async function findMailbox(tx: Tx, ownerId: string): Promise<MailboxRow | null> {
  const [row] = await tx.select().from(mailboxes).where(eq(mailboxes.ownerId, ownerId))
  return row ?? null
}

/** Another mailbox takes the place of the one before, and is read from its beginning. */
export async function saveMailbox(
  tx: Tx,
  ownerId: string,
  mailbox: Pick<MailboxRow, 'host' | 'userName' | 'passwordSealed' | 'folder' | 'createdAt'>,
): Promise<void> {
  const begun = { ...mailbox, uidValidity: null, lastUid: 0, lastReadAt: null, lastFailure: null }
  await tx
    .insert(mailboxes)
    .values({ ...begun, ownerId })
    .onConflictDoUpdate({ target: mailboxes.ownerId, set: begun })
}

export async function updateReading(
  tx: Tx,
  ownerId: string,
  reading: Partial<Pick<MailboxRow, 'uidValidity' | 'lastUid' | 'lastReadAt' | 'lastFailure'>>,
): Promise<void> {
  await tx.update(mailboxes).set(reading).where(eq(mailboxes.ownerId, ownerId))
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
