/** Moves, undoing them and the archive over HTTP; one by one or many at once. */
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Ctx } from '../../platform/context.ts'
import type { HttpServer } from '../../platform/http/server-type.ts'
import { statuses } from './application.ts'
import { getApplication } from './applications.ts'
import { applicationView, toApplicationView } from './applications.views.ts'
import { type Action, act, actOnMany } from './moves.ts'
import { moveWithDocuments, recordSentDocuments } from './sent-documents.ts'

const tags = ['applications']
const params = z.strictObject({ applicationId: z.uuid().describe('The id of an application of yours.') })
const happenedAt = z.iso.datetime({ offset: true }).optional().describe('When it happened; without it now.')
const documentIds = z.array(z.uuid()).max(20).describe('Documents exactly as they were sent.')

const moveBody = z
  .strictObject({
    to: z.enum(statuses).describe('The status it gets.'),
    happenedAt,
    note: z.string().trim().min(1).max(2_000).optional().describe('Your words to it.'),
    documentIds: documentIds.default([]),
  })
  .meta({ examples: [{ to: 'applied', happenedAt: '2026-11-20T08:00:00Z' }] })

const bulkBody = z
  .strictObject({
    applicationIds: z.array(z.uuid()).min(1).max(500).describe('Which ones.'),
    action: z.enum(['move', 'undo', 'archive', 'restore']).describe('What becomes of them.'),
    to: z.enum(statuses).optional().describe('With `move`: the status they get.'),
  })
  .refine(({ action, to }) => (action === 'move') === (to !== undefined), {
    error: 'give the status with the action move, and with no other',
  })
  .meta({ examples: [{ applicationIds: ['0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3c01'], action: 'archive' }] })

const bulkView = z
  .strictObject({
    done: z.array(z.uuid()),
    refused: z.array(z.strictObject({ id: z.uuid(), reason: z.string() })),
  })
  .meta({
    id: 'BulkOutcome',
    description: 'What became of many: each is done or refused by itself.',
    examples: [{ done: ['0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3c01'], refused: [] }],
  })

const simpleActions = [
  {
    path: 'undo',
    action: 'undo',
    summary: 'Undo the last move of an application',
    description: 'The move stays in the history and counts for nothing.',
  },
  {
    path: 'archive',
    action: 'archive',
    summary: 'Put an application into the archive',
    description: 'It leaves the lists and keeps its history.',
  },
  {
    path: 'restore',
    action: 'restore',
    summary: 'Take an application out of the archive',
    description: 'It is listed again, as it was.',
  },
] as const

/** Adds the routes. */
export function registerMoveRoutes(app: HttpServer, contextOf: (request: FastifyRequest) => Ctx): void {
  async function actAndShow(request: FastifyRequest, id: string, action: Action) {
    const ctx = contextOf(request)
    await act(ctx, id, action)
    return toApplicationView(await getApplication(ctx, id))
  }
  app.post(
    '/api/v1/applications/:applicationId/moves',
    {
      config: { idempotency: 'answer' },
      schema: {
        tags,
        summary: 'Give an application its next status',
        description:
          'With the day on which it happened, and the documents that were sent. `moves` of the application says which statuses may follow; a slip is undone.',
        params,
        body: moveBody,
        response: { 200: applicationView },
      },
    },
    async (request) => {
      const { documentIds, happenedAt, ...move } = request.body
      const ctx = contextOf(request)
      const { applicationId } = request.params
      const at = happenedAt === undefined ? undefined : new Date(happenedAt)
      await moveWithDocuments(ctx, applicationId, { action: 'move', ...move, happenedAt: at }, documentIds)
      return toApplicationView(await getApplication(ctx, applicationId))
    },
  )
  app.post(
    '/api/v1/applications/:applicationId/documents',
    {
      config: { idempotency: 'answer', problems: ['not_found'] },
      schema: {
        tags,
        summary: 'Say which documents were sent with an application',
        description: 'They are linked as they are, byte for byte, and stay when the run that made them goes.',
        params,
        body: z
          .strictObject({ documentIds: documentIds.min(1), happenedAt })
          .meta({ examples: [{ documentIds: ['0199a0c4-8d11-7a62-b1f0-5c9e3d7a2f10'] }] }),
        response: { 200: applicationView },
      },
    },
    async (request) => {
      const ctx = contextOf(request)
      const { documentIds, happenedAt } = request.body
      const at = happenedAt === undefined ? ctx.clock.now() : new Date(happenedAt)
      await recordSentDocuments(ctx, request.params.applicationId, documentIds, at)
      return toApplicationView(await getApplication(ctx, request.params.applicationId))
    },
  )
  for (const { path, action, summary, description } of simpleActions)
    app.post(
      `/api/v1/applications/:applicationId/${path}`,
      {
        config: { idempotency: 'answer' },
        schema: { tags, summary, description, params, response: { 200: applicationView } },
      },
      async (request) => actAndShow(request, request.params.applicationId, { action }),
    )
  app.post(
    '/api/v1/applications/bulk',
    {
      config: { idempotency: 'answer' },
      schema: {
        tags,
        summary: 'Move, undo, archive or restore many applications',
        description: 'Each by itself: one that may not be changed keeps no other from it, and is told with the reason.',
        body: bulkBody,
        response: { 200: bulkView },
      },
    },
    async (request) => {
      const { applicationIds, action, to } = request.body
      const wanted: Action = to === undefined ? { action: action === 'move' ? 'undo' : action } : { action: 'move', to }
      const { done, refused } = await actOnMany(contextOf(request), applicationIds, wanted)
      return { done: [...done], refused: refused.map(({ id, reason }) => ({ id, reason })) }
    },
  )
}
