/** Market insight over HTTP. */
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Ctx } from '../../../platform/context.ts'
import type { HttpServer } from '../../../platform/http/server-type.ts'
import { postingFilterSchema } from '../posting-query.ts'
import { minimumCount, salaryGroupings } from './market.sql.ts'
import { type CompanyOpenings, describeCompanies, describeSalaries, describeSkillDemand, recentDays } from './market.ts'

const tags = ['market']
const count = () => z.int().min(0)
const share = () => z.number().min(0).max(1)

const companyView = z.strictObject({
  company: z.string(),
  openPostings: count(),
  openRoles: count().describe('The same title at several places is one role.'),
  opened: count().describe(`First seen within the last ${recentDays} days.`),
  closed: count().describe(`Closed within the last ${recentDays} days.`),
  closedInAll: count().describe('Postings that were seen to close.'),
  medianDaysOpen: z.number().nullable().describe(`Of those; null for fewer than ${minimumCount}.`),
  watchedSince: z.iso.datetime().describe('When the first of its postings was seen.'),
  weeks: z
    .array(z.strictObject({ at: z.iso.datetime(), open: count().nullable() }))
    .describe('Open postings at the end of each week, the last one now; null before the company was watched.'),
})

const companiesView = z.strictObject({ companies: z.array(companyView) }).meta({
  id: 'CompanyOpenings',
  examples: [
    {
      companies: [
        {
          company: 'Acme',
          openPostings: 14,
          openRoles: 11,
          opened: 5,
          closed: 2,
          closedInAll: 9,
          medianDaysOpen: 31.5,
          watchedSince: '2026-10-02T06:12:00.000Z',
          weeks: [{ at: '2026-11-28T06:12:00.000Z', open: 14 }],
        },
      ],
    },
  ],
})

const salariesView = z
  .strictObject({
    considered: count().describe('Open postings that fit.'),
    withSalary: count().describe('Of them, those that state a salary and its period.'),
    minimumCount: count().describe('Groups of fewer roles have no quantiles.'),
    groups: z.array(
      z.strictObject({
        group: z.string().nullable().describe('Null: the postings say nothing of it.'),
        currency: z.string().describe('ISO 4217. Currencies are not converted.'),
        n: count().describe('Roles that state a salary.'),
        companies: count(),
        quantiles: z
          .strictObject({ p10: z.number(), p25: z.number(), median: z.number(), p75: z.number(), p90: z.number() })
          .nullable()
          .describe('Of the middles of the stated ranges, whole units a year; null below the least number.'),
      }),
    ),
  })
  .meta({
    id: 'SalaryInsight',
    examples: [
      {
        considered: 120,
        withSalary: 48,
        minimumCount,
        groups: [
          {
            group: 'DE',
            currency: 'EUR',
            n: 22,
            companies: 9,
            quantiles: { p10: 52_000, p25: 60_000, median: 70_000, p75: 82_000, p90: 95_000 },
          },
        ],
      },
    ],
  })

const skillsView = z
  .strictObject({
    considered: count().describe('Open roles that fit.'),
    recent: count().describe(`Of them, listed within the last ${recentDays} days.`),
    skills: z.array(
      z.strictObject({
        skill: z.string(),
        n: count().describe('Roles that name it.'),
        share: share(),
        recent: count(),
        recentShare: share().nullable().describe(`Of the recent roles; null for fewer than ${minimumCount}.`),
        inProfile: z.boolean().nullable().describe('Named in the profile or implied by it; null without a profile.'),
      }),
    ),
  })
  .meta({
    id: 'SkillInsight',
    examples: [
      {
        considered: 120,
        recent: 30,
        skills: [{ skill: 'Kubernetes', n: 54, share: 0.45, recent: 18, recentShare: 0.6, inProfile: true }],
      },
    ],
  })

const questionShape = {
  title: z.string().trim().min(1).max(200).optional().describe('Words that the title holds, all of them.'),
  filter: postingFilterSchema.default({}),
}
const limit = (standard: number) => z.int().min(1).max(200).default(standard).describe('How many at most.')

/** Adds the routes that tell who hires, what is paid and what is asked for. */
export function registerMarketRoutes(app: HttpServer, contextOf: (request: FastifyRequest) => Ctx): void {
  app.post(
    '/api/v1/market/companies',
    {
      config: { limit: 'search' },
      schema: {
        tags,
        summary: 'Open postings by company, now and over time',
        description:
          'Of the postings you see, those with most open ones first. History begins when a company was first watched.',
        body: z
          .strictObject({
            name: z.string().trim().min(1).max(200).optional().describe('A part of the company’s name.'),
            weeks: z.int().min(1).max(104).default(12).describe('How far back.'),
            limit: limit(20),
          })
          .meta({ examples: [{ weeks: 12, limit: 20 }] }),
        response: { 200: companiesView },
      },
    },
    async (request) => ({ companies: (await describeCompanies(contextOf(request), request.body)).map(toCompanyView) }),
  )
  app.post(
    '/api/v1/market/salaries',
    {
      config: { limit: 'search' },
      schema: {
        tags,
        summary: 'What open postings say they pay, by title, place or seniority',
        description: 'Of the postings you see. The same title at the same company for the same pay counts once.',
        body: z
          .strictObject({
            ...questionShape,
            by: z.enum(salaryGroupings).default('country').describe('What makes a group.'),
            limit: limit(20),
          })
          .meta({ examples: [{ title: 'platform engineer', by: 'city' }] }),
        response: { 200: salariesView },
      },
    },
    async (request) => {
      const { groups, ...figures } = await describeSalaries(contextOf(request), request.body)
      return { ...figures, groups: groups.map((one) => ({ ...one, quantiles: nameQuantiles(one.quantiles) })) }
    },
  )
  app.post(
    '/api/v1/market/skills',
    {
      config: { limit: 'search', problems: ['not_found'] },
      schema: {
        tags,
        summary: 'Which skills open postings name, and which of them a profile has',
        description: 'Of the postings you see, the most wanted first. The same title at the same company counts once.',
        body: z
          .strictObject({
            ...questionShape,
            profileId: z.uuid().optional().describe('The profile to compare with.'),
            limit: limit(30),
          })
          .meta({ examples: [{ title: 'platform engineer', limit: 30 }] }),
        response: { 200: skillsView },
      },
    },
    async (request) => {
      const { skills, ...figures } = await describeSkillDemand(contextOf(request), request.body)
      return { ...figures, skills: [...skills] }
    },
  )
}

const toCompanyView = ({ watchedSince, weeks, ...row }: CompanyOpenings): z.input<typeof companyView> => ({
  ...row,
  watchedSince: watchedSince.toISOString(),
  weeks: weeks.map(({ at, open }) => ({ at: at.toISOString(), open })),
})

function nameQuantiles(quantiles: readonly number[] | null) {
  if (quantiles === null) return null
  const [p10 = 0, p25 = 0, median = 0, p75 = 0, p90 = 0] = quantiles
  return { p10, p25, median, p75, p90 }
}
