/** One refresh of a board: fetch, compare, write what changed, write down how it went. */
import { AppError, messageOf } from '../../kernel/errors.ts'
import { FetchFailedError } from '../../platform/http/outgoing-errors.ts'
import {
  type Board,
  closePostings,
  type KnownPosting,
  leaseBoard,
  releaseBoard,
  reopenPosting,
  selectKnownPostings,
} from './boards.sql.ts'
import { type BoardChanges, compareBoard } from './compare-board.ts'
import { type BoardAnswer, type BoardCtx, fetchBoard, fetchDetail } from './fetch-board.ts'
import type { NormalisedPosting, RefreshCounts } from './posting.ts'
import type { PageRequest } from './sources/source.ts'
import { storeCatalogue } from './store-postings.ts'
import { twinKeyOf } from './twins.ts'

/** Boards change a few times a day. Each waits up to a fifth longer or shorter, so that they never come all at once. */
const refreshEveryMs = 6 * 3_600_000
const longestWaitMs = 7 * 24 * 3_600_000
const leaseMs = 15 * 60_000
/** So many failures in a row make a board dead: with the growing waits between them that is four days. */
const failuresUntilDead = 5
/** An empty answer may be a bad day of the system: the third one in a row closes what the board had. */
const emptyAnswersUntilClosed = 3
const maxRefusedKept = 50

export interface RefreshOptions {
  /** Requests for texts of single postings; what is left is fetched by the next refreshes. */
  readonly maxDetails: number
}

/**
 * @throws AppError `conflict` while another refresh of it runs; of the client and the reader when its answer cannot be
 *   had, and `unreadable_postings` when it lists nothing: both are written down first
 */
export async function refreshBoard(ctx: BoardCtx, boardId: string, options: RefreshOptions): Promise<RefreshCounts> {
  const now = ctx.clock.now()
  const board = await ctx.db.asSystem((tx) => leaseBoard(tx, boardId, now, new Date(now.getTime() + leaseMs)))
  if (board === null) throw new AppError('conflict', 'This board is being refreshed already. Look again in a minute.')
  try {
    return await refreshLeased(ctx, board, options)
  } catch (error) {
    await writeFailure(ctx, board, error)
    throw error
  }
}

async function refreshLeased(ctx: BoardCtx, board: Board, options: RefreshOptions): Promise<RefreshCounts> {
  const answer = await fetchBoard(ctx, board, await requestOf(board))
  const known = answer === 'unchanged' ? [] : await ctx.db.asSystem((tx) => selectKnownPostings(tx, board))
  if (answer === 'unchanged') {
    const counts = unchangedCounts(board)
    await writeSuccess(ctx, board, { lastCounts: counts })
    return counts
  }
  const listed = answer.postings.map((posting) => ofBoard(posting, board))
  if (listed.length + answer.refused.length === 0) await refuseEmpty(ctx, board, known)
  const kept = new Set(answer.refused.flatMap(({ externalId }) => externalId ?? []))
  const changes = compareBoard(known, listed, kept, (externalId) => answer.details.has(externalId))
  const texts = await fetchTexts(ctx, changes, answer, options.maxDetails)
  await writeChanges(ctx, board, texts.changes, answer.isComplete)
  const counts: RefreshCounts = {
    fresh: changes.fresh.length,
    changed: changes.changed.length,
    reposted: changes.reposted.length,
    closed: answer.isComplete ? changes.closed.length : 0,
    unchanged: changes.unchanged,
    twins: changes.twins,
    refused: answer.refused.slice(0, maxRefusedKept).map(({ where, reason }) => ({ where, reason })),
    withoutText: texts.left,
  }
  // With texts outstanding, the same answer must be read again.
  const isSettled = texts.left === 0 && answer.isComplete
  await writeSuccess(ctx, board, {
    lastCounts: counts,
    answerHash: isSettled ? answer.hash : null,
    etag: isSettled ? answer.etag : null,
    lastModified: isSettled ? answer.lastModified : null,
    company: board.company ?? listed.find(({ company }) => company !== null)?.company ?? null,
  })
  return counts
}

/** Systems that name no employer in their answers say nothing of who it is: the board knows. */
function ofBoard(posting: NormalisedPosting, { board, company: employer }: Board): NormalisedPosting {
  const company = posting.company ?? employer
  const twinKey = posting.twinKey ?? (company === null ? null : twinKeyOf(company, posting.title))
  return { ...posting, board, company, twinKey }
}

const requestOf = async (board: Board): Promise<PageRequest> => {
  if (board.fetchUrl !== '') return { url: board.fetchUrl, json: board.fetchJson }
  // Followed before boards had a table of their own: the address follows from source and name.
  const { locateBoard, sourceNamed } = await import('./sources/sources.ts')
  const located = locateBoard(sourceNamed(board.source)?.pageOf?.(board.board) ?? '')
  if (located === null)
    throw new AppError('not_found', 'The address of this board is not known any more. Add it again.')
  return { url: located.fetchUrl, json: located.json ?? null }
}

const unchangedCounts = ({ lastCounts }: Board): RefreshCounts => {
  const last = lastCounts ?? { fresh: 0, changed: 0, reposted: 0, unchanged: 0, twins: 0, refused: [], withoutText: 0 }
  const open = last.fresh + last.changed + last.reposted + last.unchanged
  const { twins, refused, withoutText } = last
  return { fresh: 0, changed: 0, reposted: 0, closed: 0, unchanged: open, twins, refused, withoutText }
}

/** Some systems answer 200 with no postings for names that they do not know. */
async function refuseEmpty(ctx: BoardCtx, board: Board, known: readonly KnownPosting[]): Promise<never> {
  const open = known.filter(({ closedAt }) => closedAt === null)
  if (open.length > 0 && board.failures + 1 >= emptyAnswersUntilClosed) {
    const now = ctx.clock.now()
    await ctx.db.asSystem((tx) =>
      closePostings(
        tx,
        open.map(({ id }) => id),
        board.lastSucceededAt ?? now,
        now,
      ),
    )
  }
  throw new AppError(
    'unreadable_postings',
    `${board.source} answers for "${board.board}", but lists no postings. The name may be wrong, the board may have moved, or nothing is open: look at its page in your browser.`,
  )
}

/** Texts of new and changed postings first; those that are known without a text come with their change of the list. */
async function fetchTexts(ctx: BoardCtx, changes: BoardChanges, answer: BoardAnswer, maxDetails: number) {
  let asked = 0
  let left = 0
  const withText = async (posting: NormalisedPosting): Promise<NormalisedPosting> => {
    const url =
      posting.externalId === null || posting.text !== posting.title ? undefined : answer.details.get(posting.externalId)
    if (url === undefined) return posting
    if (asked >= maxDetails || ctx.signal.aborted) {
      left += 1
      return posting
    }
    asked += 1
    return (await fetchDetail(ctx, posting, url)) ?? posting
  }
  const fresh: NormalisedPosting[] = []
  for (const posting of changes.fresh) fresh.push(await withText(posting))
  const changed: { id: string; posting: NormalisedPosting }[] = []
  for (const { id, posting } of changes.changed) changed.push({ id, posting: await withText(posting) })
  const reposted: { id: string; posting: NormalisedPosting }[] = []
  for (const { id, posting } of changes.reposted) reposted.push({ id, posting: await withText(posting) })
  return { changes: { ...changes, fresh, changed, reposted }, left }
}

async function writeChanges(ctx: BoardCtx, board: Board, changes: BoardChanges, isComplete: boolean): Promise<void> {
  const now = ctx.clock.now()
  if (changes.reposted.length > 0)
    await ctx.db.asSystem(async (tx) => {
      for (const { id, posting } of changes.reposted) await reopenPosting(tx, id, posting.externalId, now)
    })
  const closed = isComplete ? changes.closed.map(({ id }) => id) : []
  if (closed.length > 0) await ctx.db.asSystem((tx) => closePostings(tx, closed, board.lastSucceededAt ?? now, now))
  const rewritten = [...changes.changed, ...changes.reposted].map(({ posting }) => posting)
  await storeCatalogue(ctx, [...changes.fresh, ...rewritten])
}

async function writeSuccess(ctx: BoardCtx, board: Board, outcome: Partial<Board>): Promise<void> {
  const now = ctx.clock.now()
  const nextRefreshAt = new Date(now.getTime() + withJitter(refreshEveryMs))
  await ctx.db.asSystem((tx) =>
    releaseBoard(tx, board.id, {
      ...outcome,
      state: 'active',
      failures: 0,
      problem: null,
      lastSucceededAt: now,
      nextRefreshAt,
    }),
  )
}

async function writeFailure(ctx: BoardCtx, board: Board, error: unknown): Promise<void> {
  const failures = board.failures + 1
  const askedMs = error instanceof FetchFailedError ? (error.retryAfterMs ?? 0) : 0
  const waitMs = Math.min(Math.max(withJitter(refreshEveryMs * 2 ** (failures - 1)), askedMs), longestWaitMs)
  const nextRefreshAt = new Date(ctx.clock.now().getTime() + waitMs)
  const state = failures >= failuresUntilDead ? 'dead' : board.state
  const problem = error instanceof AppError ? error.message.slice(0, 500) : 'Something went wrong on our side.'
  if (state === 'dead' && board.state !== 'dead')
    ctx.log.warn(
      { event: 'board.dead', source: board.source, board: board.board, problem: messageOf(error) },
      'a board has died',
    )
  await ctx.db.asSystem((tx) => releaseBoard(tx, board.id, { failures, state, problem, nextRefreshAt }))
}

const withJitter = (waitMs: number): number => Math.round(waitMs * (0.8 + 0.4 * Math.random()))
