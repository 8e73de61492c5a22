/** What is logged as a security event: one table of kinds. Each is a WARNING and is counted; none quotes what was tried. */
import type { Log } from '../telemetry/log.ts'
import type { Metrics } from '../telemetry/metrics.ts'

export const securityEvents = {
  'security.unauthenticated': 'asked without a valid token',
  'security.forbidden': 'asked for something it may not do',
  'security.host_refused': 'asked under a name that is not ours (DNS rebinding)',
  'security.address_refused': 'asked to fetch an address that must not be fetched (request forgery)',
  'security.rate_limited': 'asks too often; further requests are refused for a while',
  'security.upload_refused': 'sent a file that is too large, of a wrong kind or broken',
} as const

export type SecurityEvent = keyof typeof securityEvents

/** Writes the line of one event. The log of the request or step it happened in carries who it was. */
export const logSecurityEvent = (
  log: Log,
  event: SecurityEvent,
  fields: Readonly<Record<string, unknown>> = {},
): void => log.warn({ event, ...fields }, securityEvents[event])

/** Writes the line and counts it, where no hook of the server counts for the request. */
export function reportSecurityEvent(
  { log, metrics }: { readonly log: Log; readonly metrics: Metrics },
  event: SecurityEvent,
  fields: Readonly<Record<string, unknown>> = {},
): void {
  metrics.count('securityEvents', { event })
  logSecurityEvent(log, event, fields)
}
