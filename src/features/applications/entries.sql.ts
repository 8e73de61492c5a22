/** Every statement about what is written beside applications. The owner is part of each. */
import { and, asc, eq, isNotNull, sql } from 'drizzle-orm'
import type { Tx } from '../../platform/database/database.ts'
import { applicationEntries, applications } from './applications.tables.ts'
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
  return tx
    .select(columns)
    .from(applicationEntries)
    .where(
      and(
        eq(applicationEntries.ownerId, ownerId),
        applicationId ? eq(applicationEntries.applicationId, applicationId) : undefined,
      ),
    )
    .orderBy(asc(applicationEntries.id))
}

/** An entry with a moment, and what it is for. */
export interface DatedEntry extends Entry {
  readonly at: Date
  readonly application: { readonly title: string; readonly company: string | null; readonly url: string | null }
}

/** Everything with a moment of applications that are not archived, in the order of time. */
export async function selectDatedEntries(tx: Tx, ownerId: string): Promise<DatedEntry[]> {
  const rows = await tx
    .select({
      ...columns,
      application: { title: applications.title, company: applications.company, url: applications.url },
      archivedAt: applications.archivedAt,
    })
    .from(applicationEntries)
    .innerJoin(applications, eq(applications.id, applicationEntries.applicationId))
    .where(
      and(
        eq(applicationEntries.ownerId, ownerId),
        eq(applications.ownerId, ownerId),
        isNotNull(applicationEntries.at),
        sql`${applications.archivedAt} is null`,
      ),
    )
    .orderBy(asc(applicationEntries.at), asc(applicationEntries.id))
  return rows.flatMap(({ at, archivedAt: _archived, ...entry }) => (at === null ? [] : [{ ...entry, at }]))
}

export async function insertEntry(
  tx: Tx,
  ownerId: string,
  { content, now, ...ids }: { id: string; applicationId: string; content: EntryContent; now: Date },
): Promise<void> {
  const doneAt = content.kind === 'task' && content.done ? now : null
  await tx.insert(applicationEntries).values({
    ...ids,
    ...{ ownerId, content, kind: content.kind, at: momentOf(content), doneAt },
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
      content,
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
