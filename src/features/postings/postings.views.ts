/** How postings look over HTTP. */
import { z } from 'zod'
import type { Posting, PostingImport, PostingSummary } from './postings.ts'

const requirementView = z
  .strictObject({
    importance: z.enum(['must', 'nice']),
    quote: z.string(),
    span: z.strictObject({ start: z.number(), end: z.number() }),
    skills: z.array(z.string()),
  })
  .meta({
    id: 'Requirement',
    description: 'One thing the posting asks for, in its own words.',
    examples: [
      { importance: 'must', quote: 'Experience with Kubernetes', span: { start: 34, end: 60 }, skills: ['kubernetes'] },
    ],
  })

const salaryView = z
  .strictObject({
    min: z.number().nullable(),
    max: z.number().nullable(),
    currency: z.string().nullable(),
    period: z.enum(['hour', 'day', 'week', 'month', 'year']).nullable(),
    raw: z.string(),
  })
  .meta({
    id: 'Salary',
    description: 'The salary as far as the posting tells it; `raw` is its own words.',
    examples: [{ min: 62000, max: 78000, currency: 'EUR', period: 'year', raw: '62.000 - 78.000 € pro Jahr' }],
  })

const exampleSummary = {
  id: '0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21',
  source: 'greenhouse',
  board: 'acme',
  externalId: '4017331',
  url: 'https://boards.greenhouse.io/acme/jobs/4017331',
  title: 'Platform Engineer',
  company: 'Acme',
  locations: ['Stockholm'],
  remote: 'hybrid',
  employmentType: 'full_time',
  salary: null,
  salaryYear: null,
  seniority: null,
  places: [{ raw: 'Stockholm', city: 'Stockholm', region: null, country: null }],
  countries: [],
  remoteFrom: [],
  visa: null,
  closesAt: null,
  closedAt: null,
  reposts: 0,
  postedAt: '2026-11-18T08:00:00.000Z',
  language: 'en',
  firstSeenAt: '2026-11-19T06:12:00.000Z',
  lastSeenAt: '2026-11-20T06:12:00.000Z',
}

const placeView = z
  .strictObject({
    raw: z.string(),
    city: z.string().nullable(),
    region: z.string().nullable(),
    country: z.string().nullable().meta({ description: 'ISO 3166-1 alpha-2.' }),
  })
  .meta({
    id: 'Place',
    description: 'A location, taken apart as far as its words allow.',
    examples: [{ raw: 'Austin, TX', city: 'Austin', region: 'TX', country: 'US' }],
  })

const eligibilityView = z
  .strictObject({
    kind: z.enum(['sponsorship-offered', 'sponsorship-refused', 'work-authorisation', 'citizenship', 'clearance']),
    quote: z.string(),
    span: z.strictObject({ start: z.number(), end: z.number() }),
  })
  .meta({
    id: 'Eligibility',
    description: 'A statement of the posting on who may take the position, in its own words.',
    examples: [{ kind: 'sponsorship-refused', quote: 'We cannot sponsor visas.', span: { start: 120, end: 144 } }],
  })

export const postingSummaryView = z
  .strictObject({
    id: z.uuid(),
    source: z.string(),
    board: z.string().nullable(),
    externalId: z.string().nullable(),
    url: z.string().nullable(),
    title: z.string(),
    company: z.string().nullable(),
    locations: z.array(z.string()),
    remote: z.enum(['remote', 'hybrid', 'onsite']).nullable(),
    employmentType: z.string().nullable(),
    salary: salaryView.nullable(),
    salaryYear: z
      .strictObject({ min: z.number(), max: z.number() })
      .nullable()
      .meta({ description: 'The salary by the year, in its currency: 2,080 hours, 260 days, 52 weeks, 12 months.' }),
    seniority: z
      .enum(['intern', 'junior', 'mid', 'senior', 'lead', 'principal', 'manager', 'director', 'executive'])
      .nullable(),
    places: z.array(placeView),
    countries: z.array(z.string()).meta({ description: 'Where the work is, or may be done from. ISO 3166-1 alpha-2.' }),
    remoteFrom: z
      .array(z.string())
      .meta({ description: 'Where remote work may be done from, in the posting’s words.' }),
    visa: z.enum(['offered', 'refused']).nullable().meta({ description: 'What it says on sponsoring a visa.' }),
    closesAt: z.iso.datetime().nullable(),
    closedAt: z.iso.datetime().nullable().meta({ description: 'When its board stopped listing it.' }),
    reposts: z.number().meta({ description: 'How often it came back after it was closed.' }),
    postedAt: z.iso.datetime().nullable(),
    language: z.string().nullable(),
    firstSeenAt: z.iso.datetime(),
    lastSeenAt: z.iso.datetime(),
  })
  .meta({
    id: 'PostingSummary',
    description: 'A posting in lists: without its text and requirements. Null means unknown.',
    examples: [exampleSummary],
  })

export const postingView = postingSummaryView
  .extend({
    html: z.string().nullable(),
    text: z.string(),
    requirements: z.array(requirementView),
    eligibility: z.array(eligibilityView),
  })
  .meta({
    id: 'Posting',
    description: 'One advertised position, normalised. Null means unknown.',
    examples: [
      {
        ...exampleSummary,
        html: '<p>We run a small bank.</p>',
        text: 'We run a small bank.',
        requirements: [
          {
            importance: 'must',
            quote: 'Experience with Kubernetes',
            span: { start: 34, end: 60 },
            skills: ['kubernetes'],
          },
        ],
        eligibility: [],
      },
    ],
  })

export const importView = z
  .strictObject({
    read: z.number(),
    kept: z.number(),
    duplicates: z.number(),
    refused: z.array(z.strictObject({ where: z.string(), reason: z.string() })),
    postingIds: z.array(z.uuid()),
  })
  .meta({
    id: 'PostingImport',
    description: 'What became of an import: read = kept + duplicates + refused.',
    examples: [
      {
        read: 3,
        kept: 2,
        duplicates: 0,
        refused: [{ where: 'jobs.2', reason: 'It has no title.' }],
        postingIds: ['0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21', '0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b22'],
      },
    ],
  })

export const toImportView = (outcome: PostingImport): z.input<typeof importView> => ({
  ...outcome,
  refused: outcome.refused.map(({ where, reason }) => ({ where, reason })),
  postingIds: [...outcome.postingIds],
})

/** A posting in lists: everything but its text and requirements. Times are ISO 8601. */
export function toSummaryView(posting: PostingSummary): z.input<typeof postingSummaryView> {
  const { id, source, board, externalId, url, title, company, remote, employmentType, salary, language } = posting
  return {
    ...{ id, source, board, externalId, url, title, company, remote, employmentType, salary, language },
    locations: [...posting.locations],
    salaryYear:
      posting.salaryYearMin === null || posting.salaryYearMax === null
        ? null
        : { min: posting.salaryYearMin, max: posting.salaryYearMax },
    seniority: posting.seniority,
    places: [...posting.places],
    countries: [...posting.countries],
    remoteFrom: [...posting.remoteFrom],
    visa: posting.visa,
    closesAt: posting.closesAt?.toISOString() ?? null,
    closedAt: posting.closedAt?.toISOString() ?? null,
    reposts: posting.reposts,
    postedAt: posting.postedAt?.toISOString() ?? null,
    firstSeenAt: posting.firstSeenAt.toISOString(),
    lastSeenAt: posting.lastSeenAt.toISOString(),
  }
}

export const toPostingView = (posting: Posting): z.input<typeof postingView> => ({
  ...toSummaryView(posting),
  html: posting.html,
  text: posting.text,
  requirements: posting.requirements.map((requirement) => ({ ...requirement, skills: [...requirement.skills] })),
  eligibility: [...posting.eligibility],
})

export const twinView = z
  .strictObject({
    id: z.uuid(),
    source: z.string(),
    board: z.string().nullable(),
    url: z.string().nullable(),
    locations: z.array(z.string()),
    closedAt: z.iso.datetime().nullable(),
  })
  .meta({
    id: 'PostingTwin',
    description: 'The same position on another board, by company, title and place.',
    examples: [
      {
        id: '0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b22',
        source: 'workable',
        board: 'acme',
        url: 'https://apply.workable.com/acme/j/ABC123DEF4',
        locations: ['Stockholm, Sweden'],
        closedAt: null,
      },
    ],
  })
