/** A new password or e-mail address for whoever is signed in and has just shown that it is them. */
import { z } from 'zod'
import { AppError, conflict, invalidInput, notFound } from '../../kernel/errors.ts'
import { type MailLanguage, writeMail } from './account-mails.ts'
import { findAccount, findAccountByEmail, setEmail } from './accounts.sql.ts'
import type { AccountsPorts } from './accounts-ports.ts'
import { deleteBegunLinks } from './links.sql.ts'
import { makeLink, useLink } from './links.ts'
import { findPasswordHash } from './password-check.ts'
import { passwordLengthIssue } from './password-length.ts'
import { emailChangeMs } from './session-rules.ts'

interface Asker {
  readonly ownerId: string
  /** The session that goes on. */
  readonly sessionId: string | null
  readonly language: MailLanguage
}

const addressOf = async (ports: AccountsPorts, ownerId: string): Promise<string> => {
  const account = await ports.db.asSystem((tx) => findAccount(tx, ownerId))
  if (!account?.email || account.kind === 'local')
    throw conflict('This account is not signed in to with an e-mail address and a password.')
  return account.email
}

function tell(ports: AccountsPorts, kind: 'password-changed' | 'email-changed', to: string, language: MailLanguage) {
  if (!ports.mailer.isConfigured) return
  ports.mailer.post(async () => writeMail(kind, { to, address: ports.address, path: '/sign-in', language }))
}

/**
 * Ends every other session, and tells the person by mail where mail is sent.
 * @throws AppError `invalid_input` for a password too short or long; `conflict` where there is no sign-in
 */
export async function changePassword(ports: AccountsPorts, asker: Asker, password: string): Promise<void> {
  const { ownerId, sessionId, language } = asker
  const issue = passwordLengthIssue(password)
  if (issue) throw issue
  const email = await addressOf(ports, ownerId)
  const { internalAdapter, password: hasher } = await (await ports.library()).$context
  const hash = await hasher.hash(password)
  if ((await findPasswordHash(ports, ownerId)) === null)
    await internalAdapter.linkAccount({ userId: ownerId, providerId: 'credential', accountId: ownerId, password: hash })
  else await internalAdapter.updatePassword(ownerId, hash)
  await ports.db.asSystem((tx) => deleteBegunLinks(tx, ownerId))
  await ports.sessions.revokeAll(ownerId, sessionId)
  ports.log.warn({ event: 'security.password_changed', ownerId }, 'a password was changed')
  tell(ports, 'password-changed', email, language)
}

/** The page that confirms an address. The token stands behind the `#`: browsers keep that part to themselves. */
const confirmationPath = (token: string): string => `/confirm-email#token=${token}`

/**
 * Sends a link to the new address; nothing changes until it was opened. Answers the same whether or not somebody else has it.
 * @throws AppError `conflict` where no mail is sent, or there is no sign-in; `rate_limited`
 */
export async function requestEmailChange(
  ports: AccountsPorts,
  { ownerId, language }: Asker,
  asked: { readonly email: string; readonly client: string },
): Promise<void> {
  const email = asked.email.trim().toLowerCase()
  await addressOf(ports, ownerId)
  if (!ports.mailer.isConfigured)
    throw conflict('This server sends no mail. Whoever runs it changes the address: rolewright accounts set-email.')
  await ports.mailLimits.admit(email, asked.client)
  const now = ports.clock.now()
  const token = await ports.db.asSystem((tx) =>
    makeLink(tx, { purpose: 'verify-email', accountId: ownerId, email }, now, emailChangeMs),
  )
  ports.mailer.post(async () => {
    const isTaken = (await ports.db.asSystem((tx) => findAccountByEmail(tx, email))) !== null
    const mail = { to: email, address: ports.address, language }
    return isTaken
      ? writeMail('known', { ...mail, path: '/sign-in' })
      : writeMail('new-email', { ...mail, path: confirmationPath(token) })
  })
}

/** @throws AppError `conflict` where somebody has the address */
async function takeAddress(ports: AccountsPorts, ownerId: string, email: string, language: MailLanguage) {
  const before = await addressOf(ports, ownerId)
  const isTheirs = await ports.db.asSystem((tx) => setEmail(tx, ownerId, email))
  if (!isTheirs) throw conflict('There is an account with this e-mail address already.')
  ports.log.warn({ event: 'security.email_changed', ownerId }, 'an e-mail address was changed')
  tell(ports, 'email-changed', before, language)
}

/**
 * Whoever opens the link has shown that the address is theirs.
 * @throws AppError `forbidden` for a link that was used or has run out; `conflict` where the address was taken meanwhile
 */
export async function confirmEmailChange(ports: AccountsPorts, token: string, language: MailLanguage): Promise<void> {
  const link = await ports.db.asSystem((tx) => useLink(tx, token, 'verify-email', ports.clock.now()))
  if (!link?.accountId || !link.email)
    throw new AppError('forbidden', 'This link was used before or has run out. Ask for a new one.')
  await takeAddress(ports, link.accountId, link.email, language)
}

/**
 * For whoever runs the installation, who knows whose the new address is.
 * @throws AppError `invalid_input`; `not_found` where there is no account with the address before; `conflict` where somebody has the new one
 */
export async function setEmailOf(ports: AccountsPorts, before: string, email: string): Promise<void> {
  const ownerId = await ports.db.asSystem((tx) => findAccountByEmail(tx, before.trim().toLowerCase()))
  if (ownerId === null) throw notFound('account with the e-mail address', before)
  if (!z.email().safeParse(email.trim()).success) throw invalidInput(`${email} is no e-mail address.`)
  await takeAddress(ports, ownerId, email.trim().toLowerCase(), 'en')
}
