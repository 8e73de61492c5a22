/** What `rolewright secrets` and `rolewright retention` print. */
import { deleteEnded, rotateSecrets } from '../../features/accounts/accounts.ts'
import { rotateMailboxPasswords } from '../../features/applications/mail/mailbox.ts'
import { rotateOwnKeys } from '../../features/copilot/copilot.ts'
import { resolveSecretKey } from '../../platform/config/secret-key.ts'
import { sealAnew } from '../../platform/personal-data/seal-anew.ts'
import { secretKeys } from '../../platform/security/secret-keys.ts'
import { personalData } from '../personal-data.ts'
import { withDatabase } from './with-database.ts'

export const printRotation = (): Promise<void> =>
  withDatabase(async (database, settings) => {
    const keys = secretKeys(await resolveSecretKey(settings), settings.secretKeysPrevious)
    const counts = [
      await rotateSecrets(database, keys),
      await rotateOwnKeys(database, keys),
      await rotateMailboxPasswords(database, keys),
      await sealAnew(database, personalData),
    ]
    const count = counts.reduce((sum, one) => sum + one, 0)
    console.log(
      count === 0
        ? 'Nothing to do: everything is encrypted with SECRET_KEY.'
        : `Encrypted ${count} rows anew with SECRET_KEY. SECRET_KEYS_PREVIOUS can go once every process runs with the new key.`,
    )
  })

export const printRetention = (): Promise<void> =>
  withDatabase(async (database) => {
    const counts = await deleteEnded(database, new Date())
    console.log(
      `Deleted what has ended: ${Object.entries(counts)
        .map(([kind, count]) => `${count} ${kind}`)
        .join(', ')}.`,
    )
  })
