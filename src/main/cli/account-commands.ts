/** What `rolewright accounts` prints. */
import { addAccount } from '../../features/accounts/accounts.ts'
import { AppError } from '../../kernel/errors.ts'
import { withDatabase } from './with-database.ts'

export const printNewAccount = (name: string): Promise<void> =>
  withDatabase(async (database) => {
    if (database.mode === 'embedded') {
      throw new AppError(
        'conflict',
        'An embedded installation has one owner. For several people set DATABASE_URL to a PostgreSQL server.',
      )
    }
    const { ownerId, key } = await addAccount(database, name)
    console.log(`Account ${ownerId} for ${name}. Its access key, shown this once:\n${key}`)
  })
