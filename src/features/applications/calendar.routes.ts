/** The calendar over HTTP: its secret address, what stands behind it, and single entries as files. */
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Ctx } from '../../platform/context.ts'
import type { HttpServer } from '../../platform/http/server-type.ts'
import {
  type CalendarFeed,
  getCalendarFeed,
  readCalendarFeed,
  renewCalendarFeed,
  revokeCalendarFeed,
  writeEntryCalendar,
} from './calendar.ts'
import { calendarLanguages } from './calendar-text.ts'

const tags = ['calendar']
/** Whoever knows the address reads the calendar: no API key draws one. */
const forPerson = { scope: 'account' } as const
const feedPath = (token: string): string => `/api/v1/calendar/${token}/rolewright.ics`

const feedView = z
  .strictObject({
    exists: z.boolean(),
    language: z.enum(calendarLanguages).nullable(),
    createdAt: z.iso.datetime().nullable(),
    lastReadAt: z.iso.datetime().nullable().describe('When a program asked for it last, to the hour.'),
  })
  .meta({
    id: 'CalendarFeed',
    description: 'Whether there is a secret address of your calendar; never the address itself.',
    examples: [{ exists: true, language: 'en', createdAt: '2026-11-20T08:00:00.000Z', lastReadAt: null }],
  })

const newFeedView = z
  .strictObject({ ...feedView.shape, url: z.string().describe('The secret address, shown this once.') })
  .meta({
    id: 'NewCalendarFeed',
    description: 'The secret address: whoever knows it reads your calendar.',
    examples: [
      {
        ...{ exists: true, language: 'en', createdAt: '2026-11-20T08:00:00.000Z', lastReadAt: null },
        url: `https://jobs.example.org${feedPath('q3uXl0f8bE2yV6mZ1oR9kT4wS7dN5aHcJgPxYtLiMBs')}`,
      },
    ],
  })

const toFeedView = (feed: CalendarFeed | null): z.output<typeof feedView> => ({
  exists: feed !== null,
  language: feed?.language ?? null,
  createdAt: feed?.createdAt.toISOString() ?? null,
  lastReadAt: feed?.lastReadAt?.toISOString() ?? null,
})

const calendarAnswer = {
  200: { description: 'The calendar (RFC 5545).', content: { 'text/calendar': { schema: { type: 'string' } } } },
}
const calendarType = 'text/calendar; charset=utf-8'
const language = z.enum(calendarLanguages).default('en')

/** Adds the routes. @param address of this installation, as people reach it */
export function registerCalendarRoutes(
  app: HttpServer,
  contextOf: (request: FastifyRequest) => Ctx,
  { address, ports }: { address: string; ports: Pick<Ctx, 'db' | 'clock'> },
): void {
  app.get(
    '/api/v1/calendar',
    {
      schema: {
        tags,
        summary: 'Read whether your calendar has a secret address',
        description: 'And when a program read it last. The address itself is shown once, when it is made.',
        response: { 200: feedView },
      },
    },
    async (request) => toFeedView(await getCalendarFeed(contextOf(request))),
  )
  app.post(
    '/api/v1/calendar',
    {
      config: forPerson,
      schema: {
        tags,
        summary: 'Make a secret address for your calendar',
        description:
          'For the calendar program of your choice: interviews, tasks with a date, offers to answer. One that was there opens nothing from now on.',
        body: z
          .strictObject({ language: language.describe('Of the words in it that are not yours.') })
          .meta({ examples: [{ language: 'en' }] }),
        response: { 200: newFeedView },
      },
    },
    async (request, reply) => {
      const ctx = contextOf(request)
      const url = `${address}${feedPath(await renewCalendarFeed(ctx, request.body.language))}`
      reply.header('cache-control', 'no-store')
      return { ...toFeedView(await getCalendarFeed(ctx)), url }
    },
  )
  app.delete(
    '/api/v1/calendar',
    {
      config: forPerson,
      schema: {
        tags,
        summary: 'Revoke the secret address of your calendar',
        description: 'It opens nothing from now on. Programs that had it keep what they read.',
        response: { 204: z.null().meta({ description: 'It opens nothing any more.' }) },
      },
    },
    async (request, reply) => {
      await revokeCalendarFeed(contextOf(request))
      return reply.code(204).send(null)
    },
  )
  app.get(
    '/api/v1/calendar/:token/rolewright.ics',
    {
      config: { public: true, answers: calendarAnswer, problems: ['not_found'] },
      schema: {
        tags,
        summary: 'Read a calendar by its secret address',
        description: 'What calendar programs ask for, without signing in: the address is the key.',
        params: z.strictObject({
          token: z
            .string()
            .max(43)
            .regex(/^[\w-]{43}$/u)
            .describe('The secret.'),
        }),
      },
    },
    async (request, reply) =>
      reply
        .type(calendarType)
        .header('cache-control', 'private, no-store')
        .send(await readCalendarFeed(ports, request.params.token)),
  )
  app.get(
    '/api/v1/applications/:applicationId/entries/:entryId/calendar',
    {
      config: { answers: calendarAnswer, problems: ['not_found', 'invalid_input'] },
      schema: {
        tags,
        summary: 'Take an interview, a task or an offer along for your calendar',
        description: 'A file that every calendar program opens; asked again after a change, it replaces what it was.',
        params: z.strictObject({
          applicationId: z.uuid().describe('The id of an application of yours.'),
          entryId: z.uuid().describe('The id of the entry.'),
        }),
        querystring: z.strictObject({ language: language.describe('Of the words in it that are not yours.') }),
      },
    },
    async (request, reply) => {
      const { applicationId, entryId } = request.params
      const text = await writeEntryCalendar(contextOf(request), applicationId, entryId, request.query.language)
      return reply.type(calendarType).header('content-disposition', 'attachment; filename="rolewright.ics"').send(text)
    },
  )
}
