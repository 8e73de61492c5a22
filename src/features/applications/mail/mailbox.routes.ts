/** A person's mailbox over HTTP: connected, read when asked, disconnected. */
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
  readMailbox,
} from './mailbox.ts'

const tags = ['mail']
/** A password of elsewhere goes in: no API key may give one. */
const forPerson = { scope: 'account' } as const

const exampleMailbox = {
  ...{ host: 'imap.example.org', userName: 'jane@example.org', folder: 'INBOX' },
  ...{ lastReadAt: '2026-11-28T09:00:00.000Z', lastFailure: null, createdAt: '2026-11-20T08:00:00.000Z' },
}

const mailboxView = z
  .strictObject({
    host: z.string(),
    userName: z.string(),
    folder: z.string(),
    lastReadAt: z.iso.datetime().nullable(),
    lastFailure: z.string().nullable().describe('Why the last reading failed; null where it did not.'),
    createdAt: z.iso.datetime(),
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

const toView = ({ lastReadAt, createdAt, ...rest }: Mailbox): z.output<typeof mailboxView> => ({
  ...rest,
  lastReadAt: lastReadAt?.toISOString() ?? null,
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
        response: { 200: z.strictObject({ mailbox: mailboxView.nullable() }) },
      },
    },
    async (request) => {
      const mailbox = await getMailbox(contextOf(request))
      return { mailbox: mailbox && toView(mailbox) }
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
          })
          .meta({
            examples: [{ host: 'imap.example.org', userName: 'jane@example.org', password: 'abcd efgh ijkl mnop' }],
          }),
        response: { 200: z.strictObject({ mailbox: mailboxView }) },
      },
    },
    async (request) => ({ mailbox: toView(await connectMailbox(contextOf(request), ports, request.body)) }),
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
        ...{ idempotency: 'answer', limit: 'work' },
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
