/** Passwords: a link that sets one, made on the server or sent by mail, works once. */
import { randomBytes } from 'node:crypto'
import { AppError, notFound } from '../../kernel/errors.ts'
import type { AccountsPorts } from './accounts-ports.ts'
import { setRole } from './admin.sql.ts'
import { describeLibraryError } from './library-errors.ts'
import { passwordLinkMs } from './session-rules.ts'

/** The page that asks for the new password. The token stands behind the `#`: browsers keep that part to themselves. */
const passwordPagePath = (token: string): string => `/set-password#token=${token}`

/** @returns the path of a link that sets the password of this person, for so long */
export const makePasswordPathFor = async (ports: AccountsPorts, ownerId: string, lifeMs: number): Promise<string> =>
  passwordPagePath(await makePasswordToken(ports, ownerId, lifeMs))

async function makePasswordToken(ports: AccountsPorts, ownerId: string, lifeMs = passwordLinkMs): Promise<string> {
  const { internalAdapter } = await (await ports.library()).$context
  const token = randomBytes(32).toString('base64url')
  await internalAdapter.createVerificationValue({
    identifier: `reset-password:${token}`,
    value: ownerId,
    expiresAt: new Date(ports.clock.now().getTime() + lifeMs),
  })
  return token
}

/** For whoever runs the installation, or a mail: never shown by a page or a log. Works for an hour. @throws AppError `not_found` */
export async function makePasswordPath(ports: AccountsPorts, email: string): Promise<string> {
  const { internalAdapter } = await (await ports.library()).$context
  const found = await internalAdapter.findUserByEmail(email.toLowerCase())
  if (!found) throw notFound('account with the e-mail address', email)
  return passwordPagePath(await makePasswordToken(ports, found.user.id))
}

/**
 * Sets the password that a link was made for, and signs the person out everywhere.
 * @throws AppError `forbidden` for a link that was used or has run out; `invalid_input` for a password too short or long
 */
export async function setPassword(
  ports: AccountsPorts,
  given: { readonly token: string; readonly password: string },
): Promise<void> {
  const { api } = await ports.library()
  await api.resetPassword({ body: { token: given.token, newPassword: given.password } }).catch((error: unknown) => {
    throw describeLibraryError(error)
  })
}

/** An account with an e-mail address and no password yet. @throws AppError `conflict` where the address has an account */
export async function addPerson(
  ports: AccountsPorts,
  given: { readonly name: string; readonly email: string; readonly role?: 'user' | 'admin' },
): Promise<{ readonly ownerId: string; readonly passwordPath: string }> {
  const { internalAdapter } = await (await ports.library()).$context
  const email = given.email.toLowerCase()
  if (await internalAdapter.findUserByEmail(email))
    throw new AppError('conflict', 'There is an account with this e-mail address already.')
  // Whoever opens the link has got it from the operator: there is nothing to confirm.
  const user = await internalAdapter.createUser(
    { name: given.name, email, emailVerified: true },
    { method: 'email-password' },
  )
  if (given.role === 'admin') await ports.db.asSystem((tx) => setRole(tx, user.id, 'admin'))
  return { ownerId: user.id, passwordPath: passwordPagePath(await makePasswordToken(ports, user.id)) }
}
