/** A further file for a profile: read, compared section by section, and taken in as far as its person accepts. */
import { conflict, notFound } from '../../kernel/errors.ts'
import { newId } from '../../kernel/ids.ts'
import type { Ctx } from '../../platform/context.ts'
import { findBlob } from '../../platform/database/blobs.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { DocumentText } from '../../platform/documents/document-text.ts'
import { type ComparedSection, compareImport, takeImported } from './compare-import.ts'
import type { ParsedFact } from './fact.ts'
import { inOrder } from './fact-edits.ts'
import { parseResume } from './parsing/parse-resume.ts'
import { changeFacts } from './profile-editing.ts'
import { findImport, type ProfileImport, upsertImport } from './profile-imports.sql.ts'
import { findSource } from './profiles.sql.ts'
import type { ImportReader } from './profiles.tables.ts'
import { keepUpload, loadWholeProfile, type ProfilesCtx, type ProfileWithFacts } from './profiles.ts'

export { type CheckedReading, checkReading, type ReadFact, shownText } from './second-reading.ts'

export interface ComparedImport {
  readonly id: string
  readonly fileName: string
  /** Of the profile it was compared with: accepting needs it. */
  readonly version: number
  readonly sections: readonly ComparedSection[]
}

/** Changes nothing of the profile. @throws AppError `not_found`, and as `importProfile` for the file */
export async function addImport(
  ctx: ProfilesCtx,
  profileId: string,
  file: { bytes: Uint8Array; fileName: string },
): Promise<ComparedImport> {
  const { ownerId } = ctx.actor
  await ctx.db.asOwner(ownerId, (tx) => loadWholeProfile(tx, ownerId, profileId))
  const document = await ctx.documentReader.read(file.bytes, file.fileName)
  const { facts } = parseResume(document)
  return ctx.db.asOwner(ownerId, async (tx) => {
    const uploadId = await keepUpload(tx, ownerId, file, document)
    return keepAndCompare(ctx, tx, { profileId, uploadId, reader: 'parser', facts })
  })
}

/** The file that a profile was imported from, read again as it was then. @throws AppError `not_found`; `conflict`: it comes from none */
export async function readSource(
  ctx: ProfilesCtx,
  profileId: string,
): Promise<{ uploadId: string; document: DocumentText }> {
  const { ownerId } = ctx.actor
  const file = await ctx.db.asOwner(ownerId, async (tx) => {
    await loadWholeProfile(tx, ownerId, profileId)
    const source = await findSource(tx, ownerId, profileId)
    const bytes = source && (await findBlob(tx, ownerId, source.sha256))
    if (!source || !bytes) throw conflict('This profile was not imported from a file: there is nothing to read again.')
    return { ...source, bytes }
  })
  return { uploadId: file.uploadId, document: await ctx.documentReader.read(file.bytes, file.fileName) }
}

/** Keeps what a model read in a file of the profile, beside what our parser read. Changes nothing of the profile. @throws AppError `not_found` */
export async function keepReading(
  ctx: Ctx,
  profileId: string,
  reading: { uploadId: string; facts: readonly ParsedFact[] },
): Promise<ComparedImport> {
  return ctx.db.asOwner(ctx.actor.ownerId, (tx) => keepAndCompare(ctx, tx, { profileId, reader: 'model', ...reading }))
}

async function keepAndCompare(
  ctx: Ctx,
  tx: Tx,
  reading: { profileId: string; uploadId: string; reader: ImportReader; facts: readonly ParsedFact[] },
): Promise<ComparedImport> {
  const { ownerId } = ctx.actor
  const { profileId } = reading
  const importId = await upsertImport(tx, ownerId, { ...reading, id: newId(), createdAt: ctx.clock.now() })
  return compare(tx, ownerId, profileId, await requireImport(tx, ownerId, profileId, importId))
}

/** Compared with the profile as it is now. @throws AppError `not_found` */
export async function getImport(ctx: Ctx, profileId: string, importId: string): Promise<ComparedImport> {
  const { ownerId } = ctx.actor
  return ctx.db.asOwner(ownerId, async (tx) =>
    compare(tx, ownerId, profileId, await requireImport(tx, ownerId, profileId, importId)),
  )
}

/**
 * Takes the named facts into the profile, as one edit that can be undone.
 * @throws AppError `not_found`; `conflict` where the profile changed since it was compared
 */
export async function acceptImport(
  ctx: Ctx,
  profileId: string,
  importId: string,
  { version, keys }: { version: number; keys: readonly string[] },
): Promise<ProfileWithFacts> {
  const { ownerId } = ctx.actor
  return changeFacts(ctx, profileId, version, async (facts, _, tx) => {
    const { facts: imported, uploadId, fileName } = await requireImport(tx, ownerId, profileId, importId)
    const unknown = keys.find((key) => !imported.some((one) => one.key === key))
    if (unknown !== undefined) throw conflict(`The file has no fact ${unknown}: read the comparison again.`)
    const taken = takeImported(facts, imported, new Set(keys), { uploadId, newId })
    return { facts: inOrder(taken), summary: `Took in ${keys.length} of ${fileName}` }
  })
}

async function requireImport(tx: Tx, ownerId: string, profileId: string, importId: string): Promise<ProfileImport> {
  const found = await findImport(tx, ownerId, profileId, importId)
  if (!found) throw notFound('import', importId)
  return found
}

async function compare(tx: Tx, ownerId: string, profileId: string, one: ProfileImport): Promise<ComparedImport> {
  const { version, facts } = await loadWholeProfile(tx, ownerId, profileId)
  return { id: one.id, fileName: one.fileName, version, sections: compareImport(facts, one.facts) }
}
