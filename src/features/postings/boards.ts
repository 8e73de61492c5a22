/** Boards as subscriptions: follow, list, refresh, pause, leave. */
import { AppError, notFound } from '../../kernel/errors.ts'
import {
  type Board,
  deleteEmptyBoard,
  deleteSubscription,
  ensureBoard,
  type FollowedBoard,
  findFollowedBoard,
  insertSubscription,
  pauseSubscription,
  selectFollowedBoards,
  selectKnownPostings,
} from './boards.sql.ts'
import { findBoardByName, findBoardOfPage } from './find-board.ts'
import type { RefreshCounts } from './posting.ts'
import type { PostingsCtx } from './postings-ctx.ts'
import { refreshBoard } from './refresh-board.ts'
import type { LocatedBoard } from './sources/source.ts'
import { starterBoards } from './starter-boards.ts'
import { countImport, type PostingImport } from './store-postings.ts'

export interface BoardRefresh {
  readonly board: FollowedBoard
  readonly counts: RefreshCounts
}

/** Texts of single postings that a person waits for; the scheduled refresh fetches more. At two a second: 15 s. */
const detailsWhileWaiting = 30

/**
 * Follows a board by an address (its page, a posting on it, a page that shows it) or by its company's name.
 * @throws AppError `not_found` when no board is found; of the first refresh, and then the board is not followed
 */
export async function addBoard(
  ctx: PostingsCtx,
  given: { address: string } | { company: string },
): Promise<BoardRefresh> {
  const located =
    'address' in given ? await findBoardOfPage(ctx, given.address) : await findBoardByName(ctx, given.company)
  const { board, counts } = await follow(ctx, located, 'company' in given ? given.company.trim() : null)
  return { board: await loadBoard(ctx, board.id), counts }
}

/** The same, told as an import: what a refresh left as it was counts as known. */
export async function followBoard(ctx: PostingsCtx, located: LocatedBoard): Promise<PostingImport> {
  const { board, counts } = await follow(ctx, located)
  const known = await ctx.db.asSystem((tx) => selectKnownPostings(tx, board))
  const kept = counts.fresh + counts.changed + counts.reposted
  const duplicates = counts.unchanged + counts.twins
  return {
    read: kept + duplicates + counts.refused.length,
    kept,
    duplicates,
    refused: counts.refused,
    postingIds: known.filter(({ closedAt }) => closedAt === null).map(({ id }) => id),
  }
}

/** @param company whose board it is, where the person said so and its postings name it */
async function follow(
  ctx: PostingsCtx,
  located: LocatedBoard,
  company: string | null = null,
): Promise<{ board: Board; counts: RefreshCounts }> {
  const { source, board: name, fetchUrl, json } = located
  const at = { source, board: name, fetchUrl, fetchJson: json, company: company ?? (await companyOfStarter(located)) }
  const board = await ctx.db.asSystem((tx) => ensureBoard(tx, at))
  try {
    const counts = await refresh(ctx, board)
    await ctx.db.asOwner(ctx.actor.ownerId, (tx) => insertSubscription(tx, ctx.actor.ownerId, source, name))
    return { board, counts }
  } catch (error) {
    await ctx.db.asSystem((tx) => deleteEmptyBoard(tx, board))
    throw error
  }
}

/** Whose board it is, where it is one of those to start with; feeds of everybody's postings are nobody's. */
async function companyOfStarter({ source, board }: LocatedBoard): Promise<string | null> {
  if (board === 'all') return null
  const { locateBoard } = await import('./sources/sources.ts')
  const starter = starterBoards.find(({ address }) => {
    const at = locateBoard(address)
    return at?.source === source && at.board === board
  })
  return starter?.company ?? null
}

async function refresh(ctx: PostingsCtx, board: Board): Promise<RefreshCounts> {
  const counts = await refreshBoard(ctx, board.id, { maxDetails: detailsWhileWaiting })
  const kept = counts.fresh + counts.changed + counts.reposted
  countImport(ctx, board.source, { kept, duplicate: counts.unchanged + counts.twins, refused: counts.refused.length })
  return counts
}

/** Those that the person follows, by source and name. */
export async function listBoards(ctx: PostingsCtx): Promise<FollowedBoard[]> {
  return ctx.db.asOwner(ctx.actor.ownerId, (tx) => selectFollowedBoards(tx, ctx.actor.ownerId))
}

/** Asks the board now. @throws AppError `not_found`, and as `refreshBoard` */
export async function refreshNow(ctx: PostingsCtx, boardId: string): Promise<BoardRefresh> {
  const counts = await refresh(ctx, await loadBoard(ctx, boardId))
  return { board: await loadBoard(ctx, boardId), counts }
}

/** A paused board is not refreshed for this person; its postings stay visible. @throws AppError `not_found` */
export async function pauseBoard(ctx: PostingsCtx, boardId: string, isPaused: boolean): Promise<FollowedBoard> {
  const board = await loadBoard(ctx, boardId)
  const pausedAt = isPaused ? (board.pausedAt ?? ctx.clock.now()) : null
  await ctx.db.asOwner(ctx.actor.ownerId, (tx) => pauseSubscription(tx, ctx.actor.ownerId, board, pausedAt))
  return { ...board, pausedAt }
}

/** The person does not see its postings any more; they stay for others. @throws AppError `not_found` */
export async function leaveBoard(ctx: PostingsCtx, boardId: string): Promise<void> {
  const board = await loadBoard(ctx, boardId)
  await ctx.db.asOwner(ctx.actor.ownerId, (tx) => deleteSubscription(tx, ctx.actor.ownerId, board))
}

async function loadBoard(ctx: PostingsCtx, boardId: string): Promise<FollowedBoard> {
  const board = await ctx.db.asOwner(ctx.actor.ownerId, (tx) => findFollowedBoard(tx, ctx.actor.ownerId, boardId))
  if (board === null) throw notFound('board', boardId)
  return board
}

/** Refreshes one due board for the schedule; what fails is written down with the board. */
export async function refreshDue(ctx: Omit<PostingsCtx, 'actor'>, boardId: string): Promise<void> {
  try {
    await refreshBoard(ctx, boardId, { maxDetails: 300 })
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    ctx.log.info({ event: 'board.refresh_failed', boardId, code: error.code }, 'a board could not be refreshed')
  }
}
