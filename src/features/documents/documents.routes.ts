/** Stored documents over HTTP: made of a profile, uploaded, listed, shown, compared. */
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { HttpServer } from '../../platform/http/server-type.ts'
import { readUpload } from '../../platform/http/upload.ts'
import { profileParams } from '../profiles/profiles.views.ts'
import { documentParts } from './document.ts'
import {
  attachDocument,
  compareDocuments,
  type DocumentsCtx,
  drawDocument,
  getDocument,
  listDocuments,
  makeDocument,
} from './documents.ts'
import {
  comparisonView,
  documentView,
  pagesOf,
  toComparisonView,
  toDocumentView,
  toWholeDocumentView,
  wholeDocumentView,
  wishFields,
} from './documents.views.ts'
import { registerExportRoutes } from './exports.routes.ts'
import { fileAnswer, fileHeaders, pictureAnswer, pictureFields } from './file-answers.ts'

const documentParams = z.strictObject({ documentId: z.uuid().describe('The document’s id.') })
const tags = ['documents']
const limit = 50

/** Adds the routes of documents and of exports. */
export function registerDocumentRoutes(app: HttpServer, contextOf: (request: FastifyRequest) => DocumentsCtx): void {
  registerExportRoutes(app, contextOf)
  registerMakingRoutes(app, contextOf)
  registerReadingRoutes(app, contextOf)
}

function registerMakingRoutes(app: HttpServer, contextOf: (request: FastifyRequest) => DocumentsCtx): void {
  app.post(
    '/api/v1/profiles/:profileId/documents',
    {
      config: { idempotency: 'answer', limit: 'work' },
      schema: {
        tags,
        summary: 'Keep a profile as a document',
        description: 'A version that never changes, with its hash, what was left out, and its parse report.',
        params: profileParams,
        body: z.strictObject(wishFields).meta({ examples: [{ format: 'pdf', template: 'serif', pages: '1' }] }),
        response: { 201: wholeDocumentView },
      },
    },
    async (request, reply) => {
      const { pages, ...look } = request.body
      const wish = { ...look, pages: pagesOf(pages) }
      const made = await makeDocument(contextOf(request), request.params.profileId, wish)
      return reply.code(201).send(toWholeDocumentView(made))
    },
  )
  app.post(
    '/api/v1/profiles/:profileId/documents/uploads',
    {
      config: {
        idempotency: 'answer',
        problems: ['unreadable_document'],
        upload:
          'Your own resume or letter, sent as it is: PDF, DOCX, JSON Resume, plain text or Markdown, at most 10 MB.',
      },
      schema: {
        tags,
        summary: 'Keep your own file as a document',
        description: 'To send instead of one of ours. Its parse report says what machines read in it.',
        params: profileParams,
        querystring: z.strictObject({ part: z.enum(documentParts).default('resume').describe('What it is.') }),
        response: { 201: wholeDocumentView },
      },
    },
    async (request, reply) => {
      const { part } = request.query
      const made = await attachDocument(contextOf(request), request.params.profileId, part, await readUpload(request))
      return reply.code(201).send(toWholeDocumentView(made))
    },
  )
}

function registerReadingRoutes(app: HttpServer, contextOf: (request: FastifyRequest) => DocumentsCtx): void {
  app.get(
    '/api/v1/documents',
    {
      schema: {
        tags,
        summary: 'List your documents, the newest first',
        description: `Of runs, of profiles and your own files, ${limit} at a time.`,
        querystring: z.strictObject({
          profileId: z.uuid().optional().describe('Only those made of this profile or attached to it.'),
          before: z.uuid().optional().describe('The id that the page before ended with.'),
        }),
        response: { 200: z.strictObject({ documents: z.array(documentView), next: z.uuid().nullable() }) },
      },
    },
    async (request) => {
      const documents = await listDocuments(contextOf(request), { ...request.query, limit })
      const next = documents.length === limit ? (documents.at(-1)?.id ?? null) : null
      return { documents: documents.map(toDocumentView), next }
    },
  )
  app.get(
    '/api/v1/documents/:documentId',
    {
      schema: {
        tags,
        summary: 'Read about a document',
        description: 'What it is made of, what was left out, and its parse report.',
        params: documentParams,
        response: { 200: wholeDocumentView },
      },
    },
    async (request) => toWholeDocumentView((await getDocument(contextOf(request), request.params.documentId)).document),
  )
  app.get(
    '/api/v1/documents/:documentId/content',
    {
      config: { answers: { 200: fileAnswer } },
      schema: {
        tags,
        summary: 'Download a document',
        description: 'Its bytes, which never change under this id.',
        params: documentParams,
      },
    },
    async (request, reply) => {
      const { document, bytes } = await getDocument(contextOf(request), request.params.documentId)
      return reply
        .type(document.mediaType)
        .headers({ ...fileHeaders(document), 'cache-control': 'private, max-age=31536000, immutable' })
        .send(Buffer.from(bytes))
    },
  )
  app.get(
    '/api/v1/documents/:documentId/pages/:page',
    {
      config: {
        limit: 'work',
        answers: { 200: pictureAnswer },
        problems: ['unsupported_format', 'unreadable_document'],
      },
      schema: {
        tags,
        summary: 'See a page of a document',
        description: 'Of PDFs only: other formats have no pages of their own.',
        params: documentParams.extend(pictureFields.params),
        querystring: z.strictObject(pictureFields.query),
      },
    },
    async (request, reply) => {
      const { documentId, page } = request.params
      const image = await drawDocument(contextOf(request), documentId, { page, widthPx: request.query.width })
      return reply
        .type('image/png')
        .headers({
          'x-page-count': String(image.pageCount),
          'cache-control': 'private, max-age=31536000, immutable',
        })
        .send(Buffer.from(image.png))
    },
  )
  app.get(
    '/api/v1/documents/:documentId/comparison/:otherId',
    {
      config: { limit: 'work', problems: ['no_text_in_document', 'unreadable_document', 'too_large'] },
      schema: {
        tags,
        summary: 'Compare two documents word by word',
        description: 'The first is the older one. Statements that moved are found again where they stand now.',
        params: documentParams.extend({ otherId: z.uuid().describe('The newer document’s id.') }),
        response: { 200: comparisonView },
      },
    },
    async (request) => {
      const { documentId, otherId } = request.params
      return toComparisonView(await compareDocuments(contextOf(request), documentId, otherId))
    },
  )
}
