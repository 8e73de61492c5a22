/** Whether a password is the right one; nobody learns from the time it takes whether there is such an account. */
import { z } from 'zod'
import type { AccountsPorts } from './accounts-ports.ts'

/**
 * Hashes once whether or not there is an account, or a password to compare with.
 * @returns whose password it is; null when it is nobody's
 */
export async function findByPassword(
  ports: AccountsPorts,
  given: { readonly email: string; readonly password: string },
): Promise<string | null> {
  const { internalAdapter, password } = await (await ports.library()).$context
  const email = z.email().safeParse(given.email.trim().toLowerCase())
  // The database is asked for addresses only: it refuses some texts with an error of its own.
  const found = email.success ? await internalAdapter.findUserByEmail(email.data, { includeAccounts: true }) : null
  const hash = found?.accounts.find(({ providerId }) => providerId === 'credential')?.password
  if (!found || !hash) {
    await password.hash(given.password)
    return null
  }
  return (await password.verify({ hash, password: given.password })) ? found.user.id : null
}

/** Null: the person has none, and signs in elsewhere. */
export async function findPasswordHash(ports: AccountsPorts, ownerId: string): Promise<string | null> {
  const { internalAdapter } = await (await ports.library()).$context
  const kept = (await internalAdapter.findAccounts(ownerId)).find(({ providerId }) => providerId === 'credential')
  return kept?.password ?? null
}
