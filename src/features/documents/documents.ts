/** Documents: immutable files that a person can send, made of a profile or a run, or their own; read again and compared. */
import { AppError, notFound } from '../../kernel/errors.ts'
import { sha256Hex } from '../../kernel/text.ts'
import type { Ctx } from '../../platform/context.ts'
import { findBlob, storeBlob } from '../../platform/database/blobs.ts'
import type { PageImage } from '../../platform/documents/reading/draw-page.ts'
import { getProfile, parseResume } from '../profiles/profiles.ts'
import { type ComparedStatement, compareStatements } from './compare-statements.ts'
import type { DocumentPart, ExportWish, StoredDocument, WholeDocument } from './document.ts'
import { findDocument, insertDocument, type NewDocument, selectDocuments } from './documents.sql.ts'
import { type DocumentsCtx, type ExportedProfile, exportProfile } from './export-profile.ts'
import type { ParseReport } from './parse-report.ts'
import { readAgain } from './read-again.ts'
import { statementsOf } from './statements.ts'

export type { DocumentPart, StoredDocument } from './document.ts'
export { nameDocument } from './document-names.ts'
export { insertDocument, type NewDocument, selectRunDocuments } from './documents.sql.ts'
export { documentView, toDocumentView } from './documents.views.ts'
export { type DocumentsCtx, exportProfile, languageOf } from './export-profile.ts'
export { readAgain } from './read-again.ts'
export { statementsOf } from './statements.ts'

/** A profile written as wished, and what came back of it. Nothing is stored. @throws AppError `not_found` */
export async function proveExport(
  ctx: DocumentsCtx,
  profileId: string,
  wish: ExportWish,
): Promise<{ exported: ExportedProfile; report: ParseReport }> {
  const exported = await exportProfile(ctx, profileId, wish)
  const { bytes, fileName, facts } = exported
  const document = wish.format === 'json-resume' ? null : exported.document
  return { exported, report: await readAgain(ctx, { bytes, fileName, format: wish.format, document, facts }) }
}

/** A page of the PDF that this wish gives, as a picture. @throws AppError `not_found` for the profile or the page */
export async function previewPage(
  ctx: DocumentsCtx,
  profileId: string,
  wish: Omit<ExportWish, 'format'>,
  { page, widthPx }: { page: number; widthPx: number },
): Promise<PageImage> {
  const { bytes } = await exportProfile(ctx, profileId, { ...wish, format: 'pdf' })
  return ctx.documentReader.draw(bytes, page, widthPx, { signal: ctx.signal })
}

/** Keeps a profile as a document that never changes, with its parse report. @throws AppError `not_found` */
export async function makeDocument(ctx: DocumentsCtx, profileId: string, wish: ExportWish): Promise<WholeDocument> {
  const { exported, report } = await proveExport(ctx, profileId, wish)
  const { bytes, sha256, mediaType, fileName, pageCount, leftOut, profileVersion } = exported
  return store(ctx, bytes, {
    ...{ origin: 'export', runId: null, profileId, profileVersion, part: 'resume', format: wish.format },
    ...{ mediaType, fileName, sha256, sizeBytes: bytes.byteLength, pageCount, wish, leftOut, report },
    statements: statementsOf(exported.document),
    createdAt: ctx.clock.now(),
  })
}

/**
 * Keeps the person's own file as it is, to be sent instead of one of ours. A file that no machine can read is kept, too:
 * its report says so.
 * @throws AppError `not_found`; `unsupported_format`, `too_large`
 */
export async function attachDocument(
  ctx: DocumentsCtx,
  profileId: string,
  part: DocumentPart,
  file: { bytes: Uint8Array; fileName: string },
): Promise<WholeDocument> {
  const profile = await getProfile(ctx, profileId)
  const read = await readOwn(ctx, file)
  const report = await readAgain(ctx, { ...file, format: read.format, document: null, facts: null })
  return store(ctx, file.bytes, {
    ...{ origin: 'upload', runId: null, profileId, profileVersion: profile.version, part, ...read },
    ...{ fileName: file.fileName || 'file', sha256: sha256Hex(file.bytes), sizeBytes: file.bytes.byteLength },
    ...{ wish: null, leftOut: [], report, statements: null, createdAt: ctx.clock.now() },
  })
}

const formats: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'application/json': 'json-resume',
  'application/xml': 'europass',
  'application/zip': 'linkedin',
  'text/markdown': 'md',
  'text/plain': 'txt',
}

async function readOwn(ctx: DocumentsCtx, { bytes, fileName }: { bytes: Uint8Array; fileName: string }) {
  try {
    const { mediaType, pageCount } = await ctx.documentReader.read(bytes, fileName, { signal: ctx.signal })
    return {
      mediaType,
      format: formats[mediaType] ?? 'docx',
      pageCount: mediaType === 'application/pdf' ? pageCount : null,
    }
  } catch (error) {
    // A scan is a document that one can send, though no machine reads it.
    if (!(error instanceof AppError && error.code === 'no_text_in_document')) throw error
    const isPdf = Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')
    if (!isPdf) throw error
    const { pageCount } = await ctx.documentReader.draw(bytes, 1, 100, { signal: ctx.signal })
    return { mediaType: 'application/pdf', format: 'pdf', pageCount }
  }
}

async function store(ctx: Ctx, bytes: Uint8Array, document: NewDocument): Promise<WholeDocument> {
  const { ownerId } = ctx.actor
  return ctx.db.asOwner(ownerId, async (tx) => {
    await storeBlob(tx, ownerId, bytes)
    return { ...document, id: await insertDocument(tx, ownerId, document) }
  })
}

/** The newest first. */
export async function listDocuments(
  ctx: Ctx,
  page: { profileId?: string | undefined; before?: string | undefined; limit: number },
): Promise<StoredDocument[]> {
  return ctx.db.asOwner(ctx.actor.ownerId, (tx) => selectDocuments(tx, ctx.actor.ownerId, page))
}

/** The very bytes that were made. @throws AppError `not_found` */
export async function getDocument(
  ctx: Ctx,
  documentId: string,
): Promise<{ document: WholeDocument; bytes: Uint8Array }> {
  const { ownerId } = ctx.actor
  return ctx.db.asOwner(ownerId, async (tx) => {
    const document = await findDocument(tx, ownerId, documentId)
    const bytes = document && (await findBlob(tx, ownerId, document.sha256))
    if (!document || !bytes) throw notFound('document', documentId)
    return { document, bytes }
  })
}

/**
 * A page of a stored PDF as a picture; of any other format a page of its PDF does not exist.
 * @throws AppError `not_found`; `unsupported_format` for other formats
 */
export async function drawDocument(
  ctx: DocumentsCtx,
  documentId: string,
  { page, widthPx }: { page: number; widthPx: number },
): Promise<PageImage> {
  const { document, bytes } = await getDocument(ctx, documentId)
  if (document.mediaType !== 'application/pdf') {
    const message = `Only PDFs have pages of their own; this document is ${document.format}. Download it instead.`
    throw new AppError('unsupported_format', message)
  }
  return ctx.documentReader.draw(bytes, page, widthPx, { signal: ctx.signal })
}

/** UTF-16 code units of one document; beyond that a comparison is of no use to a reader, and of cost to everybody. */
const maxCompared = 100_000

/** Word by word, also of different formats. @throws AppError `not_found`; `too_large`; `no_text_in_document` of own files */
export async function compareDocuments(
  ctx: DocumentsCtx,
  beforeId: string,
  afterId: string,
): Promise<{ before: WholeDocument; after: WholeDocument; statements: ComparedStatement[] }> {
  const [before, after] = [await getDocument(ctx, beforeId), await getDocument(ctx, afterId)]
  const [one, other] = [await saidBy(ctx, before), await saidBy(ctx, after)]
  for (const statements of [one, other]) {
    if (statements.reduce((sum, { length }) => sum + length, 0) > maxCompared)
      throw new AppError(
        'too_large',
        `Documents of more than ${maxCompared.toLocaleString('en')} characters are not compared.`,
      )
  }
  return { before: before.document, after: after.document, statements: compareStatements(one, other) }
}

/** As it was written; of an own file what the importer makes of it, where wrapped lines are whole again. */
async function saidBy(
  ctx: DocumentsCtx,
  { document, bytes }: { document: WholeDocument; bytes: Uint8Array },
): Promise<readonly string[]> {
  if (document.statements) return document.statements
  const { facts } = parseResume(await ctx.documentReader.read(bytes, document.fileName, { signal: ctx.signal }))
  return facts.toSorted((a, b) => a.span.start - b.span.start).map(({ value }) => value)
}
