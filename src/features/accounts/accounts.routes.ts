/** Everything about oneself over HTTP; here: who one is, and one's sessions. */
import { z } from 'zod'
import { notFound } from '../../kernel/errors.ts'
import { findIdentity, identityOf } from '../../platform/http/request-context.ts'
import type { HttpServer } from '../../platform/http/server-type.ts'
import { type SessionCookie, sessionCookie } from '../../platform/http/session-cookie.ts'
import { registerAccountCareRoutes } from './account-care.routes.ts'
import type { AccountCare } from './account-care.ts'
import { findAccount } from './accounts.sql.ts'
import { meView, sessionView, toMeView, toSessionView } from './accounts.views.ts'
import type { AccountsPorts } from './accounts-ports.ts'
import { registerAdminRoutes } from './admin.routes.ts'
import { registerKeyRoutes } from './keys.routes.ts'
import { registerOwnCredentialRoutes } from './own-credentials.routes.ts'
import { registerProviderRoutes } from './provider.routes.ts'
import { registerSecondFactorRoutes } from './second-factor.routes.ts'
import { registerSignInRoutes } from './sign-in.routes.ts'
import { registerSignUpRoutes } from './sign-up.routes.ts'

export interface AccountRoutesOptions {
  readonly ports: AccountsPorts
  readonly care: AccountCare
  readonly publicUrl: string | null
}

/** Adds everything about oneself. */
export function registerAccountRoutes(app: HttpServer, { ports, care, publicUrl }: AccountRoutesOptions): void {
  const cookie = sessionCookie(publicUrl)
  registerSignInRoutes(app, ports, cookie)
  registerProviderRoutes(app, { ports, cookie, publicUrl })
  registerSignUpRoutes(app, ports)
  registerMe(app, ports)
  registerSessions(app, ports, cookie)
  registerOwnCredentialRoutes(app, ports)
  registerSecondFactorRoutes(app, ports)
  registerKeyRoutes(app, ports)
  registerAdminRoutes(app, ports)
  registerAccountCareRoutes(app, { ports, care, cookie })
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
