/** Postings over HTTP. */
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { HttpServer } from '../../platform/http/server-type.ts'
import { readUpload } from '../../platform/http/upload.ts'
import {
  getPosting,
  importPostings,
  importPostingsFromUrl,
  listPostings,
  listTwins,
  type PostingsCtx,
} from './postings.ts'
import {
  importView,
  postingSummaryView,
  postingView,
  toImportView,
  toPostingView,
  toSummaryView,
  twinView,
} from './postings.views.ts'

const given = {
  title: z.string().min(1).max(300).optional().describe('Without it, the title is read from the text.'),
  company: z.string().min(1).max(200).optional().describe('Without it, the company is read from the text.'),
}

const pasted = z
  .strictObject({ text: z.string().min(1).max(500_000).describe('The posting as text or HTML.'), ...given })
  .meta({
    examples: [{ text: 'Platform Engineer\n\nRequirements:\n- Experience with Kubernetes', company: 'Klein & Bank' }],
  })

const address = z
  .strictObject({ url: z.url().max(2_000).describe('A public http or https address.') })
  .meta({ examples: [{ url: 'https://boards.greenhouse.io/acme' }] })

/** Adds the routes that import, list and show postings. */
export function registerPostingRoutes(app: HttpServer, contextOf: (request: FastifyRequest) => PostingsCtx): void {
  app.post(
    '/api/v1/postings/files',
    {
      config: {
        idempotency: 'repeatable',
        problems: ['unreadable_postings'],
        upload:
          'A board’s answer (JSON, XML), a job page (HTML), a table (CSV, JSON, JSON Lines) or a posting as text, at most 10 MB.',
      },
      schema: {
        tags: ['postings'],
        summary: 'Import postings from a file',
        description: 'They belong to you: a file proves nothing about the board it names.',
        response: { 200: importView },
      },
    },
    async (request) => toImportView(await importPostings(contextOf(request), await readUpload(request))),
  )
  app.post(
    '/api/v1/postings/texts',
    {
      config: { idempotency: 'repeatable', problems: ['unreadable_postings'] },
      schema: {
        tags: ['postings'],
        summary: 'Import a pasted posting',
        description: 'The posting belongs to you. What is known already is counted as a duplicate.',
        body: pasted,
        response: { 200: importView },
      },
    },
    async (request) => {
      const { text, title, company } = request.body
      const bytes = new TextEncoder().encode(text)
      return toImportView(
        await importPostings(contextOf(request), { bytes, ...(title && { title }), ...(company && { company }) }),
      )
    },
  )
  app.post(
    '/api/v1/postings/urls',
    {
      config: {
        idempotency: 'repeatable',
        limit: 'work',
        problems: ['address_refused', 'fetch_failed', 'unreadable_postings', 'too_large'],
      },
      schema: {
        tags: ['postings'],
        summary: 'Import the postings of a board or of one page',
        description: 'A board of a known source is followed from then on; a page belongs to you.',
        body: address,
        response: { 200: importView },
      },
    },
    async (request) => toImportView(await importPostingsFromUrl(contextOf(request), request.body.url)),
  )
  app.get(
    '/api/v1/postings',
    {
      schema: {
        tags: ['postings'],
        summary: 'List the postings you see, the newest first',
        description: 'Yours, and those of the boards you follow.',
        response: { 200: z.strictObject({ postings: z.array(postingSummaryView) }) },
      },
    },
    async (request) => ({ postings: (await listPostings(contextOf(request))).map(toSummaryView) }),
  )
  app.get(
    '/api/v1/postings/:postingId',
    {
      schema: {
        tags: ['postings'],
        summary: 'Read a posting',
        description: 'With its text, its sanitised HTML where it had any, and what it asks for in its own words.',
        params: z.strictObject({ postingId: z.uuid().describe('The posting’s id.') }),
        response: { 200: postingView },
      },
    },
    async (request) => toPostingView(await getPosting(contextOf(request), request.params.postingId)),
  )
  app.get(
    '/api/v1/postings/:postingId/twins',
    {
      schema: {
        tags: ['postings'],
        summary: 'List where else the same position is advertised',
        description: 'By company, title and place, among the postings that you see; at most 20.',
        params: z.strictObject({ postingId: z.uuid().meta({ description: 'The id of a posting that you see.' }) }),
        response: { 200: z.strictObject({ twins: z.array(twinView) }) },
      },
    },
    async (request) => {
      const ctx = contextOf(request)
      const twins = await listTwins(ctx, await getPosting(ctx, request.params.postingId))
      return {
        twins: twins.map((twin) => ({
          ...twin,
          locations: [...twin.locations],
          closedAt: twin.closedAt?.toISOString() ?? null,
        })),
      }
    },
  )
}
