/** A new password and a new e-mail address over HTTP. */
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { clientAddress } from '../../platform/http/client-address.ts'
import { identityOf } from '../../platform/http/request-context.ts'
import type { HttpServer } from '../../platform/http/server-type.ts'
import { confirmationField, emailField, newPasswordField } from './account-fields.ts'
import { mailLanguageOf } from './account-mails.ts'
import type { AccountsPorts } from './accounts-ports.ts'
import { confirmPerson } from './confirm-person.ts'
import { changePassword, confirmEmailChange, requestEmailChange } from './own-credentials.ts'

const languageOf = (request: FastifyRequest) => mailLanguageOf(request.headers['accept-language'])

/** Adds the routes. Changing needs the person: no key and no token has its scope. */
export function registerOwnCredentialRoutes(app: HttpServer, ports: AccountsPorts): void {
  const config = { scope: 'account', problems: ['conflict'] } as const
  async function confirm(request: FastifyRequest, password: string | undefined) {
    const { ownerId, sessionId } = identityOf(request)
    await confirmPerson(ports, { ownerId, sessionId, password, address: clientAddress(request) })
    return { ownerId, sessionId, language: languageOf(request) }
  }
  app.post(
    '/api/v1/account/password',
    {
      config,
      schema: {
        tags: ['account'],
        summary: 'Change your password',
        description:
          'Every other session of yours ends; this one goes on. A mail tells you of it, where mail is sent. Who signs in elsewhere gets a password by this, after a sign-in of the last ten minutes.',
        body: z.strictObject({ currentPassword: confirmationField, password: newPasswordField }).meta({
          examples: [{ currentPassword: 'correct horse battery staple', password: 'another long password' }],
        }),
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      const asker = await confirm(request, request.body.currentPassword)
      await changePassword(ports, asker, request.body.password)
      return reply.code(204).send(null)
    },
  )
  app.post(
    '/api/v1/account/email',
    {
      config,
      schema: {
        tags: ['account'],
        summary: 'Ask for another e-mail address',
        description:
          'Sends a link to the new address: it opens the page `/confirm-email#token=…`, works once, for a day. Nothing changes until then.',
        body: z
          .strictObject({ email: emailField.describe('The new address.'), password: confirmationField })
          .meta({ examples: [{ email: 'ana.new@example.org', password: 'correct horse battery staple' }] }),
        response: {
          202: z
            .strictObject({ status: z.literal('mail_sent') })
            .meta({ description: 'The same for every address.', examples: [{ status: 'mail_sent' }] }),
        },
      },
    },
    async (request, reply) => {
      const asker = await confirm(request, request.body.password)
      await requestEmailChange(ports, asker, { email: request.body.email, client: clientAddress(request) })
      return reply.code(202).send({ status: 'mail_sent' })
    },
  )
  app.post(
    '/api/v1/email-confirmations',
    {
      config: { public: true, ownPagesOnly: true, problems: ['conflict'] },
      schema: {
        tags: ['account'],
        summary: 'Confirm a new e-mail address, by the link that was sent to it',
        description: 'From now on the person signs in with it. The address before is told.',
        body: z
          .strictObject({ token: z.string().min(20).max(100).describe('The part of the link after `#token=`.') })
          .meta({ examples: [{ token: 'The-part-of-the-link-after-token' }] }),
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      await confirmEmailChange(ports, request.body.token, languageOf(request))
      return reply.code(204).send(null)
    },
  )
}
