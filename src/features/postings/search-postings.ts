/** Searches a person makes: by words and meaning or in an order, narrowed by filters, page by page. */
import { z } from 'zod'
import { AppError } from '../../kernel/errors.ts'
import type { Ctx } from '../../platform/context.ts'
import type { Embedder } from '../../platform/embeddings/embedder.ts'
import { timed } from '../../platform/telemetry/observed-ports.ts'
import { findLanguage } from './lazy-language.ts'
import { listConditions } from './posting-filter.ts'
import { type PostingSearch, type PostingSort, postingSorts, type SortKey } from './posting-query.ts'
import { rankPostings, searchDepth, selectLanguagesSeen } from './postings.search.sql.ts'
import { type PostingSummary, selectSummariesByIds } from './postings.sql.ts'
import { embedQuery } from './query-vectors.ts'
import { selectSortedIds } from './search-postings.sql.ts'

export interface SearchCtx extends Ctx {
  readonly embedder: Embedder
}

export interface SearchRequest extends PostingSearch {
  /** Relevance needs a text; without one the newest come first. */
  readonly sort?: PostingSort | undefined
  /** 1 to 100. */
  readonly limit: number
  /** Of the page before; belongs to the same search. */
  readonly cursor?: string | undefined
}

export interface FoundPostings {
  readonly postings: readonly PostingSummary[]
  readonly sort: PostingSort
  /** For the next page; null on the last one. */
  readonly nextCursor: string | null
  /** What weakens the ranking of this search, in a sentence; null when nothing does. */
  readonly weakness: string | null
}

/**
 * A page of postings the person sees.
 * @throws AppError `invalid_input` for a cursor of another search, and for relevance without a text
 */
export async function searchPostings(ctx: SearchCtx, request: SearchRequest): Promise<FoundPostings> {
  const sort = request.sort ?? (request.text === undefined ? 'newest' : 'relevance')
  if (sort === 'relevance' && request.text === undefined)
    throw new AppError('invalid_input', 'Give a text to sort by relevance, or sort by newest or salary.')
  const after = readCursor(request.cursor, sort)
  const { languages, stemmed } = await languagesOf(ctx, request)
  const found = sort === 'relevance' ? await rankByText(ctx, request, stemmed) : null
  return ctx.db.asOwner(ctx.actor.ownerId, async (tx) => {
    const { ownerId } = ctx.actor
    const search = { conditions: listConditions(request.filter), text: request.text ?? null, languages: stemmed }
    // One more than the page tells whether there is another.
    const keys = found
      ? found.filter(({ key, id }) => after === null || key < after.key || (key === after.key && id > after.id))
      : await selectSortedIds(tx, ownerId, { ...search, sort, after, limit: request.limit + 1 })
    const page = keys.slice(0, request.limit)
    const last = page.at(-1)
    const summaries = await selectSummariesByIds(
      tx,
      ownerId,
      page.map(({ id }) => id),
    )
    const byId = new Map(summaries.map((summary) => [summary.id, summary]))
    return {
      postings: page.flatMap(({ id }) => byId.get(id) ?? []),
      sort,
      nextCursor: last && keys.length > page.length ? writeCursor(sort, last) : null,
      weakness: sort === 'relevance' ? weaknessOf(languages) : null,
    }
  })
}

async function rankByText(ctx: SearchCtx, request: SearchRequest, languages: readonly string[]): Promise<SortKey[]> {
  const { text = '', filter } = request
  const vectors = await embedQuery(ctx.embedder, text, (work) => ctx.db.asOwner(ctx.actor.ownerId, work))
  const query = {
    words: wordsOf(text),
    vectors,
    limit: searchDepth,
    only: null,
    conditions: listConditions(filter),
    languages,
  }
  const ranked = await ctx.db.asOwner(ctx.actor.ownerId, (tx) =>
    timed(ctx.metrics, 'vectorSearchDuration', () => rankPostings(tx, ctx.actor.ownerId, query)),
  )
  return ranked.map(({ fused, postingId }) => ({ key: fused, id: postingId }))
}

/** Any of the words may stand in a posting, more of them rank higher; who writes operators gets what they say. */
const wordsOf = (text: string): string[] =>
  /"|(?:^|\s)-\S|\sor\s/iu.test(text) ? [text] : text.split(/\s+/u).filter((word) => word !== '')

interface SearchedLanguages {
  /** What the person searches in, as far as it is known: ranking may be weak in it. */
  readonly languages: readonly string[]
  /** By whose rules words are stemmed. */
  readonly stemmed: readonly string[]
}

/**
 * Of the filter, else of the text where it is long enough to tell. A few words tell no language: they are stemmed by the rules of
 * every language that the person's postings have, since "Bäckerinnen" finds no "Bäcker" by those of English.
 */
async function languagesOf(ctx: SearchCtx, { text, filter }: PostingSearch): Promise<SearchedLanguages> {
  const detected = filter.languages ?? [text === undefined ? null : await findLanguage(text)]
  const languages = detected.filter((language) => language !== null)
  if (languages.length > 0 || text === undefined) return { languages, stemmed: languages }
  const { ownerId } = ctx.actor
  return { languages, stemmed: await ctx.db.asOwner(ownerId, (tx) => selectLanguagesSeen(tx, ownerId)) }
}

const languageNames = new Intl.DisplayNames(['en'], { type: 'language' })

function weaknessOf(languages: readonly string[]): string | null {
  const others = languages.filter((language) => language !== 'en')
  if (others.length === 0) return null
  const names = others.map((language) => languageNames.of(language) ?? language).join(', ')
  return `The built-in model knows English: in ${names} postings are ranked by their words, and meaning helps little.`
}

const cursorShape = z.tuple([z.enum(postingSorts), z.number(), z.uuid()])

const writeCursor = (sort: PostingSort, { key, id }: SortKey): string =>
  Buffer.from(JSON.stringify([sort, key, id])).toString('base64url')

function readCursor(cursor: string | undefined, sort: PostingSort): SortKey | null {
  if (cursor === undefined) return null
  const read = cursorShape.safeParse(parseJson(Buffer.from(cursor, 'base64url').toString()))
  if (!read.success || read.data[0] !== sort)
    throw new AppError('invalid_input', 'The cursor is not of this search. Take it from the page before, unchanged.')
  return { key: read.data[1], id: read.data[2] }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
