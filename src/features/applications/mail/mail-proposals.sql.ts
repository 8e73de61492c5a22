/** Every statement about what mails seem to say. The owner is part of each. */
import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Tx } from '../../../platform/database/database.ts'
import { mailProposals } from '../applications.tables.ts'

export type MailProposal = Omit<typeof mailProposals.$inferSelect, 'ownerId' | 'mailSha256'>

const columns = {
  id: mailProposals.id,
  fromName: mailProposals.fromName,
  fromAddress: mailProposals.fromAddress,
  subject: mailProposals.subject,
  receivedAt: mailProposals.receivedAt,
  quote: mailProposals.quote,
  status: mailProposals.status,
  candidates: mailProposals.candidates,
  decision: mailProposals.decision,
  decidedAt: mailProposals.decidedAt,
  createdAt: mailProposals.createdAt,
}

/** A mail that was given before stays what it was. */
export async function insertProposal(
  tx: Tx,
  ownerId: string,
  proposal: Omit<typeof mailProposals.$inferInsert, 'ownerId'>,
): Promise<void> {
  await tx
    .insert(mailProposals)
    .values({ ...proposal, ownerId })
    .onConflictDoNothing()
}

export async function findProposalOfMail(tx: Tx, ownerId: string, mailSha256: string): Promise<MailProposal | null> {
  const [row] = await tx
    .select(columns)
    .from(mailProposals)
    .where(and(eq(mailProposals.ownerId, ownerId), eq(mailProposals.mailSha256, mailSha256)))
  return row ?? null
}

/** Those that wait for a decision, the newest first. */
export async function selectOpenProposals(tx: Tx, ownerId: string, limit: number): Promise<MailProposal[]> {
  return tx
    .select(columns)
    .from(mailProposals)
    .where(and(eq(mailProposals.ownerId, ownerId), isNull(mailProposals.decision)))
    .orderBy(desc(mailProposals.id))
    .limit(limit)
}

/** How many wait for a decision. */
export const countOpenProposals = (tx: Tx, ownerId: string): Promise<number> =>
  tx.$count(mailProposals, and(eq(mailProposals.ownerId, ownerId), isNull(mailProposals.decision)))

/** Held until the end of the transaction, so that it is decided once. */
export async function lockProposal(tx: Tx, ownerId: string, id: string): Promise<MailProposal | null> {
  const [row] = await tx
    .select(columns)
    .from(mailProposals)
    .where(and(eq(mailProposals.ownerId, ownerId), eq(mailProposals.id, id)))
    .for('update')
  return row ?? null
}

export async function decideProposal(
  tx: Tx,
  ownerId: string,
  id: string,
  given: { readonly decision: 'confirmed' | 'dismissed'; readonly decidedAt: Date },
): Promise<void> {
  await tx
    .update(mailProposals)
    .set(given)
    .where(and(eq(mailProposals.ownerId, ownerId), eq(mailProposals.id, id)))
}
