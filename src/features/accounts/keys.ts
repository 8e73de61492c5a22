/** API keys: by which programs act for a person, within the scopes the person gave them. */
import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { Clock } from '../../kernel/clock.ts'
import { newId } from '../../kernel/ids.ts'
import { sha256Hex } from '../../kernel/text.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Identity } from '../../platform/http/identity.ts'
import { type KeyScope, type NewKey, noteKeyUse, prepareKeyHolder } from './keys.sql.ts'

/** Marks our keys, so that secret scanners and people recognise one. */
const keyPrefix = 'rw_'

export const keyScopes = ['read', 'write', 'approve'] as const satisfies readonly KeyScope[]

/** What a key may do unless told otherwise: approving is for a person. */
export const defaultKeyScopes: readonly KeyScope[] = ['read', 'write']

/** A fresh key: 256 random bits. */
export const makeKey = (): string => `${keyPrefix}${randomBytes(32).toString('base64url')}`

export const isKey = (token: string): boolean => token.startsWith(keyPrefix)

/** Takes as long for a wrong key as for the right one. */
export const isSameKey = (one: string, other: string): boolean =>
  timingSafeEqual(Buffer.from(sha256Hex(one)), Buffer.from(sha256Hex(other)))

/** The row of a new key, and the key itself, which is kept nowhere. */
export function drawKey(given: Pick<NewKey, 'ownerId' | 'label'> & Partial<NewKey>): { key: string; row: NewKey } {
  const key = makeKey()
  const row = {
    id: newId(),
    scopes: [...defaultKeyScopes],
    ...given,
    keyHash: sha256Hex(key),
    keyStart: key.slice(0, 8),
  }
  return { key, row }
}

/** "Last used" is for people: a minute is exact enough, and a busy key does not write at every request. */
const useIsNotedEachMs = 60_000

/** Tells whom a key stands for; null where there is no such key, it has ended or was revoked, or its account is suspended. */
export function createKeyFinder(db: Database, clock: Clock): (key: string) => Promise<Identity | null> {
  const findHolder = prepareKeyHolder(db)
  return async (key) => {
    const now = clock.now()
    // 32 random bytes need no slow hash: there is nothing to guess.
    const holder = await findHolder(sha256Hex(key))
    if (!holder || holder.revokedAt || holder.suspendedAt || (holder.expiresAt && holder.expiresAt <= now)) return null
    if (!holder.lastUsedAt || now.getTime() - holder.lastUsedAt.getTime() >= useIsNotedEachMs)
      await db.asSystem((tx) => noteKeyUse(tx, holder.id, now))
    const { id, ownerId, role, scopes, requestsPerMinute } = holder
    const keyLimit = requestsPerMinute === null ? {} : { keyLimit: { keyId: id, perMinute: requestsPerMinute } }
    return { ownerId, role, means: 'key', scopes, sessionId: null, ...keyLimit }
  }
}
