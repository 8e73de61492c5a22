/** Runs, their changes and their documents over HTTP. */
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { requireScope } from '../../platform/http/authentication.ts'
import { eventStreamRoute, streamEvents } from '../../platform/http/event-stream.ts'
import { identityOf } from '../../platform/http/request-context.ts'
import type { HttpServer } from '../../platform/http/server-type.ts'
import { documentView, toDocumentView } from '../documents/documents.ts'
import {
  type ApprovalCtx,
  approve,
  getRun,
  listChanges,
  listDocuments,
  listRunEvents,
  listRuns,
  startRun,
} from './copilot.ts'
import {
  approvalBody,
  changeView,
  runSummaryView,
  runView,
  toChangeView,
  toRunSummaryView,
  toRunView,
} from './copilot.views.ts'
import { registerPreparationRoutes } from './preparation/preparation.routes.ts'
import { runKinds } from './run.ts'
import { registerControlRoutes } from './run-control.routes.ts'

const runParams = z.strictObject({ runId: z.uuid().describe('The run’s id.') })

const startBody = z
  .strictObject({
    profileId: z.uuid().describe('Whose facts the application may say.'),
    postingId: z.uuid().describe('What it applies for.'),
    acceptAll: z.boolean().default(false).describe('Your blanket approval, on record.'),
  })
  .meta({
    examples: [
      { profileId: '0199a0c4-6b12-7e01-8a44-2c1d9f7e5a00', postingId: '0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21' },
    ],
  })

/** Adds the routes of runs, their changes, events and documents. */
export function registerRunRoutes(app: HttpServer, contextOf: (request: FastifyRequest) => ApprovalCtx): void {
  app.post(
    '/api/v1/runs',
    {
      config: { idempotency: 'answer', limit: 'work', problems: ['not_found'] },
      schema: {
        tags: ['runs'],
        summary: 'Start a run for a profile and a posting',
        description:
          'Where one is still alive for the same two, it is answered with 200 and goes on. `acceptAll` records your blanket approval of every change that the verifier does not refuse and that is not freely worded, and needs the scope `approve`.',
        body: startBody,
        response: { 200: runSummaryView, 202: runSummaryView },
      },
    },
    async (request, reply) => {
      if (request.body.acceptAll) requireScope(identityOf(request), 'approve')
      const { run, created } = await startRun(contextOf(request), request.body)
      return reply.code(created ? 202 : 200).send(toRunSummaryView(run))
    },
  )
  app.get(
    '/api/v1/runs',
    {
      schema: {
        tags: ['runs'],
        summary: 'List your runs, the newest first',
        description:
          'Each with its state and the posting it is for. Those for applications, unless another kind is asked for.',
        querystring: z.strictObject({
          kind: z.enum(runKinds).default('application').describe('What the runs make.'),
        }),
        response: { 200: z.strictObject({ runs: z.array(runSummaryView) }) },
      },
    },
    async (request) => ({ runs: (await listRuns(contextOf(request), request.query.kind)).map(toRunSummaryView) }),
  )
  app.get(
    '/api/v1/runs/:runId',
    {
      schema: {
        tags: ['runs'],
        summary: 'Read a run with its steps',
        description: 'Its state, each step with what did it and how long it took, and why it failed if it did.',
        params: runParams,
        response: { 200: runView },
      },
    },
    async (request) => toRunView(await getRun(contextOf(request), request.params.runId)),
  )
  app.get(
    '/api/v1/runs/:runId/events',
    {
      ...eventStreamRoute,
      config: {
        ...eventStreamRoute.config,
        answers: {
          200: {
            description: 'Events until the run ends, each with its `id`, `event` and JSON `data`.',
            content: { 'text/event-stream': { schema: { type: 'string' } } },
          },
          204: { description: 'The run has ended, and everything was seen: do not come back.', type: 'null' },
        },
      },
      schema: {
        tags: ['runs'],
        summary: 'Follow a run live (server-sent events, resumable by Last-Event-ID)',
        description:
          'Steps as they begin and end, and the state of the run, from the first event or after `Last-Event-ID`.',
        params: runParams,
      },
    },
    async (request, reply) => {
      const ctx = contextOf(request)
      const { runId } = request.params
      // Asked here, while the answer can still be a 404, or the 204 that tells a client not to come back.
      const { ended, events } = await listRunEvents(ctx, runId, Number(request.headers['last-event-id'] ?? 0) || 0)
      if (ended && events.length === 0) return reply.code(204).send()
      return streamEvents(reply, {
        pollIntervalMs: 250,
        async *poll(after) {
          const next = await listRunEvents(ctx, runId, after)
          for (const [index, { seq, kind, data, at }] of next.events.entries()) {
            const isLast = next.ended && index === next.events.length - 1
            yield { id: seq, event: kind, data: { ...data, at: at.toISOString() }, isLast }
          }
        },
      })
    },
  )
  registerControlRoutes(app, contextOf)
  registerPreparationRoutes(app, contextOf)
  registerApprovalRoutes(app, contextOf)
  registerDocumentRoutes(app, contextOf)
}

function registerApprovalRoutes(app: HttpServer, contextOf: (request: FastifyRequest) => ApprovalCtx): void {
  app.get(
    '/api/v1/runs/:runId/changes',
    {
      schema: {
        tags: ['runs'],
        summary: 'Read what a run proposes to change, with the facts cited and the verdicts',
        description: 'What was refused is shown as well, with the rule that refused it.',
        params: runParams,
        response: { 200: z.strictObject({ changes: z.array(changeView) }) },
      },
    },
    async (request) => ({
      changes: (await listChanges(contextOf(request), request.params.runId)).map(toChangeView),
    }),
  )
  app.post(
    '/api/v1/runs/:runId/approval',
    {
      config: { idempotency: 'answer', scope: 'approve' },
      schema: {
        tags: ['runs'],
        summary: 'Decide every change of a run; it then finishes',
        description: 'A change that the verifier refused can be rejected or edited in your own words, never accepted.',
        params: runParams,
        body: approvalBody,
        response: { 202: runSummaryView },
      },
    },
    async (request, reply) => {
      const run = await approve(contextOf(request), request.params.runId, request.body)
      return reply.code(202).send(toRunSummaryView(run))
    },
  )
}

function registerDocumentRoutes(app: HttpServer, contextOf: (request: FastifyRequest) => ApprovalCtx): void {
  app.get(
    '/api/v1/runs/:runId/documents',
    {
      schema: {
        tags: ['documents'],
        summary: 'List the documents of a finished run',
        description: 'One for each part and format; none before the run is done.',
        params: runParams,
        response: { 200: z.strictObject({ documents: z.array(documentView) }) },
      },
    },
    async (request) => ({
      documents: (await listDocuments(contextOf(request), request.params.runId)).map(toDocumentView),
    }),
  )
}
