/** Writes postings with what they are searched by: a person's own, and those of boards. */
import { newId } from '../../kernel/ids.ts'
import type { Ctx } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { NormalisedPosting, ReadPostings, RefusedPosting } from './posting.ts'
import { findKnownContents, type PostingToStore, touchPostings, upsertPosting } from './postings.sql.ts'
import type { PostingsCtx } from './postings-ctx.ts'

/** What became of an import: read = kept + duplicates + refused. */
export interface PostingImport {
  readonly read: number
  readonly kept: number
  readonly duplicates: number
  readonly refused: readonly RefusedPosting[]
  /** The postings of this import that the person now sees, new or known before. */
  readonly postingIds: readonly string[]
}

/** Rows a transaction writes at most: in embedded mode everybody else waits that long. */
const postingsPerTransaction = 100

/** Stores what a person gave: it is theirs, and content that they see already is not stored twice. */
export async function storeOwn(ctx: PostingsCtx, read: ReadPostings): Promise<PostingImport> {
  const { ownerId } = ctx.actor
  const { fresh, twins } = distinctContents(read.postings)
  const known = await ctx.db.asOwner(ownerId, (tx) => findKnownContents(tx, ownerId, [...fresh.keys()]))
  const novel = [...fresh.values()].filter((posting) => !known.has(posting.contentHash))
  const stored = await storeAll(ctx, novel, ownerId, (work) => ctx.db.asOwner(ownerId, work))
  await ctx.db.asOwner(ownerId, (tx) => touchPostings(tx, [...known.values()], ctx.clock.now()))
  const duplicates = twins + fresh.size - stored.length
  const { source, refused } = read
  countImport(ctx, source, { kept: stored.length, duplicate: duplicates, refused: refused.length })
  const postingIds = [...known.values(), ...stored]
  return { read: read.postings.length + refused.length, kept: stored.length, duplicates, refused, postingIds }
}

/** Stores postings of boards for everybody who follows them. @returns their ids */
export async function storeCatalogue(
  ctx: Omit<PostingsCtx, 'actor'>,
  postings: readonly NormalisedPosting[],
): Promise<string[]> {
  return storeAll(ctx, postings, null, (work) => ctx.db.asSystem(work))
}

/** Moves the counter of imported postings. */
export function countImport(
  ctx: Pick<Ctx, 'metrics'>,
  source: string,
  counts: Readonly<Record<'kept' | 'duplicate' | 'refused', number>>,
): void {
  for (const [outcome, count] of Object.entries(counts))
    ctx.metrics.count('postingsImported', { source, outcome }, count)
}

async function storeAll(
  ctx: Omit<PostingsCtx, 'actor'>,
  postings: readonly NormalisedPosting[],
  ownerId: string | null,
  write: (work: (tx: Tx) => Promise<string[]>) => Promise<string[]>,
): Promise<string[]> {
  const { name, dimension } = ctx.embedder.model
  const vectors = await ctx.embedder.embed(postings.map(embeddedText))
  const ids: string[] = []
  for (let from = 0; from < postings.length; from += postingsPerTransaction) {
    const batch: PostingToStore[] = postings.slice(from, from + postingsPerTransaction).map((posting, index) => ({
      id: newId(),
      posting,
      embedding: vectors[from + index] ?? new Float32Array(dimension),
    }))
    const stored = await write(async (tx) => {
      const written: string[] = []
      for (const item of batch) {
        const id = await upsertPosting(tx, ownerId, item, name, ctx.clock.now())
        if (id) written.push(id)
      }
      return written
    })
    ids.push(...stored)
  }
  return ids
}

/** One posting a content; boards list the same text under several offices. */
function distinctContents(list: readonly NormalisedPosting[]) {
  const fresh = new Map<string, NormalisedPosting>()
  for (const posting of list) if (!fresh.has(posting.contentHash)) fresh.set(posting.contentHash, posting)
  return { fresh, twins: list.length - fresh.size }
}

/** What a posting is about, in the words that say it best; the model reads the first 256 tokens. */
export function embeddedText(posting: Pick<NormalisedPosting, 'title' | 'text' | 'requirements'>): string {
  const asked = posting.requirements.map((requirement) => requirement.quote).join('\n')
  return `${posting.title}\n${asked}\n${posting.text}`.slice(0, 4_000)
}
