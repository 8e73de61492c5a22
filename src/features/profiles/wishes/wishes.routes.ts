/** A person's wishes over HTTP. */
import type { FastifyRequest } from 'fastify'
import type { Ctx } from '../../../platform/context.ts'
import type { HttpServer } from '../../../platform/http/server-type.ts'
import { careerWishesSchema } from './career-wishes.ts'
import { getWishes, replaceWishes } from './wishes.ts'

const tags = ['wishes']

/** Adds the routes that read and replace goals, preferences, deal-breakers and work authorisation. */
export function registerWishRoutes(app: HttpServer, contextOf: (request: FastifyRequest) => Ctx): void {
  app.get(
    '/api/v1/wishes',
    {
      schema: {
        tags,
        summary: 'Read your goals, preferences, deal-breakers and work authorisation',
        description: 'What you did not say is empty or null.',
        response: { 200: careerWishesSchema },
      },
    },
    async (request) => getWishes(contextOf(request)),
  )
  app.put(
    '/api/v1/wishes',
    {
      schema: {
        tags,
        summary: 'Replace your goals, preferences, deal-breakers and work authorisation',
        description: 'The whole of it: what you leave out is no longer said.',
        body: careerWishesSchema,
        response: { 200: careerWishesSchema },
      },
    },
    async (request) => replaceWishes(contextOf(request), request.body),
  )
}
