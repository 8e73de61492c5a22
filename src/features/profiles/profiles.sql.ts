/** Every statement about uploads, profiles and facts. The owner is part of each. */
import { and, asc, desc, eq, exists, not, or, sql } from 'drizzle-orm'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { Tx } from '../../platform/database/database.ts'
import { openJson, sealJson } from '../../platform/security/sealing.ts'
import type { Fact } from './fact.ts'
import { facts, profileImports, profiles, uploads } from './profiles.tables.ts'

export interface Profile {
  readonly id: string
  readonly name: string
  readonly fileName: string | null
  /** Counts up with every edit. */
  readonly version: number
  readonly createdAt: Date
}

export interface Upload {
  readonly id: string
  readonly sha256: string
  readonly fileName: string
  readonly mediaType: string
  readonly sourceText: string
  readonly pageCount: number
}

const profileColumns = {
  id: profiles.id,
  name: profiles.name,
  fileName: uploads.fileName,
  version: profiles.version,
  createdAt: profiles.createdAt,
}

export async function insertUpload(tx: Tx, ownerId: string, upload: Upload): Promise<void> {
  await tx.insert(uploads).values({ ownerId, ...upload, sourceText: tx.sealing.sealText(ownerId, upload.sourceText) })
}

export async function insertProfile(
  tx: Tx,
  ownerId: string,
  profile: { id: string; name: string; uploadId: string | null },
): Promise<void> {
  await tx.insert(profiles).values({ ownerId, ...profile })
}

/** What may change of a fact that is there already. */
const changedColumns = {
  kind: sql`excluded.kind`,
  value: sql`excluded.value`,
  details: sql`excluded.details`,
  belongsTo: sql`excluded.belongs_to`,
  origin: sql`excluded.origin`,
  spanStart: sql`excluded.span_start`,
  spanEnd: sql`excluded.span_end`,
  page: sql`excluded.page`,
  uploadId: sql`excluded.upload_id`,
  hidden: sql`excluded.hidden`,
  position: sql`excluded.position`,
}

/** The columns of one insert of a fact; PostgreSQL takes at most 65,535 parameters a statement. */
const factsPerInsert = 500

/** Facts that are there already take what is given. */
export async function insertFacts(tx: Tx, ownerId: string, profileId: string, list: readonly Fact[]): Promise<void> {
  for (let from = 0; from < list.length; from += factsPerInsert) {
    await tx
      .insert(facts)
      .values(
        list.slice(from, from + factsPerInsert).map(({ span, ...fact }) => ({
          ...fact,
          value: tx.sealing.sealText(ownerId, fact.value),
          details: sealJson(tx.sealing, ownerId, fact.details),
          ownerId,
          profileId,
          spanStart: span?.start ?? null,
          spanEnd: span?.end ?? null,
        })),
      )
      .onConflictDoUpdate({ target: facts.id, set: changedColumns, setWhere: eq(facts.ownerId, ownerId) })
  }
}

/** The upload of this content, or null. */
export async function findUploadOfContent(tx: Tx, ownerId: string, sha256: string): Promise<string | null> {
  const [row] = await tx
    .select({ id: uploads.id })
    .from(uploads)
    .where(and(eq(uploads.ownerId, ownerId), eq(uploads.sha256, sha256)))
  return row?.id ?? null
}

/** The file a profile was imported from; null for one made by hand. */
export async function findSource(
  tx: Tx,
  ownerId: string,
  profileId: string,
): Promise<{ uploadId: string; fileName: string; sha256: string } | null> {
  const [row] = await tx
    .select({ uploadId: uploads.id, fileName: uploads.fileName, sha256: uploads.sha256 })
    .from(profiles)
    .innerJoin(uploads, eq(uploads.id, profiles.uploadId))
    .where(and(eq(profiles.ownerId, ownerId), eq(profiles.id, profileId)))
  return row ?? null
}

/** @returns false where there is no such profile */
export async function renameProfile(tx: Tx, ownerId: string, profileId: string, name: string): Promise<boolean> {
  const { rowCount } = await tx
    .update(profiles)
    .set({ name })
    .where(and(eq(profiles.ownerId, ownerId), eq(profiles.id, profileId)))
  return rowCount === 1
}

/** With its facts, versions, stories and runs. @returns false where there is no such profile */
export async function deleteProfile(tx: Tx, ownerId: string, profileId: string): Promise<boolean> {
  const { rowCount } = await tx.delete(profiles).where(and(eq(profiles.ownerId, ownerId), eq(profiles.id, profileId)))
  return rowCount === 1
}

/** Files that no profile speaks of any more. */
export async function deleteUnusedUploads(tx: Tx, ownerId: string): Promise<void> {
  const users = [
    tx.select({ one: sql`1` }).from(profiles).where(eq(profiles.uploadId, uploads.id)),
    tx.select({ one: sql`1` }).from(facts).where(eq(facts.uploadId, uploads.id)),
    tx.select({ one: sql`1` }).from(profileImports).where(eq(profileImports.uploadId, uploads.id)),
  ]
  await tx.delete(uploads).where(and(eq(uploads.ownerId, ownerId), not(or(...users.map(exists)) ?? sql`false`)))
}

/** The profile made from a file of this content, or null. */
export async function findProfileOfContent(tx: Tx, ownerId: string, sha256: string): Promise<Profile | null> {
  const [row] = await tx
    .select(profileColumns)
    .from(profiles)
    .innerJoin(uploads, eq(uploads.id, profiles.uploadId))
    .where(and(eq(profiles.ownerId, ownerId), eq(uploads.sha256, sha256)))
    .limit(1)
  return row ?? null
}

export async function findProfile(tx: Tx, ownerId: string, profileId: string): Promise<Profile | null> {
  const [row] = await tx
    .select(profileColumns)
    .from(profiles)
    .leftJoin(uploads, eq(uploads.id, profiles.uploadId))
    .where(and(eq(profiles.ownerId, ownerId), eq(profiles.id, profileId)))
  return row ?? null
}

const profilesOfOwner = (db: NodePgDatabase) =>
  db
    .select(profileColumns)
    .from(profiles)
    .leftJoin(uploads, eq(uploads.id, profiles.uploadId))
    .where(eq(profiles.ownerId, sql.placeholder('ownerId')))
    .orderBy(desc(profiles.createdAt), desc(profiles.id))
    .limit(sql.placeholder('limit'))
    .prepare('profiles_of_owner')

/** Newest first. */
export const selectProfiles = (tx: Tx, ownerId: string, limit: number): Promise<Profile[]> =>
  tx.repeat(profilesOfOwner, { ownerId, limit })

/** In the order of the profile. */
export async function selectFacts(tx: Tx, ownerId: string, profileId: string): Promise<Fact[]> {
  const rows = await tx
    .select()
    .from(facts)
    .where(and(eq(facts.ownerId, ownerId), eq(facts.profileId, profileId)))
    .orderBy(asc(facts.position))
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    value: tx.sealing.openText(ownerId, row.value),
    details: openJson(tx.sealing, ownerId, row.details),
    belongsTo: row.belongsTo,
    origin: row.origin,
    span: row.spanStart === null || row.spanEnd === null ? null : { start: row.spanStart, end: row.spanEnd },
    page: row.page,
    uploadId: row.uploadId,
    hidden: row.hidden,
    position: row.position,
  }))
}
