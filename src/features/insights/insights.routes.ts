/** A person's own figures over HTTP. */
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Ctx } from '../../platform/context.ts'
import type { HttpServer } from '../../platform/http/server-type.ts'
import { describeSearch, describeSkillsGap, describeSpending } from './insights.ts'
import {
  searchFiguresView,
  skillsGapView,
  spendingView,
  toSearchFiguresView,
  toSkillsGapView,
  toSpendingView,
} from './insights.views.ts'

const tags = ['insights']
const period = z.strictObject({
  weeks: z.coerce.number().int().min(1).max(104).default(12).describe('How many of the last weeks, this one included.'),
})

/** Adds the routes. */
export function registerInsightRoutes(app: HttpServer, contextOf: (request: FastifyRequest) => Ctx): void {
  app.get(
    '/api/v1/insights/search',
    {
      config: { limit: 'search' },
      schema: {
        tags,
        summary: 'Read your search in figures',
        description:
          'How far applications came, how long they stood, who answered by source, title and resume, and each of the last weeks. The archive counts too. Each rate comes with its interval and is null where there are too few.',
        querystring: period,
        response: { 200: searchFiguresView },
      },
    },
    async (request) => toSearchFiguresView(await describeSearch(contextOf(request), request.query)),
  )
  app.get(
    '/api/v1/insights/skills',
    {
      config: { limit: 'search', problems: ['not_found'] },
      schema: {
        tags,
        summary: 'Read which skills the postings that you pursue ask for',
        description: 'Those asked for most come first, with whether your profile shows them.',
        querystring: z.strictObject({
          profileId: z.uuid().optional().describe('The profile to compare with; without it the newest.'),
        }),
        response: { 200: skillsGapView },
      },
    },
    async (request) => toSkillsGapView(await describeSkillsGap(contextOf(request), request.query.profileId)),
  )
  app.get(
    '/api/v1/insights/spending',
    {
      schema: {
        tags,
        summary: 'Read what your requests to models cost',
        description: 'By week, model and step, summed up from the ledger.',
        querystring: period,
        response: { 200: spendingView },
      },
    },
    async (request) => toSpendingView(await describeSpending(contextOf(request), request.query.weeks)),
  )
}
