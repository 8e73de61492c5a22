/** Matches over HTTP. */
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { HttpServer } from '../../platform/http/server-type.ts'
import { postingSummaryView, toSummaryView } from '../postings/postings.views.ts'
import { type Match, type MatchingCtx, rankMatches } from './matching.ts'

const evidenceView = z
  .strictObject({
    importance: z.enum(['must', 'nice']),
    requirement: z.string().describe('In the words of the posting.'),
    status: z.enum(['met', 'gap', 'unknown']),
    why: z.string(),
    facts: z.array(z.strictObject({ factId: z.uuid(), quote: z.string() })).describe('In the words of the profile.'),
  })
  .meta({
    id: 'RequirementEvidence',
    description: 'One requirement of the posting, and what in the profile speaks for it.',
    examples: [
      {
        importance: 'must',
        requirement: 'Experience with Kubernetes',
        status: 'met',
        why: 'The profile names Kubernetes.',
        facts: [
          {
            factId: '0199a0c4-6b12-7e01-8a44-2c1d9f7e5a10',
            quote: 'Led the move of 40 services to Kubernetes.',
          },
        ],
      },
    ],
  })

export const matchView = z
  .strictObject({
    posting: postingSummaryView,
    score: z
      .number()
      .min(0)
      .max(1)
      .meta({ examples: [0.82] }),
    evidence: z.array(evidenceView),
  })
  .meta({ id: 'Match', description: 'A posting ranked against a profile, with the reasons.' })

/** Adds the route that ranks postings against a profile. */
export function registerMatchRoutes(app: HttpServer, contextOf: (request: FastifyRequest) => MatchingCtx): void {
  app.post(
    '/api/v1/profiles/:profileId/matches',
    {
      config: { limit: 'search' },
      schema: {
        tags: ['matches'],
        summary: 'Rank postings against a profile, with reasons and gaps',
        description:
          'The best first. `met`, `gap` and `unknown` are told for each requirement, with quotes of both sides.',
        params: z.strictObject({ profileId: z.uuid().describe('The profile to rank for.') }),
        body: z.strictObject({
          postingIds: z
            .array(z.uuid())
            .max(10_000)
            .optional()
            .describe('Rank only these; without it every posting you see.'),
          limit: z.int().min(1).max(100).default(20).describe('How many at most.'),
        }),
        response: { 200: z.strictObject({ matches: z.array(matchView) }) },
      },
    },
    async (request) => {
      const { postingIds = null, limit } = request.body
      const { profileId } = request.params
      return { matches: (await rankMatches(contextOf(request), { profileId, postingIds, limit })).map(toMatchView) }
    },
  )
}

const toMatchView = ({ posting, score, evidence, quotes }: Match): z.input<typeof matchView> => ({
  posting: toSummaryView(posting),
  score,
  evidence: evidence.map(({ requirement, status, why, facts }) => ({
    importance: requirement.importance,
    requirement: requirement.quote,
    status,
    why,
    facts: facts.map(({ factId }) => ({ factId, quote: quotes.get(factId) ?? '' })),
  })),
})
