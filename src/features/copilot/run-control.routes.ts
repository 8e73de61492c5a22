/** Cancelling, retrying and forking runs over HTTP. */
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { requireScope } from '../../platform/http/authentication.ts'
import { identityOf } from '../../platform/http/request-context.ts'
import type { HttpServer } from '../../platform/http/server-type.ts'
import type { ApprovalCtx } from './approval.ts'
import { forkBody, retryBody, runSummaryView, toRunSummaryView } from './copilot.views.ts'
import { cancelRun, forkRun, retryRun } from './run-control.ts'

const params = z.strictObject({ runId: z.uuid().describe('The run’s id.') })

/** Adds them. Approving stays a person's own act: none of these decides a change, unless `acceptAll` says so. */
export function registerControlRoutes(app: HttpServer, contextOf: (request: FastifyRequest) => ApprovalCtx): void {
  app.post(
    '/api/v1/runs/:runId/cancellation',
    {
      config: { idempotency: 'answer' },
      schema: {
        tags: ['runs'],
        summary: 'Cancel a run',
        description: 'Nothing more of it is written, and no model is asked any more. It can be retried.',
        params,
        response: { 200: runSummaryView },
      },
    },
    async (request) => toRunSummaryView(await cancelRun(contextOf(request), request.params.runId)),
  )
  app.post(
    '/api/v1/runs/:runId/retries',
    {
      config: { idempotency: 'answer', limit: 'work' },
      schema: {
        tags: ['runs'],
        summary: 'Retry a run that failed, was cancelled or waits, from a step on or one part of it',
        description:
          'What came before the step stays; decisions on changes are asked for again. A blanket approval given at the start still holds.',
        params,
        body: retryBody,
        response: { 202: runSummaryView },
      },
    },
    async (request, reply) =>
      reply.code(202).send(toRunSummaryView(await retryRun(contextOf(request), request.params.runId, request.body))),
  )
  app.post(
    '/api/v1/runs/:runId/forks',
    {
      config: { idempotency: 'answer', limit: 'work' },
      schema: {
        tags: ['runs'],
        summary: 'Start a variant of a run with wishes of yours',
        description:
          'A run of its own beside the first. Where one with the same wishes is alive, that one is answered with 200.',
        params,
        body: forkBody,
        response: { 200: runSummaryView, 202: runSummaryView },
      },
    },
    async (request, reply) => {
      if (request.body.acceptAll) requireScope(identityOf(request), 'approve')
      const { run, created } = await forkRun(contextOf(request), request.params.runId, request.body)
      return reply.code(created ? 202 : 200).send(toRunSummaryView(run))
    },
  )
}
