/** What a person wants of their next position, and where they may work. Shape and bounds. */
import { z } from 'zod'

const texts = (what: string) => z.array(z.string().trim().min(1).max(200)).max(50).default([]).describe(what)
const country = z
  .string()
  .regex(/^[A-Z]{2}$/u)
  .max(2)
  .describe('ISO 3166-1 alpha-2, such as NO.')

const authorisations = ['citizen', 'permanent', 'permit', 'needs-sponsorship', 'not-allowed'] as const

export const careerWishesSchema = z
  .strictObject({
    goals: z.string().max(5_000).default('').describe('In your own words: where you want to go.'),
    titles: texts('Titles you look for.'),
    places: texts('Cities, regions or countries you would work in.'),
    remote: z.enum(['only', 'preferred', 'indifferent', 'no']).nullable().default(null).describe('Work from home.'),
    willRelocate: z.boolean().nullable().default(null).describe('Whether you would move for a position.'),
    employmentTypes: z
      .array(z.enum(['full-time', 'part-time', 'contract', 'temporary', 'internship']))
      .max(5)
      .default([])
      .describe('Kinds of employment you accept; none means all.'),
    salary: z
      .strictObject({
        minimum: z.int().min(0).max(1_000_000_000).describe('The least you accept, in whole units of the currency.'),
        currency: z
          .string()
          .regex(/^[A-Z]{3}$/u)
          .max(3)
          .describe('ISO 4217, such as EUR.'),
        per: z.enum(['year', 'month', 'day', 'hour']).describe('What the amount is paid for.'),
      })
      .nullable()
      .default(null)
      .describe('Null: not said.'),
    availableFrom: z.iso.date().nullable().default(null).describe('The first day you could begin.'),
    noticeWeeks: z.int().min(0).max(104).nullable().default(null).describe('Your period of notice, in weeks.'),
    dealBreakers: texts('What rules a position out, one sentence each.'),
    workAuthorisation: z
      .array(
        z.strictObject({
          country,
          status: z.enum(authorisations).describe('By which right you may work there.'),
          until: z.iso.date().nullable().default(null).describe('The last day of a permit; null: no end.'),
        }),
      )
      .max(50)
      .refine((list) => new Set(list.map((one) => one.country)).size === list.length, 'each country once')
      .default([])
      .describe('Where you may work, one entry a country.'),
  })
  .meta({
    id: 'CareerWishes',
    examples: [
      {
        goals: 'Lead a small platform team.',
        titles: ['Platform Engineer'],
        places: ['Oslo', 'Remote'],
        remote: 'preferred',
        willRelocate: false,
        employmentTypes: ['full-time'],
        salary: { minimum: 850_000, currency: 'NOK', per: 'year' },
        availableFrom: '2027-02-01',
        noticeWeeks: 12,
        dealBreakers: ['Weapons industry'],
        workAuthorisation: [{ country: 'NO', status: 'citizen', until: null }],
      },
    ],
  })

export type CareerWishes = z.output<typeof careerWishesSchema>
