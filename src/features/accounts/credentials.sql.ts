/** Statements about sign-ins elsewhere. They run as the system: people's transactions cannot see the table. */
import { and, eq } from 'drizzle-orm'
import type { Tx } from '../../platform/database/database.ts'
import { credentials } from './auth.tables.ts'

/** @param issuer the provider. @param subject who they are there. @returns whose account that opens */
export async function findCredentialHolder(tx: Tx, issuer: string, subject: string): Promise<string | null> {
  const [row] = await tx
    .select({ userId: credentials.userId })
    .from(credentials)
    .where(and(eq(credentials.providerId, issuer), eq(credentials.accountId, subject)))
  return row?.userId ?? null
}

/** No token of the provider is kept: nothing is asked of it after the sign-in. Of two at once one is written. */
export async function insertProviderCredential(
  tx: Tx,
  row: Pick<typeof credentials.$inferInsert, 'id' | 'userId' | 'providerId' | 'accountId'>,
): Promise<void> {
  await tx.insert(credentials).values(row).onConflictDoNothing()
}
