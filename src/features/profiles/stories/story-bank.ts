/** Stories for interviews, each resting on facts of a profile. */
import { and, desc, eq } from 'drizzle-orm'
import { conflict, invalidInput, notFound } from '../../../kernel/errors.ts'
import { newId } from '../../../kernel/ids.ts'
import type { Ctx } from '../../../platform/context.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { stories } from '../profiles.tables.ts'
import { loadWholeProfile } from '../profiles.ts'
import { draftStories, type StoryDraft } from './story.ts'

export interface Story extends StoryDraft {
  readonly id: string
  readonly profileId: string
  readonly updatedAt: Date
}

const maxStories = 500

/** Beginnings for stories, none of them kept. @throws AppError `not_found` */
export async function suggestStories(ctx: Ctx, profileId: string): Promise<StoryDraft[]> {
  const { ownerId } = ctx.actor
  const { facts } = await ctx.db.asOwner(ownerId, (tx) => loadWholeProfile(tx, ownerId, profileId))
  return draftStories(facts).slice(0, 50)
}

/** Those told last first. @throws AppError `not_found` */
export async function listStories(ctx: Ctx, profileId: string): Promise<Story[]> {
  const { ownerId } = ctx.actor
  return ctx.db.asOwner(ownerId, async (tx) => {
    await loadWholeProfile(tx, ownerId, profileId)
    return selectStories(tx, ownerId, profileId)
  })
}

/** @throws AppError `not_found`; `invalid_input` where it rests on a fact that the profile does not have */
export async function keepStory(ctx: Ctx, profileId: string, draft: StoryDraft): Promise<Story> {
  const { ownerId } = ctx.actor
  const story = { ...draft, id: newId(), profileId, updatedAt: ctx.clock.now() }
  await ctx.db.asOwner(ownerId, async (tx) => {
    await requireFacts(tx, ownerId, profileId, draft)
    if ((await selectStories(tx, ownerId, profileId)).length >= maxStories)
      throw conflict(`A profile keeps ${maxStories} stories at most: remove some first.`)
    await tx.insert(stories).values({ ...story, factIds: [...story.factIds], ownerId, createdAt: story.updatedAt })
  })
  return story
}

/** @throws AppError as `keepStory` */
export async function changeStory(ctx: Ctx, profileId: string, id: string, draft: StoryDraft): Promise<Story> {
  const { ownerId } = ctx.actor
  const updatedAt = ctx.clock.now()
  await ctx.db.asOwner(ownerId, async (tx) => {
    await requireFacts(tx, ownerId, profileId, draft)
    const { rowCount } = await tx
      .update(stories)
      .set({ ...draft, factIds: [...draft.factIds], updatedAt })
      .where(isStory(ownerId, profileId, id))
    if (rowCount !== 1) throw notFound('story', id)
  })
  return { ...draft, id, profileId, updatedAt }
}

/** @throws AppError `not_found` */
export async function removeStory(ctx: Ctx, profileId: string, id: string): Promise<void> {
  const { ownerId } = ctx.actor
  const { rowCount } = await ctx.db.asOwner(ownerId, (tx) => tx.delete(stories).where(isStory(ownerId, profileId, id)))
  if (rowCount !== 1) throw notFound('story', id)
}

const isStory = (ownerId: string, profileId: string, id: string) =>
  and(eq(stories.ownerId, ownerId), eq(stories.profileId, profileId), eq(stories.id, id))

async function requireFacts(tx: Tx, ownerId: string, profileId: string, { factIds }: StoryDraft): Promise<void> {
  const { facts } = await loadWholeProfile(tx, ownerId, profileId)
  const known = new Set(facts.map(({ id }) => id))
  const issues = factIds.flatMap((id, index) =>
    known.has(id) ? [] : [{ path: `body.factIds.${index}`, message: 'expected a fact of this profile' }],
  )
  if (issues.length > 0) throw invalidInput('A story rests on facts of its profile.', issues)
}

const selectStories = (tx: Tx, ownerId: string, profileId: string): Promise<Story[]> =>
  tx
    .select({
      id: stories.id,
      profileId: stories.profileId,
      title: stories.title,
      parts: stories.parts,
      factIds: stories.factIds,
      updatedAt: stories.updatedAt,
    })
    .from(stories)
    .where(and(eq(stories.ownerId, ownerId), eq(stories.profileId, profileId)))
    .orderBy(desc(stories.updatedAt), desc(stories.id))
