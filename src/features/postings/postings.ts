/** Postings: read from boards, pages, files and pasted text; normalised, de-duplicated, searchable. */
import { notFound } from '../../kernel/errors.ts'
import { newId } from '../../kernel/ids.ts'
import type { Ctx } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { Embedder } from '../../platform/embeddings/embedder.ts'
import type { OutgoingHttp } from '../../platform/http/outgoing.ts'
import type { NormalisedPosting, ReadPostings, RefusedPosting } from './posting.ts'
import type { PostingReader } from './posting-reader.ts'
import {
  findKnownContents,
  findPosting,
  findSharedContents,
  insertSubscription,
  type Posting,
  type PostingSummary,
  type PostingToStore,
  selectPostings,
  touchPostings,
  upsertPosting,
} from './postings.sql.ts'

export type { RankedPosting } from './postings.search.sql.ts'
export { rankPostings } from './postings.search.sql.ts'
export type { Posting, PostingSummary } from './postings.sql.ts'
export { selectPostingsByIds } from './postings.sql.ts'

export interface PostingsCtx extends Ctx {
  readonly embedder: Embedder
  readonly outgoing: OutgoingHttp
  readonly postingReader: PostingReader
}

/** What became of an import: read = kept + duplicates + refused. */
export interface PostingImport {
  readonly read: number
  readonly kept: number
  readonly duplicates: number
  readonly refused: readonly RefusedPosting[]
  /** The postings of this import that the person now sees, new or known before. */
  readonly postingIds: readonly string[]
}

/**
 * Imports what a person gives us: a board's answer, a page, a text. It belongs to that person: a file proves nothing
 * about the board it claims to come from, so it never enters the shared catalogue.
 * @throws AppError `too_large`, `unreadable_postings`, `timed_out`
 */
export async function importPostings(
  ctx: PostingsCtx,
  given: { bytes: Uint8Array; fileName?: string; title?: string; company?: string },
): Promise<PostingImport> {
  return store(ctx, await ctx.postingReader.read(given), { ownerId: ctx.actor.ownerId })
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
  const answer = await ctx.outgoing.get(located?.fetchUrl ?? url, { signal: ctx.signal })
  const read = await ctx.postingReader.read({
    bytes: answer.bytes,
    url: answer.url,
    postingId: located?.postingId ?? undefined,
  })
  // One posting of a board is given like any page; only who asks for the whole board follows it.
  const isBoard = located !== null && located.postingId === null && located.source === read.source
  if (!isBoard) return store(ctx, read, { ownerId: ctx.actor.ownerId })
  const { board } = located
  const ofBoard = { ...read, postings: read.postings.map((posting) => ({ ...posting, board })) }
  await ctx.db.asOwner(ctx.actor.ownerId, (tx) => insertSubscription(tx, ctx.actor.ownerId, read.source, board))
  return store(ctx, ofBoard, { ownerId: null })
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

/** The newest first, at most 200. */
export async function listPostings(ctx: Ctx): Promise<PostingSummary[]> {
  return ctx.db.asOwner(ctx.actor.ownerId, (tx) => selectPostings(tx, ctx.actor.ownerId, 200))
}

/** Rows a transaction writes at most: in embedded mode everybody else waits that long. */
const postingsPerTransaction = 100

async function store(ctx: PostingsCtx, read: ReadPostings, to: { ownerId: string | null }): Promise<PostingImport> {
  const { fresh, twins } = distinctContents(read.postings)
  const known = await findKnown(ctx, to.ownerId, [...fresh.keys()])
  const novel = [...fresh.values()].filter((posting) => !known.has(posting.contentHash))
  const vectors = await ctx.embedder.embed(novel.map(embeddedText))
  const ids: string[] = [...known.values()]
  let kept = 0
  for (let from = 0; from < novel.length; from += postingsPerTransaction) {
    const batch = novel.slice(from, from + postingsPerTransaction).map((posting, index) => ({
      id: newId(),
      posting,
      embedding: vectors[from + index] ?? new Float32Array(ctx.embedder.model.dimension),
    }))
    const stored = await storeBatch(ctx, to.ownerId, batch)
    ids.push(...stored)
    kept += stored.length
  }
  await writeAs(ctx, to.ownerId, (tx) => touchPostings(tx, [...known.values()], ctx.clock.now()))
  const duplicates = twins + fresh.size - kept
  const { source } = read
  ctx.metrics.count('postingsImported', { source, outcome: 'kept' }, kept)
  ctx.metrics.count('postingsImported', { source, outcome: 'duplicate' }, duplicates)
  ctx.metrics.count('postingsImported', { source, outcome: 'refused' }, read.refused.length)
  return { read: read.postings.length + read.refused.length, kept, duplicates, refused: read.refused, postingIds: ids }
}

async function storeBatch(ctx: PostingsCtx, ownerId: string | null, batch: PostingToStore[]): Promise<string[]> {
  return writeAs(ctx, ownerId, async (tx) => {
    const ids: string[] = []
    for (const item of batch) {
      const id = await upsertPosting(tx, ownerId, item, ctx.embedder.model.name, ctx.clock.now())
      if (id) ids.push(id)
    }
    return ids
  })
}

/** The shared catalogue is written by the system, a person's own postings by that person. */
const writeAs = <T>(ctx: Ctx, ownerId: string | null, work: (tx: Tx) => Promise<T>): Promise<T> =>
  ownerId === null ? ctx.db.asSystem(work) : ctx.db.asOwner(ownerId, work)

const findKnown = (ctx: Ctx, ownerId: string | null, hashes: readonly string[]): Promise<Map<string, string>> =>
  ownerId === null
    ? ctx.db.asSystem((tx) => findSharedContents(tx, hashes))
    : ctx.db.asOwner(ownerId, (tx) => findKnownContents(tx, ownerId, hashes))

/** One posting a content; boards list the same text under several offices. */
function distinctContents(list: readonly NormalisedPosting[]) {
  const fresh = new Map<string, NormalisedPosting>()
  for (const posting of list) if (!fresh.has(posting.contentHash)) fresh.set(posting.contentHash, posting)
  return { fresh, twins: list.length - fresh.size }
}

/** What a posting is about, in the words that say it best; the model reads the first 256 tokens. */
function embeddedText(posting: NormalisedPosting): string {
  const asked = posting.requirements.map((requirement) => requirement.quote).join('\n')
  return `${posting.title}\n${asked}\n${posting.text}`.slice(0, 4_000)
}
