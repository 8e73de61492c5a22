/** Profiles: a person's canonical career data, imported from their own documents into facts with sources. */
import { notFound } from '../../kernel/errors.ts'
import { newId } from '../../kernel/ids.ts'
import { sha256Hex } from '../../kernel/text.ts'
import type { Ctx } from '../../platform/context.ts'
import { storeBlob } from '../../platform/database/blobs.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { DocumentText } from '../../platform/documents/document-text.ts'
import type { DocumentReader } from '../../platform/documents/reading/read-document.ts'
import { type Fact, type ParsedFact, visibleFacts } from './fact.ts'
import { parseResume } from './parsing/parse-resume.ts'
import { findVersion, insertVersion } from './profile-versions.sql.ts'
import {
  findProfile,
  findProfileOfContent,
  findUploadOfContent,
  insertFacts,
  insertProfile,
  insertUpload,
  type Profile,
  selectFacts,
  selectProfiles,
} from './profiles.sql.ts'

export { type KeptAnswer, listAnswers } from './answers/answer-bank.ts'
export { toJsonResume } from './json-resume.ts'
export { parseResume } from './parsing/parse-resume.ts'
export { selectVersions } from './profile-versions.sql.ts'
export type { Profile } from './profiles.sql.ts'
export { buildResumeDocument, describeContact } from './resume-document.ts'

export interface ProfilesCtx extends Ctx {
  readonly documentReader: DocumentReader
}

export interface ProfileWithFacts extends Profile {
  readonly facts: readonly Fact[]
}

/**
 * Imports a resume (PDF, DOCX, JSON Resume, text, Markdown) as a new profile. The same content imported again gives
 * the profile it gave before. Nothing is stored unless everything is.
 * @throws AppError `too_large`, `unsupported_format`, `unreadable_document`, `no_text_in_document`, `invalid_input`, `timed_out`
 */
export async function importProfile(
  ctx: ProfilesCtx,
  file: { bytes: Uint8Array; fileName: string },
): Promise<{ profile: ProfileWithFacts; created: boolean }> {
  const { ownerId } = ctx.actor
  const sha256 = sha256Hex(file.bytes)
  const known = await ctx.db.asOwner(ownerId, (tx) => findProfileOfContent(tx, ownerId, sha256))
  if (known) {
    ctx.metrics.count('profilesImported', { outcome: 'known' })
    return { profile: await getWholeProfile(ctx, known.id), created: false }
  }

  const document = await ctx.documentReader.read(file.bytes, file.fileName)
  const parsed = parseResume(document)
  const profileId = newId()
  await ctx.db.asOwner(ownerId, async (tx) => {
    const uploadId = await keepUpload(tx, ownerId, file, document)
    const facts = storeableFacts(parsed.facts, uploadId)
    await insertProfile(tx, ownerId, { id: profileId, name: nameProfile(parsed.facts, file.fileName), uploadId })
    await insertFacts(tx, ownerId, profileId, facts)
    const first = { number: 1, undoTo: null, summary: `Imported ${file.fileName || 'a file'}`, facts }
    await insertVersion(tx, ownerId, profileId, { ...first, createdAt: ctx.clock.now() })
  })
  ctx.metrics.count('profilesImported', { outcome: 'created' })
  return { profile: await getWholeProfile(ctx, profileId), created: true }
}

/** Stores the file and its text, once per person and content. @returns the upload's id */
export async function keepUpload(
  tx: Tx,
  ownerId: string,
  file: { bytes: Uint8Array; fileName: string },
  document: DocumentText,
): Promise<string> {
  const sha256 = await storeBlob(tx, ownerId, file.bytes)
  const known = await findUploadOfContent(tx, ownerId, sha256)
  if (known) return known
  const id = newId()
  const { mediaType, text: sourceText, pageCount } = document
  const fileName = file.fileName || 'file'
  await insertUpload(tx, ownerId, { id, sha256, fileName, mediaType, sourceText, pageCount })
  return id
}

/** As matches, letters and documents use it: without what the person hides. @throws AppError `not_found` */
export async function getProfile(ctx: Ctx, profileId: string): Promise<ProfileWithFacts> {
  const { ownerId } = ctx.actor
  return ctx.db.asOwner(ownerId, (tx) => loadProfile(tx, ownerId, profileId))
}

/** The same within a transaction of the caller. */
export async function loadProfile(tx: Tx, ownerId: string, profileId: string): Promise<ProfileWithFacts> {
  const profile = await loadWholeProfile(tx, ownerId, profileId)
  return { ...profile, facts: visibleFacts(profile.facts) }
}

/** The facts of an earlier version, without what was hidden then; null where it is no longer kept. Within a transaction of the caller. */
export async function loadFactsOfVersion(
  tx: Tx,
  ownerId: string,
  profileId: string,
  version: number,
): Promise<Fact[] | null> {
  const found = await findVersion(tx, ownerId, profileId, version)
  return found && visibleFacts(found.facts)
}

/** As its person sees and edits it, hidden facts included. @throws AppError `not_found` */
export async function getWholeProfile(ctx: Ctx, profileId: string): Promise<ProfileWithFacts> {
  const { ownerId } = ctx.actor
  return ctx.db.asOwner(ownerId, (tx) => loadWholeProfile(tx, ownerId, profileId))
}

/** The same within a transaction of the caller. */
export async function loadWholeProfile(tx: Tx, ownerId: string, profileId: string): Promise<ProfileWithFacts> {
  const profile = await findProfile(tx, ownerId, profileId)
  if (!profile) throw notFound('profile', profileId)
  return { ...profile, facts: await selectFacts(tx, ownerId, profileId) }
}

/** The newest profiles first, at most 100. */
export async function listProfiles(ctx: Ctx): Promise<Profile[]> {
  return ctx.db.asOwner(ctx.actor.ownerId, (tx) => selectProfiles(tx, ctx.actor.ownerId, 100))
}

/** A person finds a profile again by the name in it, else by the file it came from. */
function nameProfile(facts: readonly ParsedFact[], fileName: string): string {
  const name = facts.find((fact) => fact.kind === 'contact' && fact.details.field === 'name')
  return (name?.value ?? fileName).slice(0, 200)
}

/** Parsed facts with ids, their keys replaced. */
function storeableFacts(parsed: readonly ParsedFact[], uploadId: string): Fact[] {
  const ids = new Map(parsed.map((fact) => [fact.key, newId()]))
  return parsed.map(({ key, belongsTo, ...fact }, position) => ({
    ...fact,
    id: ids.get(key) ?? newId(),
    belongsTo: belongsTo === null ? null : (ids.get(belongsTo) ?? null),
    origin: 'imported',
    uploadId,
    hidden: fact.details.concealed === true,
    position,
  }))
}
