/** The printable record of a search over HTTP. */
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { HttpServer } from '../../platform/http/server-type.ts'
import { type DocumentCtx, recordLanguages, writeSearchRecord } from './search-record.ts'

const date = (says: string) => z.iso.date().max(10).optional().describe(says)

/** Adds the route. */
export function registerSearchRecordRoutes(app: HttpServer, contextOf: (request: FastifyRequest) => DocumentCtx): void {
  app.get(
    '/api/v1/applications/record',
    {
      config: {
        limit: 'work',
        problems: ['invalid_input'],
        answers: {
          200: { description: 'The document.', content: { '*/*': { schema: { type: 'string', format: 'binary' } } } },
        },
      },
      schema: {
        tags: ['applications'],
        summary: 'Print a record of your search',
        description:
          'What you applied for, when, by which way, and what became of it: for you, or for an agency that asks for proof. The archive is part of it.',
        querystring: z.strictObject({
          from: date('The first day, UTC; without it from the beginning.'),
          until: date('The last day, UTC; without it until today.'),
          format: z.enum(['pdf', 'docx', 'txt', 'md']).default('pdf').describe('Of the document.'),
          language: z.enum(recordLanguages).default('en').describe('Of its words.'),
        }),
      },
    },
    async (request, reply) => {
      const { from, until, ...wanted } = request.query
      const dayOf = (given: string | undefined) => (given === undefined ? null : new Date(`${given}T00:00:00Z`))
      const period = { from: dayOf(from), until: dayOf(until) }
      const { bytes, format } = await writeSearchRecord(contextOf(request), { ...wanted, ...period })
      return reply
        .type(format.mediaType)
        .header('content-disposition', `attachment; filename="applications.${format.extension.replace(/^\./u, '')}"`)
        .send(Buffer.from(bytes))
    },
  )
}
