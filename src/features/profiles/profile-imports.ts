/** A further file for a profile: read, compared section by section, and taken in as far as its person accepts. */
import { conflict, notFound } from '../../kernel/errors.ts'
import { newId } from '../../kernel/ids.ts'
import type { Ctx } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { type ComparedSection, compareImport, takeImported } from './compare-import.ts'
import { inOrder } from './fact-edits.ts'
import { parseResume } from './parsing/parse-resume.ts'
import { changeFacts } from './profile-editing.ts'
import { findImport, type ProfileImport, upsertImport } from './profile-imports.sql.ts'
import { keepUpload, loadWholeProfile, type ProfilesCtx, type ProfileWithFacts } from './profiles.ts'

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
    const createdAt = ctx.clock.now()
    const importId = await upsertImport(tx, ownerId, { id: newId(), profileId, uploadId, facts, createdAt })
    return compare(tx, ownerId, profileId, await requireImport(tx, ownerId, profileId, importId))
  })
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
