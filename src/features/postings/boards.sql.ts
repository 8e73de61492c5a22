/** Every statement about boards, who follows them, and the rows that their refreshes compare. */
import { and, asc, eq, inArray, isNull, lte, or, sql } from 'drizzle-orm'
import { newId } from '../../kernel/ids.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { SourceName } from './posting.ts'
import { boards, postingSearch, postings, subscriptions } from './postings.tables.ts'

export type Board = typeof boards.$inferSelect

/** A board as one of its followers sees it. */
export interface FollowedBoard extends Board {
  readonly pausedAt: Date | null
  readonly openPostings: number
}

/** The board, made when nobody followed it before. */
export async function ensureBoard(
  tx: Tx,
  at: { source: SourceName; board: string; fetchUrl: string; fetchJson: unknown; company: string | null },
): Promise<Board> {
  const [made] = await tx
    .insert(boards)
    .values({ id: newId(), ...at, fetchJson: at.fetchJson ?? null, nextRefreshAt: sql`now()` })
    .onConflictDoUpdate({
      target: [boards.source, boards.board],
      set: {
        ...{ fetchUrl: at.fetchUrl, fetchJson: at.fetchJson ?? null },
        ...(at.company && { company: sql`coalesce(${boards.company}, excluded.company)` }),
      },
    })
    .returning()
  if (made === undefined) throw new Error('An upsert returned no row.')
  return made
}

export async function insertSubscription(tx: Tx, ownerId: string, source: SourceName, board: string): Promise<void> {
  await tx
    .insert(subscriptions)
    .values({ ownerId, source, board })
    .onConflictDoUpdate({
      target: [subscriptions.ownerId, subscriptions.source, subscriptions.board],
      set: { pausedAt: null },
    })
}

const followed = {
  id: boards.id,
  source: boards.source,
  board: boards.board,
  fetchUrl: boards.fetchUrl,
  fetchJson: boards.fetchJson,
  company: boards.company,
  state: boards.state,
  etag: boards.etag,
  lastModified: boards.lastModified,
  answerHash: boards.answerHash,
  lastTriedAt: boards.lastTriedAt,
  lastSucceededAt: boards.lastSucceededAt,
  nextRefreshAt: boards.nextRefreshAt,
  leasedUntil: boards.leasedUntil,
  failures: boards.failures,
  problem: boards.problem,
  lastCounts: boards.lastCounts,
  createdAt: boards.createdAt,
  pausedAt: subscriptions.pausedAt,
  openPostings: sql<number>`(
    select count(*)::int from postings p where p.owner_id is null and p.closed_at is null
      and p.source = boards.source and p.board = boards.board)`,
}

const sameBoard = and(eq(subscriptions.source, boards.source), eq(subscriptions.board, boards.board))

/** By name; only those that the person follows. */
export async function selectFollowedBoards(tx: Tx, ownerId: string): Promise<FollowedBoard[]> {
  return tx
    .select(followed)
    .from(boards)
    .innerJoin(subscriptions, sameBoard)
    .where(eq(subscriptions.ownerId, ownerId))
    .orderBy(asc(boards.source), asc(boards.board))
}

export async function findFollowedBoard(tx: Tx, ownerId: string, boardId: string): Promise<FollowedBoard | null> {
  const [row] = await tx
    .select(followed)
    .from(boards)
    .innerJoin(subscriptions, sameBoard)
    .where(and(eq(subscriptions.ownerId, ownerId), eq(boards.id, boardId)))
  return row ?? null
}

export async function pauseSubscription(tx: Tx, ownerId: string, board: Board, pausedAt: Date | null): Promise<void> {
  await tx.update(subscriptions).set({ pausedAt }).where(ofFollower(ownerId, board))
}

export async function deleteSubscription(tx: Tx, ownerId: string, board: Board): Promise<void> {
  await tx.delete(subscriptions).where(ofFollower(ownerId, board))
}

const ofFollower = (ownerId: string, { source, board }: Board) =>
  and(eq(subscriptions.ownerId, ownerId), eq(subscriptions.source, source), eq(subscriptions.board, board))

/** Boards that nobody reached yet and nobody follows. */
export async function deleteEmptyBoard(tx: Tx, board: Board): Promise<void> {
  await tx.delete(boards).where(and(eq(boards.id, board.id), isNull(boards.lastSucceededAt)))
}

/** Takes the board for this process; null while another one refreshes it. */
export async function leaseBoard(tx: Tx, boardId: string, now: Date, until: Date): Promise<Board | null> {
  const [row] = await tx
    .update(boards)
    .set({ leasedUntil: until, lastTriedAt: now })
    .where(and(eq(boards.id, boardId), or(isNull(boards.leasedUntil), lte(boards.leasedUntil, now))))
    .returning()
  return row ?? null
}

/** The ids of boards whose time has come and that somebody follows without a pause, the longest due first. */
export async function selectDueBoards(tx: Tx, now: Date, limit: number): Promise<string[]> {
  const rows = await tx
    .select({ id: boards.id })
    .from(boards)
    .where(
      and(
        lte(boards.nextRefreshAt, now),
        or(isNull(boards.leasedUntil), lte(boards.leasedUntil, now)),
        sql`exists (select from ${subscriptions} s where s.source = ${boards.source} and s.board = ${boards.board} and s.paused_at is null)`,
      ),
    )
    .orderBy(asc(boards.nextRefreshAt))
    .limit(limit)
  return rows.map(({ id }) => id)
}

export type BoardOutcome = Partial<
  Pick<
    Board,
    | 'company'
    | 'state'
    | 'etag'
    | 'lastModified'
    | 'answerHash'
    | 'lastSucceededAt'
    | 'failures'
    | 'problem'
    | 'lastCounts'
  >
> &
  Pick<Board, 'nextRefreshAt'>

/** Writes down how a refresh ended, and gives the board back. */
export async function releaseBoard(tx: Tx, boardId: string, outcome: BoardOutcome): Promise<void> {
  await tx
    .update(boards)
    .set({ ...outcome, leasedUntil: null })
    .where(eq(boards.id, boardId))
}

/** What a refresh compares: everything of the board's postings but their texts. */
export interface KnownPosting {
  readonly id: string
  readonly externalId: string | null
  readonly contentHash: string
  readonly title: string
  readonly locations: readonly string[]
  readonly isTitleAlone: boolean
  readonly closedAt: Date | null
}

export async function selectKnownPostings(tx: Tx, { source, board }: Board): Promise<KnownPosting[]> {
  return tx
    .select({
      id: postings.id,
      externalId: postings.externalId,
      contentHash: postings.contentHash,
      title: postings.title,
      locations: postings.locations,
      isTitleAlone: sql<boolean>`${postings.text} = ${postings.title}`,
      closedAt: postings.closedAt,
    })
    .from(postings)
    .where(and(isNull(postings.ownerId), eq(postings.source, source), eq(postings.board, board)))
}

/** Closed postings stay readable, and leave the search. */
export async function closePostings(tx: Tx, ids: readonly string[], seenAt: Date, now: Date): Promise<void> {
  if (ids.length === 0) return
  await tx
    .update(postings)
    .set({ closedAt: now, lastSeenAt: seenAt })
    .where(inArray(postings.id, [...ids]))
  await tx.delete(postingSearch).where(inArray(postingSearch.postingId, [...ids]))
}

/** A posting that came back keeps its id, under which people may have written things down. */
export async function reopenPosting(tx: Tx, id: string, externalId: string | null, now: Date): Promise<void> {
  await tx
    .update(postings)
    .set({ closedAt: null, externalId, reposts: sql`${postings.reposts} + 1`, repostedAt: now })
    .where(eq(postings.id, id))
}
