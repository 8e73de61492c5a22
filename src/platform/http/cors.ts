/** Which web pages of other origins may call the API (CORS): those of CORS_ORIGINS, by name. Others get no header, so browsers keep them out. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { HttpServer } from './server-type.ts'

const methods = 'GET, HEAD, POST, PUT, PATCH, DELETE'
const requestHeaders = 'authorization, content-type, idempotency-key, if-none-match, last-event-id, x-request-id'
const exposedHeaders =
  'content-disposition, etag, idempotent-replayed, link, location, ratelimit, ratelimit-policy, retry-after, server-timing, x-request-id, x-response-time'
/** Ten minutes: a change of CORS_ORIGINS is seen soon. */
const preflightSeconds = 600

/** Whether it is the question a browser asks before the request itself. */
const isPreflight = ({ method, headers }: FastifyRequest): boolean =>
  method === 'OPTIONS' && headers['access-control-request-method'] !== undefined

/** What the answer says about an origin; null: nothing, it is not allowed. `*` never comes with credentials. */
function allowanceFor(origin: string, allowed: ReadonlySet<string>): Record<string, string> | null {
  if (allowed.has(origin)) return { 'access-control-allow-origin': origin, 'access-control-allow-credentials': 'true' }
  return allowed.has('*') ? { 'access-control-allow-origin': '*' } : null
}

/** Adds the hook. Must come before whatever may refuse a request, so that a page can read the refusal. */
export function allowOrigins(app: HttpServer, origins: readonly string[]): void {
  if (origins.length === 0) return
  const allowed = new Set(origins)
  app.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
    // Also for requests without an origin: a cache must not give one page the answer to another.
    void reply.header('vary', 'Origin')
    const { origin } = request.headers
    const allowance = origin === undefined ? null : allowanceFor(origin, allowed)
    if (allowance === null) return
    void reply.headers(allowance)
    if (!isPreflight(request)) return void reply.header('access-control-expose-headers', exposedHeaders)
    return reply
      .code(204)
      .headers({
        vary: 'Origin, Access-Control-Request-Method, Access-Control-Request-Headers',
        'access-control-allow-methods': methods,
        'access-control-allow-headers': requestHeaders,
        'access-control-max-age': String(preflightSeconds),
      })
      .send()
  })
}
