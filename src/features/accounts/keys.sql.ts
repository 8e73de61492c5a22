/** Statements about API keys. They run as the system and name the owner themselves. */
import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import type { Database, Tx } from '../../platform/database/database.ts'
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

/** Finds whose key it is, whether or not it still counts. Every request with a key asks this: it is prepared once. */
export function prepareKeyHolder(db: Database): (keyHash: string) => Promise<KeyHolder | null> {
  const find = db.prepareAsSystem((statements) =>
    statements
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
      .where(eq(accessKeys.keyHash, sql.placeholder('keyHash')))
      .prepare('find_key_holder'),
  )
  return async (keyHash) => (await find({ keyHash }))[0] ?? null
}

export async function noteKeyUse(tx: Tx, id: string, now: Date): Promise<void> {
  await tx.update(accessKeys).set({ lastUsedAt: now }).where(eq(accessKeys.id, id))
}

const keyColumns = {
  id: accessKeys.id,
  label: accessKeys.label,
  start: accessKeys.keyStart,
  scopes: accessKeys.scopes,
  requestsPerMinute: accessKeys.requestsPerMinute,
  expiresAt: accessKeys.expiresAt,
  createdAt: accessKeys.createdAt,
  lastUsedAt: accessKeys.lastUsedAt,
}

export type KeyRow = Awaited<ReturnType<typeof selectKeys>>[number]

/** Those that were not revoked, the newest first. */
export const selectKeys = (tx: Tx, ownerId: string) =>
  tx
    .select(keyColumns)
    .from(accessKeys)
    .where(and(eq(accessKeys.ownerId, ownerId), isNull(accessKeys.revokedAt)))
    .orderBy(desc(accessKeys.createdAt), desc(accessKeys.id))

/** Whether there was such a key of this owner. */
export async function revokeKey(tx: Tx, ownerId: string, id: string, now: Date): Promise<boolean> {
  const revoked = await tx
    .update(accessKeys)
    .set({ revokedAt: now })
    .where(and(eq(accessKeys.id, id), eq(accessKeys.ownerId, ownerId), isNull(accessKeys.revokedAt)))
    .returning({ id: accessKeys.id })
  return revoked.length > 0
}
