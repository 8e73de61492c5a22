/** Boards over HTTP. */
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { HttpServer } from '../../platform/http/server-type.ts'
import { boardView, refreshView, toBoardView, toRefreshView } from './boards.views.ts'
import type { PostingsCtx } from './postings-ctx.ts'
import { starterBoards, starterFields } from './starter-boards.ts'

/** What can be wrong with what a board answers. */
const boardProblems = ['address_refused', 'fetch_failed', 'unreadable_postings', 'too_large'] as const

const params = z.strictObject({ boardId: z.uuid().meta({ description: 'The id of a board that you follow.' }) })
const starterView = z.strictObject({ company: z.string(), field: z.enum(starterFields), address: z.url() }).meta({
  id: 'StarterBoard',
  description: 'A board to start with.',
  examples: [{ company: 'GitLab', field: 'software', address: 'https://job-boards.greenhouse.io/gitlab' }],
})

/** Adds the routes that follow, list, refresh, pause and leave boards. */
export function registerBoardRoutes(app: HttpServer, contextOf: (request: FastifyRequest) => PostingsCtx): void {
  app.post(
    '/api/v1/boards',
    {
      config: { idempotency: 'repeatable', limit: 'work', problems: [...boardProblems, 'not_found'] },
      schema: {
        tags: ['boards'],
        summary: 'Follow a board',
        description:
          'By an address (the board’s page, a posting on it, a careers page that shows it) or by the company’s name, which asks the systems that name boards after companies. It is read at once; a board that lists nothing is an error.',
        body: z
          .strictObject({
            address: z.url().max(2_000).optional().meta({ description: 'A page of the board, or one that shows it.' }),
            company: z.string().min(1).max(200).optional().meta({ description: 'The name of the company.' }),
          })
          .refine(({ address, company }) => (address === undefined) !== (company === undefined), {
            error: 'give either an address or a company',
          })
          .meta({ examples: [{ address: 'https://boards.greenhouse.io/fjordbank' }, { company: 'Fjordbank' }] }),
        response: { 200: refreshView },
      },
    },
    async (request) => {
      const { address, company } = request.body
      const given = address === undefined ? { company: company ?? '' } : { address }
      return toRefreshView(await (await load()).addBoard(contextOf(request), given))
    },
  )
  app.get(
    '/api/v1/boards',
    {
      schema: {
        tags: ['boards'],
        summary: 'List the boards you follow',
        description: 'With how each does, what its last refresh found, and when it is read next.',
        response: { 200: z.strictObject({ boards: z.array(boardView) }) },
      },
    },
    async (request) => ({ boards: (await (await load()).listBoards(contextOf(request))).map(toBoardView) }),
  )
  app.get(
    '/api/v1/boards/starters',
    {
      schema: {
        tags: ['boards'],
        summary: 'List boards to start with, by field',
        description: 'A short list of well-known employers, for whoever does not yet know whom to follow.',
        querystring: z.strictObject({
          field: z.enum(starterFields).optional().meta({ description: 'Only boards of this field.' }),
        }),
        response: { 200: z.strictObject({ starters: z.array(starterView) }) },
      },
    },
    async (request) => {
      const { field } = request.query
      return { starters: starterBoards.filter((starter) => field === undefined || starter.field === field) }
    },
  )
  app.post(
    '/api/v1/boards/:boardId/refreshes',
    {
      config: { idempotency: 'repeatable', limit: 'work', problems: boardProblems },
      schema: {
        tags: ['boards'],
        summary: 'Refresh a board now',
        description: 'Answers when it is done. An answer that is the same as last time changes nothing.',
        params,
        response: { 200: refreshView },
      },
    },
    async (request) => toRefreshView(await (await load()).refreshNow(contextOf(request), request.params.boardId)),
  )
  app.patch(
    '/api/v1/boards/:boardId',
    {
      schema: {
        tags: ['boards'],
        summary: 'Pause a board, or go on with it',
        description: 'A paused board is not refreshed for you; its postings stay.',
        params,
        body: z
          .strictObject({ isPaused: z.boolean().meta({ description: 'Whether the board is left alone from now on.' }) })
          .meta({ examples: [{ isPaused: true }] }),
        response: { 200: boardView },
      },
    },
    async (request) =>
      toBoardView(await (await load()).pauseBoard(contextOf(request), request.params.boardId, request.body.isPaused)),
  )
  app.delete(
    '/api/v1/boards/:boardId',
    {
      schema: {
        tags: ['boards'],
        summary: 'Leave a board',
        description: 'You do not see its postings any more. Following it again brings them back.',
        params,
        response: { 204: z.null().meta({ description: 'You do not follow it any more.' }) },
      },
    },
    async (request, reply) => {
      await (await load()).leaveBoard(contextOf(request), request.params.boardId)
      return reply.code(204).send(null)
    },
  )
}

/** Reading boards brings the sources and their parsers: not before somebody asks. */
const load = () => import('./boards.ts')
