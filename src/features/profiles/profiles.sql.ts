/** Every statement about uploads, profiles and facts. The owner is part of each. */
import { and, asc, desc, eq } from 'drizzle-orm'
import type { Tx } from '../../platform/database/database.ts'
import type { Fact } from './fact.ts'
import { facts, profiles, uploads } from './profiles.tables.ts'

export interface Profile {
  readonly id: string
  readonly name: string
  readonly fileName: string | null
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
  createdAt: profiles.createdAt,
}

export async function insertUpload(tx: Tx, ownerId: string, upload: Upload): Promise<void> {
  await tx.insert(uploads).values({ ownerId, ...upload })
}

export async function insertProfile(
  tx: Tx,
  ownerId: string,
  profile: { id: string; name: string; uploadId: string },
): Promise<void> {
  await tx.insert(profiles).values({ ownerId, ...profile })
}

/** The columns of one insert of a fact; PostgreSQL takes at most 65,535 parameters a statement. */
const factsPerInsert = 500

export async function insertFacts(tx: Tx, ownerId: string, profileId: string, list: readonly Fact[]): Promise<void> {
  for (let from = 0; from < list.length; from += factsPerInsert) {
    await tx.insert(facts).values(
      list.slice(from, from + factsPerInsert).map(({ span, ...fact }) => ({
        ...fact,
        ownerId,
        profileId,
        spanStart: span?.start ?? null,
        spanEnd: span?.end ?? null,
      })),
    )
  }
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

/** Newest first. */
export async function selectProfiles(tx: Tx, ownerId: string, limit: number): Promise<Profile[]> {
  return tx
    .select(profileColumns)
    .from(profiles)
    .leftJoin(uploads, eq(uploads.id, profiles.uploadId))
    .where(eq(profiles.ownerId, ownerId))
    .orderBy(desc(profiles.createdAt), desc(profiles.id))
    .limit(limit)
}

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
    value: row.value,
    details: row.details,
    belongsTo: row.belongsTo,
    origin: row.origin,
    span: row.spanStart === null || row.spanEnd === null ? null : { start: row.spanStart, end: row.spanEnd },
    page: row.page,
    position: row.position,
  }))
}
