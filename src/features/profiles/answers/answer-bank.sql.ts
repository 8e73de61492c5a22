/** Every statement about kept answers. The owner is part of each. */
import { and, count, desc, eq } from 'drizzle-orm'
import type { Tx } from '../../../platform/database/database.ts'
import { screeningAnswers } from '../profiles.tables.ts'

export interface KeptAnswer {
  readonly id: string
  readonly question: string
  readonly answer: string
  /** True where only the person may give it: it is shown to them, and filled in by nobody. */
  readonly sensitive: boolean
  readonly updatedAt: Date
}

const answerColumns = {
  id: screeningAnswers.id,
  question: screeningAnswers.question,
  answer: screeningAnswers.answer,
  sensitive: screeningAnswers.sensitive,
  updatedAt: screeningAnswers.updatedAt,
}

export async function insertAnswer(tx: Tx, ownerId: string, one: KeptAnswer): Promise<void> {
  await tx
    .insert(screeningAnswers)
    .values({ ...one, answer: tx.sealing.sealText(ownerId, one.answer), ownerId, createdAt: one.updatedAt })
}

/** @returns false where there is no such answer */
export async function updateAnswer(tx: Tx, ownerId: string, { id, ...one }: KeptAnswer): Promise<boolean> {
  const { rowCount } = await tx
    .update(screeningAnswers)
    .set({ ...one, answer: tx.sealing.sealText(ownerId, one.answer) })
    .where(and(eq(screeningAnswers.ownerId, ownerId), eq(screeningAnswers.id, id)))
  return rowCount === 1
}

/** @returns false where there is no such answer */
export async function deleteAnswer(tx: Tx, ownerId: string, id: string): Promise<boolean> {
  const { rowCount } = await tx
    .delete(screeningAnswers)
    .where(and(eq(screeningAnswers.ownerId, ownerId), eq(screeningAnswers.id, id)))
  return rowCount === 1
}

/** The last changed first. */
export async function selectAnswers(tx: Tx, ownerId: string): Promise<KeptAnswer[]> {
  const rows = await tx
    .select(answerColumns)
    .from(screeningAnswers)
    .where(eq(screeningAnswers.ownerId, ownerId))
    .orderBy(desc(screeningAnswers.updatedAt), desc(screeningAnswers.id))
  return rows.map((row) => ({ ...row, answer: tx.sealing.openText(ownerId, row.answer) }))
}

export async function countAnswers(tx: Tx, ownerId: string): Promise<number> {
  const [row] = await tx.select({ n: count() }).from(screeningAnswers).where(eq(screeningAnswers.ownerId, ownerId))
  return row?.n ?? 0
}
