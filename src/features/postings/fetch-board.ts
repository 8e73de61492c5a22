/** Reads a board's whole answer: page by page, and the texts of postings that its list names without them. */
import { AppError, messageOf } from '../../kernel/errors.ts'
import { sha256Hex } from '../../kernel/text.ts'
import type { OutgoingResponse } from '../../platform/http/outgoing.ts'
import type { Board } from './boards.sql.ts'
import type { NormalisedPosting, RefusedPosting } from './posting.ts'
import type { PostingsCtx } from './postings-ctx.ts'
import type { PageRequest } from './sources/source.ts'

export type BoardCtx = Omit<PostingsCtx, 'actor'>

export interface BoardAnswer {
  readonly postings: readonly NormalisedPosting[]
  readonly refused: readonly RefusedPosting[]
  /** Where the text of a posting is that the list names alone, by its external id. */
  readonly details: ReadonlyMap<string, string>
  /** Whether every page was read: only then a posting that is not there is closed. */
  readonly isComplete: boolean
  /** Over all pages. */
  readonly hash: string
  readonly etag: string | null
  readonly lastModified: string | null
}

/** 100 pages hold 2,000 postings of the smallest pages we know; the feeds of everybody's postings have more. */
const maxPages = 100
/** Ashby takes up to 10 s for its largest boards. */
const timeoutMs = 40_000

/**
 * @returns `unchanged` when the server says so, or the answer is the same as last time, byte by byte
 * @throws AppError of the outgoing client or the reader; of its first page only, later ones make it incomplete
 */
export async function fetchBoard(ctx: BoardCtx, board: Board, first: PageRequest): Promise<BoardAnswer | 'unchanged'> {
  const conditional = {
    ...(board.etag !== null && { 'if-none-match': board.etag }),
    ...(board.lastModified !== null && { 'if-modified-since': board.lastModified }),
  }
  const answer = await fetchPage(ctx, first, board.answerHash === null ? {} : conditional)
  if (answer.status === 304) return 'unchanged'
  let hash = sha256Hex(answer.bytes)
  if (hash === board.answerHash) return 'unchanged'
  let read = await readPage(ctx, answer, first)
  const postings = [...read.postings]
  const refused = [...read.refused]
  const details = new Map(read.details.map(({ externalId, url }) => [externalId, url]))
  let isComplete = true
  for (let page = 1; read.next !== null; page += 1) {
    if (page >= maxPages) {
      isComplete = false
      break
    }
    const { next } = read
    try {
      const more = await fetchPage(ctx, next, {})
      hash = sha256Hex(hash + sha256Hex(more.bytes))
      read = await readPage(ctx, more, next)
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      refused.push({ where: `page ${page + 1}`, reason: `It could not be read: ${messageOf(error)}` })
      isComplete = false
      break
    }
    postings.push(...read.postings)
    refused.push(...read.refused)
    for (const { externalId, url } of read.details) details.set(externalId, url)
  }
  const header = (name: string): string | null => answer.headers[name]?.slice(0, 500) ?? null
  return { postings, refused, details, isComplete, hash, etag: header('etag'), lastModified: header('last-modified') }
}

/** The posting with its text; null when its own address fails: the list's posting is kept as it is. */
export async function fetchDetail(
  ctx: BoardCtx,
  listed: NormalisedPosting,
  url: string,
): Promise<NormalisedPosting | null> {
  try {
    const answer = await fetchPage(ctx, { url }, {})
    const { postings } = await readPage(ctx, answer, { url })
    const [detail] = postings
    if (detail === undefined) return null
    const { source, board, externalId } = listed
    return {
      ...detail,
      ...{ source, board, externalId },
      url: listed.url ?? detail.url,
      company: detail.company ?? listed.company,
      twinKey: detail.twinKey ?? listed.twinKey,
      ...(detail.locations.length === 0 && {
        locations: listed.locations,
        places: listed.places,
        countries: listed.countries,
      }),
    }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    ctx.log.info(
      { event: 'board.detail_failed', host: URL.parse(url)?.host, code: error.code },
      'a posting stays without its text',
    )
    return null
  }
}

const fetchPage = (
  ctx: BoardCtx,
  { url, json }: PageRequest,
  headers: Record<string, string>,
): Promise<OutgoingResponse> =>
  json === undefined || json === null
    ? ctx.outgoing.get(url, { signal: ctx.signal, timeoutMs, headers })
    : ctx.outgoing.post(url, json, { signal: ctx.signal, timeoutMs, headers })

/** The asked address, with its fragment, says where in the answer a page stands. */
const readPage = (ctx: BoardCtx, { bytes }: OutgoingResponse, { url }: PageRequest) =>
  ctx.postingReader.read({ bytes, url, mayBeEmpty: true }, { signal: ctx.signal })
