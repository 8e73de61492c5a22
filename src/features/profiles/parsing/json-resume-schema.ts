/** JSON Resume 1.0 as a schema: types and dates are checked, unknown fields pass, empty and null count as absent. */
import { z } from 'zod'

const text = z.union([z.string(), z.number()], { error: 'must be a text' }).nullish()

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as the schema's own pattern `iso8601` demands. */
const date = z
  .string({ error: 'must be a date such as 2024-05 or 2024-05-31, as text' })
  .regex(
    /^(?:|[12]\d{3}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)$/u,
    'must be a date such as 2024, 2024-05 or 2024-05-31',
  )
  .nullish()

const texts = z.array(text, { error: 'must be a list of texts' }).nullish()

const listOf = (fields: z.ZodRawShape) =>
  z.array(z.looseObject(fields, { error: 'must be an object' }), { error: 'must be a list' }).nullish()

const period = { startDate: date, endDate: date }

export const jsonResumeSchema = z.looseObject({
  basics: z
    .looseObject(
      {
        name: text,
        label: text,
        email: text,
        phone: text,
        url: text,
        summary: text,
        location: z
          .looseObject(
            { address: text, postalCode: text, city: text, countryCode: text, region: text },
            { error: 'must be an object' },
          )
          .nullish(),
        profiles: listOf({ network: text, username: text, url: text }),
      },
      { error: 'must be an object' },
    )
    .nullish(),
  work: listOf({ name: text, position: text, location: text, url: text, summary: text, highlights: texts, ...period }),
  volunteer: listOf({ organization: text, position: text, url: text, summary: text, highlights: texts, ...period }),
  education: listOf({
    institution: text,
    url: text,
    area: text,
    studyType: text,
    score: text,
    courses: texts,
    ...period,
  }),
  awards: listOf({ title: text, date, awarder: text, summary: text }),
  certificates: listOf({ name: text, date, issuer: text, url: text }),
  publications: listOf({ name: text, publisher: text, releaseDate: date, url: text, summary: text }),
  skills: listOf({ name: text, level: text, keywords: texts }),
  languages: listOf({ language: text, fluency: text }),
  interests: listOf({ name: text, keywords: texts }),
  references: listOf({ name: text, reference: text }),
  projects: listOf({
    name: text,
    description: text,
    highlights: texts,
    keywords: texts,
    url: text,
    roles: texts,
    entity: text,
    type: text,
    ...period,
  }),
})
