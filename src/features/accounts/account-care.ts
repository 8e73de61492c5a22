/** Everything of one person: handed out whole, or deleted whole. */
import type { Readable } from 'node:stream'
import { AppError, conflict, notFound } from '../../kernel/errors.ts'
import { archiveOf } from '../../platform/personal-data/export-archive.ts'
import type { PersonalData } from '../../platform/personal-data/personal-data.ts'
import { type AccountRow, findAccount, findAccountByEmail } from './accounts.sql.ts'
import type { AccountsPorts } from './accounts-ports.ts'
import { findAdministratorBeside, setSuspended } from './admin.sql.ts'

export interface AccountCareOptions {
  readonly ports: AccountsPorts
  /** Of every feature; a later one may need rows of an earlier one. */
  readonly personalData: readonly PersonalData[]
  /** Deletes what is kept of a person in no table of ours: workflows, answers of models. */
  forgetElsewhere(ownerId: string): Promise<void>
  /** Told when an account is gone. */
  onDeleted(ownerId: string): void
}

export interface AccountCare {
  /** A ZIP file, made while it is read: JSON of every table, and every file. */
  exportAccount(ownerId: string): Readable
  /**
   * Ends sessions and keys first, then deletes everything. What failed half-way can be repeated: the account is suspended.
   * @throws AppError `not_found`; `conflict` for the last administrator
   */
  deleteAccount(ownerId: string): Promise<void>
  /** @throws AppError `not_found` */
  accountIdOf(email: string): Promise<string>
}

export function createAccountCare(options: AccountCareOptions): AccountCare {
  const { ports, personalData, forgetElsewhere, onDeleted } = options

  async function lockOut(ownerId: string): Promise<AccountRow> {
    const account = await ports.db.asSystem(async (tx) => {
      const found = await findAccount(tx, ownerId)
      if (!found) throw notFound('account', ownerId)
      const isLast = found.role === 'admin' && found.kind === 'person' && !(await findAdministratorBeside(tx, ownerId))
      if (isLast)
        throw conflict('You are the last administrator. Make another one first: rolewright accounts add --admin.')
      await setSuspended(tx, ownerId, ports.clock.now())
      return found
    })
    await ports.sessions.revokeAll(ownerId)
    return account
  }

  return {
    exportAccount: (ownerId) => archiveOf(personalData, ports.db, ownerId, ports.clock.now()),
    deleteAccount: async (ownerId) => {
      const { kind } = await lockOut(ownerId)
      // Before the rows: a workflow that is taken up now would write into what is being deleted.
      await forgetElsewhere(ownerId)
      await ports.db.asSystem(async (tx) => {
        for (const feature of personalData.toReversed()) await feature.deleteOwner(tx, ownerId)
      })
      // And after them: a request that was under way may have started one in between.
      await forgetElsewhere(ownerId)
      onDeleted(ownerId)
      ports.log.warn({ event: 'security.account_deleted', accountId: ownerId, kind }, 'an account was deleted')
    },
    accountIdOf: async (email) => {
      const found = await ports.db.asSystem((tx) => findAccountByEmail(tx, email.trim().toLowerCase()))
      if (found === null) throw notFound('account with the e-mail address', email)
      return found
    },
  }
}

/** Somebody who has no password signed in a moment ago instead. */
const freshSessionMs = 10 * 60_000

const confirmFirst = (): AppError =>
  new AppError('forbidden', 'Sign in again, then do this within ten minutes: it cannot be taken back.')

/**
 * Makes sure that it is the person who asks for what cannot be taken back, and not somebody who found their browser open.
 * @throws AppError `forbidden` for a wrong password, a missing one, or a sign-in long ago; `rate_limited`
 */
export async function confirmPerson(
  ports: AccountsPorts,
  asked: {
    readonly ownerId: string
    readonly sessionId: string | null
    readonly password: string | undefined
    readonly address: string
  },
): Promise<void> {
  const account = await ports.db.asSystem((tx) => findAccount(tx, asked.ownerId))
  // The owner of an installation of their own has no password: whoever is at the machine is the owner.
  if (!account || account.kind === 'local' || account.email === null) return
  const { internalAdapter, password } = await (await ports.library()).$context
  const kept = (await internalAdapter.findAccounts(asked.ownerId)).find(({ providerId }) => providerId === 'credential')
  if (kept?.password) {
    await ports.signIns.admit(account.email, asked.address)
    const isRight = await password.verify({ hash: kept.password, password: asked.password ?? '' })
    if (!isRight) throw new AppError('forbidden', 'The password is not right.')
    return ports.signIns.forget(account.email)
  }
  const session = (await ports.sessions.list(asked.ownerId)).find(({ id }) => id === asked.sessionId)
  if (!session || ports.clock.now().getTime() - session.createdAt.getTime() > freshSessionMs) throw confirmFirst()
}
