/** Links that work once and run out: into an embedded installation, out of an invitation. Only their hash is kept. */
import { randomBytes } from 'node:crypto'
import { newId } from '../../kernel/ids.ts'
import { sha256Hex } from '../../kernel/text.ts'
import type { Tx } from '../../platform/database/database.ts'
import { claimLink, insertLink, type Link, type LinkPurpose } from './links.sql.ts'

type LinkTarget = Pick<Link, 'purpose'> & Partial<Pick<Link, 'accountId' | 'email' | 'role' | 'createdBy'>>

/** @returns the token, which is kept nowhere: 256 random bits */
export async function makeLink(tx: Tx, target: LinkTarget, now: Date, lifeMs: number): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const expiresAt = new Date(now.getTime() + lifeMs)
  await insertLink(tx, { id: newId(), ...target, tokenHash: sha256Hex(token), createdAt: now, expiresAt })
  return token
}

/** The link of a token, used from now on; null when there is none, it was used before or has run out. */
export const useLink = (tx: Tx, token: string, purpose: LinkPurpose, now: Date): Promise<Link | null> =>
  claimLink(tx, sha256Hex(token), purpose, now)
