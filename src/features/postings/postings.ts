/** Postings: read from boards, pages, files and pasted text; normalised, de-duplicated, searchable. */
import { notFound } from '../../kernel/errors.ts'
import type { Ctx } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import {
  findPosting,
  type Posting,
  type PostingSummary,
  selectPostings,
  selectTwins,
  type Twin,
} from './postings.sql.ts'
import type { PostingsCtx } from './postings-ctx.ts'
import { type PostingImport, storeOwn } from './store-postings.ts'

export { type FreshPostings, listFreshPostings } from './fresh-postings.ts'
export { listConditions } from './posting-filter.ts'
export type { PostingFilter } from './posting-query.ts'
export { postingFilterSchema } from './posting-query.ts'
export type { RankedPosting } from './postings.search.sql.ts'
export { countExcluded, rankPostings } from './postings.search.sql.ts'
export type { Posting, PostingSummary, Twin } from './postings.sql.ts'
export { selectPostingsByIds } from './postings.sql.ts'
export type { PostingsCtx } from './postings-ctx.ts'
export { embedQuery } from './query-vectors.ts'
export type { SearchCtx } from './search-postings.ts'
export { seniorityFrom } from './seniority.ts'
export type { PostingImport } from './store-postings.ts'
export { embeddedText } from './store-postings.ts'

/**
 * Imports what a person gives us: a board's answer, a page, a text. It belongs to that person: a file proves nothing
 * about the board it claims to come from, so it never enters the shared catalogue.
 * @throws AppError `too_large`, `unreadable_postings`, `timed_out`
 */
export async function importPostings(
  ctx: PostingsCtx,
  given: { bytes: Uint8Array; fileName?: string; title?: string; company?: string },
): Promise<PostingImport> {
  return storeOwn(ctx, await ctx.postingReader.read(given))
}

/**
 * Fetches a board or a posting's page. A board's answer enters the shared catalogue and the person follows that board;
 * a page belongs to the person who gave its address.
 * @throws AppError `address_refused`, `fetch_failed`, `too_large`, `unreadable_postings`, `timed_out`
 */
export async function importPostingsFromUrl(ctx: PostingsCtx, url: string): Promise<PostingImport> {
  // Only here: the sources bring an HTML parser, 0.1 s of CPU and 20 MB that a start need not pay for.
  const { locateBoard } = await import('./sources/sources.ts')
  const located = locateBoard(url)
  // One posting of a board is given like any page; only who asks for the whole board follows it.
  if (located !== null && located.postingId === null) {
    const { followBoard } = await import('./boards.ts')
    return followBoard(ctx, located)
  }
  const answer = await ctx.outgoing.get(located?.fetchUrl ?? url, { signal: ctx.signal })
  const postingId = located?.postingId ?? undefined
  return storeOwn(
    ctx,
    await ctx.postingReader.read({ bytes: answer.bytes, url: located?.fetchUrl ?? answer.url, postingId }),
  )
}

/** @throws AppError `not_found` */
export async function getPosting(ctx: Ctx, postingId: string): Promise<Posting> {
  const { ownerId } = ctx.actor
  return ctx.db.asOwner(ownerId, (tx) => loadPosting(tx, ownerId, postingId))
}

/** The same within a transaction of the caller. */
export async function loadPosting(tx: Tx, ownerId: string, postingId: string): Promise<Posting> {
  const posting = await findPosting(tx, ownerId, postingId)
  if (!posting) throw notFound('posting', postingId)
  return posting
}

/** The same position on other boards that the person sees, by company, title and place. */
export async function listTwins(ctx: Ctx, posting: Posting): Promise<Twin[]> {
  const { ownerId } = ctx.actor
  return ctx.db.asOwner(ownerId, (tx) => selectTwins(tx, ownerId, posting))
}

/** The newest first, at most 200. */
export async function listPostings(ctx: Ctx): Promise<PostingSummary[]> {
  return ctx.db.asOwner(ctx.actor.ownerId, (tx) => selectPostings(tx, ctx.actor.ownerId, 200))
}
