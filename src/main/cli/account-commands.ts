/** What `rolewright accounts` prints. Links and keys go to the terminal alone: never into a log, never onto a page. */
import {
  addAccount,
  addPerson,
  createAccounts,
  makeInvitation,
  makePasswordPath,
  removeSecondFactorOf,
  setEmailOf,
} from '../../features/accounts/accounts.ts'
import { systemClock } from '../../kernel/clock.ts'
import { AppError } from '../../kernel/errors.ts'
import { resolveSecretKey } from '../../platform/config/secret-key.ts'
import { publicAddress, type Settings } from '../../platform/config/settings.ts'
import type { Database } from '../../platform/database/database.ts'
import { createThrottle } from '../../platform/limits/create-throttle.ts'
import { createMemoryCounters } from '../../platform/limits/window-counters.ts'
import { createSmtpMailer } from '../../platform/mail/smtp-mailer.ts'
import { secretKeys } from '../../platform/security/secret-keys.ts'
import { createProcessLog } from '../../platform/telemetry/log.ts'
import { noMetrics } from '../../platform/telemetry/metrics.ts'
import { withDatabase } from './with-database.ts'

type KeyScopes = NonNullable<Parameters<typeof addAccount>[2]>

export interface NewAccountOptions {
  readonly email?: string
  readonly scopes?: string
  readonly admin?: true
}

const keyScopes = ['read', 'write', 'approve'] as const

function readScopes(text: string): KeyScopes {
  const given = text.split(',').map((scope) => scope.trim())
  const known = keyScopes.filter((scope) => given.includes(scope))
  if (known.length === given.length && known.length > 0) return known
  throw new AppError('invalid_input', `--scopes takes read, write and approve with commas between them, not "${text}".`)
}

function refuseEmbedded(database: Database): void {
  if (database.mode !== 'embedded') return
  throw new AppError(
    'conflict',
    'An embedded installation has one owner. For several people set DATABASE_URL to a PostgreSQL server.',
  )
}

/** The accounts of this installation, for one command. */
export const openAccounts = async (database: Database, settings: Settings) => {
  const log = createProcessLog(settings, { role: 'cli' })
  return createAccounts({
    database,
    clock: systemClock,
    log,
    keys: secretKeys(await resolveSecretKey(settings), settings.secretKeysPrevious),
    address: publicAddress(settings),
    sessionCache: null,
    throttle: createThrottle(createMemoryCounters()),
    metrics: noMetrics,
    // What a command has to say it prints: it sends nothing.
    mailer: createSmtpMailer({ url: null, from: '', log }),
    signUp: settings.signUp,
    provider: null,
  }).ports
}

export const printNewAccount = (name: string, { email, scopes, admin }: NewAccountOptions): Promise<void> =>
  withDatabase(async (database, settings) => {
    refuseEmbedded(database)
    if (admin && email === undefined)
      throw new AppError('invalid_input', 'An administrator signs in: give --email with --admin.')
    if (email !== undefined) {
      const { ownerId, passwordPath } = await addPerson(await openAccounts(database, settings), {
        name,
        email,
        ...(admin && { role: 'admin' as const }),
      })
      const link = `${publicAddress(settings)}${passwordPath}`
      console.log(
        `Account ${ownerId} for ${name}. This link sets the password; it works once, within an hour:\n${link}`,
      )
      return
    }
    const { ownerId, key } = await addAccount(database, name, scopes === undefined ? undefined : readScopes(scopes))
    console.log(`Account ${ownerId} for ${name}. Its access key, shown this once:\n${key}`)
  })

/** Needs no mail: whoever may run this command on the server may hand the link to the person. */
export const printPasswordLink = (email: string): Promise<void> =>
  withDatabase(async (database, settings) => {
    refuseEmbedded(database)
    const path = await makePasswordPath(await openAccounts(database, settings), email)
    console.log(
      `This link sets a new password for ${email}; it works once, within an hour:\n${publicAddress(settings)}${path}`,
    )
  })

/** Needs no mail either. */
export const printInvitation = (email: string, role: 'user' | 'admin'): Promise<void> =>
  withDatabase(async (database, settings) => {
    refuseEmbedded(database)
    if (settings.signUp === 'closed')
      throw new AppError('conflict', 'Signing up is closed here (SIGN_UP). Make the account: rolewright accounts add.')
    const path = await makeInvitation(await openAccounts(database, settings), { email, role, by: null })
    console.log(
      `With this link ${email} makes an account; it works once, within a week:\n${publicAddress(settings)}${path}`,
    )
  })

/** For somebody who lost their telephone and the backup codes: they sign in with the password alone again. */
export const switchSecondFactorOff = (email: string): Promise<void> =>
  withDatabase(async (database, settings) => {
    refuseEmbedded(database)
    await removeSecondFactorOf(await openAccounts(database, settings), email)
    console.log(`${email} signs in with the password alone now, and can set up a new second factor.`)
  })

/** Without mail nobody can confirm an address themselves. */
export const changeEmail = (before: string, email: string): Promise<void> =>
  withDatabase(async (database, settings) => {
    refuseEmbedded(database)
    await setEmailOf(await openAccounts(database, settings), before, email)
    console.log(`Whoever signed in with ${before} signs in with ${email} now.`)
  })
