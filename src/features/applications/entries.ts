/** What is written beside an application, and which documents were sent with it. */
import { notFound } from '../../kernel/errors.ts'
import { newId } from '../../kernel/ids.ts'
import type { Ctx } from '../../platform/context.ts'
import { getDocument, type StoredDocument } from '../documents/documents.ts'
import { insertEvents, insertSentDocuments } from './applications.sql.ts'
import { requireApplication } from './applications.ts'
import { deleteEntry, insertEntry, updateEntry } from './entries.sql.ts'
import type { EntryContent } from './entry.ts'

/** @throws AppError `not_found` */
export async function addEntry(ctx: Ctx, applicationId: string, content: EntryContent): Promise<void> {
  const { ownerId } = ctx.actor
  await ctx.db.asOwner(ownerId, async (tx) => {
    await requireApplication(tx, ownerId, applicationId)
    await insertEntry(tx, ownerId, { id: newId(), applicationId, content, now: ctx.clock.now() })
  })
}

/** An entry stays of its kind. @throws AppError `not_found` */
export async function changeEntry(ctx: Ctx, applicationId: string, id: string, content: EntryContent): Promise<void> {
  const { ownerId } = ctx.actor
  const entry = { id, applicationId, content, now: ctx.clock.now() }
  const done = await ctx.db.asOwner(ownerId, (tx) => updateEntry(tx, ownerId, entry))
  if (!done) throw notFound(content.kind, id)
}

/** @throws AppError `not_found` */
export async function removeEntry(ctx: Ctx, applicationId: string, id: string): Promise<void> {
  const { ownerId } = ctx.actor
  const done = await ctx.db.asOwner(ownerId, (tx) => deleteEntry(tx, ownerId, applicationId, id))
  if (!done) throw notFound('entry', id)
}

/** Links documents, which never change, as what was sent. @throws AppError `not_found` for one that is not this person's */
export async function recordSentDocuments(
  ctx: Ctx,
  applicationId: string,
  documentIds: readonly string[],
  sentAt: Date,
): Promise<void> {
  const { ownerId } = ctx.actor
  const documents: StoredDocument[] = []
  for (const documentId of new Set(documentIds)) documents.push((await getDocument(ctx, documentId)).document)
  const now = ctx.clock.now()
  await ctx.db.asOwner(ownerId, async (tx) => {
    await requireApplication(tx, ownerId, applicationId)
    const sent = documents.map(({ id, part, format, fileName, mediaType, sha256, sizeBytes }) => ({
      ...{ id: newId(), applicationId, documentId: id, part, format, fileName, mediaType, sha256, sizeBytes, sentAt },
    }))
    if ((await insertSentDocuments(tx, ownerId, sent)) === 0) return
    const note = documents
      .map(({ fileName }) => fileName)
      .join('\n')
      .slice(0, 2_000)
    const event = { id: newId(), kind: 'documents_sent' as const, from: null, to: null, undoes: null, note }
    await insertEvents(tx, ownerId, [{ ...event, applicationId, happenedAt: sentAt, recordedAt: now }])
  })
}
