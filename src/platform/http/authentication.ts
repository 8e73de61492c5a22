/** Every route is protected unless it says `config: { public: true }`: a bearer token becomes an actor, or the answer is 401. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { AppError } from '../../kernel/errors.ts'
import type { Actor } from '../context.ts'
import { setActor } from './request-context.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Answered without a token. */
    public?: boolean
    /** The route takes one file as multipart/form-data; the text says what the file is, for the API documentation. */
    upload?: string
  }
}

/** Finds the actor a token belongs to; null when it belongs to nobody. */
export type Authenticate = (token: string) => Promise<Actor | null>

const bearer = /^Bearer ([A-Za-z0-9._~+/-]+=*)$/iu

/** The hook (RFC 6750): 401 with `WWW-Authenticate` without a valid token. Unknown routes stay 404. */
export const authenticationHook =
  (authenticate: Authenticate) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    if (request.is404 || request.routeOptions.config.public === true) return
    const token = bearer.exec(request.headers.authorization ?? '')?.[1]
    if (token === undefined) {
      void reply.header('www-authenticate', 'Bearer realm="rolewright"')
      throw new AppError('unauthenticated', 'This needs an access token: send it as Authorization: Bearer.')
    }
    const actor = await authenticate(token)
    if (actor === null) {
      void reply.header('www-authenticate', 'Bearer realm="rolewright", error="invalid_token"')
      throw new AppError('unauthenticated', 'The access token is not valid, or no longer.')
    }
    setActor(request, actor)
  }
