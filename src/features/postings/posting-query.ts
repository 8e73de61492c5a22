/** What a person searches postings by: words, filters, an order. Shapes and types. */
import { z } from 'zod'
import type { Seniority } from './posting.ts'

const seniorities = [
  'intern',
  'junior',
  'mid',
  'senior',
  'lead',
  'principal',
  'manager',
  'director',
  'executive',
] as const satisfies readonly Seniority[]

const names = (max: number) => z.array(z.string().trim().min(1).max(200)).max(max)

/** Every part narrows further; a part that is left out does not. */
export const postingFilterSchema = z
  .strictObject({
    remote: z
      .array(z.enum(['remote', 'hybrid', 'onsite']))
      .max(3)
      .describe('One of them is enough.'),
    countries: z
      .array(
        z
          .string()
          .length(2)
          .regex(/^[A-Z]{2}$/u),
      )
      .max(50)
      .describe('ISO 3166-1 alpha-2; one of them is enough.'),
    seniority: z.array(z.enum(seniorities)).max(seniorities.length).describe('As the title names it; one is enough.'),
    skills: names(50).describe('Names of the taxonomy, or what people write for them; all of them.'),
    salary: z
      .strictObject({
        min: z.int().min(1).max(1_000_000_000).describe('Whole units a year.'),
        currency: z
          .string()
          .length(3)
          .regex(/^[A-Z]{3}$/u)
          .describe('ISO 4217.'),
      })
      .describe('The upper end reaches this yearly amount. Currencies are not converted.'),
    listedSince: z.iso.datetime().describe('Posted since; first seen since, where that is unknown.'),
    sources: names(50).describe('Names of kinds of boards, such as greenhouse.'),
    excludeCompanies: names(500).describe('Legal forms and capitals make no difference.'),
    visa: z.boolean().describe('true: the posting says that a visa is sponsored.'),
    languages: z
      .array(
        z
          .string()
          .length(2)
          .regex(/^[a-z]{2}$/u),
      )
      .max(20)
      .describe('ISO 639-1 of the text.'),
  })
  .partial()
  .meta({ id: 'PostingFilter', description: 'A part that is left out does not narrow.' })

export type PostingFilter = z.output<typeof postingFilterSchema>

export const postingSearchSchema = z
  .strictObject({
    text: z.string().trim().min(1).max(500).optional().describe('Words, "phrases", or, -without.'),
    filter: postingFilterSchema.default({}),
  })
  .meta({ id: 'PostingSearch', description: 'Words and filters; each narrows further.' })

export type PostingSearch = z.output<typeof postingSearchSchema>

export const postingSorts = ['relevance', 'newest', 'salary'] as const
export type PostingSort = (typeof postingSorts)[number]

/** Where a page ended: the highest key comes first, ids decide between equals. */
export interface SortKey {
  readonly key: number
  readonly id: string
}

export interface SavedSearch {
  readonly id: string
  readonly name: string
  readonly query: PostingSearch
  /** Postings first seen later are new. */
  readonly seenAt: Date
}
