/** What is new in the searches that a person keeps. */
import { listConditions } from './posting-filter.ts'
import { selectLanguagesSeen } from './postings.search.sql.ts'
import type { PostingSummary } from './postings.sql.ts'
import { countFound, selectSavedSearches } from './search-postings.sql.ts'
import { type SearchCtx, searchPostings } from './search-postings.ts'

export interface FreshPostings {
  readonly search: { readonly id: string; readonly name: string }
  /** First seen since then, and since the person last looked. */
  readonly fresh: number
  /** The newest of them, at most five. */
  readonly newest: readonly PostingSummary[]
}

const shown = 5

/** Of each kept search in which something is new. */
export async function listFreshPostings(ctx: SearchCtx, since: Date): Promise<FreshPostings[]> {
  const { ownerId } = ctx.actor
  const [searches, seen] = await ctx.db.asOwner(ownerId, async (tx) => [
    await selectSavedSearches(tx, ownerId),
    await selectLanguagesSeen(tx, ownerId),
  ])
  const found: FreshPostings[] = []
  for (const { id, name, query, seenAt } of searches) {
    const from = seenAt > since ? seenAt : since
    const { text = null, filter } = query
    const search = { conditions: listConditions(filter), text, languages: filter.languages ?? seen }
    const { fresh } = await ctx.db.asOwner(ownerId, (tx) => countFound(tx, ownerId, search, from))
    if (fresh === 0) continue
    const { postings } = await searchPostings(ctx, { ...query, sort: 'newest', limit: 50 })
    const newest = postings.filter(({ firstSeenAt }) => firstSeenAt > from).slice(0, shown)
    found.push({ search: { id, name }, fresh, newest })
  }
  return found
}
