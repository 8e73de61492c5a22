/** Everything of one person: handed out whole, or deleted whole. */
import type { Readable } from 'node:stream'
import { conflict, notFound } from '../../kernel/errors.ts'
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
