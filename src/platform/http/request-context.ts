/** Who asks, and what a handler needs to know about the request: one plain object, passed first to every use case. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { AppError } from '../../kernel/errors.ts'
import type { Ctx } from '../context.ts'
import type { Log } from '../telemetry/log.ts'
import type { Identity } from './identity.ts'

/**
 * The part of a use case's `Ctx` that a request decides. `log` carries the request id and the owner's; `signal` is aborted
 * when the client goes away before its answer is complete.
 */
export interface RequestContext extends Pick<Ctx, 'actor' | 'log' | 'signal'> {
  readonly requestId: string
}

interface Kept {
  readonly signal: AbortSignal
  readonly closing: AbortSignal
  identity: Identity | null
}

// A side table and not properties on Fastify's request: no module augmentation, and nothing can read an actor before the hook has set it.
const contexts = new WeakMap<FastifyRequest, Kept>()

/** Called once per request, by the first hook. `closing` is the server's: aborted when it begins to shut down. */
export function openContext(request: FastifyRequest, reply: FastifyReply, closing: AbortSignal): void {
  const gone = new AbortController()
  // The response's close, not the request's: Node closes the request stream as soon as the body has been read.
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) gone.abort(new AppError('malformed_request', 'The client went away.'))
  })
  contexts.set(request, { signal: gone.signal, closing, identity: null })
}

/** Called by the authentication hook. */
export function setIdentity(request: FastifyRequest, identity: Identity): void {
  const kept = contexts.get(request)
  if (kept) kept.identity = identity
  request.log = request.log.child({ ownerId: identity.ownerId })
}

/** The ends a request can meet, for public routes too: its client goes away, or the server begins to shut down. */
export function requestEnds(request: FastifyRequest): {
  readonly clientGone: AbortSignal
  readonly closing: AbortSignal
} {
  const kept = contexts.get(request)
  if (!kept) throw new Error('The request was not opened by createHttpServer.')
  return { clientGone: kept.signal, closing: kept.closing }
}

const nobody = (): AppError =>
  new AppError('unauthenticated', 'Sign in, or send an API key or an access token as Authorization: Bearer.')

/** Who asked, where a credential was checked; null on a public route. */
export const findIdentity = (request: FastifyRequest): Identity | null => contexts.get(request)?.identity ?? null

/** @throws AppError `unauthenticated` on a public route, where there is nobody to act for */
export function identityOf(request: FastifyRequest): Identity {
  const identity = findIdentity(request)
  if (identity === null) throw nobody()
  return identity
}

/**
 * The context of a request to a protected route.
 * @throws AppError `unauthenticated` on a public route, where there is nobody to act for
 */
export function requestContext(request: FastifyRequest): RequestContext {
  const kept = contexts.get(request)
  if (!kept?.identity) throw nobody()
  const actor = { ownerId: kept.identity.ownerId }
  return { actor, requestId: request.id, log: request.log as Log, signal: kept.signal }
}
