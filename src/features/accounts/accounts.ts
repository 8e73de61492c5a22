/** Accounts: who owns data, how people and programs prove that they may touch it. */

import { z } from 'zod'
import type { Clock } from '../../kernel/clock.ts'
import { notFound } from '../../kernel/errors.ts'
import { newId } from '../../kernel/ids.ts'
import type { Cache } from '../../platform/cache/cache.ts'
import { jsonCodec } from '../../platform/cache/codecs.ts'
import type { Actor } from '../../platform/context.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Authenticate } from '../../platform/http/authentication.ts'
import { localIdentity } from '../../platform/http/identity.ts'
import type { Throttle } from '../../platform/limits/throttle.ts'
import type { Mailer } from '../../platform/mail/mail.ts'
import type { SecretKeys } from '../../platform/security/secret-keys.ts'
import type { Log } from '../../platform/telemetry/log.ts'
import type { Metrics } from '../../platform/telemetry/metrics.ts'
import { findAccount, findAccountByEmail, findLocalAccount, insertAccount, setEmailVerified } from './accounts.sql.ts'
import type { AccountsPorts } from './accounts-ports.ts'
import { findAdministrator } from './admin.sql.ts'
import { createAttemptThrottle } from './attempt-throttle.ts'
import type { AuthLibrary } from './auth-library.ts'
import { insertKey, type KeyScope } from './keys.sql.ts'
import { createKeyFinder, drawKey, isKey, isSameKey, makeKey } from './keys.ts'
import { deleteBegunLinks } from './links.sql.ts'
import { type CachedSession, createSessions, sessionIdentity } from './sessions.ts'
import { makeOwnerLink } from './sign-in.ts'
import type { FindTokenIdentity } from './token-check.ts'

export { type AccountCare, createAccountCare } from './account-care.ts'
export { registerAccountRoutes } from './accounts.routes.ts'
export { setEmailOf } from './own-credentials.ts'
export { addPerson, makePasswordPath } from './password.ts'
export { deleteEnded } from './retention.ts'
export { sessionCacheMs } from './session-rules.ts'
export type { CachedSession } from './sessions.ts'
export { makeInvitation } from './sign-up.ts'

/** The one owner of an installation that is used through its own command line; made when there is none. */
async function ensureLocalOwner(db: Database): Promise<Actor> {
  return db.asSystem(async (tx) => {
    const found = await findLocalAccount(tx)
    if (found) return { ownerId: found }
    await insertAccount(tx, { id: newId(), kind: 'local', displayName: null, role: 'admin' })
    // Read back: another process may have been faster, and its row is then the one.
    const ownerId = await findLocalAccount(tx)
    if (!ownerId) throw new Error('the local account was neither found nor made')
    return { ownerId }
  })
}

/** A new account with one key to act for it. The key is shown this once; only its hash is kept. */
export async function addAccount(
  db: Database,
  displayName: string,
  scopes?: readonly KeyScope[],
): Promise<Actor & { key: string }> {
  const ownerId = newId()
  const { key, row } = drawKey({ ownerId, label: 'first key', ...(scopes && { scopes: [...scopes] }) })
  await db.asSystem(async (tx) => {
    await insertAccount(tx, { id: ownerId, kind: 'person', displayName })
    await insertKey(tx, row)
  })
  return { ownerId, key }
}

/** After SECRET_KEY was changed. @returns how many rows were written anew @throws AppError `invalid_configuration` */
export const rotateSecrets = async (db: Database, keys: SecretKeys): Promise<number> =>
  (await import('./rotate-secrets.ts')).rotateSecrets(db, keys)

/** For somebody who lost both the telephone and the paper. @throws AppError `not_found` where there is no such account or factor */
export async function removeSecondFactorOf(ports: AccountsPorts, email: string): Promise<void> {
  const ownerId = await ports.db.asSystem((tx) => findAccountByEmail(tx, email.trim().toLowerCase()))
  if (ownerId === null) throw notFound('account with the e-mail address', email)
  await (await import('./second-factor.ts')).removeSecondFactor(ports, ownerId, null)
}

/** Where mail to this person goes; null where no address was proven to be theirs, and for who is suspended. */
export async function mailAddressOf(db: Database, ownerId: string): Promise<string | null> {
  const account = await db.asSystem((tx) => findAccount(tx, ownerId))
  return account?.emailVerified && account.suspendedAt === null ? account.email : null
}

/** Whether somebody can invite and suspend others. */
export const hasAdministrator = (db: Database): Promise<boolean> => db.asSystem(findAdministrator)

export interface AccountsOptions {
  readonly database: Database
  readonly clock: Clock
  readonly log: Log
  readonly keys: SecretKeys
  /** The address people use. */
  readonly address: string
  /** Null: every request with a session asks the database. */
  readonly sessionCache: Cache<CachedSession> | null
  readonly throttle: Throttle
  readonly metrics: Metrics
  readonly mailer: Mailer
  readonly signUp: AccountsPorts['signUp']
  readonly provider: AccountsPorts['provider']
}

export interface Accounts {
  readonly ports: AccountsPorts
  /** The token of the command line on this machine, for the life of this process. */
  readonly localToken: string
  readonly authenticate: Authenticate
  /** The path of a page that signs the local owner in: works once, for a quarter of an hour. */
  makeOwnerLinkPath(): Promise<string>
  /** After the local owner's account was deleted: the next request makes a new one. */
  forgetLocalOwner(): void
}

/** How a session is kept in a cache. */
export const sessionCodec = jsonCodec<CachedSession>((value) =>
  z
    .strictObject({
      sessionId: z.string(),
      ownerId: z.string(),
      role: z.enum(['user', 'admin']),
      expiresAtMs: z.number(),
    })
    .parse(value),
)

/** Three parts with points between: only then are the libraries loaded that can tell. */
const isToken = (token: string): boolean => /^[\w-]+\.[\w-]+\.[\w-]+$/u.test(token)

/** Costs nothing until somebody signs in. */
export function createAccounts({
  database,
  clock,
  log,
  keys,
  address,
  sessionCache,
  throttle,
  metrics,
  mailer,
  signUp,
  provider,
}: AccountsOptions): Accounts {
  const localToken = makeKey()
  const sessions = createSessions({ db: database, clock, cache: sessionCache })
  // The link came by mail or from the operator: who has it has shown that the address is theirs.
  const onPasswordSet = async (ownerId: string): Promise<void> => {
    await database.asSystem(async (tx) => {
      await setEmailVerified(tx, ownerId)
      await deleteBegunLinks(tx, ownerId)
    })
    await sessions.revokeAll(ownerId)
  }
  let opened: Promise<AuthLibrary> | undefined
  const library = (): Promise<AuthLibrary> => {
    opened ??= import('./auth-library.ts').then(({ openAuthLibrary }) =>
      openAuthLibrary({ database, keys, address, log, onPasswordSet }),
    )
    return opened
  }
  const counted = { throttle, metrics, log }
  const ports: AccountsPorts = {
    ...{ db: database, clock, log, keys, sessions, address, library, mailer, signUp, provider },
    signIns: createAttemptThrottle('sign-in', counted),
    codes: createAttemptThrottle('second-factor', counted),
    mailLimits: createAttemptThrottle('mail', counted),
  }
  // Checking tokens needs a library of its own: loaded when the first one comes.
  let tokenCheck: Promise<FindTokenIdentity> | undefined
  const findTokenIdentity: FindTokenIdentity = async (token) => {
    tokenCheck ??= import('./token-check.ts').then(({ createTokenCheck }) => createTokenCheck(ports))
    return (await tokenCheck)(token)
  }
  const findKeyIdentity = createKeyFinder(database, clock)
  let localOwner: Actor | undefined
  const ownerHere = async (): Promise<Actor> => {
    localOwner ??= await ensureLocalOwner(database)
    return localOwner
  }
  return {
    ports,
    localToken,
    authenticate: async ({ kind, token }) => {
      if (kind === 'session') {
        const session = await sessions.findByToken(token)
        return session && sessionIdentity(session)
      }
      if (isSameKey(token, localToken)) return localIdentity((await ownerHere()).ownerId)
      if (isKey(token)) return findKeyIdentity(token)
      return isToken(token) ? findTokenIdentity(token) : null
    },
    forgetLocalOwner: () => {
      localOwner = undefined
    },
    makeOwnerLinkPath: async () => {
      await ownerHere()
      return `/sign-in/${await makeOwnerLink(ports)}`
    },
  }
}
