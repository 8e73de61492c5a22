/** Editing a profile: every edit makes a version, every version can be gone back to. */
import { conflict, notFound } from '../../kernel/errors.ts'
import { newId } from '../../kernel/ids.ts'
import type { Ctx } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { Fact } from './fact.ts'
import { applyEdits, type FactEdit } from './fact-edits.ts'
import {
  deleteVersionsBefore,
  findEditAfter,
  findVersion,
  insertVersion,
  lockProfile,
  type ProfileVersion,
  replaceFacts,
  selectVersions,
} from './profile-versions.sql.ts'
import {
  deleteProfile,
  deleteUnusedUploads,
  insertFacts,
  insertProfile,
  renameProfile,
  selectFacts,
} from './profiles.sql.ts'
import { loadWholeProfile, type ProfileWithFacts } from './profiles.ts'

/** The newest ones, and the first: a version of a long resume is some 60 KB. */
const keptVersions = 200

/** An empty profile, or a copy of another one: same facts, same sources, its own life from now on. @throws AppError `not_found` */
export async function createProfile(
  ctx: Ctx,
  { name, copyOf }: { name: string; copyOf: string | null },
): Promise<ProfileWithFacts> {
  const { ownerId } = ctx.actor
  return ctx.db.asOwner(ownerId, async (tx) => {
    const source = copyOf === null ? null : await loadWholeProfile(tx, ownerId, copyOf)
    const facts = copyFacts(source?.facts ?? [])
    const id = newId()
    await insertProfile(tx, ownerId, { id, name, uploadId: null })
    await insertFacts(tx, ownerId, id, facts)
    const summary = source ? `Copied from ${source.name}` : 'Begun empty'
    await insertVersion(tx, ownerId, id, { number: 1, undoTo: null, summary, facts, createdAt: ctx.clock.now() })
    return loadWholeProfile(tx, ownerId, id)
  })
}

function copyFacts(facts: readonly Fact[]): Fact[] {
  const ids = new Map(facts.map(({ id }) => [id, newId()]))
  return facts.map((fact) => ({
    ...fact,
    id: ids.get(fact.id) ?? newId(),
    belongsTo: fact.belongsTo === null ? null : (ids.get(fact.belongsTo) ?? null),
  }))
}

/** @throws AppError `not_found` */
export async function nameProfile(ctx: Ctx, profileId: string, name: string): Promise<ProfileWithFacts> {
  const { ownerId } = ctx.actor
  return ctx.db.asOwner(ownerId, async (tx) => {
    if (!(await renameProfile(tx, ownerId, profileId, name))) throw notFound('profile', profileId)
    return loadWholeProfile(tx, ownerId, profileId)
  })
}

/** With its versions, runs and documents, and the files that no other profile speaks of. @throws AppError `not_found` */
export async function removeProfile(ctx: Ctx, profileId: string): Promise<void> {
  const { ownerId } = ctx.actor
  await ctx.db.asOwner(ownerId, async (tx) => {
    if (!(await deleteProfile(tx, ownerId, profileId))) throw notFound('profile', profileId)
    await deleteUnusedUploads(tx, ownerId)
  })
}

/**
 * All edits or none.
 * @param version the one the person saw
 * @throws AppError `not_found`; `conflict` where somebody was faster; `invalid_input` naming the edit
 */
export async function editProfile(
  ctx: Ctx,
  profileId: string,
  { version, edits }: { version: number; edits: readonly FactEdit[] },
): Promise<ProfileWithFacts> {
  return changeFacts(ctx, profileId, version, async (facts) => ({
    facts: applyEdits(facts, edits, newId),
    summary: summarise(edits),
  }))
}

const deeds = {
  add: ['Added a fact', 'added'],
  change: ['Changed a fact', 'changed'],
  move: ['Moved a fact', 'moved'],
  hide: ['Hid a fact', 'hidden'],
  show: ['Showed a fact', 'shown'],
  remove: ['Removed a fact', 'removed'],
} as const satisfies Record<FactEdit['op'], readonly [string, string]>

/** `Hid a fact`, or `3 facts added, 1 moved`. */
function summarise(edits: readonly FactEdit[]): string {
  const [first] = edits
  if (first && edits.length === 1) return deeds[first.op][0]
  const counts = [...Map.groupBy(edits, ({ op }) => op)].map(([op, list]) => `${list.length} ${deeds[op][1]}`)
  return `Facts: ${counts.join(', ')}`
}

interface NewState {
  readonly facts: readonly Fact[]
  readonly summary: string
  /** Where undo goes from the new version; absent: to the one before it. */
  readonly undoTo?: number | null
}

/** One transaction: the profile is locked, judged by its version, and gets the next one. */
export async function changeFacts(
  ctx: Ctx,
  profileId: string,
  version: number | null,
  change: (facts: readonly Fact[], current: number, tx: Tx) => Promise<NewState>,
): Promise<ProfileWithFacts> {
  const { ownerId } = ctx.actor
  return ctx.db.asOwner(ownerId, async (tx) => {
    const current = await lockProfile(tx, ownerId, profileId)
    if (current === null) throw notFound('profile', profileId)
    if (version !== null && version !== current)
      throw conflict(`The profile is at version ${current}, not ${version}: read it again, then repeat the edit.`)
    const { facts, summary, undoTo = current } = await change(await selectFacts(tx, ownerId, profileId), current, tx)
    const number = current + 1
    await replaceFacts(tx, ownerId, profileId, number, facts)
    await insertVersion(tx, ownerId, profileId, { number, undoTo, summary, facts, createdAt: ctx.clock.now() })
    await deleteVersionsBefore(tx, ownerId, profileId, number - keptVersions)
    return loadWholeProfile(tx, ownerId, profileId)
  })
}

/** Newest first. @throws AppError `not_found` */
export async function listVersions(ctx: Ctx, profileId: string): Promise<ProfileVersion[]> {
  const { ownerId } = ctx.actor
  return ctx.db.asOwner(ownerId, async (tx) => {
    await loadWholeProfile(tx, ownerId, profileId)
    return selectVersions(tx, ownerId, profileId)
  })
}

/** @throws AppError `not_found` */
export async function getVersion(
  ctx: Ctx,
  profileId: string,
  number: number,
): Promise<ProfileVersion & { readonly facts: readonly Fact[] }> {
  const { ownerId } = ctx.actor
  return ctx.db.asOwner(ownerId, (tx) => requireVersion(tx, ownerId, profileId, number))
}

/** Takes back the last edit that is not taken back yet. @throws AppError `not_found`; `conflict` where there is none */
export async function undoEdit(ctx: Ctx, profileId: string): Promise<ProfileWithFacts> {
  const { ownerId } = ctx.actor
  return changeFacts(ctx, profileId, null, async (_, current, tx) => {
    const { undoTo } = await requireVersion(tx, ownerId, profileId, current)
    const target = undoTo === null ? null : await findVersion(tx, ownerId, profileId, undoTo)
    if (!target) throw conflict('There is nothing to undo.')
    const undone = await findEditAfter(tx, ownerId, profileId, target.number)
    return { facts: target.facts, summary: `Undid: ${undone ?? 'an edit'}`, undoTo: target.undoTo }
  })
}

/** Any version again, as a new one that can be undone itself. @throws AppError `not_found` */
export async function restoreVersion(ctx: Ctx, profileId: string, number: number): Promise<ProfileWithFacts> {
  const { ownerId } = ctx.actor
  return changeFacts(ctx, profileId, null, async (_facts, _current, tx) => ({
    facts: (await requireVersion(tx, ownerId, profileId, number)).facts,
    summary: `Went back to version ${number}`,
  }))
}

async function requireVersion(tx: Tx, ownerId: string, profileId: string, number: number) {
  const version = await findVersion(tx, ownerId, profileId, number)
  if (!version) throw notFound(`version ${number} of profile`, profileId)
  return version
}
