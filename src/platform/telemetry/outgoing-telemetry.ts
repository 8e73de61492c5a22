/** Requests to other sites as metrics, spans and time on the bill; the trace goes along as `traceparent`. */
import type { OutgoingObserver } from '../http/outgoing-observer.ts'
import type { Metrics } from './metrics.ts'
import { endSpan, SpanKind, startChildSpan, traceHeaders } from './tracing.ts'
import { startSpending } from './work-scope.ts'

/** A label must not grow with what people type: hosts of boards we know by name, everything else together. */
const hostClass = (hostname: string, knownHosts: readonly string[]): string =>
  knownHosts.find((known) => hostname === known || hostname.endsWith(`.${known}`)) ?? 'other'

/** The status a site answered with, else the code of what failed. */
const codeOf = (error: unknown): string => {
  const status: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'upstreamStatus') : null
  if (typeof status === 'number') return String(status)
  const code: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined
  return typeof code === 'string' ? code : 'aborted'
}

/** Hears of outgoing HTTP requests and turns them into spans and metrics; hosts that are not known share one label. */
export function createOutgoingObserver(options: {
  readonly metrics: Metrics
  /** Domains that get a label of their own. */
  readonly knownHosts: readonly string[]
}): OutgoingObserver {
  const { metrics, knownHosts } = options
  return {
    requestStarted(method, url) {
      const startedAt = performance.now()
      const host = hostClass(url.hostname, knownHosts)
      const spent = startSpending('outgoing')
      const span = startChildSpan(method, {
        kind: SpanKind.CLIENT,
        attributes: { 'http.request.method': method, 'server.address': url.hostname },
      })
      return {
        headers: traceHeaders(span),
        ended(end) {
          const durationMs = performance.now() - startedAt
          spent()
          metrics.count('outgoingRequests', { host, status: 'error' in end ? codeOf(end.error) : String(end.status) })
          metrics.observe('outgoingRequestDuration', { host }, durationMs / 1000)
          if (!span) return
          if ('status' in end) span.setAttribute('http.response.status_code', end.status)
          endSpan(span, 'error' in end ? end.error : null)
        },
      }
    },
  }
}
