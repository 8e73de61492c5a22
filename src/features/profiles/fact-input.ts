/** What a person may send of a fact: every field bounded and described. */
import { z } from 'zod'
import { factKinds } from './fact.ts'

const text = (what: string) => z.string().trim().min(1).max(500).optional().describe(what)
const date = (what: string) =>
  z
    .string()
    .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u)
    .max(10)
    .optional()
    .describe(what)

const details = z
  .strictObject({
    field: z
      .enum(['name', 'headline', 'email', 'phone', 'location', 'url'])
      .optional()
      .describe('Of a contact: which field it is.'),
    organisation: text('Employer, organisation, school or issuer.'),
    title: text('Title, role, degree or name.'),
    area: text('Field of study, or the group of a skill.'),
    location: text('Where it was.'),
    startDate: date('`YYYY`, `YYYY-MM` or `YYYY-MM-DD`.'),
    endDate: date('The same forms.'),
    ongoing: z.boolean().optional().describe('True while it lasts.'),
    level: text('Grade, or level of a language or skill.'),
    url: z
      .url({ protocol: /^https?$/u })
      .max(2_000)
      .optional()
      .describe('A web address.'),
  })
  .describe('Its parts, as far as you know them.')

const value = z.string().trim().min(1).max(5_000)
const factId = z.uuid().describe('The fact.')
const after = z.uuid().nullable()

const edit = z.discriminatedUnion('op', [
  z.strictObject({
    op: z.literal('add').describe('A fact of your own; it is marked as added by hand.'),
    kind: z.enum(factKinds).describe('What it is.'),
    value: value.describe('Its words.'),
    details: details.optional(),
    belongsTo: z.uuid().nullable().optional().describe('The entry it stands under.'),
    after: after.optional().describe('The fact it comes behind; null: first; absent: last of its kind.'),
  }),
  z.strictObject({
    op: z.literal('change').describe('Other words, parts or kind; what is absent stays.'),
    factId,
    kind: z.enum(factKinds).optional().describe('What it is.'),
    value: value.optional().describe('Its words.'),
    details: details.optional(),
  }),
  z.strictObject({
    op: z.literal('move').describe('To another place, with all that stands under it.'),
    factId,
    belongsTo: z.uuid().nullable().optional().describe('Another entry; absent: it stays under its own.'),
    after: after.describe('The fact it comes behind; null: first.'),
  }),
  z.strictObject({ op: z.literal('hide').describe('Keep it, show it to nobody.'), factId }),
  z.strictObject({ op: z.literal('show').describe('No longer hide it.'), factId }),
  z.strictObject({ op: z.literal('remove').describe('With all that stands under it; undo brings it back.'), factId }),
])

export const editsBody = z
  .strictObject({
    version: z.int().min(1).max(1_000_000_000).describe('The version that you saw.'),
    edits: z.array(edit).min(1).max(200).describe('All of them are done, in order, or none.'),
  })
  .meta({
    examples: [
      {
        version: 3,
        edits: [
          { op: 'add', kind: 'skill', value: 'Terraform' },
          { op: 'hide', factId: '0199a0c4-6b12-7e01-8a44-2c1d9f7e5a10' },
        ],
      },
    ],
  })
