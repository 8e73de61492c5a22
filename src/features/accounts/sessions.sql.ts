/** Statements about sessions. They run as the system: people's transactions cannot see these tables. */
import { and, desc, eq, gt, ne } from 'drizzle-orm'
import type { Tx } from '../../platform/database/database.ts'
import { accounts } from './accounts.tables.ts'
import { sessions } from './auth.tables.ts'

export interface SessionHolder {
  readonly sessionId: string
  readonly ownerId: string
  readonly role: 'user' | 'admin'
  readonly expiresAt: Date
}

const holderColumns = {
  sessionId: sessions.id,
  ownerId: sessions.userId,
  role: accounts.role,
  suspendedAt: accounts.suspendedAt,
  expiresAt: sessions.expiresAt,
}

type HolderRow = SessionHolder & { readonly suspendedAt: Date | null }

const unlessSuspended = (row: HolderRow | undefined): SessionHolder | null => {
  if (!row || row.suspendedAt) return null
  const { suspendedAt: _, ...holder } = row
  return holder
}

/** Of a session that has not ended, by the hash of its token. */
export async function findSessionByHash(tx: Tx, tokenHash: string, now: Date): Promise<SessionHolder | null> {
  const [row] = await tx
    .select(holderColumns)
    .from(sessions)
    .innerJoin(accounts, eq(accounts.id, sessions.userId))
    .where(and(eq(sessions.token, tokenHash), gt(sessions.expiresAt, now)))
  return unlessSuspended(row)
}

/** The same by its id, for what was made from it. */
export async function findSessionById(tx: Tx, sessionId: string, now: Date): Promise<SessionHolder | null> {
  const [row] = await tx
    .select(holderColumns)
    .from(sessions)
    .innerJoin(accounts, eq(accounts.id, sessions.userId))
    .where(and(eq(sessions.id, sessionId), gt(sessions.expiresAt, now)))
  return unlessSuspended(row)
}

export interface SessionRow {
  readonly id: string
  readonly ipAddress: string | null
  readonly userAgent: string | null
  readonly createdAt: Date
  readonly expiresAt: Date
}

/** The newest first. */
export const selectSessions = (tx: Tx, ownerId: string, now: Date): Promise<SessionRow[]> =>
  tx
    .select({
      id: sessions.id,
      ipAddress: sessions.ipAddress,
      userAgent: sessions.userAgent,
      createdAt: sessions.createdAt,
      expiresAt: sessions.expiresAt,
    })
    .from(sessions)
    .where(and(eq(sessions.userId, ownerId), gt(sessions.expiresAt, now)))
    .orderBy(desc(sessions.createdAt), desc(sessions.id))

export interface EndedSession {
  readonly id: string
  readonly tokenHash: string
}

const ended = { id: sessions.id, tokenHash: sessions.token }

export const deleteSession = (tx: Tx, ownerId: string, sessionId: string): Promise<EndedSession[]> =>
  tx
    .delete(sessions)
    .where(and(eq(sessions.id, sessionId), eq(sessions.userId, ownerId)))
    .returning(ended)

/** @param except the session that goes on; null: none */
export const deleteSessions = (tx: Tx, ownerId: string, except: string | null): Promise<EndedSession[]> =>
  tx
    .delete(sessions)
    .where(and(eq(sessions.userId, ownerId), except === null ? undefined : ne(sessions.id, except)))
    .returning(ended)
