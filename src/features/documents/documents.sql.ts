/** Every statement about documents. The owner is part of each; none changes one. */
import { and, asc, desc, eq, getTableColumns, lt } from 'drizzle-orm'
import { newId } from '../../kernel/ids.ts'
import type { Tx } from '../../platform/database/database.ts'
import { openJson, sealJson } from '../../platform/security/sealing.ts'
import type { StoredDocument, WholeDocument } from './document.ts'
import { documents } from './documents.tables.ts'

export type NewDocument = Omit<WholeDocument, 'id'>

/** @returns its id. A document of a run, part and format is written once, however often the step is repeated. */
export async function insertDocument(tx: Tx, ownerId: string, document: NewDocument): Promise<string> {
  const id = newId()
  const seal = <T>(value: T): T => (value === null ? value : sealJson(tx.sealing, ownerId, value))
  const { leftOut, report, statements } = document
  const sealed = { leftOut: seal(leftOut), report: seal(report), statements: seal(statements) }
  await tx
    .insert(documents)
    .values({ ...document, ...sealed, id, ownerId })
    .onConflictDoNothing()
  return id
}

const { ownerId: _owner, ...wholeColumns } = getTableColumns(documents)
const { leftOut: _leftOut, report: _report, statements: _statements, ...listedColumns } = wholeColumns

/** In the order in which they were made: the resume's formats, then the letter's. */
export async function selectRunDocuments(tx: Tx, ownerId: string, runId: string): Promise<StoredDocument[]> {
  return tx
    .select(listedColumns)
    .from(documents)
    .where(and(eq(documents.ownerId, ownerId), eq(documents.runId, runId)))
    .orderBy(asc(documents.id))
}

/** The newest first: of one profile, or of all; `before` is the id that the page before ended with. */
export async function selectDocuments(
  tx: Tx,
  ownerId: string,
  { profileId, before, limit }: { profileId?: string | undefined; before?: string | undefined; limit: number },
): Promise<StoredDocument[]> {
  return tx
    .select(listedColumns)
    .from(documents)
    .where(
      and(
        eq(documents.ownerId, ownerId),
        profileId === undefined ? undefined : eq(documents.profileId, profileId),
        before === undefined ? undefined : lt(documents.id, before),
      ),
    )
    .orderBy(desc(documents.id))
    .limit(limit)
}

export async function findDocument(tx: Tx, ownerId: string, documentId: string): Promise<WholeDocument | null> {
  const [row] = await tx
    .select(wholeColumns)
    .from(documents)
    .where(and(eq(documents.ownerId, ownerId), eq(documents.id, documentId)))
  if (!row) return null
  const open = <T>(kept: T): T => openJson(tx.sealing, ownerId, kept)
  return { ...row, leftOut: open(row.leftOut), report: open(row.report), statements: open(row.statements) }
}
