/** Reminders over HTTP: what is new, what a person wants by mail, and the link that stops it. */
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { errorCodes } from '../../../kernel/errors.ts'
import type { HttpServer } from '../../../platform/http/server-type.ts'
import type { SearchCtx } from '../../postings/postings.ts'
import { postingSummaryView, toSummaryView } from '../../postings/postings.views.ts'
import { suggestionView, toSuggestionView } from '../suggestions.views.ts'
import { type Digest, makeDigest } from './digest.ts'
import { periods } from './reminder-times.ts'
import {
  changeReminders,
  getReminderState,
  type ReminderPorts,
  type ReminderState,
  stopReminders,
} from './reminders.ts'

const tags = ['reminders']
const languages = ['en', 'de'] as const

const wishShape = {
  every: z.enum(periods).describe('How often a mail comes, where there is something to tell.'),
  hourUtc: z.int().min(0).max(23).default(6).describe('The hour at which it comes, UTC.'),
  language: z.enum(languages).default('en').describe('Of its words.'),
}

const stateView = z
  .strictObject({
    every: z.enum(periods),
    hourUtc: z.int(),
    language: z.enum(languages),
    nextAt: z.iso.datetime().nullable(),
    lastSentAt: z.iso.datetime().nullable(),
    canMail: z.boolean().describe('False: the server sends no mail, or your account has no address that was proven.'),
  })
  .meta({
    id: 'ReminderState',
    description: 'Whether you are reminded by mail.',
    examples: [
      {
        ...{ every: 'day', hourUtc: 6, language: 'en', canMail: true, lastSentAt: null },
        nextAt: '2026-11-29T06:00:00.000Z',
      },
    ],
  })

const digestView = z
  .strictObject({
    since: z.iso.datetime(),
    searches: z.array(
      z.strictObject({
        searchId: z.uuid(),
        name: z.string(),
        fresh: z.int().describe('New since then, and since you last looked.'),
        newest: z.array(postingSummaryView).describe('At most five of them.'),
      }),
    ),
    upcoming: z.array(
      z.strictObject({
        entryId: z.uuid(),
        kind: z.enum(['task', 'interview', 'offer']),
        at: z.iso.datetime(),
        says: z.string().nullable().describe('What it is called; null for an offer.'),
        title: z.string().describe('Of the application.'),
        company: z.string().nullable(),
      }),
    ),
    suggestions: z.array(suggestionView),
    mails: z.int().describe('Mails of employers that wait for your decision.'),
  })
  .meta({
    id: 'Digest',
    description: 'What is new in your searches, what lies ahead, what you might do.',
    examples: [{ since: '2026-11-27T06:00:00.000Z', searches: [], upcoming: [], suggestions: [], mails: 1 }],
  })

const toStateView = ({ nextAt, lastSentAt, ...state }: ReminderState): z.output<typeof stateView> => ({
  ...state,
  nextAt: nextAt?.toISOString() ?? null,
  lastSentAt: lastSentAt?.toISOString() ?? null,
})

const toDigestView = (digest: Digest, language: 'en' | 'de'): z.output<typeof digestView> => ({
  since: digest.since.toISOString(),
  searches: digest.searches.map(({ search, fresh, newest }) => ({
    ...{ searchId: search.id, name: search.name, fresh },
    newest: newest.map(toSummaryView),
  })),
  upcoming: digest.upcoming.map(({ id, content, at, title, company }) => ({
    entryId: id,
    kind: content.kind === 'interview' || content.kind === 'offer' ? content.kind : 'task',
    at: at.toISOString(),
    says: 'title' in content ? content.title : null,
    ...{ title, company },
  })),
  suggestions: digest.suggestions.map((one) => toSuggestionView(one, language)),
  mails: digest.mails,
})

const dayMs = 86_400_000

/** Adds the routes. */
export function registerReminderRoutes(
  app: HttpServer,
  contextOf: (request: FastifyRequest) => SearchCtx,
  ports: ReminderPorts & Pick<SearchCtx, 'db' | 'clock'>,
): void {
  app.get(
    '/api/v1/digest',
    {
      config: { limit: 'search' },
      schema: {
        tags,
        summary: 'Read what is new and what is to be done',
        description:
          'New postings of your kept searches, the dates of the coming week, suggestions, and how many mails of employers wait: what reminders tell by mail.',
        querystring: z.strictObject({
          days: z.coerce
            .number()
            .int()
            .min(1)
            .max(31)
            .default(7)
            .describe('What was first seen in so many days is new.'),
          language: z.enum(languages).default('en').describe('Of `says`.'),
        }),
        response: { 200: digestView },
      },
    },
    async (request) => {
      const ctx = contextOf(request)
      const since = new Date(ctx.clock.now().getTime() - request.query.days * dayMs)
      return toDigestView(await makeDigest(ctx, since), request.query.language)
    },
  )
  app.get(
    '/api/v1/reminders',
    {
      schema: {
        tags,
        summary: 'Read whether you are reminded by mail',
        description: 'Nobody is who did not ask for it.',
        response: { 200: stateView },
      },
    },
    async (request) => toStateView(await getReminderState(contextOf(request), ports)),
  )
  app.put(
    '/api/v1/reminders',
    {
      config: { scope: 'account', problems: ['conflict'] },
      schema: {
        tags,
        summary: 'Ask for reminders by mail, or stop them',
        description:
          'Each day, or each Monday, and only where there is something to tell. Every mail has a link that stops them.',
        body: z.strictObject(wishShape).meta({ examples: [{ every: 'day', hourUtc: 6, language: 'en' }] }),
        response: { 200: stateView },
      },
    },
    async (request) => toStateView(await changeReminders(contextOf(request), ports, request.body)),
  )
  registerUnsubscribePage(app, ports)
}

const policy = "default-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
const page = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>Rolewright</title><main>${body}</main></html>`
const question = page(
  '<h1>Stop reminders by mail?</h1><form method="post"><button>Stop them</button></form><h2 lang="de">Erinnerungen per Mail abbestellen?</h2><form method="post" lang="de"><button>Abbestellen</button></form>',
)
const done = page(
  '<h1>You get no more reminders.</h1><p>In the settings you can ask for them again.</p><p lang="de">Sie bekommen keine Erinnerungen mehr. In den Einstellungen können Sie sie wieder bestellen.</p>',
)
const unknown = page(
  '<h1>This link is not one of ours.</h1><p>Sign in, and stop reminders in the settings.</p><p lang="de">Dieser Link ist nicht von uns. Melden Sie sich an und stellen Sie Erinnerungen in den Einstellungen ab.</p>',
)

/** Looking at the link changes nothing: programs that check mails open every link. The button does, and a reader's own (RFC 8058). */
function registerUnsubscribePage(app: HttpServer, ports: ReminderPorts & Pick<SearchCtx, 'db' | 'clock'>): void {
  const path = '/api/v1/reminders/unsubscribe/:token'
  const params = z.strictObject({ token: z.string().max(200).describe('From the mail.') })
  const open = { config: { public: true }, schema: { hide: true, params } }
  const headers = { 'content-security-policy': policy, 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' }
  app.register(async (forms) => {
    // What it says is the same each time; the link says all there is to know.
    forms.addContentTypeParser('application/x-www-form-urlencoded', (_request, payload, parsed) => {
      payload.resume()
      payload.on('end', () => parsed(null, undefined))
    })
    forms.get(path, open, async (_request, reply) =>
      reply.type('text/html; charset=utf-8').headers(headers).send(question),
    )
    forms.post(path, open, async (request, reply) => {
      const { token } = request.params as { readonly token: string }
      const isOurs = await stopReminders(ports, ports, token)
      return reply
        .code(isOurs ? 200 : errorCodes.not_found.status)
        .type('text/html; charset=utf-8')
        .headers(headers)
        .send(isOurs ? done : unknown)
    })
  })
}
