/** Searching postings over HTTP, and searches that are kept. */
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { HttpServer } from '../../platform/http/server-type.ts'
import { postingSearchSchema, postingSorts } from './posting-query.ts'
import { postingSummaryView, toSummaryView } from './postings.views.ts'
import {
  type CountedSearch,
  listSavedSearches,
  markSearchSeen,
  removeSavedSearch,
  saveSearch,
} from './saved-searches.ts'
import { type SearchCtx, searchPostings } from './search-postings.ts'

const foundView = z
  .strictObject({
    postings: z.array(postingSummaryView),
    sort: z.enum(postingSorts),
    nextCursor: z.string().nullable().describe('For the next page; null on the last one.'),
    weakness: z.string().nullable().describe('What weakens the ranking of this search, in a sentence.'),
  })
  .meta({
    id: 'FoundPostings',
    examples: [{ postings: [], sort: 'relevance', nextCursor: null, weakness: null }],
  })

const exampleSearch = { text: 'intensive care nurse', filter: { countries: ['NO'] } }

const savedSearchesView = z
  .strictObject({
    searches: z.array(
      z.strictObject({
        id: z.uuid(),
        name: z.string(),
        query: postingSearchSchema,
        seenAt: z.iso.datetime(),
        total: z.int(),
        newSinceSeen: z.int().describe('First seen after you last looked.'),
      }),
    ),
  })
  .meta({
    id: 'SavedSearches',
    examples: [
      {
        searches: [
          {
            id: '0199a0c4-6b12-7e01-8a44-2c1d9f7e5a10',
            name: 'Nurses in Norway',
            query: exampleSearch,
            seenAt: '2026-03-01T08:00:00.000Z',
            total: 12,
            newSinceSeen: 3,
          },
        ],
      },
    ],
  })

const searchId = z.strictObject({ searchId: z.uuid().describe('Of the saved search.') })
const tags = ['postings']

/** Adds the routes that search postings and keep searches. */
export function registerSearchRoutes(app: HttpServer, contextOf: (request: FastifyRequest) => SearchCtx): void {
  app.post(
    '/api/v1/postings/search',
    {
      schema: {
        tags,
        summary: 'Search the postings you see',
        description:
          'By words and meaning, narrowed by filters. A filter leaves out what says nothing of it. Relevance ranks the best 200.',
        body: postingSearchSchema
          .extend({
            sort: z.enum(postingSorts).optional().describe('Without it: relevance where there is a text, else newest.'),
            limit: z.int().min(1).max(100).default(20).describe('How many at most.'),
            cursor: z.string().max(300).optional().describe('`nextCursor` of the page before.'),
          })
          .meta({ examples: [{ ...exampleSearch, limit: 20 }] }),
        response: { 200: foundView },
      },
    },
    async (request) => {
      const found = await searchPostings(contextOf(request), request.body)
      return { ...found, postings: found.postings.map(toSummaryView) }
    },
  )
  app.get(
    '/api/v1/saved-searches',
    {
      schema: {
        tags,
        summary: 'List your saved searches with what is new',
        description: 'By name; each is counted now.',
        response: { 200: savedSearchesView },
      },
    },
    async (request) => toSavedView(await listSavedSearches(contextOf(request))),
  )
  app.post(
    '/api/v1/saved-searches',
    {
      schema: {
        tags,
        summary: 'Save a search under a name',
        description: 'A name that is taken takes the new search. Answers all saved searches.',
        body: z
          .strictObject({
            name: z.string().trim().min(1).max(100).describe('Yours, to know it by.'),
            query: postingSearchSchema.describe('As for a search.'),
          })
          .meta({ examples: [{ name: 'Nurses in Norway', query: exampleSearch }] }),
        response: { 200: savedSearchesView },
      },
    },
    async (request) => toSavedView(await saveSearch(contextOf(request), request.body.name, request.body.query)),
  )
  app.post(
    '/api/v1/saved-searches/:searchId/seen',
    {
      schema: {
        tags,
        summary: 'Say that you have seen what is new',
        description: 'From now on only later postings count as new.',
        params: searchId,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      await markSearchSeen(contextOf(request), request.params.searchId)
      return reply.code(204).send(null)
    },
  )
  app.delete(
    '/api/v1/saved-searches/:searchId',
    {
      schema: {
        tags,
        summary: 'Remove a saved search',
        description: 'The postings it found stay.',
        params: searchId,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      await removeSavedSearch(contextOf(request), request.params.searchId)
      return reply.code(204).send(null)
    },
  )
}

const toSavedView = (searches: readonly CountedSearch[]): z.output<typeof savedSearchesView> => ({
  searches: searches.map((search) => ({ ...search, seenAt: search.seenAt.toISOString() })),
})
