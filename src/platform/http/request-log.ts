/** One line per request, with what it spent its time on. The route's template is logged and not the address: addresses carry ids and search words. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { spentFields } from '../telemetry/work-scope.ts'
import { clientAddress } from './client-address.ts'
import { isLiveStream, routeOf, scopeOf, traceFieldsOf } from './request-telemetry.ts'

/** Refusals that may be somebody trying doors. */
const refusals: Readonly<Record<number, string>> = { 401: 'security.unauthenticated', 403: 'security.forbidden' }

const isProbe = (route: string): boolean => route.startsWith('/health') || route === '/metrics'

/**
 * Writes the line. WARNING: slower than the threshold (SLOW_REQUEST_THRESHOLD), or refused for want of a right.
 * Probes are DEBUG.
 */
export function logRequest(slowRequestThresholdMs: number, request: FastifyRequest, reply: FastifyReply): void {
  const route = routeOf(request)
  const durationMs = Math.round(reply.elapsedTime * 10) / 10
  const line = {
    method: request.method,
    route,
    status: reply.statusCode,
    durationMs,
    ...spentFields(scopeOf(request)),
    ...traceFieldsOf(request),
  }
  const refusal = refusals[reply.statusCode]
  if (durationMs > slowRequestThresholdMs && !isLiveStream(reply))
    request.log.warn({ event: 'performance.slow_request', ...line, slowRequestThresholdMs }, 'slow request')
  else if (refusal !== undefined)
    request.log.warn({ event: refusal, ...line, clientAddress: clientAddress(request) }, 'request refused')
  else if (isProbe(route)) request.log.debug(line, 'request completed')
  else request.log.info(line, 'request completed')
}
