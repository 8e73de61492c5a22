/** Becoming somebody here: by oneself where that is open, or by an invitation. An address counts once a link sent to it was opened. */
import { AppError, conflict } from '../../kernel/errors.ts'
import { sha256Hex } from '../../kernel/text.ts'
import { type MailLanguage, writeMail } from './account-mails.ts'
import type { AccountsPorts } from './accounts-ports.ts'
import { setRole } from './admin.sql.ts'
import { describeLibraryError } from './library-errors.ts'
import { findLivingLink } from './links.sql.ts'
import { makeLink, useLink } from './links.ts'
import { makePasswordPath, makePasswordPathFor } from './password.ts'
import { passwordLengthIssue } from './password-length.ts'
import { invitationMs, signUpLinkMs } from './session-rules.ts'
import { localAddress } from './sign-in.ts'

interface Asked {
  readonly email: string
  readonly language: MailLanguage
  /** Of the network, for the throttle. */
  readonly client: string
}

const small = (email: string): string => email.trim().toLowerCase()

function needMail(ports: AccountsPorts): void {
  if (ports.mailer.isConfigured) return
  throw conflict('This server sends no mail. Ask whoever runs it: they can hand you a link.')
}

/**
 * Answers the same whether or not there is such an account: what is done about it, is told by mail.
 * The account has no password until the link was opened, so nobody can prepare one for an address of somebody else.
 * @throws AppError `forbidden` where signing up is not open; `rate_limited`
 */
export async function requestSignUp(ports: AccountsPorts, asked: Asked & { readonly name: string }): Promise<void> {
  if (ports.signUp !== 'open')
    throw new AppError(
      'forbidden',
      'Nobody signs up here by themselves. Ask whoever runs this server for an invitation.',
    )
  needMail(ports)
  const email = small(asked.email)
  await ports.mailLimits.admit(email, asked.client)
  ports.mailer.post(async () => {
    const { internalAdapter } = await (await ports.library()).$context
    const found = await internalAdapter.findUserByEmail(email)
    const mail = { to: email, address: ports.address, language: asked.language }
    if (found?.user.emailVerified) return writeMail('known', { ...mail, path: '/sign-in' })
    const user =
      found?.user ??
      (await internalAdapter.createUser(
        { name: asked.name, email, emailVerified: false },
        { method: 'email-password' },
      ))
    return writeMail('sign-up', { ...mail, path: await makePasswordPathFor(ports, user.id, signUpLinkMs) })
  })
}

/**
 * A link for a new password, by mail. Answers the same for every address.
 * @throws AppError `conflict` where no mail is sent; `rate_limited`
 */
export async function requestPasswordReset(ports: AccountsPorts, asked: Asked): Promise<void> {
  needMail(ports)
  const email = small(asked.email)
  await ports.mailLimits.admit(email, asked.client)
  if (email === localAddress) return
  ports.mailer.post(async () => {
    const path = await makePasswordPath(ports, email).catch((error: unknown) => {
      if (error instanceof AppError && error.code === 'not_found') return null
      throw error
    })
    return path === null
      ? null
      : writeMail('reset', { to: email, address: ports.address, path, language: asked.language })
  })
}

export interface Invitation {
  readonly email: string
  readonly role: 'user' | 'admin'
  /** The administrator; null: the command line. */
  readonly by: string | null
}

/** The page that makes an account. The token stands behind the `#`: browsers keep that part to themselves. */
const invitationPath = (token: string): string => `/sign-up#invitation=${token}`

/** @returns the path of a link that works once, for a week @throws AppError `conflict` where the address has an account */
export async function makeInvitation(ports: AccountsPorts, { email, role, by }: Invitation): Promise<string> {
  const { internalAdapter } = await (await ports.library()).$context
  if (await internalAdapter.findUserByEmail(small(email)))
    throw conflict('There is an account with this e-mail address already.')
  const target = { purpose: 'invitation', email: small(email), role, createdBy: by } as const
  return invitationPath(await ports.db.asSystem((tx) => makeLink(tx, target, ports.clock.now(), invitationMs)))
}

/** The same, sent to whoever is invited. @throws AppError `forbidden` where signing up is closed; `conflict` without mail; `unavailable` */
export async function sendInvitation(
  ports: AccountsPorts,
  invitation: Invitation,
  language: MailLanguage,
): Promise<void> {
  if (ports.signUp === 'closed')
    throw new AppError(
      'forbidden',
      'Signing up is closed here (SIGN_UP): accounts are made by rolewright accounts add.',
    )
  needMail(ports)
  const path = await makeInvitation(ports, invitation)
  await ports.mailer.send(
    writeMail('invitation', { to: small(invitation.email), address: ports.address, path, language }),
  )
}

/**
 * Makes the account that an invitation was for. The mail brought the link, so the address is confirmed.
 * @throws AppError `forbidden` for a link that was used, has run out or was taken back, or where signing up is closed;
 *   `invalid_input` for a password too short or long; `conflict` where the address got an account in the meantime
 */
export async function acceptInvitation(
  ports: AccountsPorts,
  given: { readonly token: string; readonly name: string; readonly password: string },
): Promise<void> {
  const refused = new AppError(
    'forbidden',
    'This invitation was used before, was taken back or has run out. Ask for a new one.',
  )
  if (ports.signUp === 'closed') throw refused
  const issue = passwordLengthIssue(given.password)
  if (issue) throw issue
  const { internalAdapter, password } = await (await ports.library()).$context
  const now = ports.clock.now()
  const waiting = await ports.db.asSystem((tx) => findLivingLink(tx, sha256Hex(given.token), 'invitation', now))
  if (!waiting?.email) throw refused
  if (await internalAdapter.findUserByEmail(waiting.email))
    throw conflict('There is an account with this e-mail address already. Sign in.')
  const hash = await password.hash(given.password)
  // Used before the account is made: of two who come at once one gets it.
  const link = await ports.db.asSystem((tx) => useLink(tx, given.token, 'invitation', now))
  if (!link?.email) throw refused
  const user = await internalAdapter
    .createUser({ name: given.name, email: link.email, emailVerified: true }, { method: 'email-password' })
    .catch((error: unknown) => {
      throw describeLibraryError(error)
    })
  await internalAdapter.linkAccount({ userId: user.id, providerId: 'credential', accountId: user.id, password: hash })
  if (link.role === 'admin') await ports.db.asSystem((tx) => setRole(tx, user.id, 'admin'))
  ports.log.info(
    { event: 'security.invitation_accepted', ownerId: user.id, by: link.createdBy },
    'an invitation was accepted',
  )
}
