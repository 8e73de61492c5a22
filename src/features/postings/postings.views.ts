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
  .meta({ id: 'Requirement', description: 'One thing the posting asks for, in its own words.' })

const salaryView = z
  .strictObject({
    min: z.number().nullable(),
    max: z.number().nullable(),
    currency: z.string().nullable(),
    period: z.enum(['hour', 'day', 'week', 'month', 'year']).nullable(),
    raw: z.string(),
  })
  .meta({ id: 'Salary' })

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
  .meta({ id: 'PostingSummary' })

export const postingView = postingSummaryView
  .extend({ html: z.string().nullable(), text: z.string(), requirements: z.array(requirementView) })
  .meta({ id: 'Posting', description: 'One advertised position, normalised. Null means unknown.' })

export const importView = z
  .strictObject({
    read: z.number(),
    kept: z.number(),
    duplicates: z.number(),
    refused: z.array(z.strictObject({ where: z.string(), reason: z.string() })),
    postingIds: z.array(z.uuid()),
  })
  .meta({ id: 'PostingImport', description: 'What became of an import: read = kept + duplicates + refused.' })

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
