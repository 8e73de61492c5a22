/** Signing up, invitations and links for a new password over HTTP. */
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { notFound } from '../../kernel/errors.ts'
import { clientAddress } from '../../platform/http/client-address.ts'
import { identityOf } from '../../platform/http/request-context.ts'
import type { HttpServer } from '../../platform/http/server-type.ts'
import { emailField } from './account-fields.ts'
import { mailLanguageOf } from './account-mails.ts'
import type { AccountsPorts } from './accounts-ports.ts'
import { deleteInvitation, selectInvitations } from './links.sql.ts'
import { acceptInvitation, requestPasswordReset, requestSignUp, sendInvitation } from './sign-up.ts'

const nameField = z.string().trim().min(1).max(100)

const mailSent = z
  .strictObject({ status: z.literal('mail_sent') })
  .meta({ description: 'The same for every address.', examples: [{ status: 'mail_sent' }] })

const optionsView = z
  .strictObject({
    signUp: z.enum(['closed', 'invitation', 'open']).describe('Who may make an account.'),
    canResetByMail: z.boolean().describe('False: whoever runs this server hands out links for a new password.'),
    provider: z
      .string()
      .nullable()
      .describe('The name of the place where people sign in instead; null: there is none.'),
  })
  .meta({
    id: 'SignInOptions',
    description: 'How one gets in here.',
    examples: [{ signUp: 'invitation', canResetByMail: true, provider: null }],
  })

const invitationView = z
  .strictObject({
    id: z.uuid(),
    email: z.string(),
    role: z.enum(['user', 'admin']),
    createdAt: z.iso.datetime(),
    expiresAt: z.iso.datetime(),
  })
  .meta({
    id: 'Invitation',
    description: 'An invitation that nobody has accepted yet.',
    examples: [
      {
        id: '0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21',
        email: 'ben@example.org',
        role: 'user',
        createdAt: '2026-11-28T09:30:00.000Z',
        expiresAt: '2026-12-05T09:30:00.000Z',
      },
    ],
  })

const askedBy = (request: FastifyRequest) => ({
  language: mailLanguageOf(request.headers['accept-language']),
  client: clientAddress(request),
})

/** Adds what needs no account yet, and what administrators need to invite. */
export function registerSignUpRoutes(app: HttpServer, ports: AccountsPorts): void {
  const open = { public: true, ownPagesOnly: true } as const
  app.get(
    '/api/v1/sign-in-options',
    {
      config: { public: true },
      schema: {
        tags: ['account'],
        summary: 'How one gets in here',
        description: 'For the page that signs people in.',
        response: { 200: optionsView },
      },
    },
    async () => ({
      signUp: ports.signUp,
      canResetByMail: ports.mailer.isConfigured,
      provider: ports.provider?.name ?? null,
    }),
  )
  app.post(
    '/api/v1/sign-up',
    {
      config: { ...open, problems: ['conflict'] },
      schema: {
        tags: ['account'],
        summary: 'Ask for an account',
        description:
          'Sends a link to the address, by which its owner chooses a password; the account can be used from then on. Only where `SIGN_UP` is `open`.',
        body: z
          .strictObject({
            name: nameField.describe('What you are called.'),
            email: emailField.describe('Where the link is sent.'),
          })
          .meta({ examples: [{ name: 'Ana Example', email: 'ana@example.org' }] }),
        response: { 202: mailSent },
      },
    },
    async (request, reply) => {
      await requestSignUp(ports, { ...request.body, ...askedBy(request) })
      return reply.code(202).send({ status: 'mail_sent' })
    },
  )
  app.post(
    '/api/v1/password-resets',
    {
      config: { ...open, problems: ['conflict'] },
      schema: {
        tags: ['account'],
        summary: 'Ask for a link that sets a new password',
        description: 'It is sent by mail, works once, for an hour; nothing is sent where there is no such account.',
        body: z
          .strictObject({ email: emailField.describe('The address of the account.') })
          .meta({ examples: [{ email: 'ana@example.org' }] }),
        response: { 202: mailSent },
      },
    },
    async (request, reply) => {
      await requestPasswordReset(ports, { ...request.body, ...askedBy(request) })
      return reply.code(202).send({ status: 'mail_sent' })
    },
  )
  app.post(
    '/api/v1/invitations/acceptance',
    {
      config: { ...open, problems: ['conflict'] },
      schema: {
        tags: ['account'],
        summary: 'Make the account that you were invited to',
        description: 'The link works once, for a week. Sign in afterwards.',
        body: z
          .strictObject({
            token: z.string().min(20).max(100).describe('The part of the link after `#invitation=`.'),
            name: nameField.describe('What you are called.'),
            password: z.string().min(12).max(128).describe('The password you choose.'),
          })
          .meta({
            examples: [
              {
                token: 'The-part-of-the-link-after-invitation',
                name: 'Ben Example',
                password: 'correct horse battery staple',
              },
            ],
          }),
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      await acceptInvitation(ports, request.body)
      return reply.code(204).send(null)
    },
  )
  registerInvitations(app, ports)
}

function registerInvitations(app: HttpServer, ports: AccountsPorts): void {
  app.get(
    '/api/v1/admin/invitations',
    {
      config: { scope: 'admin' },
      schema: {
        tags: ['administration'],
        summary: 'List invitations that nobody has accepted yet, the newest first',
        description: 'At most 100. Their links are in the mails alone.',
        response: { 200: z.strictObject({ invitations: z.array(invitationView) }) },
      },
    },
    async () => {
      const found = await ports.db.asSystem((tx) => selectInvitations(tx, ports.clock.now()))
      return {
        invitations: found.map((one) => ({
          ...one,
          email: one.email ?? '',
          role: one.role ?? 'user',
          createdAt: one.createdAt.toISOString(),
          expiresAt: one.expiresAt.toISOString(),
        })),
      }
    },
  )
  app.post(
    '/api/v1/admin/invitations',
    {
      config: { scope: 'admin', problems: ['conflict', 'unavailable'] },
      schema: {
        tags: ['administration'],
        summary: 'Invite somebody by mail',
        description:
          'The link works once, for a week. Without mail: `rolewright accounts invite` on the server prints it.',
        body: z
          .strictObject({
            email: emailField.describe('Whom to invite.'),
            role: z.enum(['user', 'admin']).default('user').describe('What they will be.'),
          })
          .meta({ examples: [{ email: 'ben@example.org', role: 'user' }] }),
        response: { 202: mailSent },
      },
    },
    async (request, reply) => {
      const by = identityOf(request).ownerId
      await sendInvitation(ports, { ...request.body, by }, mailLanguageOf(request.headers['accept-language']))
      return reply.code(202).send({ status: 'mail_sent' })
    },
  )
  app.delete(
    '/api/v1/admin/invitations/:invitationId',
    {
      config: { scope: 'admin' },
      schema: {
        tags: ['administration'],
        summary: 'Take an invitation back',
        description: 'Its link opens nothing from then on.',
        params: z.strictObject({ invitationId: z.uuid().describe('The invitation’s id.') }),
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      const { invitationId } = request.params
      const isGone = await ports.db.asSystem((tx) => deleteInvitation(tx, invitationId))
      if (!isGone) throw notFound('invitation', invitationId)
      return reply.code(204).send(null)
    },
  )
}
