/** Signing in and out, oneself and one's sessions over HTTP. */
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { notFound } from '../../kernel/errors.ts'
import { clientAddress } from '../../platform/http/client-address.ts'
import { findIdentity, identityOf } from '../../platform/http/request-context.ts'
import type { HttpServer } from '../../platform/http/server-type.ts'
import { type SessionCookie, sessionCookie } from '../../platform/http/session-cookie.ts'
import { registerAccountCareRoutes } from './account-care.routes.ts'
import type { AccountCare } from './account-care.ts'
import { findAccount } from './accounts.sql.ts'
import { meView, sessionView, toMeView, toSessionView } from './accounts.views.ts'
import type { AccountsPorts, Client } from './accounts-ports.ts'
import { registerAdminRoutes } from './admin.routes.ts'
import { registerKeyRoutes } from './keys.routes.ts'
import { setPassword } from './password.ts'
import { sessionLifetimeS } from './session-rules.ts'
import { signInWithLink, signInWithPassword } from './sign-in.ts'
import { registerSignUpRoutes } from './sign-up.routes.ts'

export interface AccountRoutesOptions {
  readonly ports: AccountsPorts
  readonly care: AccountCare
  readonly publicUrl: string | null
}

/** What is written down about where a session was opened. */
const clientOf = (request: FastifyRequest): Client => ({
  address: clientAddress(request),
  userAgent: request.headers['user-agent'] ?? '',
})

/** Adds everything about oneself. */
export function registerAccountRoutes(app: HttpServer, { ports, care, publicUrl }: AccountRoutesOptions): void {
  const cookie = sessionCookie(publicUrl)
  registerSignIn(app, ports, cookie)
  registerSignUpRoutes(app, ports)
  registerMe(app, ports)
  registerSessions(app, ports, cookie)
  registerKeyRoutes(app, ports)
  registerAdminRoutes(app, ports)
  registerAccountCareRoutes(app, { ports, care, cookie })
}

function registerSignIn(app: HttpServer, ports: AccountsPorts, cookie: SessionCookie): void {
  app.post(
    '/api/v1/sign-in',
    {
      config: { public: true, ownPagesOnly: true, problems: ['unauthenticated'] },
      schema: {
        tags: ['account'],
        summary: 'Sign a browser in with e-mail address and password',
        description:
          'Sets the session cookie. The answer is the same for an unknown address and a wrong password. Needs the `Origin` of our own pages or the header `X-Rolewright-Client`.',
        body: z
          .strictObject({
            email: z.string().min(3).max(254).describe('The address of the account.'),
            password: z.string().min(1).max(128).describe('Its password.'),
          })
          .meta({
            examples: [{ email: 'ana@example.org', password: 'correct horse battery staple' }],
          }),
        response: { 200: z.strictObject({ status: z.literal('signed_in') }) },
      },
    },
    async (request, reply) => {
      const { token } = await signInWithPassword(ports, request.body, clientOf(request))
      cookie.set(reply, token, sessionLifetimeS)
      return { status: 'signed_in' as const }
    },
  )
  app.get(
    '/sign-in/:token',
    { config: { public: true }, schema: { hide: true, params: z.strictObject({ token: z.string().max(100) }) } },
    async (request, reply) => {
      const { token } = await signInWithLink(ports, request.params.token, clientOf(request))
      cookie.set(reply, token, sessionLifetimeS)
      return reply.header('cache-control', 'no-store').redirect('/', 303)
    },
  )
  app.post(
    '/api/v1/password',
    {
      config: { public: true, ownPagesOnly: true },
      schema: {
        tags: ['account'],
        summary: 'Set a password by a link that was sent or handed to you',
        description:
          'The link works once, for an hour. Every session of the person ends; sign in with the new password.',
        body: z
          .strictObject({
            token: z.string().min(20).max(100).describe('The part of the link after `#token=`.'),
            password: z.string().min(12).max(128).describe('The new password.'),
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

function registerMe(app: HttpServer, ports: AccountsPorts): void {
  app.get(
    '/api/v1/me',
    {
      schema: {
        tags: ['account'],
        summary: 'Who you are and what you may do',
        description: 'Of the credential this request was made with.',
        response: { 200: meView },
      },
    },
    async (request) => {
      const identity = identityOf(request)
      const account = await ports.db.asSystem((tx) => findAccount(tx, identity.ownerId))
      if (!account) throw notFound('account', identity.ownerId)
      return toMeView(account, identity)
    },
  )
}

function registerSessions(app: HttpServer, ports: AccountsPorts, cookie: SessionCookie): void {
  app.get(
    '/api/v1/sessions',
    {
      config: { scope: 'account' },
      schema: {
        tags: ['account'],
        summary: 'List the browsers you are signed in with, the newest first',
        description: 'With the address and the name each browser gave when it signed in.',
        response: { 200: z.strictObject({ sessions: z.array(sessionView) }) },
      },
    },
    async (request) => {
      const identity = identityOf(request)
      const sessions = await ports.sessions.list(identity.ownerId)
      return { sessions: sessions.map((session) => toSessionView(session, identity)) }
    },
  )
  app.delete(
    '/api/v1/sessions/:sessionId',
    {
      config: { scope: 'account' },
      schema: {
        tags: ['account'],
        summary: 'Sign one browser out',
        description: 'Ends that session and every access token that was made from it, at once.',
        params: z.strictObject({ sessionId: z.uuid().describe('The session’s id.') }),
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      await ports.sessions.revoke(identityOf(request).ownerId, request.params.sessionId)
      return reply.code(204).send(null)
    },
  )
  app.delete(
    '/api/v1/sessions',
    {
      config: { scope: 'account' },
      schema: {
        tags: ['account'],
        summary: 'Sign out everywhere',
        description: 'Ends every session of yours, this one too, and every access token made from them.',
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      await ports.sessions.revokeAll(identityOf(request).ownerId)
      if (findIdentity(request)?.means === 'session') cookie.clear(reply)
      return reply.code(204).send(null)
    },
  )
}
