/** How boards look over HTTP. */
import { z } from 'zod'
import type { FollowedBoard } from './boards.sql.ts'
import type { BoardRefresh } from './boards.ts'

const moment = z.iso.datetime().nullable()

const exampleCounts = {
  fresh: 2,
  changed: 1,
  reposted: 0,
  closed: 1,
  unchanged: 9,
  twins: 0,
  refused: [],
  withoutText: 0,
}

export const countsView = z
  .strictObject({
    fresh: z.number().meta({ description: 'Not listed before.' }),
    changed: z.number().meta({ description: 'Listed before with other words.' }),
    reposted: z.number().meta({ description: 'Back after they were closed.' }),
    closed: z.number().meta({ description: 'Not listed any more.' }),
    unchanged: z.number(),
    twins: z.number().meta({ description: 'Listed several times with the same words.' }),
    refused: z.array(z.strictObject({ where: z.string(), reason: z.string() })),
    withoutText: z.number().meta({ description: 'Kept with their title; the next refreshes fetch their texts.' }),
  })
  .meta({ id: 'RefreshCounts', description: 'What a refresh of a board found.', examples: [exampleCounts] })

const exampleBoard = {
  id: '0198c0de-0000-7000-8000-000000000001',
  source: 'greenhouse',
  board: 'fjordbank',
  company: 'Fjordbank',
  address: 'https://boards-api.greenhouse.io/v1/boards/fjordbank/jobs?content=true',
  state: 'active',
  isPaused: false,
  openPostings: 12,
  lastTriedAt: '2026-11-24T08:00:00.000Z',
  lastSucceededAt: '2026-11-24T08:00:00.000Z',
  nextRefreshAt: '2026-11-24T14:12:00.000Z',
  problem: null,
  lastCounts: null,
} as const

export const boardView = z
  .strictObject({
    id: z.uuid(),
    source: z.string(),
    board: z.string(),
    company: z.string().nullable(),
    address: z.string().nullable().meta({ description: 'Where it is read. Given again, it is followed again.' }),
    state: z.enum(['active', 'dead']).meta({ description: 'Dead: several refreshes in a row failed.' }),
    isPaused: z.boolean(),
    openPostings: z.number(),
    lastTriedAt: moment,
    lastSucceededAt: moment,
    nextRefreshAt: moment,
    problem: z.string().nullable().meta({ description: 'Why the last refresh failed; null when it did not.' }),
    lastCounts: countsView.nullable(),
  })
  .meta({
    id: 'Board',
    description: 'A board that you follow.',
    examples: [exampleBoard],
  })

export const refreshView = z.strictObject({ board: boardView, counts: countsView }).meta({
  id: 'BoardRefresh',
  description: 'A board after a refresh, and what the refresh found.',
  examples: [{ board: exampleBoard, counts: exampleCounts }],
})

/** A board as its follower sees it. Times are ISO 8601. */
export function toBoardView(board: FollowedBoard): z.input<typeof boardView> {
  const { id, source, board: name, company, state, openPostings, problem, lastCounts } = board
  return {
    ...{ id, source, board: name, company, state, openPostings, problem },
    address: board.fetchUrl === '' ? null : board.fetchUrl,
    isPaused: board.pausedAt !== null,
    lastTriedAt: board.lastTriedAt?.toISOString() ?? null,
    lastSucceededAt: board.lastSucceededAt?.toISOString() ?? null,
    nextRefreshAt: board.pausedAt === null ? board.nextRefreshAt.toISOString() : null,
    lastCounts: lastCounts === null ? null : toCountsView(lastCounts),
  }
}

const toCountsView = (counts: BoardRefresh['counts']): z.input<typeof countsView> => ({
  ...counts,
  refused: counts.refused.map(({ where, reason }) => ({ where, reason })),
})

export const toRefreshView = ({ board, counts }: BoardRefresh): z.input<typeof refreshView> => ({
  board: toBoardView(board),
  counts: toCountsView(counts),
})
