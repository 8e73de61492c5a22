/** Accounts: who owns data, and the keys by which programs act for them. */
import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { Clock } from '../../kernel/clock.ts'
import { newId } from '../../kernel/ids.ts'
import { sha256Hex } from '../../kernel/text.ts'
import type { Actor } from '../../platform/context.ts'
import type { Database } from '../../platform/database/database.ts'
import { claimAccessKey, findLocalAccount, insertAccessKey, insertAccount } from './accounts.sql.ts'

/** Marks our keys, so that secret scanners and people recognise one. */
const keyPrefix = 'rw_'

/** The one owner of an installation that is used through its own command line; made when there is none. */
export async function ensureLocalOwner(db: Database): Promise<Actor> {
  return db.asSystem(async (tx) => {
    const found = await findLocalAccount(tx)
    if (found) return { ownerId: found }
    await insertAccount(tx, { id: newId(), kind: 'local', displayName: null })
    // Read back: another process may have been faster, and its row is then the one.
    const ownerId = await findLocalAccount(tx)
    if (!ownerId) throw new Error('the local account was neither found nor made')
    return { ownerId }
  })
}

/** A new account with one key to act for it. The key is shown this once; only its hash is kept. */
export async function addAccount(db: Database, displayName: string): Promise<Actor & { key: string }> {
  const ownerId = newId()
  const key = makeKey()
  await db.asSystem(async (tx) => {
    await insertAccount(tx, { id: ownerId, kind: 'person', displayName })
    await insertAccessKey(tx, { id: newId(), ownerId, label: 'first key', keyHash: sha256Hex(key) })
  })
  return { ownerId, key }
}

/** Who a key acts for; null where there is no such key. */
export async function findKeyOwner(db: Database, clock: Clock, key: string): Promise<Actor | null> {
  if (!key.startsWith(keyPrefix)) return null
  // 32 random bytes need no slow hash: there is nothing to guess.
  const ownerId = await db.asSystem((tx) => claimAccessKey(tx, sha256Hex(key), clock.now()))
  return ownerId ? { ownerId } : null
}

/** A fresh key: 256 random bits. */
export const makeKey = (): string => `${keyPrefix}${randomBytes(32).toString('base64url')}`

/** Takes as long for a wrong key as for the right one. */
export const isSameKey = (one: string, other: string): boolean =>
  timingSafeEqual(Buffer.from(sha256Hex(one)), Buffer.from(sha256Hex(other)))
