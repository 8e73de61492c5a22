/** Every statement about what is written beside applications. The owner is part of each. */
import { and, asc, eq, sql } from 'drizzle-orm'
import type { Tx } from '../../platform/database/database.ts'
import { openJson, sealJson } from '../../platform/security/sealing.ts'
import { applicationEntries } from './applications.tables.ts'
import { type Entry, type EntryContent, momentOf } from './entry.ts'

const columns = {
  id: applicationEntries.id,
  applicationId: applicationEntries.applicationId,
  content: applicationEntries.content,
  at: applicationEntries.at,
  doneAt: applicationEntries.doneAt,
  sequence: applicationEntries.sequence,
  createdAt: applicationEntries.createdAt,
  updatedAt: applicationEntries.updatedAt,
}

/** In the order in which they were written. Without an id: of all applications. */
export async function selectEntries(tx: Tx, ownerId: string, applicationId?: string): Promise<Entry[]> {
  const rows = await tx
    .select(columns)
    .from(applicationEntries)
    .where(
      and(
        eq(applicationEntries.ownerId, ownerId),
        applicationId ? eq(applicationEntries.applicationId, applicationId) : undefined,
      ),
    )
    .orderBy(asc(applicationEntries.id))
  return rows.map((row) => ({ ...row, content: openJson(tx.sealing, ownerId, row.content) }))
}

export async function insertEntry(
  tx: Tx,
  ownerId: string,
  { content, now, ...ids }: { id: string; applicationId: string; content: EntryContent; now: Date },
): Promise<void> {
  const doneAt = content.kind === 'task' && content.done ? now : null
  await tx.insert(applicationEntries).values({
    ...ids,
    ...{ ownerId, content: sealJson(tx.sealing, ownerId, content), kind: content.kind, at: momentOf(content), doneAt },
    ...{ sequence: 0, createdAt: now, updatedAt: now },
  })
}

/** The kind stays. @returns false where there is no such entry of this kind */
export async function updateEntry(
  tx: Tx,
  ownerId: string,
  { id, applicationId, content, now }: { id: string; applicationId: string; content: EntryContent; now: Date },
): Promise<boolean> {
  const isDone = content.kind === 'task' && content.done
  const rows = await tx
    .update(applicationEntries)
    .set({
      content: sealJson(tx.sealing, ownerId, content),
      at: momentOf(content),
      doneAt: isDone ? sql`coalesce(${applicationEntries.doneAt}, ${now.toISOString()}::timestamptz)` : null,
      sequence: sql`${applicationEntries.sequence} + 1`,
      updatedAt: now,
    })
    .where(
      and(
        eq(applicationEntries.ownerId, ownerId),
        eq(applicationEntries.applicationId, applicationId),
        eq(applicationEntries.id, id),
        eq(applicationEntries.kind, content.kind),
      ),
    )
    .returning({ id: applicationEntries.id })
  return rows.length > 0
}

export async function deleteEntry(tx: Tx, ownerId: string, applicationId: string, id: string): Promise<boolean> {
  const rows = await tx
    .delete(applicationEntries)
    .where(
      and(
        eq(applicationEntries.ownerId, ownerId),
        eq(applicationEntries.applicationId, applicationId),
        eq(applicationEntries.id, id),
      ),
    )
    .returning({ id: applicationEntries.id })
  return rows.length > 0
}
