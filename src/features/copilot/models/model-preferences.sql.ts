/** Every statement about what people decided about models. The owner is part of each. */
import { eq, isNotNull } from 'drizzle-orm'
import type { Database, Tx } from '../../../platform/database/database.ts'
import { isCurrent, sealAnew } from '../../../platform/security/envelope.ts'
import type { SecretKeys } from '../../../platform/security/secret-keys.ts'
import { modelPreferences } from '../copilot.tables.ts'

export type ModelPreferences = Omit<typeof modelPreferences.$inferSelect, 'ownerId' | 'updatedAt'>

/** Of a person who decided nothing yet. */
const undecided: ModelPreferences = {
  consentAt: null,
  consentHosts: [],
  keepsAnswers: true,
  dailyBudgetUsdMicros: null,
  ownProvider: null,
  ownModel: null,
  ownKeySealed: null,
}

export async function findPreferences(tx: Tx, ownerId: string): Promise<ModelPreferences> {
  const [row] = await tx.select().from(modelPreferences).where(eq(modelPreferences.ownerId, ownerId))
  return row ?? undecided
}

export async function savePreferences(
  tx: Tx,
  ownerId: string,
  change: Partial<ModelPreferences>,
  now: Date,
): Promise<void> {
  await tx
    .insert(modelPreferences)
    .values({ ...change, ownerId, updatedAt: now })
    .onConflictDoUpdate({ target: modelPreferences.ownerId, set: { ...change, updatedAt: now } })
}

/** After SECRET_KEY was changed. @returns how many keys were encrypted anew */
export const rotateOwnKeys = (db: Database, keys: SecretKeys): Promise<number> =>
  db.asSystem(async (tx) => {
    const { ownerId, ownKeySealed } = modelPreferences
    const rows = await tx.select({ ownerId, sealed: ownKeySealed }).from(modelPreferences).where(isNotNull(ownKeySealed))
    const old = rows.filter(({ sealed }) => sealed !== null && !isCurrent(keys, sealed))
    for (const row of old) {
      const anew = await sealAnew(keys, row.sealed ?? '')
      await tx.update(modelPreferences).set({ ownKeySealed: anew }).where(eq(ownerId, row.ownerId))
    }
    return old.length
  })
