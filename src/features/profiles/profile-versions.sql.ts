/** Every statement about the versions of a profile. The owner is part of each. */
import { and, asc, desc, eq, lt, notInArray, sql } from 'drizzle-orm'
import type { Tx } from '../../platform/database/database.ts'
import { openJson, sealJson } from '../../platform/security/sealing.ts'
import type { Fact } from './fact.ts'
import { insertFacts } from './profiles.sql.ts'
import { facts, profiles, profileVersions } from './profiles.tables.ts'

export interface ProfileVersion {
  readonly number: number
  /** Where undo goes from here; null where there is nothing before. */
  readonly undoTo: number | null
  /** What was done, in a sentence. */
  readonly summary: string
  readonly createdAt: Date
}

const versionColumns = {
  number: profileVersions.number,
  undoTo: profileVersions.undoTo,
  summary: profileVersions.summary,
  createdAt: profileVersions.createdAt,
}

/** The number of the current version; nobody else changes the profile until the transaction ends. Null: no such profile. */
export async function lockProfile(tx: Tx, ownerId: string, profileId: string): Promise<number | null> {
  const [row] = await tx
    .select({ version: profiles.version })
    .from(profiles)
    .where(and(eq(profiles.ownerId, ownerId), eq(profiles.id, profileId)))
    .for('update')
  return row?.version ?? null
}

export async function insertVersion(
  tx: Tx,
  ownerId: string,
  profileId: string,
  version: ProfileVersion & { readonly facts: readonly Fact[] },
): Promise<void> {
  const kept = sealJson(tx.sealing, ownerId, [...version.facts])
  await tx.insert(profileVersions).values({ ...version, ownerId, profileId, facts: kept })
}

/** Newest first, without their facts. */
export async function selectVersions(tx: Tx, ownerId: string, profileId: string): Promise<ProfileVersion[]> {
  return tx
    .select(versionColumns)
    .from(profileVersions)
    .where(and(eq(profileVersions.ownerId, ownerId), eq(profileVersions.profileId, profileId)))
    .orderBy(desc(profileVersions.number))
}

export async function findVersion(
  tx: Tx,
  ownerId: string,
  profileId: string,
  number: number,
): Promise<(ProfileVersion & { readonly facts: readonly Fact[] }) | null> {
  const [row] = await tx
    .select({ ...versionColumns, facts: profileVersions.facts })
    .from(profileVersions)
    .where(
      and(
        eq(profileVersions.ownerId, ownerId),
        eq(profileVersions.profileId, profileId),
        eq(profileVersions.number, number),
      ),
    )
  return row ? { ...row, facts: openJson(tx.sealing, ownerId, row.facts) } : null
}

/** What the first edit after version `undoTo` was: the one that going back to it undoes. */
export async function findEditAfter(
  tx: Tx,
  ownerId: string,
  profileId: string,
  undoTo: number,
): Promise<string | null> {
  const [row] = await tx
    .select({ summary: profileVersions.summary })
    .from(profileVersions)
    .where(
      and(
        eq(profileVersions.ownerId, ownerId),
        eq(profileVersions.profileId, profileId),
        eq(profileVersions.undoTo, undoTo),
      ),
    )
    .orderBy(asc(profileVersions.number))
    .limit(1)
  return row?.summary ?? null
}

/** Older than `before`, but for the first one: that is what the files said. */
export async function deleteVersionsBefore(tx: Tx, ownerId: string, profileId: string, before: number): Promise<void> {
  await tx
    .delete(profileVersions)
    .where(
      and(
        eq(profileVersions.ownerId, ownerId),
        eq(profileVersions.profileId, profileId),
        lt(profileVersions.number, before),
        sql`${profileVersions.number} > 1`,
      ),
    )
}

/** More than any profile has facts: positions out of the way of new ones, since no two facts may share one. */
const outOfTheWay = 1_000_000

/** Makes `list` the facts of the profile and `version` its number; facts that stay keep their rows. */
export async function replaceFacts(
  tx: Tx,
  ownerId: string,
  profileId: string,
  version: number,
  list: readonly Fact[],
): Promise<void> {
  const own = and(eq(facts.ownerId, ownerId), eq(facts.profileId, profileId))
  const kept = list.map(({ id }) => id)
  // Children first loose: a removed entry would take them with it.
  await tx
    .update(facts)
    .set({ belongsTo: null, position: sql`${facts.position} + ${outOfTheWay}` })
    .where(own)
  await tx.delete(facts).where(kept.length === 0 ? own : and(own, notInArray(facts.id, kept)))
  await insertFacts(tx, ownerId, profileId, list)
  await tx
    .update(profiles)
    .set({ version })
    .where(and(eq(profiles.ownerId, ownerId), eq(profiles.id, profileId)))
}
