/** What to do next over HTTP: suggestions by rule, and what is needed at the moment of applying. */
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Ctx } from '../../platform/context.ts'
import type { HttpServer } from '../../platform/http/server-type.ts'
import { type ApplyKit, getApplyKit, packDocuments } from './apply-kit.ts'
import { suggestionLanguages } from './suggestion.ts'
import { listSuggestions } from './suggestions.ts'
import { suggestionView, toSuggestionView } from './suggestions.views.ts'

const tags = ['applications']
const params = z.strictObject({ applicationId: z.uuid().describe('The id of an application of yours.') })

const kitView = z
  .strictObject({
    applyUrl: z.string().nullable().describe('Where to apply, as far as it is known.'),
    documents: z.array(
      z.strictObject({
        part: z.string(),
        format: z.string(),
        fileName: z.string(),
        mediaType: z.string(),
        sha256: z.string(),
        sizeBytes: z.int(),
        sentAt: z.iso.datetime().nullable().describe('Null where it is only ready to be sent.'),
      }),
    ),
    contact: z.array(z.strictObject({ field: z.string(), value: z.string() })),
    answers: z.array(
      z.strictObject({
        id: z.uuid(),
        question: z.string(),
        answer: z.string(),
        sensitive: z.boolean().describe('Asks for what only you may say: look twice before you give it.'),
      }),
    ),
  })
  .meta({
    id: 'ApplyKit',
    description: 'What is needed at the moment of applying. You do it yourself: nothing is submitted for you.',
    examples: [
      {
        applyUrl: 'https://boards.greenhouse.io/acme/jobs/4017331',
        documents: [],
        contact: [{ field: 'email', value: 'jane@example.org' }],
        answers: [],
      },
    ],
  })

const toKitView = ({ applyUrl, documents, contact, answers }: ApplyKit): z.output<typeof kitView> => ({
  applyUrl,
  documents: documents.map(({ part, format, fileName, mediaType, sha256, sizeBytes, sentAt }) => ({
    ...{ part, format, fileName, mediaType, sha256, sizeBytes },
    sentAt: sentAt?.toISOString() ?? null,
  })),
  contact: contact.map((one) => ({ ...one })),
  answers: answers.map(({ id, question, answer, sensitive }) => ({ id, question, answer, sensitive })),
})

/** Adds the routes. */
export function registerNextStepRoutes(app: HttpServer, contextOf: (request: FastifyRequest) => Ctx): void {
  app.get(
    '/api/v1/applications/suggestions',
    {
      schema: {
        tags,
        summary: 'Read what you might do next',
        description:
          'By rule, the most pressing first, at most one an application: apply, ask how it stands, call it ghosted, answer an offer, do a task. An open task or a coming interview is a plan, and then nothing is suggested.',
        querystring: z.strictObject({ language: z.enum(suggestionLanguages).default('en').describe('Of `says`.') }),
        response: { 200: z.strictObject({ suggestions: z.array(suggestionView) }) },
      },
    },
    async (request) => {
      const suggestions = await listSuggestions(contextOf(request))
      return { suggestions: suggestions.map((one) => toSuggestionView(one, request.query.language)) }
    },
  )
  app.get(
    '/api/v1/applications/:applicationId/kit',
    {
      schema: {
        tags,
        summary: 'Read what is needed to apply',
        description:
          'Where to apply, your documents under the names they are sent with, contact data and kept answers to copy. Once documents were sent, those very ones.',
        params,
        response: { 200: kitView },
      },
    },
    async (request) => toKitView(await getApplyKit(contextOf(request), request.params.applicationId)),
  )
  app.get(
    '/api/v1/applications/:applicationId/kit/documents',
    {
      config: {
        problems: ['not_found', 'conflict'],
        answers: {
          200: {
            description: 'The documents, byte for byte.',
            content: { 'application/zip': { schema: { type: 'string', format: 'binary' } } },
          },
        },
      },
      schema: {
        tags,
        summary: 'Download the documents of an application as one ZIP file',
        description: 'Resume and letter as `Name-Company-Resume.pdf`; once they were sent, exactly what was sent.',
        params,
        querystring: z.strictObject({
          format: z.enum(['pdf', 'docx', 'txt', 'md', 'all']).default('pdf').describe('Of the documents.'),
        }),
      },
    },
    async (request, reply) => {
      const { format } = request.query
      const { applicationId } = request.params
      const packed = await packDocuments(contextOf(request), applicationId, format === 'all' ? null : format)
      return reply
        .type('application/zip')
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(packed.fileName)}`)
        .send(Buffer.from(packed.bytes))
    },
  )
}
