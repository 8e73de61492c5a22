/** Matches over HTTP. */
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { HttpServer } from '../../platform/http/server-type.ts'
import { postingFilterSchema } from '../postings/postings.ts'
import { postingSummaryView, toSummaryView } from '../postings/postings.views.ts'
import { type AspectName, aspectNames } from './aspects.ts'
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

const perAspect = <S extends z.ZodType>(schema: S): Record<AspectName, S> =>
  Object.fromEntries(aspectNames.map((name) => [name, schema])) as Record<AspectName, S>

export const matchView = z
  .strictObject({
    posting: postingSummaryView,
    score: z
      .number()
      .min(0)
      .max(1)
      .meta({ examples: [0.82] }),
    aspects: z
      .strictObject(perAspect(z.number().min(0).max(1).nullable()))
      .describe('What the score is made of; null where the posting or the profile says nothing of it.'),
    evidence: z.array(evidenceView),
  })
  .meta({ id: 'Match', description: 'A posting ranked against a profile, with the reasons.' })

const matchesView = z
  .strictObject({
    matches: z.array(matchView),
    considered: z.int().describe('Postings looked at.'),
    excluded: z.int().describe('Of them, left out by a deal-breaker.'),
    reasons: z.record(z.string(), z.int()).describe('How many each deal-breaker left out; one may fail several.'),
  })
  .meta({ id: 'RankedMatches', examples: [{ matches: [], considered: 120, excluded: 120, reasons: { remote: 120 } }] })

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
        body: z
          .strictObject({
            postingIds: z
              .array(z.uuid())
              .max(10_000)
              .optional()
              .describe('Rank only these; without it every posting you see.'),
            limit: z.int().min(1).max(500).default(20).describe('How many at most.'),
            weights: z
              .strictObject(perAspect(z.number().min(0).max(100).describe('0 leaves the aspect out.')))
              .partial()
              .optional()
              .describe('How much each aspect counts; only proportions matter. Those left out keep their defaults.'),
            dealBreakers: postingFilterSchema
              .optional()
              .describe(
                'Postings known to fail one are left out and counted; what a posting does not say excludes nothing.',
              ),
            goals: z.string().trim().min(1).max(2_000).optional().describe('What you want to do, in your words.'),
          })
          .meta({ examples: [{ limit: 20, weights: { skills: 2 }, dealBreakers: { remote: ['remote'] } }] }),
        response: { 200: matchesView },
      },
    },
    async (request) => {
      const { postingIds = null, ...wishes } = request.body
      const { profileId } = request.params
      const ranked = await rankMatches(contextOf(request), { profileId, postingIds, ...wishes })
      return { ...ranked, matches: ranked.matches.map(toMatchView) }
    },
  )
}

const toMatchView = ({ posting, score, aspects, evidence, quotes }: Match): z.input<typeof matchView> => ({
  posting: toSummaryView(posting),
  score,
  aspects,
  evidence: evidence.map(({ requirement, status, why, facts }) => ({
    importance: requirement.importance,
    requirement: requirement.quote,
    status,
    why,
    facts: facts.map(({ factId }) => ({ factId, quote: quotes.get(factId) ?? '' })),
  })),
})
