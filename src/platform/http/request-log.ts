/** One line per request, with what it spent its time on. The route's template is logged and not the address: addresses carry ids and search words. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ErrorCode } from '../../kernel/errors.ts'
import { logSecurityEvent, type SecurityEvent } from '../security/security-events.ts'
import type { Log } from '../telemetry/log.ts'
import { spentFields } from '../telemetry/work-scope.ts'
import { clientAddress } from './client-address.ts'
import { isLiveStream, routeOf, scopeOf, traceFieldsOf } from './request-telemetry.ts'

/** What a request was refused with, for its line. */
interface Refusal {
  readonly code: ErrorCode
  readonly event: SecurityEvent | undefined
}

const refusals = new WeakMap<FastifyRequest, Refusal>()

/** Refusals that may be somebody trying doors. */
const eventsByCode: Partial<Record<ErrorCode, SecurityEvent>> = {
  unauthenticated: 'security.unauthenticated',
  forbidden: 'security.forbidden',
}

const uploadRefusals = new Set<ErrorCode>([
  'too_large',
  'unsupported_format',
  'malformed_request',
  'unreadable_document',
])

/** Remembers why a request is refused. @param event what it is as a security event, where its code does not say so */
export function noteRefusal(request: FastifyRequest, code: ErrorCode, event?: SecurityEvent): void {
  const isUpload = request.routeOptions.config.upload !== undefined && uploadRefusals.has(code)
  const known = refusals.get(request)?.event
  refusals.set(request, { code, event: event ?? known ?? (isUpload ? 'security.upload_refused' : eventsByCode[code]) })
}

/** The security event that the request turned out to be, if it did. */
export const securityEventOf = (request: FastifyRequest): SecurityEvent | undefined => refusals.get(request)?.event

const isProbe = (route: string): boolean => route.startsWith('/health') || route === '/metrics'

/**
 * Writes the line. WARNING: slower than the threshold (SLOW_REQUEST_THRESHOLD), or a security event.
 * Probes are DEBUG.
 */
export function logRequest(slowRequestThresholdMs: number, request: FastifyRequest, reply: FastifyReply): void {
  const route = routeOf(request)
  const refusal = refusals.get(request)
  const durationMs = Math.round(reply.elapsedTime * 10) / 10
  const line = {
    method: request.method,
    route,
    status: reply.statusCode,
    durationMs,
    ...(refusal && { code: refusal.code }),
    ...spentFields(scopeOf(request)),
    ...traceFieldsOf(request),
  }
  // First: whoever tries doors must not hide by being slow.
  if (refusal?.event !== undefined)
    logSecurityEvent(request.log as Log, refusal.event, { ...line, clientAddress: clientAddress(request) })
  else if (durationMs > slowRequestThresholdMs && !isLiveStream(reply))
    request.log.warn({ event: 'performance.slow_request', ...line, slowRequestThresholdMs }, 'slow request')
  else if (isProbe(route)) request.log.debug(line, 'request completed')
  else request.log.info(line, 'request completed')
}
