/** Every statement about a run's changes and documents. The owner is part of each. */
import { and, asc, eq } from 'drizzle-orm'
import { newId } from '../../kernel/ids.ts'
import type { Tx } from '../../platform/database/database.ts'
import { changes, documents } from './copilot.tables.ts'
import type { Change, DecidedChange, DraftPart, ProposedChange, Refusal, Verdict } from './run.ts'

export interface StoredDocument {
  readonly id: string
  readonly runId: string
  readonly part: DraftPart
  readonly format: string
  readonly mediaType: string
  readonly fileName: string
  readonly sha256: string
  readonly sizeBytes: number
  readonly createdAt: Date
}

/** Replaces what an interrupted attempt of the same step may have left behind. */
export async function replaceChanges(
  tx: Tx,
  ownerId: string,
  runId: string,
  part: DraftPart,
  proposed: readonly ProposedChange[],
): Promise<void> {
  await tx.delete(changes).where(and(eq(changes.ownerId, ownerId), eq(changes.runId, runId), eq(changes.part, part)))
  if (proposed.length === 0) return
  await tx.insert(changes).values(
    proposed.map((change, sequence) => ({
      ...change,
      id: newId(),
      ownerId,
      runId,
      sequence,
      factIds: [...change.factIds],
    })),
  )
}

/** The resume's changes first, each part in its order. */
export async function selectChanges(tx: Tx, ownerId: string, runId: string): Promise<Change[]> {
  const rows = await tx
    .select()
    .from(changes)
    .where(and(eq(changes.ownerId, ownerId), eq(changes.runId, runId)))
    .orderBy(asc(changes.sequence))
  const list = rows.map(({ ownerId: _owner, runId: _run, decidedAt: _at, ...change }) => change)
  return [...list.filter((change) => change.part === 'resume'), ...list.filter((change) => change.part === 'letter')]
}

export async function setVerdict(
  tx: Tx,
  ownerId: string,
  changeId: string,
  verdict: Verdict,
  refusals: readonly Refusal[],
): Promise<void> {
  await tx
    .update(changes)
    .set({ verdict, refusals })
    .where(and(eq(changes.ownerId, ownerId), eq(changes.id, changeId)))
}

export async function setDecision(
  tx: Tx,
  ownerId: string,
  decided: DecidedChange,
  by: 'person' | 'blanket',
  now: Date,
): Promise<void> {
  await tx
    .update(changes)
    .set({ decision: decided.decision, editedText: decided.editedText, decidedBy: by, decidedAt: now })
    .where(and(eq(changes.ownerId, ownerId), eq(changes.id, decided.id)))
}

/** For a retry: what was decided is decided anew. */
export async function forgetDecisions(tx: Tx, ownerId: string, runId: string): Promise<void> {
  await tx
    .update(changes)
    .set({ decision: 'pending', editedText: null, decidedBy: null, decidedAt: null })
    .where(and(eq(changes.ownerId, ownerId), eq(changes.runId, runId)))
}

/** A document of a run, part and format is written once and never changed. */
export async function insertDocument(tx: Tx, ownerId: string, document: Omit<StoredDocument, 'id'>): Promise<void> {
  await tx
    .insert(documents)
    .values({ ...document, id: newId(), ownerId })
    .onConflictDoNothing()
}

const documentColumns = {
  id: documents.id,
  runId: documents.runId,
  part: documents.part,
  format: documents.format,
  mediaType: documents.mediaType,
  fileName: documents.fileName,
  sha256: documents.sha256,
  sizeBytes: documents.sizeBytes,
  createdAt: documents.createdAt,
}

/** In the order in which they were made: the resume's formats, then the letter's. */
export async function selectDocuments(tx: Tx, ownerId: string, runId: string): Promise<StoredDocument[]> {
  return tx
    .select(documentColumns)
    .from(documents)
    .where(and(eq(documents.ownerId, ownerId), eq(documents.runId, runId)))
    .orderBy(asc(documents.id))
}

export async function findDocument(tx: Tx, ownerId: string, documentId: string): Promise<StoredDocument | null> {
  const [row] = await tx
    .select(documentColumns)
    .from(documents)
    .where(and(eq(documents.ownerId, ownerId), eq(documents.id, documentId)))
  return row ?? null
}
