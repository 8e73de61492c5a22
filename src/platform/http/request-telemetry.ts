/** Each request measured once: its span, its metrics, the bill of what it spent its time on. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Log } from '../telemetry/log.ts'
import type { Metrics } from '../telemetry/metrics.ts'
import { type Context, endSpan, runInContext, type Span, startServerSpan } from '../telemetry/tracing.ts'
import { runInScope, serverTiming, type WorkScope } from '../telemetry/work-scope.ts'
import type { HttpServer } from './server-type.ts'

interface Measured {
  readonly scope: WorkScope
  readonly span: Span
  readonly context: Context
}

const measuredRequests = new WeakMap<FastifyRequest, Measured>()

/** The route's template and not the address: addresses carry ids and search words. */
export const routeOf = (request: FastifyRequest): string => request.routeOptions.url ?? 'unknown'

/** A live stream is meant to last: it has no duration that says anything. */
export const isLiveStream = (reply: FastifyReply): boolean =>
  String(reply.getHeader('content-type') ?? '').startsWith('text/event-stream')

/** What the request spent its time on so far. */
export const scopeOf = (request: FastifyRequest): WorkScope | undefined => measuredRequests.get(request)?.scope

/** For the line that is written when the request's own context is gone. */
export function traceFieldsOf(request: FastifyRequest): Record<string, string> {
  const span = measuredRequests.get(request)?.span.spanContext()
  return span && !/^0+$/u.test(span.traceId) ? { traceId: span.traceId, spanId: span.spanId } : {}
}

function open(request: FastifyRequest): Measured {
  const { span, context } = startServerSpan(`${request.method} ${routeOf(request)}`, request.headers, {
    'http.request.method': request.method,
    'http.route': routeOf(request),
    'rolewright.request.id': request.id,
  })
  const scope: WorkScope = {
    // Read late: authentication adds the owner to it.
    get log() {
      return request.log as Log
    },
    requestId: request.id,
    spent: {},
  }
  const measured = { scope, span, context }
  measuredRequests.set(request, measured)
  return measured
}

const enter = ({ scope, context }: Measured, work: () => void): void =>
  runInScope(scope, () => runInContext(context, work))

/** Must be called before every other hook: what runs later in a request then belongs to its trace. */
export function measureRequests(app: HttpServer, metrics: Metrics): void {
  app.addHook('onRequest', (request, _reply, done) => {
    metrics.add('httpRequestsInFlight', {}, 1)
    enter(open(request), done)
  })
  // A body arrives in events of the connection, whose context is another one.
  app.addHook('preValidation', (request, _reply, done) => {
    const measured = measuredRequests.get(request)
    if (measured) enter(measured, done)
    else done()
  })
  app.addHook('onSend', (request, reply, _payload, done) => {
    void reply.header('x-response-time', `${reply.elapsedTime.toFixed(1)}ms`)
    void reply.header('server-timing', serverTiming(scopeOf(request), reply.elapsedTime))
    done()
  })
}

/** Called when the answer is out; after it the request is not touched any more. */
export function closeRequest(metrics: Metrics, request: FastifyRequest, reply: FastifyReply): void {
  const measured = measuredRequests.get(request)
  if (!measured) return
  const { span, context } = measured
  const { statusCode } = reply
  const labels = { method: request.method, route: routeOf(request), status: String(statusCode) }
  metrics.add('httpRequestsInFlight', {}, -1)
  metrics.count('httpRequests', labels)
  // In its context, so that the exemplar names its trace.
  if (!isLiveStream(reply))
    runInContext(context, () => metrics.observe('httpRequestDuration', labels, reply.elapsedTime / 1000))
  span.setAttribute('http.response.status_code', statusCode)
  endSpan(span, statusCode >= 500 ? { code: String(statusCode) } : null)
}
