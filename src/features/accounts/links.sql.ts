/** Statements about links that work once. */
import { and, desc, eq, gt, inArray, isNull } from 'drizzle-orm'
import type { Tx } from '../../platform/database/database.ts'
import { links } from './auth.tables.ts'

export type Link = typeof links.$inferSelect
export type LinkPurpose = Link['purpose']

export async function insertLink(tx: Tx, link: typeof links.$inferInsert): Promise<void> {
  await tx.insert(links).values(link)
}

const living = (now: Date) => and(isNull(links.usedAt), gt(links.expiresAt, now))

/** The link while it still works, which it does after this as before. */
export async function findLivingLink(tx: Tx, tokenHash: string, purpose: LinkPurpose, now: Date): Promise<Link | null> {
  const [row] = await tx
    .select()
    .from(links)
    .where(and(eq(links.tokenHash, tokenHash), eq(links.purpose, purpose), living(now)))
  return row ?? null
}

/** Those that still work, the newest first, at most 100. */
export const selectInvitations = (tx: Tx, now: Date) =>
  tx
    .select({
      id: links.id,
      email: links.email,
      role: links.role,
      createdAt: links.createdAt,
      expiresAt: links.expiresAt,
    })
    .from(links)
    .where(and(eq(links.purpose, 'invitation'), living(now)))
    .orderBy(desc(links.createdAt), desc(links.id))
    .limit(100)

/** What was begun with a password that does not count any more: sign-ins that wait for a code, new addresses. */
export async function deleteBegunLinks(tx: Tx, accountId: string): Promise<void> {
  await tx
    .delete(links)
    .where(and(eq(links.accountId, accountId), inArray(links.purpose, ['second-factor', 'verify-email'])))
}

/** Whether there was one. */
export async function deleteInvitation(tx: Tx, id: string): Promise<boolean> {
  const gone = await tx
    .delete(links)
    .where(and(eq(links.id, id), eq(links.purpose, 'invitation')))
    .returning({ id: links.id })
  return gone.length > 0
}

/** The invitation of an address, now used: whoever shows by other means that the address is theirs needs no link. */
export async function claimInvitationOf(tx: Tx, email: string, now: Date): Promise<Link | null> {
  const [row] = await tx
    .update(links)
    .set({ usedAt: now })
    .where(and(eq(links.email, email), eq(links.purpose, 'invitation'), living(now)))
    .returning()
  return row ?? null
}

/** The link, now used; null when there is none, it was used before or has run out. One of two that come at once gets it. */
export async function claimLink(tx: Tx, tokenHash: string, purpose: LinkPurpose, now: Date): Promise<Link | null> {
  const [row] = await tx
    .update(links)
    .set({ usedAt: now })
    .where(and(eq(links.tokenHash, tokenHash), eq(links.purpose, purpose), living(now)))
    .returning()
  return row ?? null
}
