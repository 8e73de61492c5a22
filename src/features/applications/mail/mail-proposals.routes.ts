/** Mails about applications over HTTP: given, proposed, confirmed or put away. */
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { HttpServer } from '../../../platform/http/server-type.ts'
import { readUpload } from '../../../platform/http/upload.ts'
import { getApplication } from '../applications.ts'
import { applicationView, toApplicationView } from '../applications.views.ts'
import {
  confirmMailProposal,
  dismissMailProposal,
  listMailProposals,
  type MailCtx,
  type MailProposal,
  proposeFromMail,
} from './mail-proposals.ts'

const tags = ['mail']
const statuses = ['applied', 'screening', 'interview', 'offer', 'rejected'] as const
const params = z.strictObject({ proposalId: z.uuid().describe('The id of a mail you gave.') })

const proposalView = z
  .strictObject({
    id: z.uuid(),
    fromName: z.string().nullable(),
    fromAddress: z.string().nullable().describe('As the mail says: it may be forged.'),
    subject: z.string(),
    receivedAt: z.iso.datetime().nullable().describe('As its sender dates it; null where that cannot be.'),
    status: z.enum(statuses).nullable().describe('What it seems to say; null where we do not understand it.'),
    quote: z.string().nullable().describe('The words it rests on.'),
    candidates: z
      .array(z.strictObject({ applicationId: z.uuid(), why: z.string() }))
      .describe('What it seems to be about, the likeliest first.'),
    decision: z.enum(['confirmed', 'dismissed']).nullable(),
    createdAt: z.iso.datetime(),
  })
  .meta({
    id: 'MailProposal',
    description: 'What a mail seems to say about an application. Nothing changes before you confirm it.',
    examples: [
      {
        id: '0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3c05',
        fromName: 'Acme Recruiting',
        fromAddress: 'jobs@acme.example',
        subject: 'Your application',
        receivedAt: '2026-11-20T08:00:00.000Z',
        status: 'interview',
        quote: 'We would like to invite you to an interview.',
        candidates: [
          { applicationId: '0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3c01', why: 'The mail comes from its address.' },
        ],
        decision: null,
        createdAt: '2026-11-20T09:00:00.000Z',
      },
    ],
  })

const toView = ({ receivedAt, decidedAt: _decided, createdAt, candidates, ...rest }: MailProposal) => ({
  ...rest,
  candidates: candidates.map((one) => ({ ...one })),
  receivedAt: receivedAt?.toISOString() ?? null,
  createdAt: createdAt.toISOString(),
})

/** Adds the routes. */
export function registerMailProposalRoutes(app: HttpServer, contextOf: (request: FastifyRequest) => MailCtx): void {
  app.post(
    '/api/v1/mail-proposals/files',
    {
      config: {
        ...{ idempotency: 'repeatable', limit: 'work', upload: 'A mail as a file, .eml (RFC 5322); 5 MB at most.' },
        problems: ['unreadable_document', 'too_large', 'timed_out'],
      },
      schema: {
        tags,
        summary: 'Give a mail of an employer',
        description:
          'It is read by rules, in English and German, and becomes a proposal. The mail is not kept, attachments are not opened, and no model is asked.',
        response: { 200: proposalView },
      },
    },
    async (request) => toView(await proposeFromMail(contextOf(request), (await readUpload(request)).bytes)),
  )
  app.get(
    '/api/v1/mail-proposals',
    {
      schema: {
        tags,
        summary: 'List what mails propose',
        description: 'Those that wait for your decision, the newest first, at most 200.',
        response: { 200: z.strictObject({ proposals: z.array(proposalView) }) },
      },
    },
    async (request) => ({ proposals: (await listMailProposals(contextOf(request))).map(toView) }),
  )
  app.post(
    '/api/v1/mail-proposals/:proposalId/confirmation',
    {
      config: { idempotency: 'answer', problems: ['not_found', 'conflict'] },
      schema: {
        tags,
        summary: 'Confirm what a mail proposes',
        description: 'The application gets the status, dated like the mail. Answers the application.',
        params,
        body: z
          .strictObject({
            applicationId: z.uuid().describe('Which application it is about.'),
            to: z.enum(statuses).describe('The status it gets: as proposed, or as you know better.'),
            happenedAt: z.iso.datetime({ offset: true }).optional().describe('When; without it the date of the mail.'),
          })
          .meta({ examples: [{ applicationId: '0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3c01', to: 'interview' }] }),
        response: { 200: applicationView },
      },
    },
    async (request) => {
      const ctx = contextOf(request)
      const { happenedAt, ...given } = request.body
      const at = happenedAt === undefined ? undefined : new Date(happenedAt)
      await confirmMailProposal(ctx, request.params.proposalId, { ...given, happenedAt: at })
      return toApplicationView(await getApplication(ctx, given.applicationId))
    },
  )
  app.delete(
    '/api/v1/mail-proposals/:proposalId',
    {
      config: { problems: ['conflict'] },
      schema: {
        tags,
        summary: 'Put away what a mail proposes',
        description: 'Nothing changes; the same mail is not proposed again.',
        params,
        response: { 204: z.null().meta({ description: 'It is put away.' }) },
      },
    },
    async (request, reply) => {
      await dismissMailProposal(contextOf(request), request.params.proposalId)
      return reply.code(204).send(null)
    },
  )
}
