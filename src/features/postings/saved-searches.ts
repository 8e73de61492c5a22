/** Searches a person keeps under a name, with how many postings are new since they last looked. */
import { notFound } from '../../kernel/errors.ts'
import { newId } from '../../kernel/ids.ts'
import type { Ctx } from '../../platform/context.ts'
import { listConditions } from './posting-filter.ts'
import type { PostingSearch, SavedSearch } from './posting-query.ts'
import { selectLanguagesSeen } from './postings.search.sql.ts'
import {
  countFound,
  deleteSavedSearch,
  selectSavedSearches,
  updateSeenAt,
  upsertSavedSearch,
} from './search-postings.sql.ts'

export interface CountedSearch extends SavedSearch {
  readonly total: number
  readonly newSinceSeen: number
}

/** A name that is taken takes the new search; counting starts now. */
export async function saveSearch(ctx: Ctx, name: string, query: PostingSearch): Promise<CountedSearch[]> {
  const { ownerId } = ctx.actor
  const search = { id: newId(), name, query, now: ctx.clock.now() }
  await ctx.db.asOwner(ownerId, (tx) => upsertSavedSearch(tx, ownerId, search))
  return listSavedSearches(ctx)
}

/** By name, each counted now: postings that fit all filters and have the words. */
export async function listSavedSearches(ctx: Ctx): Promise<CountedSearch[]> {
  const { ownerId } = ctx.actor
  return ctx.db.asOwner(ownerId, async (tx) => {
    const counted: CountedSearch[] = []
    const seen = await selectLanguagesSeen(tx, ownerId)
    for (const saved of await selectSavedSearches(tx, ownerId)) {
      const { text = null, filter } = saved.query
      const search = { conditions: listConditions(filter), text, languages: filter.languages ?? seen }
      const { total, fresh } = await countFound(tx, ownerId, search, saved.seenAt)
      counted.push({ ...saved, total, newSinceSeen: fresh })
    }
    return counted
  })
}

/** Nothing of it is new any more. @throws AppError `not_found` */
export async function markSearchSeen(ctx: Ctx, id: string): Promise<void> {
  const { ownerId } = ctx.actor
  const done = await ctx.db.asOwner(ownerId, (tx) => updateSeenAt(tx, ownerId, id, ctx.clock.now()))
  if (!done) throw notFound('saved search', id)
}

/** @throws AppError `not_found` */
export async function removeSavedSearch(ctx: Ctx, id: string): Promise<void> {
  const { ownerId } = ctx.actor
  const done = await ctx.db.asOwner(ownerId, (tx) => deleteSavedSearch(tx, ownerId, id))
  if (!done) throw notFound('saved search', id)
}
