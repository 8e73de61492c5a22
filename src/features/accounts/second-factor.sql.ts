/** Statements about second factors. They run as the system: people's transactions cannot see the table. */
import { and, eq, lt } from 'drizzle-orm'
import type { Tx } from '../../platform/database/database.ts'
import { secondFactors } from './auth.tables.ts'

export type SecondFactorRow = typeof secondFactors.$inferSelect

export async function findSecondFactor(tx: Tx, ownerId: string): Promise<SecondFactorRow | null> {
  const [row] = await tx.select().from(secondFactors).where(eq(secondFactors.userId, ownerId))
  return row ?? null
}

/** One that was begun before is replaced, one that is on is not. @returns whether it was written */
export async function savePendingSecondFactor(
  tx: Tx,
  { secret, createdAt, ...row }: Pick<SecondFactorRow, 'id' | 'userId' | 'secret' | 'backupCodes' | 'createdAt'>,
): Promise<boolean> {
  const written = await tx
    .insert(secondFactors)
    .values({ ...row, secret, createdAt })
    .onConflictDoUpdate({
      target: secondFactors.userId,
      set: { secret, createdAt, lastUsedStep: 0 },
      setWhere: eq(secondFactors.verified, false),
    })
    .returning({ id: secondFactors.id })
  return written.length > 0
}

/** @returns whether it was pending with this secret */
export async function confirmSecondFactor(
  tx: Tx,
  { userId, secret }: SecondFactorRow,
  now: Pick<SecondFactorRow, 'backupCodes' | 'lastUsedStep' | 'createdAt'>,
): Promise<boolean> {
  const changed = await tx
    .update(secondFactors)
    .set({ ...now, verified: true })
    .where(and(eq(secondFactors.userId, userId), eq(secondFactors.secret, secret), eq(secondFactors.verified, false)))
    .returning({ id: secondFactors.id })
  return changed.length > 0
}

/** Of two requests with the same code one gets it. @returns whether the step was not used before */
export async function claimStep(tx: Tx, ownerId: string, step: number): Promise<boolean> {
  const changed = await tx
    .update(secondFactors)
    .set({ lastUsedStep: step })
    .where(and(eq(secondFactors.userId, ownerId), lt(secondFactors.lastUsedStep, step)))
    .returning({ id: secondFactors.id })
  return changed.length > 0
}

/** @param before what the codes were read from. @returns whether nobody changed them in the meantime */
export async function replaceBackupCodes(tx: Tx, ownerId: string, before: string, after: string): Promise<boolean> {
  const changed = await tx
    .update(secondFactors)
    .set({ backupCodes: after })
    .where(and(eq(secondFactors.userId, ownerId), eq(secondFactors.backupCodes, before)))
    .returning({ id: secondFactors.id })
  return changed.length > 0
}

/** Whether there was one. */
export async function deleteSecondFactor(tx: Tx, ownerId: string): Promise<boolean> {
  const gone = await tx
    .delete(secondFactors)
    .where(eq(secondFactors.userId, ownerId))
    .returning({ id: secondFactors.id })
  return gone.length > 0
}
