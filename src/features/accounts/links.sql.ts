/** Statements about links that work once. */
import { and, eq, gt, isNull } from 'drizzle-orm'
import type { Tx } from '../../platform/database/database.ts'
import { links } from './auth.tables.ts'

export type Link = typeof links.$inferSelect
export type LinkPurpose = Link['purpose']

export async function insertLink(tx: Tx, link: typeof links.$inferInsert): Promise<void> {
  await tx.insert(links).values(link)
}

/** The link, now used; null when there is none, it was used before or has run out. One of two that come at once gets it. */
export async function claimLink(tx: Tx, tokenHash: string, purpose: LinkPurpose, now: Date): Promise<Link | null> {
  const [row] = await tx
    .update(links)
    .set({ usedAt: now })
    .where(
      and(eq(links.tokenHash, tokenHash), eq(links.purpose, purpose), isNull(links.usedAt), gt(links.expiresAt, now)),
    )
    .returning()
  return row ?? null
}
