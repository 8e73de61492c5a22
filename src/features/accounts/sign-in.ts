/** Signing in: a password or a link becomes a session. */
import { AppError } from '../../kernel/errors.ts'
import { findAccount, findLocalAccount, insertUser } from './accounts.sql.ts'
import type { AccountsPorts, Client } from './accounts-ports.ts'
import { describeLibraryError } from './library-errors.ts'
import { makeLink, useLink } from './links.ts'
import { clientAddressHeader, signInLinkMs } from './session-rules.ts'

export interface SignedIn {
  readonly ownerId: string
  /** For the cookie; kept nowhere. */
  readonly token: string
}

/** A name that no mail reaches (RFC 2606): the library knows every user by an address, and the local owner needs none. */
export const localAddress = 'owner@rolewright.invalid'

/** Headers for the library: what it writes down about a session, and nothing else a client sent. */
const clientHeaders = ({ address, userAgent }: Client): Headers =>
  new Headers({ [clientAddressHeader]: address, 'user-agent': userAgent.slice(0, 300) })

const suspended = (): AppError =>
  new AppError('forbidden', 'This account is suspended. Ask whoever runs this installation.')

/**
 * An unknown address takes the same way as a wrong password: the library hashes the given one in both cases.
 * @throws AppError `unauthenticated` the same for both; `forbidden` for a suspended account whose password was
 *   right; `rate_limited` after too many, right or wrong
 */
export async function signInWithPassword(
  ports: AccountsPorts,
  given: { readonly email: string; readonly password: string },
  client: Client,
): Promise<SignedIn> {
  await ports.signIns.admit(given.email, client.address)
  const { api } = await ports.library()
  const answer = await api.signInEmail({ body: given, headers: clientHeaders(client) }).catch((error: unknown) => {
    ports.log.warn({ event: 'security.sign_in_refused', clientAddress: client.address }, 'a sign-in was refused')
    throw describeLibraryError(error)
  })
  const ownerId = answer.user.id
  const account = await ports.db.asSystem((tx) => findAccount(tx, ownerId))
  if (!account || account.suspendedAt) {
    await ports.sessions.revokeAll(ownerId)
    throw suspended()
  }
  await ports.signIns.forget(given.email)
  ports.log.info({ event: 'security.signed_in', ownerId, clientAddress: client.address }, 'signed in with a password')
  return { ownerId, token: answer.token }
}

async function openSession(ports: AccountsPorts, ownerId: string, client: Client): Promise<SignedIn> {
  const { internalAdapter } = await (await ports.library()).$context
  const { token } = await internalAdapter.createSession(ownerId, false, {
    ipAddress: client.address,
    userAgent: client.userAgent.slice(0, 300),
  })
  return { ownerId, token }
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
