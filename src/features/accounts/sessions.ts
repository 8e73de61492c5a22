/** Sessions: the database is the truth, and a cache (in Redis, where there is one) is asked first. */
import type { Clock } from '../../kernel/clock.ts'
import { notFound } from '../../kernel/errors.ts'
import { sha256Hex } from '../../kernel/text.ts'
import type { Cache } from '../../platform/cache/cache.ts'
import type { Database } from '../../platform/database/database.ts'
import { type Identity, personScopes } from '../../platform/http/identity.ts'
import {
  deleteSession,
  deleteSessions,
  type EndedSession,
  findSessionByHash,
  findSessionById,
  type SessionHolder,
  type SessionRow,
  selectSessions,
} from './sessions.sql.ts'

/** What the cache keeps of a session: no token, no name. */
export interface CachedSession {
  readonly sessionId: string
  readonly ownerId: string
  readonly role: 'user' | 'admin'
  readonly expiresAtMs: number
}

export interface SessionsOptions {
  readonly db: Database
  readonly clock: Clock
  /** Null: every request asks the database. */
  readonly cache: Cache<CachedSession> | null
}

export interface Sessions {
  /** Whom a cookie stands for. */
  findByToken(token: string): Promise<CachedSession | null>
  /** Whether what was made from a session still counts. */
  findById(sessionId: string): Promise<CachedSession | null>
  list(ownerId: string): Promise<SessionRow[]>
  /** @throws AppError `not_found` */
  revoke(ownerId: string, sessionId: string): Promise<void>
  /** Signs out everywhere, or everywhere but in the session `except`. */
  revokeAll(ownerId: string, except?: string | null): Promise<void>
}

const byToken = (tokenHash: string): string => `token:${tokenHash}`
const byId = (sessionId: string): string => `id:${sessionId}`

const toCached = ({ sessionId, ownerId, role, expiresAt }: SessionHolder): CachedSession => ({
  ...{ sessionId, ownerId, role },
  expiresAtMs: expiresAt.getTime(),
})

export function createSessions({ db, clock, cache }: SessionsOptions): Sessions {
  type Find = (
    tx: Parameters<Parameters<Database['asSystem']>[0]>[0],
    key: string,
    now: Date,
  ) => Promise<SessionHolder | null>

  async function look(cacheKey: string, key: string, find: Find): Promise<CachedSession | null> {
    const now = clock.now()
    const kept = await cache?.get(cacheKey)
    if (kept) return kept.expiresAtMs > now.getTime() ? kept : null
    const ask = () => db.asSystem((tx) => find(tx, key, now))
    const found = await ask()
    if (!found || !cache) return found && toCached(found)
    await cache.set(cacheKey, toCached(found))
    // Whoever revokes deletes the row, then the cached copy. Had both happened between our look and our copy, the copy would
    // outlive the session: so the row is looked at again after copying.
    const still = await ask()
    if (!still) await cache.delete(cacheKey)
    return still && toCached(still)
  }

  async function forget(gone: readonly EndedSession[]): Promise<void> {
    if (!cache) return
    for (const { id, tokenHash } of gone) await Promise.all([cache.delete(byToken(tokenHash)), cache.delete(byId(id))])
  }

  return {
    findByToken: (token) => {
      const tokenHash = sha256Hex(token)
      return look(byToken(tokenHash), tokenHash, findSessionByHash)
    },
    findById: (sessionId) => look(byId(sessionId), sessionId, findSessionById),
    list: (ownerId) => db.asSystem((tx) => selectSessions(tx, ownerId, clock.now())),
    revoke: async (ownerId, sessionId) => {
      const gone = await db.asSystem((tx) => deleteSession(tx, ownerId, sessionId))
      if (gone.length === 0) throw notFound('session', sessionId)
      await forget(gone)
    },
    revokeAll: async (ownerId, except = null) => forget(await db.asSystem((tx) => deleteSessions(tx, ownerId, except))),
  }
}

export const sessionIdentity = ({ ownerId, role, sessionId }: CachedSession): Identity => ({
  ...{ ownerId, role, sessionId },
  means: 'session',
  scopes: personScopes(role),
})
