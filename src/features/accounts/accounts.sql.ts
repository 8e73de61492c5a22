/** Every statement about accounts and access keys. They run as the system: nobody is known yet when they are asked. */
import { eq } from 'drizzle-orm'
import type { Tx } from '../../platform/database/database.ts'
import { accessKeys, accounts } from './accounts.tables.ts'

export async function findLocalAccount(tx: Tx): Promise<string | null> {
  const [row] = await tx.select({ id: accounts.id }).from(accounts).where(eq(accounts.kind, 'local')).limit(1)
  return row?.id ?? null
}

/** A second local account is refused by a unique index: then nothing is inserted. */
export async function insertAccount(
  tx: Tx,
  account: { id: string; kind: 'local' | 'person'; displayName: string | null },
): Promise<void> {
  await tx.insert(accounts).values(account).onConflictDoNothing()
}

export async function insertAccessKey(
  tx: Tx,
  key: { id: string; ownerId: string; label: string; keyHash: string },
): Promise<void> {
  await tx.insert(accessKeys).values(key)
}

/** The owner of a key, whose use is noted. */
export async function claimAccessKey(tx: Tx, keyHash: string, now: Date): Promise<string | null> {
  const [row] = await tx
    .update(accessKeys)
    .set({ lastUsedAt: now })
    .where(eq(accessKeys.keyHash, keyHash))
    .returning({ ownerId: accessKeys.ownerId })
  return row?.ownerId ?? null
}
