/** Profiles as files over HTTP: looks, previews, the file itself, and the proof that machines can read it. */
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { papers, templates } from '../../platform/documents/structured-document.ts'
import type { HttpServer } from '../../platform/http/server-type.ts'
import { profileParams, toFactView } from '../profiles/profiles.views.ts'
import { exportFormats } from './document.ts'
import { type DocumentsCtx, exportProfile, previewPage, proveExport } from './documents.ts'
import {
  lookFields,
  pagesOf,
  previewView,
  templateTexts,
  templateView,
  toReportView,
  wishFields,
} from './documents.views.ts'
import { fileAnswer, fileHeaders, pictureAnswer, pictureFields } from './file-answers.ts'

const tags = ['documents']

/** Adds the routes that write a profile as a file, show its pages and read it again; nothing is stored. */
export function registerExportRoutes(app: HttpServer, contextOf: (request: FastifyRequest) => DocumentsCtx): void {
  app.get(
    '/api/v1/document-templates',
    {
      schema: {
        tags,
        summary: 'List the looks, formats and papers of documents',
        description: 'What an export and a document can be asked for.',
        response: {
          200: z.strictObject({
            templates: z.array(templateView),
            formats: z.array(z.enum(exportFormats)),
            papers: z.array(z.enum(papers)),
            pages: z.array(z.enum(['1', '2', 'free'])),
          }),
        },
      },
    },
    async () => ({
      templates: templates.map((name) => ({ name, ...templateTexts[name] })),
      formats: [...exportFormats],
      papers: [...papers],
      pages: ['1' as const, '2' as const, 'free' as const],
    }),
  )
  app.get(
    '/api/v1/profiles/:profileId/resume',
    {
      config: { limit: 'work', answers: { 200: fileAnswer } },
      schema: {
        tags,
        summary: 'Write a profile as a resume',
        description: 'In the format, look and length you want. The same profile and wishes give the same bytes.',
        params: profileParams,
        querystring: z.strictObject(wishFields),
      },
    },
    async (request, reply) => {
      const { pages, ...look } = request.query
      const wish = { ...look, pages: pagesOf(pages) }
      const exported = await exportProfile(contextOf(request), request.params.profileId, wish)
      return reply
        .type(exported.mediaType)
        .headers({ ...fileHeaders(exported), 'cache-control': 'private, no-cache' })
        .send(Buffer.from(exported.bytes))
    },
  )
  app.get(
    '/api/v1/profiles/:profileId/resume/report',
    {
      config: { limit: 'work' },
      schema: {
        tags,
        summary: 'Read a resume of a profile again, as machines would',
        description:
          'Which fields came back, which bullets and in which order, and what was left out to fit the pages.',
        params: profileParams,
        querystring: z.strictObject(wishFields),
        response: { 200: previewView },
      },
    },
    async (request) => {
      const { pages, ...look } = request.query
      const wish = { ...look, pages: pagesOf(pages) }
      const { exported, report } = await proveExport(contextOf(request), request.params.profileId, wish)
      const { fileName, sha256, pageCount, leftOut, unwritable, bytes } = exported
      return {
        ...{ fileName, sha256, pageCount, sizeBytes: bytes.byteLength },
        leftOut: leftOut.map(toFactView),
        unwritable: [...unwritable],
        report: toReportView(report),
      }
    },
  )
  app.get(
    '/api/v1/profiles/:profileId/resume/pages/:page',
    {
      config: { limit: 'work', answers: { 200: pictureAnswer } },
      schema: {
        tags,
        summary: 'See a page of a resume of a profile',
        description: 'As it would be in the PDF. The report of the same wishes says how many pages there are.',
        params: profileParams.extend(pictureFields.params),
        querystring: z.strictObject({ ...lookFields, ...pictureFields.query }),
      },
    },
    async (request, reply) => {
      const { pages, width, ...look } = request.query
      const { profileId, page } = request.params
      const wish = { ...look, pages: pagesOf(pages) }
      const image = await previewPage(contextOf(request), profileId, wish, { page, widthPx: width })
      return reply
        .type('image/png')
        .headers({ 'x-page-count': String(image.pageCount), 'cache-control': 'private, no-cache' })
        .send(Buffer.from(image.png))
    },
  )
}
