/** What a person writes beside an application: contacts, notes, tasks, interviews, offers. The forms are zod, once for all. */
import { z } from 'zod'

const line = (says: string) => z.string().trim().min(1).max(300).describe(says)
const moment = (says: string) => z.iso.datetime({ offset: true }).describe(says)
const longText = z.string().trim().min(1).max(20_000)

export const entrySchema = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('contact'),
      name: line('Who it is.'),
      role: line('What they do there.').optional(),
      email: z.email().max(300).optional().describe('Where to write to.'),
      phone: line('Where to call.').optional(),
    }),
    z.strictObject({ kind: z.literal('note'), text: longText.describe('Your words.') }),
    z.strictObject({
      kind: z.literal('task'),
      title: line('What is to be done.'),
      dueAt: moment('Until when.').optional(),
      done: z.boolean().default(false).describe('Whether it is done.'),
    }),
    z.strictObject({
      kind: z.literal('interview'),
      title: line('Which one it is: a call, a technical interview.'),
      startsAt: moment('When it begins.'),
      durationMinutes: z.int().min(5).max(1_440).default(60).describe('How long it takes.'),
      place: line('An address, a link, a number.').optional(),
      note: longText.optional().describe('With whom, about what.'),
    }),
    z.strictObject({
      kind: z.literal('offer'),
      amount: z.int().min(0).max(1_000_000_000_000).optional().describe('The salary, in whole units of its currency.'),
      currency: z
        .string()
        .regex(/^[A-Z]{3}$/u)
        .max(3)
        .optional()
        .describe('ISO 4217.'),
      period: z.enum(['hour', 'day', 'week', 'month', 'year']).optional().describe('What the amount is paid for.'),
      answerBy: moment('Until when it must be answered.').optional(),
      note: longText.optional().describe('Everything else of it.'),
    }),
  ])
  .meta({ id: 'ApplicationEntryContent', description: 'A contact, a note, a task, an interview or an offer.' })

export type EntryContent = z.output<typeof entrySchema>

export const entryKinds = ['contact', 'note', 'task', 'interview', 'offer'] as const

export interface Entry {
  readonly id: string
  readonly applicationId: string
  readonly content: EntryContent
  /** When it is due, begins, or must be answered. */
  readonly at: Date | null
  readonly doneAt: Date | null
  /** How often it was changed. */
  readonly sequence: number
  readonly createdAt: Date
  readonly updatedAt: Date
}

/** The moment of an entry that a calendar shows. */
export function momentOf(content: EntryContent): Date | null {
  const at =
    content.kind === 'task'
      ? content.dueAt
      : content.kind === 'interview'
        ? content.startsAt
        : content.kind === 'offer'
          ? content.answerBy
          : undefined
  return at === undefined ? null : new Date(at)
}
