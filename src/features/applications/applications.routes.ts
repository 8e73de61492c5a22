/** Applications over HTTP: adding, reading, changing, and the collection as a whole. */
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Ctx } from '../../platform/context.ts'
import type { HttpServer } from '../../platform/http/server-type.ts'
import { readUpload } from '../../platform/http/upload.ts'
import { statuses } from './application.ts'
import {
  createApplication,
  deleteApplication,
  editApplication,
  getApplication,
  listApplications,
} from './applications.ts'
import {
  applicationSummaryView,
  applicationView,
  toApplicationSummaryView,
  toApplicationView,
} from './applications.views.ts'
import { exportApplications, exportTable, importApplications } from './collection.ts'
import { registerEntryRoutes } from './entries.routes.ts'
import { registerMoveRoutes } from './moves.routes.ts'
import { registerNextStepRoutes } from './next-steps.routes.ts'
import { registerSearchRecordRoutes } from './search-record.routes.ts'
import type { DocumentCtx } from './search-record.ts'

const tags = ['applications']
const params = z.strictObject({ applicationId: z.uuid().describe('The id of an application of yours.') })
const text = (maxLength: number, says: string) => z.string().trim().min(1).max(maxLength).describe(says)
const webAddress = z.httpUrl().max(2_000)

const newApplication = z
  .strictObject({
    postingId: z.uuid().optional().describe('What it is for; the rest is then taken from there.'),
    runId: z.uuid().optional().describe('The run that prepared it; it names the posting.'),
    title: text(300, 'What the position is called. Needed without a posting.').optional(),
    company: text(300, 'Who offers it.').optional(),
    location: text(300, 'Where it is.').optional(),
    url: webAddress.optional().describe('Where it is found.'),
    source: text(100, 'How you came across it.').optional(),
    status: z.enum(statuses).default('saved').describe('How far it is.'),
    happenedAt: z.iso.datetime({ offset: true }).optional().describe('When it got so far; without it now.'),
    note: text(2_000, 'Your words to it.').optional(),
  })
  .meta({ examples: [{ title: 'Platform Engineer', company: 'Acme', status: 'applied' }] })

const edit = z
  .strictObject({
    title: text(300, 'What the position is called.').optional(),
    company: text(300, 'Who offers it.').nullable().optional().describe('Who offers it.'),
    location: text(300, 'Where it is.').nullable().optional().describe('Where it is.'),
    url: webAddress.nullable().optional().describe('Where it is found.'),
  })
  .meta({ examples: [{ company: 'Acme GmbH' }] })

const listView = z.strictObject({ applications: z.array(applicationSummaryView) })

const tableImportView = z
  .strictObject({
    read: z.int(),
    kept: z.int(),
    duplicates: z.int(),
    refused: z.array(z.strictObject({ where: z.string(), reason: z.string() })),
  })
  .meta({
    id: 'ApplicationImport',
    description: 'What became of a table: read = kept + duplicates + refused.',
    examples: [{ read: 3, kept: 2, duplicates: 0, refused: [{ where: 'line 4', reason: 'It has no title.' }] }],
  })

/** Adds all routes of applications. */
export function registerApplicationRoutes(app: HttpServer, contextOf: (request: FastifyRequest) => DocumentCtx): void {
  app.post(
    '/api/v1/applications',
    {
      config: { idempotency: 'answer', problems: ['not_found'] },
      schema: {
        tags,
        summary: 'Add an application',
        description:
          'For a posting, a run, or by hand, with a date of the past if you like. One that is there for the posting is answered with 200. `sameCompany` lists your others there: where `wasSent` is true, you applied there already.',
        body: newApplication,
        response: { 200: applicationView, 201: applicationView },
      },
    },
    async (request, reply) => {
      const { happenedAt, ...given } = request.body
      const at = happenedAt === undefined ? undefined : new Date(happenedAt)
      const { application, created } = await createApplication(contextOf(request), { ...given, happenedAt: at })
      return reply.code(created ? 201 : 200).send(toApplicationView(application))
    },
  )
  app.get(
    '/api/v1/applications',
    {
      schema: {
        tags,
        summary: 'List your applications',
        description:
          'Those that changed their status last come first, at most 1,000; without the archive if not asked for.',
        querystring: z.strictObject({
          status: z.enum(statuses).optional().describe('Only those that are so far.'),
          archived: z.enum(['no', 'yes', 'both']).default('no').describe('Whether to list what is in the archive.'),
          postingId: z.uuid().optional().describe('Only the one for this posting.'),
        }),
        response: { 200: listView },
      },
    },
    async (request) => ({
      applications: (await listApplications(contextOf(request), request.query)).map(toApplicationSummaryView),
    }),
  )
  app.get(
    '/api/v1/applications/:applicationId',
    {
      schema: {
        tags,
        summary: 'Read an application with its history',
        description: 'Its events, what you wrote beside it, the documents sent, and your others at the same company.',
        params,
        response: { 200: applicationView },
      },
    },
    async (request) => toApplicationView(await getApplication(contextOf(request), request.params.applicationId)),
  )
  app.patch(
    '/api/v1/applications/:applicationId',
    {
      schema: {
        tags,
        summary: 'Change what an application is called',
        description: 'Its title, company, place and address. Its status changes by moves.',
        params,
        body: edit,
        response: { 200: applicationView },
      },
    },
    async (request) =>
      toApplicationView(await editApplication(contextOf(request), request.params.applicationId, request.body)),
  )
  app.delete(
    '/api/v1/applications/:applicationId',
    {
      schema: {
        tags,
        summary: 'Delete an application with its history',
        description: 'For what was added by mistake: what is over belongs into the archive. This cannot be undone.',
        params,
        response: { 204: z.null().meta({ description: 'It is gone.' }) },
      },
    },
    async (request, reply) => {
      await deleteApplication(contextOf(request), request.params.applicationId)
      return reply.code(204).send(null)
    },
  )
  registerMoveRoutes(app, contextOf)
  registerEntryRoutes(app, contextOf)
  registerNextStepRoutes(app, contextOf)
  registerSearchRecordRoutes(app, contextOf)
  registerCollectionRoutes(app, contextOf)
}

function registerCollectionRoutes(app: HttpServer, contextOf: (request: FastifyRequest) => Ctx): void {
  app.post(
    '/api/v1/applications/files',
    {
      config: {
        idempotency: 'repeatable',
        limit: 'work',
        upload: 'A CSV table with a header, in UTF-8; 2 MB at most.',
      },
      schema: {
        tags,
        summary: 'Bring in a table of applications',
        description:
          'A CSV file with a column for the title, and as far as you have them company, status, date, link, location and notes; columns and statuses of other trackers and in German are understood. What has the same title at the same company is known already.',
        response: { 200: tableImportView },
      },
    },
    async (request) => {
      const outcome = await importApplications(contextOf(request), (await readUpload(request)).bytes)
      return { ...outcome, refused: outcome.refused.map(({ where, reason }) => ({ where, reason })) }
    },
  )
  app.get(
    '/api/v1/applications/export',
    {
      schema: {
        tags,
        summary: 'Take all applications along as JSON',
        description:
          'With their histories, what you wrote beside them, and which documents were sent; the archive too.',
        response: { 200: z.strictObject({ applications: z.array(applicationView) }) },
      },
    },
    async (request, reply) => {
      reply.header('content-disposition', 'attachment; filename="applications.json"')
      return { applications: (await exportApplications(contextOf(request))).map(toApplicationView) }
    },
  )
  app.get(
    '/api/v1/applications/table',
    {
      config: {
        answers: {
          200: { description: 'The table.', content: { 'text/csv': { schema: { type: 'string' } } } },
        },
      },
      schema: {
        tags,
        summary: 'Take all applications along as a table',
        description: 'CSV with a header, one line for each; it can be brought in again.',
      },
    },
    async (request, reply) =>
      reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', 'attachment; filename="applications.csv"')
        .send(await exportTable(contextOf(request))),
  )
}
