/** Every statement about reminders. The owner is part of each but the one that asks who is due. */
import { and, asc, eq, lte } from 'drizzle-orm'
import type { Tx } from '../../../platform/database/database.ts'
import { reminderSettings } from '../applications.tables.ts'

export type ReminderSettings = Omit<typeof reminderSettings.$inferSelect, 'ownerId'>

const columns = {
  every: reminderSettings.every,
  hourUtc: reminderSettings.hourUtc,
  language: reminderSettings.language,
  nextAt: reminderSettings.nextAt,
  toldUntil: reminderSettings.toldUntil,
  lastSentAt: reminderSettings.lastSentAt,
  updatedAt: reminderSettings.updatedAt,
}

export async function findReminderSettings(tx: Tx, ownerId: string): Promise<ReminderSettings | null> {
  const [row] = await tx.select(columns).from(reminderSettings).where(eq(reminderSettings.ownerId, ownerId))
  return row ?? null
}

/** What was told already stays so. */
export async function saveReminderSettings(
  tx: Tx,
  ownerId: string,
  settings: Omit<ReminderSettings, 'toldUntil' | 'lastSentAt'>,
): Promise<void> {
  await tx
    .insert(reminderSettings)
    .values({ ...settings, ownerId, toldUntil: settings.updatedAt })
    .onConflictDoUpdate({ target: reminderSettings.ownerId, set: settings })
}

/** As the system: people whose mail is due, the longest waiting first. */
export async function selectDue(tx: Tx, now: Date, limit: number): Promise<{ ownerId: string }[]> {
  return tx
    .select({ ownerId: reminderSettings.ownerId })
    .from(reminderSettings)
    .where(lte(reminderSettings.nextAt, now))
    .orderBy(asc(reminderSettings.nextAt))
    .limit(limit)
}

/** Moves a due mail on. @returns whether it was this call that did: then the mail is its to send */
export async function claimDue(tx: Tx, ownerId: string, due: Date, nextAt: Date): Promise<boolean> {
  const { rowCount } = await tx
    .update(reminderSettings)
    .set({ nextAt })
    .where(and(eq(reminderSettings.ownerId, ownerId), eq(reminderSettings.nextAt, due)))
  return rowCount === 1
}

export async function noteTold(
  tx: Tx,
  ownerId: string,
  told: { readonly toldUntil: Date; readonly lastSentAt?: Date },
): Promise<void> {
  await tx.update(reminderSettings).set(told).where(eq(reminderSettings.ownerId, ownerId))
}

/** For a mail that could not be sent: again then, unless the person changed something meanwhile. */
export async function putBack(tx: Tx, ownerId: string, claimedNextAt: Date, again: Date): Promise<void> {
  await tx
    .update(reminderSettings)
    .set({ nextAt: again })
    .where(and(eq(reminderSettings.ownerId, ownerId), eq(reminderSettings.nextAt, claimedNextAt)))
}
