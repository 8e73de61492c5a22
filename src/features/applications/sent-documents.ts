/** Which documents were sent with an application: linked as they are, byte for byte. */
import { newId } from '../../kernel/ids.ts'
import type { Ctx } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { getDocument, type StoredDocument } from '../documents/documents.ts'
import { insertEvents, insertSentDocuments } from './applications.sql.ts'
import { requireApplication } from './applications.ts'
import { type Action, act } from './moves.ts'

/** @throws AppError `not_found` for an application or a document that is not this person's */
export async function recordSentDocuments(
  ctx: Ctx,
  applicationId: string,
  documentIds: readonly string[],
  sentAt: Date,
): Promise<void> {
  const documents = await findDocuments(ctx, documentIds)
  await ctx.db.asOwner(ctx.actor.ownerId, (tx) => link(ctx, tx, { applicationId, documents, sentAt }))
}

/**
 * The move and the documents that were sent with it, in one transaction: both are recorded, or neither.
 * @throws AppError `not_found`; `conflict` where the status does not allow the move
 */
export async function moveWithDocuments(
  ctx: Ctx,
  applicationId: string,
  move: Extract<Action, { action: 'move' }>,
  documentIds: readonly string[],
): Promise<void> {
  const documents = await findDocuments(ctx, documentIds)
  const sentAt = move.happenedAt ?? ctx.clock.now()
  await act(ctx, applicationId, move, (tx) => link(ctx, tx, { applicationId, documents, sentAt }))
}

async function findDocuments(ctx: Ctx, ids: readonly string[]): Promise<StoredDocument[]> {
  const documents: StoredDocument[] = []
  for (const id of new Set(ids)) documents.push((await getDocument(ctx, id)).document)
  return documents
}

async function link(
  { actor: { ownerId }, clock }: Ctx,
  tx: Tx,
  given: { applicationId: string; documents: readonly StoredDocument[]; sentAt: Date },
): Promise<void> {
  const { applicationId, documents, sentAt } = given
  if (documents.length === 0) return
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
  await insertEvents(tx, ownerId, [{ ...event, applicationId, happenedAt: sentAt, recordedAt: clock.now() }])
}
