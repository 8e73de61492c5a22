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
  postedAt: '2026-11-18T08:00:00.000Z',
  language: 'en',
  firstSeenAt: '2026-11-19T06:12:00.000Z',
  lastSeenAt: '2026-11-20T06:12:00.000Z',
}

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
  .extend({ html: z.string().nullable(), text: z.string(), requirements: z.array(requirementView) })
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
})
