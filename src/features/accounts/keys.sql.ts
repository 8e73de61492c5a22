/** Statements about API keys. They run as the system and name the owner themselves. */
import { eq } from 'drizzle-orm'
import type { Tx } from '../../platform/database/database.ts'
import { accessKeys, accounts } from './accounts.tables.ts'

export type KeyScope = (typeof accessKeys.$inferSelect)['scopes'][number]

export interface NewKey {
  readonly id: string
  readonly ownerId: string
  readonly label: string
  readonly keyHash: string
  readonly keyStart: string
  readonly scopes: KeyScope[]
  readonly expiresAt?: Date | null
  readonly requestsPerMinute?: number | null
}

export async function insertKey(tx: Tx, key: NewKey): Promise<void> {
  await tx.insert(accessKeys).values(key)
}

export interface KeyHolder {
  readonly id: string
  readonly ownerId: string
  readonly role: 'user' | 'admin'
  readonly suspendedAt: Date | null
  readonly scopes: KeyScope[]
  readonly requestsPerMinute: number | null
  readonly expiresAt: Date | null
  readonly revokedAt: Date | null
  readonly lastUsedAt: Date | null
}

/** Whose key it is, whether or not it still counts. */
export async function findKeyHolder(tx: Tx, keyHash: string): Promise<KeyHolder | null> {
  const [row] = await tx
    .select({
      id: accessKeys.id,
      ownerId: accessKeys.ownerId,
      role: accounts.role,
      suspendedAt: accounts.suspendedAt,
      scopes: accessKeys.scopes,
      requestsPerMinute: accessKeys.requestsPerMinute,
      expiresAt: accessKeys.expiresAt,
      revokedAt: accessKeys.revokedAt,
      lastUsedAt: accessKeys.lastUsedAt,
    })
    .from(accessKeys)
    .innerJoin(accounts, eq(accounts.id, accessKeys.ownerId))
    .where(eq(accessKeys.keyHash, keyHash))
  return row ?? null
}

export async function noteKeyUse(tx: Tx, id: string, now: Date): Promise<void> {
  await tx.update(accessKeys).set({ lastUsedAt: now }).where(eq(accessKeys.id, id))
}
