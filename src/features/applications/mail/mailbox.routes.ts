/** A person's mailbox over HTTP: connected, read when asked or by itself, disconnected. */
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { HttpServer } from '../../../platform/http/server-type.ts'
import type { MailCtx } from './mail-proposals.ts'
import {
  connectMailbox,
  disconnectMailbox,
  getMailbox,
  type Mailbox,
  type MailboxPorts,
  readByItself,
} from './mailbox.ts'
import { readMailbox } from './read-mailbox.ts'

const tags = ['mail']
/** A password of elsewhere goes in: no API key may give one. */
const forPerson = { scope: 'account' } as const

const exampleMailbox = {
  ...{ host: 'imap.example.org', userName: 'jane@example.org', folder: 'INBOX' },
  ...{ lastReadAt: '2026-11-28T09:00:00.000Z', lastFailure: null, createdAt: '2026-11-20T08:00:00.000Z' },
  ...{ byItself: 'on' as const, nextReadAt: '2026-11-28T09:15:00.000Z' },
}

const mailboxView = z
  .strictObject({
    host: z.string(),
    userName: z.string(),
    folder: z.string(),
    lastReadAt: z.iso.datetime().nullable(),
    lastFailure: z.string().nullable().describe('Why the last reading failed; null where it did not.'),
    createdAt: z.iso.datetime(),
    byItself: z
      .enum(['on', 'off', 'paused'])
      .describe('Whether it is read by itself; paused: no more, because its mail server kept refusing.'),
    nextReadAt: z.iso.datetime().nullable().describe('When it is read by itself next; null where it is not.'),
  })
  .meta({
    id: 'Mailbox',
    description: 'A mailbox that may be read; never its password.',
    examples: [exampleMailbox],
  })

const outcomeView = z
  .strictObject({
    read: z.int().describe('Mails that were looked at.'),
    proposed: z.int().describe('Of them, those about your applications: they became proposals.'),
    unreadable: z.int().describe('Those that could not be read as mails.'),
    waiting: z.int().describe('Newer ones that wait for the next reading.'),
  })
  .meta({
    id: 'MailboxReading',
    description: 'What a reading of your mailbox found.',
    examples: [{ read: 12, proposed: 2, unreadable: 0, waiting: 0 }],
  })

const toView = ({ lastReadAt, createdAt, nextReadAt, ...rest }: Mailbox): z.output<typeof mailboxView> => ({
  ...rest,
  lastReadAt: lastReadAt?.toISOString() ?? null,
  nextReadAt: nextReadAt?.toISOString() ?? null,
  createdAt: createdAt.toISOString(),
})

/** Adds the routes. */
export function registerMailboxRoutes(
  app: HttpServer,
  contextOf: (request: FastifyRequest) => MailCtx,
  ports: MailboxPorts,
): void {
  app.get(
    '/api/v1/mailbox',
    {
      schema: {
        tags,
        summary: 'Read which mailbox is connected',
        description: 'And how the last reading went. Null where there is none.',
        response: {
          200: z
            .strictObject({
              mailbox: mailboxView.nullable(),
              readEverySeconds: z
                .number()
                .nullable()
                .describe('How often this installation reads mailboxes by itself; null: it never does.'),
            })
            .meta({ examples: [{ mailbox: exampleMailbox, readEverySeconds: 900 }] }),
        },
      },
    },
    async (request) => {
      const mailbox = await getMailbox(contextOf(request))
      return { mailbox: mailbox && toView(mailbox), readEverySeconds: ports.everyMs / 1000 || null }
    },
  )
  app.put(
    '/api/v1/mailbox',
    {
      config: { ...forPerson, limit: 'work', problems: ['address_refused', 'fetch_failed', 'timed_out'] },
      schema: {
        tags,
        summary: 'Connect your mailbox, to be read by IMAP over TLS',
        description:
          'It is opened once to see that it can be. The password is kept encrypted and never shown again; use one made for programs where your provider has such.',
        body: z
          .strictObject({
            host: z
              .string()
              .max(253)
              .regex(/^[\w.-]+$/u)
              .describe('The name of your mail server.'),
            userName: z.string().min(1).max(254).describe('Mostly your e-mail address.'),
            password: z.string().min(1).max(500).describe('Kept encrypted.'),
            folder: z.string().min(1).max(200).default('INBOX').describe('Which folder is read.'),
            readsByItself: z.boolean().default(false).describe('Whether it is read by itself from now on as well.'),
          })
          .meta({
            examples: [{ host: 'imap.example.org', userName: 'jane@example.org', password: 'abcd efgh ijkl mnop' }],
          }),
        response: { 200: z.strictObject({ mailbox: mailboxView }) },
      },
    },
    async (request) => ({ mailbox: toView(await connectMailbox(contextOf(request), ports, request.body)) }),
  )
  app.patch(
    '/api/v1/mailbox',
    {
      config: { ...forPerson, problems: ['conflict'] },
      schema: {
        tags,
        summary: 'Choose whether your mailbox is read by itself',
        description: 'A pause ends with it. Without it your mailbox is read only when you ask.',
        body: z
          .strictObject({ readsByItself: z.boolean().describe('Whether it is read by itself from now on.') })
          .meta({ examples: [{ readsByItself: true }] }),
        response: { 200: z.strictObject({ mailbox: mailboxView }) },
      },
    },
    async (request) => ({ mailbox: toView(await readByItself(contextOf(request), request.body.readsByItself)) }),
  )
  app.delete(
    '/api/v1/mailbox',
    {
      config: forPerson,
      schema: {
        tags,
        summary: 'Disconnect your mailbox',
        description: 'Its password is deleted. Proposals that came of it stay.',
        response: { 204: z.null().meta({ description: 'It is not read any more.' }) },
      },
    },
    async (request, reply) => {
      await disconnectMailbox(contextOf(request))
      return reply.code(204).send(null)
    },
  )
  app.post(
    '/api/v1/mailbox/readings',
    {
      config: {
        ...{ idempotency: 'repeatable', limit: 'work' },
        problems: ['conflict', 'address_refused', 'invalid_input', 'fetch_failed', 'timed_out'],
      },
      schema: {
        tags,
        summary: 'Read your mailbox now',
        description:
          'What came since the last reading, at most 50 mails, and at first of the last 30 days. Mails that seem to say something about one of your applications become proposals; nothing of the others is kept, and nothing in the mailbox changes.',
        response: { 200: outcomeView },
      },
    },
    async (request) => ({ ...(await readMailbox(contextOf(request), ports)) }),
  )
}
