/** Signing in and out over HTTP. */
import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { showRefusal } from '../../platform/http/notice-page.ts'
import { identityOf } from '../../platform/http/request-context.ts'
import type { HttpServer } from '../../platform/http/server-type.ts'
import type { SessionCookie } from '../../platform/http/session-cookie.ts'
import { codeField, newPasswordField } from './account-fields.ts'
import type { AccountsPorts } from './accounts-ports.ts'
import { clientOf } from './client.ts'
import { setPassword } from './password.ts'
import { sessionLifetimeS } from './session-rules.ts'
import { type CodeNeeded, type SignedIn, signInWithCode, signInWithLink, signInWithPassword } from './sign-in.ts'

const signedInView = z.strictObject({ status: z.literal('signed_in') })

const signInView = z
  .discriminatedUnion('status', [
    signedInView.meta({ description: 'The session cookie was set.' }),
    z
      .strictObject({
        status: z.literal('second_factor'),
        ticket: z.string().describe('For `POST /api/v1/sign-in/second-factor`, together with the code.'),
        expiresAt: z.iso.datetime().describe('Until when the code can be given: ten minutes.'),
      })
      .meta({ description: 'The password was right; the person has a second factor, and no cookie was set yet.' }),
  ])
  .meta({
    id: 'SignIn',
    description: 'Signed in, or asked for the second factor.',
    examples: [
      { status: 'signed_in' },
      {
        status: 'second_factor',
        ticket: 'Zm9yLXRoZS1yZXF1ZXN0LXRoYXQtYnJpbmdzLWE',
        expiresAt: '2026-11-28T09:40:00.000Z',
      },
    ],
  })

/** Adds the routes. */
export function registerSignInRoutes(app: HttpServer, ports: AccountsPorts, cookie: SessionCookie): void {
  const open = { public: true, ownPagesOnly: true } as const
  const answer = (reply: FastifyReply, result: SignedIn | CodeNeeded): z.input<typeof signInView> => {
    void reply.header('cache-control', 'no-store')
    if (result.status === 'second_factor') return { ...result, expiresAt: result.expiresAt.toISOString() }
    cookie.set(reply, result.token, sessionLifetimeS)
    return { status: result.status }
  }
  app.post(
    '/api/v1/sign-in',
    {
      config: { ...open, problems: ['unauthenticated'] },
      schema: {
        tags: ['account'],
        summary: 'Sign a browser in with e-mail address and password',
        description:
          'Sets the session cookie, or asks for the code of the second factor where the person has one. The answer is the same for an unknown address and a wrong password. Needs the `Origin` of our own pages or the header `X-Rolewright-Client`.',
        body: z
          .strictObject({
            email: z.string().min(3).max(254).describe('The address of the account.'),
            password: z.string().min(1).max(128).describe('Its password.'),
          })
          .meta({
            examples: [{ email: 'ana@example.org', password: 'correct horse battery staple' }],
          }),
        response: { 200: signInView },
      },
    },
    async (request, reply) => answer(reply, await signInWithPassword(ports, request.body, clientOf(request))),
  )
  app.post(
    '/api/v1/sign-in/second-factor',
    {
      config: { ...open, problems: ['unauthenticated', 'conflict', 'unavailable'] },
      schema: {
        tags: ['account'],
        summary: 'Complete a sign-in with the code of the second factor',
        description:
          'Sets the session cookie. A wrong code is 403, and another one may be tried; a ticket that was used or has run out is 401: sign in anew. A code counts once.',
        body: z
          .strictObject({
            ticket: z.string().min(20).max(100).describe('As the sign-in gave it.'),
            code: codeField,
          })
          .meta({ examples: [{ ticket: 'Zm9yLXRoZS1yZXF1ZXN0LXRoYXQtYnJpbmdzLWE', code: '492039' }] }),
        response: { 200: signedInView },
      },
    },
    async (request, reply) => {
      const { token } = await signInWithCode(ports, request.body, clientOf(request))
      cookie.set(reply, token, sessionLifetimeS)
      return { status: 'signed_in' as const }
    },
  )
  app.get(
    '/sign-in/:token',
    { config: { public: true }, schema: { hide: true, params: z.strictObject({ token: z.string().max(100) }) } },
    async (request, reply) => {
      try {
        const { token } = await signInWithLink(ports, request.params.token, clientOf(request))
        cookie.set(reply, token, sessionLifetimeS)
        return reply.header('cache-control', 'no-store').redirect('/', 303)
      } catch (error) {
        const link = { href: '/', text: 'Go on, if this browser is signed in already' }
        return showRefusal(request, reply, error, { title: 'This link does not open anything', link })
      }
    },
  )
  app.post(
    '/api/v1/password',
    {
      config: open,
      schema: {
        tags: ['account'],
        summary: 'Set a password by a link that was sent or handed to you',
        description:
          'The link works once, for an hour. Every session of the person ends; sign in with the new password.',
        body: z
          .strictObject({
            token: z.string().min(20).max(100).describe('The part of the link after `#token=`.'),
            password: newPasswordField,
          })
          .meta({
            examples: [{ token: 'The-part-of-the-link-after-token', password: 'correct horse battery staple' }],
          }),
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      await setPassword(ports, request.body)
      return reply.code(204).send(null)
    },
  )
  app.post(
    '/api/v1/sign-out',
    {
      config: { scope: 'account' },
      schema: {
        tags: ['account'],
        summary: 'Sign this browser out',
        description: 'Ends the session and every access token that was made from it, at once.',
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      const { ownerId, sessionId } = identityOf(request)
      if (sessionId !== null) await ports.sessions.revoke(ownerId, sessionId)
      cookie.clear(reply)
      return reply.code(204).send(null)
    },
  )
}
