/** Signing in: a password, with a code where one is asked for, or a link becomes a session. */
import { AppError } from '../../kernel/errors.ts'
import { sha256Hex } from '../../kernel/text.ts'
import { findAccount, findLocalAccount, insertUser } from './accounts.sql.ts'
import type { AccountsPorts, Client } from './accounts-ports.ts'
import { findLivingLink } from './links.sql.ts'
import { makeLink, useLink } from './links.ts'
import { findByPassword } from './password-check.ts'
import { secondFactorTicketMs, signInLinkMs } from './session-rules.ts'

export interface SignedIn {
  readonly status: 'signed_in'
  readonly ownerId: string
  /** For the cookie; kept nowhere. */
  readonly token: string
}

/** The password was right, and a code is asked for as well. */
export interface CodeNeeded {
  readonly status: 'second_factor'
  /** For the request that brings the code; kept as a hash only. */
  readonly ticket: string
  readonly expiresAt: Date
}

/** A name that no mail reaches (RFC 2606): the library knows every user by an address, and the local owner needs none. */
export const localAddress = 'owner@rolewright.invalid'

const suspended = (): AppError =>
  new AppError('forbidden', 'This account is suspended. Ask whoever runs this installation.')

/**
 * An unknown address takes the same way as a wrong password: the given one is hashed in both cases.
 * @throws AppError `unauthenticated` the same for both; `forbidden` for a suspended account whose password was
 *   right; `rate_limited` after too many, right or wrong
 */
export async function signInWithPassword(
  ports: AccountsPorts,
  given: { readonly email: string; readonly password: string },
  client: Client,
): Promise<SignedIn | CodeNeeded> {
  await ports.signIns.admit(given.email, client.address)
  const ownerId = await findByPassword(ports, given)
  if (ownerId === null) {
    ports.log.warn({ event: 'security.sign_in_refused', clientAddress: client.address }, 'a sign-in was refused')
    throw new AppError('unauthenticated', 'The e-mail address or the password is not right.')
  }
  await ports.signIns.forget(given.email)
  return openSessionOrAsk(ports, ownerId, client)
}

/**
 * For somebody who has shown who they are: a session, or the question for their second factor.
 * @throws AppError `forbidden` for a suspended account
 */
export async function openSessionOrAsk(
  ports: AccountsPorts,
  ownerId: string,
  client: Client,
): Promise<SignedIn | CodeNeeded> {
  const account = await ports.db.asSystem((tx) => findAccount(tx, ownerId))
  if (!account || account.suspendedAt) throw suspended()
  if (!account.hasSecondFactor) return openSession(ports, ownerId, client)
  const now = ports.clock.now()
  const target = { purpose: 'second-factor', accountId: ownerId } as const
  const ticket = await ports.db.asSystem((tx) => makeLink(tx, target, now, secondFactorTicketMs))
  return { status: 'second_factor', ticket, expiresAt: new Date(now.getTime() + secondFactorTicketMs) }
}

/**
 * The second half of a sign-in.
 * @throws AppError `unauthenticated` for a ticket that has run out; `forbidden` for a wrong or used code, or an account
 *   that was suspended in between; `rate_limited`
 */
export async function signInWithCode(
  ports: AccountsPorts,
  given: { readonly ticket: string; readonly code: string },
  client: Client,
): Promise<SignedIn> {
  const now = ports.clock.now()
  const runOut = (): AppError => new AppError('unauthenticated', 'This sign-in has run out. Begin anew.')
  const asked = await ports.db.asSystem((tx) => findLivingLink(tx, sha256Hex(given.ticket), 'second-factor', now))
  if (!asked?.accountId) throw runOut()
  const ownerId = asked.accountId
  const account = await ports.db.asSystem((tx) => findAccount(tx, ownerId))
  if (!account || account.suspendedAt) throw suspended()
  // Switched off in between: the password alone is enough then, and was right.
  if (account.hasSecondFactor)
    await (await import('./second-factor.ts')).useCode(ports, { ownerId, code: given.code, address: client.address })
  if (!(await ports.db.asSystem((tx) => useLink(tx, given.ticket, 'second-factor', now)))) throw runOut()
  return openSession(ports, ownerId, client)
}

async function openSession(ports: AccountsPorts, ownerId: string, client: Client): Promise<SignedIn> {
  const { internalAdapter } = await (await ports.library()).$context
  const { token } = await internalAdapter.createSession(ownerId, false, {
    ipAddress: client.address,
    userAgent: client.userAgent.slice(0, 300),
  })
  ports.log.info({ event: 'security.signed_in', ownerId, clientAddress: client.address }, 'signed in')
  return { status: 'signed_in', ownerId, token }
}

/** For the terminal of an embedded installation: works once, for a quarter of an hour. @returns the token of the link */
export async function makeOwnerLink(ports: AccountsPorts): Promise<string> {
  const now = ports.clock.now()
  return ports.db.asSystem(async (tx) => {
    const accountId = await findLocalAccount(tx)
    if (accountId === null) throw new Error('there is no local account')
    return makeLink(tx, { purpose: 'sign-in', accountId }, now, signInLinkMs)
  })
}

/** @throws AppError `forbidden` for a link that was used, has run out, or never was */
export async function signInWithLink(ports: AccountsPorts, linkToken: string, client: Client): Promise<SignedIn> {
  const now = ports.clock.now()
  const ownerId = await ports.db.asSystem(async (tx) => {
    const link = await useLink(tx, linkToken, 'sign-in', now)
    const account = link?.accountId ? await findAccount(tx, link.accountId) : null
    if (!account || account.suspendedAt) return null
    if (account.email === null)
      await insertUser(tx, { id: account.id, name: account.name ?? 'Owner', email: localAddress })
    return account.id
  })
  if (ownerId === null) {
    throw new AppError('forbidden', 'This link was used before or has run out. A new start prints a new one.')
  }
  return openSession(ports, ownerId, client)
}
