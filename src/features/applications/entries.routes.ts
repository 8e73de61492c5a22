/** What is written beside an application, over HTTP. */
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Ctx } from '../../platform/context.ts'
import type { HttpServer } from '../../platform/http/server-type.ts'
import { getApplication } from './applications.ts'
import { applicationView, toApplicationView } from './applications.views.ts'
import { addEntry, changeEntry, removeEntry } from './entries.ts'
import { entrySchema } from './entry.ts'

const tags = ['applications']
const params = z.strictObject({ applicationId: z.uuid().describe('The id of an application of yours.') })
const entryParams = params.extend({ entryId: z.uuid().describe('The id of the entry.') })
const body = z
  .strictObject({ content: entrySchema.describe('What it says.') })
  .meta({ examples: [{ content: { kind: 'task', title: 'Ask how it stands', dueAt: '2026-12-01T09:00:00Z' } }] })

/** Adds the routes. */
export function registerEntryRoutes(app: HttpServer, contextOf: (request: FastifyRequest) => Ctx): void {
  const show = async (request: FastifyRequest, id: string) =>
    toApplicationView(await getApplication(contextOf(request), id))
  app.post(
    '/api/v1/applications/:applicationId/entries',
    {
      config: { idempotency: 'answer' },
      schema: {
        tags,
        summary: 'Add a contact, note, task, interview or offer',
        description: 'What has a moment is shown in the calendar. Answers the whole application.',
        params,
        body,
        response: { 200: applicationView },
      },
    },
    async (request) => {
      const { applicationId } = request.params
      await addEntry(contextOf(request), applicationId, request.body.content)
      return show(request, applicationId)
    },
  )
  app.put(
    '/api/v1/applications/:applicationId/entries/:entryId',
    {
      schema: {
        tags,
        summary: 'Change a contact, note, task, interview or offer',
        description: 'The whole of it; it stays of its kind. A task is done with `done`.',
        params: entryParams,
        body,
        response: { 200: applicationView },
      },
    },
    async (request) => {
      const { applicationId, entryId } = request.params
      await changeEntry(contextOf(request), applicationId, entryId, request.body.content)
      return show(request, applicationId)
    },
  )
  app.delete(
    '/api/v1/applications/:applicationId/entries/:entryId',
    {
      schema: {
        tags,
        summary: 'Remove a contact, note, task, interview or offer',
        description: 'It is gone. Answers the whole application.',
        params: entryParams,
        response: { 200: applicationView },
      },
    },
    async (request) => {
      const { applicationId, entryId } = request.params
      await removeEntry(contextOf(request), applicationId, entryId)
      return show(request, applicationId)
    },
  )
}
