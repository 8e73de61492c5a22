/** Every route is protected unless it says `config: { public: true }`: a bearer token or a session cookie becomes an identity, or the answer is 401. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { AppError } from '../../kernel/errors.ts'
import type { Identity, Scope } from './identity.ts'
import { setIdentity } from './request-context.ts'
import { refuseForeignWrite } from './same-origin.ts'
import { sessionCookie } from './session-cookie.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Answered without a token. */
    public?: boolean
    /** What the asker must be allowed to do; without it `read` for GET and HEAD, else `write`. */
    scope?: Scope
    /** A public route that signs a browser in or out: strange pages may not call it. */
    ownPagesOnly?: boolean
    /** The route takes one file as multipart/form-data; the text says what the file is, for the API documentation. */
    upload?: string
  }
}

/** `bearer`: of the Authorization header: an API key or a JWT. `session`: of the cookie. */
export interface Credential {
  readonly kind: 'bearer' | 'session'
  readonly token: string
}

/** Finds whom a credential belongs to; null when it belongs to nobody, or no longer. */
export type Authenticate = (credential: Credential) => Promise<Identity | null>

const bearer = /^Bearer ([A-Za-z0-9._~+/-]+=*)$/iu

/** What a route asks of whoever calls it. */
const scopeOfRoute = (method: string, config: { readonly scope?: Scope }): Scope =>
  config.scope ?? (method === 'GET' || method === 'HEAD' ? 'read' : 'write')

/** @throws AppError `forbidden` where the identity lacks the scope */
export function requireScope(identity: Identity, scope: Scope): void {
  if (identity.scopes.includes(scope)) return
  const means = { key: 'this API key', token: 'this token', session: 'your account', local: 'the command line' }
  throw new AppError('forbidden', `This needs the scope ${scope}, which ${means[identity.means]} does not have.`)
}

/** The hook (RFC 6750): 401 with `WWW-Authenticate` without a valid credential. Unknown routes stay 404. */
export function authenticationHook(authenticate: Authenticate, publicUrl: string | null) {
  const cookie = sessionCookie(publicUrl)

  function credentialOf(request: FastifyRequest): Credential | null {
    const token = bearer.exec(request.headers.authorization ?? '')?.[1]
    if (token !== undefined) return { kind: 'bearer', token }
    // A header that is there and is not one must not fall back to the cookie: the asker meant to be someone else.
    const kept = request.headers.authorization === undefined ? cookie.read(request) : null
    return kept === null ? null : { kind: 'session', token: kept }
  }

  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    if (request.is404) return
    const { config } = request.routeOptions
    if (config.ownPagesOnly === true) refuseForeignWrite(request, publicUrl)
    if (config.public === true) return
    const credential = credentialOf(request)
    if (credential === null) {
      void reply.header('www-authenticate', 'Bearer realm="rolewright"')
      throw new AppError('unauthenticated', 'Sign in, or send an API key or an access token as Authorization: Bearer.')
    }
    if (credential.kind === 'session') refuseForeignWrite(request, publicUrl)
    const identity = await authenticate(credential)
    if (identity === null) {
      void reply.header('www-authenticate', 'Bearer realm="rolewright", error="invalid_token"')
      throw new AppError('unauthenticated', 'The key, token or session is not valid, or no longer. Sign in again.')
    }
    setIdentity(request, identity)
    requireScope(identity, scopeOfRoute(request.method, config))
  }
}
