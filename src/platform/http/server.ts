/** The HTTP server: limits, ids, headers, authentication, validation, problem documents and the generated API description. */
import { randomUUID } from 'node:crypto'
import multipart from '@fastify/multipart'
import swagger from '@fastify/swagger'
import fastify, { LogController } from 'fastify'
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod'
import type { Log } from '../telemetry/log.ts'
import { type Metrics, noMetrics } from '../telemetry/metrics.ts'
import { registerApiDocs } from './api-docs.ts'
import { type Authenticate, authenticationHook } from './authentication.ts'
import { answerClientError } from './client-error.ts'
import { allowOrigins } from './cors.ts'
import { hostCheckHook } from './host-check.ts'
import { refuseUnkeepableText } from './keepable-text.ts'
import { apiDescription } from './openapi.ts'
import { type OverloadLimits, protectFromOverload } from './overload.ts'
import { answerError } from './problem.ts'
import type { RateLimits } from './rate-limits.ts'
import { findIdentity, openContext } from './request-context.ts'
import { logRequest, securityEventOf } from './request-log.ts'
import { closeRequest, measureRequests } from './request-telemetry.ts'
import { watchRoutes } from './routes.ts'
import { setSecurityHeaders, type TransportSettings } from './security-headers.ts'
import type { HttpServer } from './server-type.ts'
import { uploadLimit } from './upload.ts'

export type { HttpServer } from './server-type.ts'

/** The part of the settings the server needs; `Settings` fits. */
export interface HttpSettings extends OverloadLimits, TransportSettings {
  readonly host: string
  readonly bodyMaxBytes: number
  readonly uploadMaxBytes: number
  readonly requestTimeoutMs: number
  readonly slowRequestThresholdMs: number
  /** Absent: Node's own, 16 KiB. */
  readonly headerMaxBytes?: number
  /** Proxies whose word on the client's address and protocol is taken; absent or empty: nobody's. */
  readonly trustedProxies?: readonly string[]
  /** Origins whose pages may call; absent or empty: our own only. */
  readonly corsOrigins?: readonly string[]
}

export interface PlainServerOptions {
  readonly log: Log
  readonly settings: HttpSettings
  /** None unless given. */
  readonly metrics?: Metrics
  /** Aborted when the process was told to stop: from then on every answer is the last of its connection. */
  readonly draining?: AbortSignal
}

export interface HttpServerOptions extends PlainServerOptions {
  readonly authenticate: Authenticate
  /** None unless given. */
  readonly limits?: RateLimits
  /** Shown in the API description. */
  readonly version: string
}

// A client's id is taken when it is safe in a header and a log line and long enough to be one.
const requestIdForm = /^[A-Za-z0-9._:-]{8,128}$/u

// Not `newId`: nothing is sorted by them, and a sortable one costs ten times as much (4 % of a small request).
const requestIdOf = (header: string | string[] | undefined): string =>
  typeof header === 'string' && requestIdForm.test(header) ? header : randomUUID()

// A connection whose last answer ends while the server closes would otherwise be waited for until its keep-alive runs out: 72 s.
const idleSweepMs = 50

/** Aborted when the server begins to shut down; from then on connections are closed as soon as they are idle. */
function announceClosing(app: HttpServer): AbortSignal {
  const closing = new AbortController()
  app.addHook('preClose', async () => {
    closing.abort()
    if (!app.server.listening) return
    const sweep = setInterval(() => app.server.closeIdleConnections(), idleSweepMs)
    app.server.once('close', () => clearInterval(sweep))
  })
  return closing.signal
}

/** Limits, ids, headers, measurements and problem documents, without a route and without accounts: for probes and metrics. */
export function createPlainServer(options: PlainServerOptions): HttpServer {
  const { log, settings, metrics = noMetrics, draining } = options
  const app = fastify({
    loggerInstance: log,
    // Our own hook writes the one line of a request.
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: (request) => requestIdOf(request.headers['x-request-id']),
    ...(settings.trustedProxies?.length && { trustProxy: [...settings.trustedProxies] }),
    bodyLimit: settings.bodyMaxBytes,
    requestTimeout: settings.requestTimeoutMs,
    handlerTimeout: settings.requestTimeoutMs,
    http: {
      ...(settings.headerMaxBytes !== undefined && { maxHeaderSize: settings.headerMaxBytes }),
      // Node looks for late requests each 30 s: without this a limit of 5 s would be one of 35.
      connectionsCheckingInterval: Math.min(30_000, settings.requestTimeoutMs / 4),
    },
    clientErrorHandler: answerClientError,
    // An address that cannot be decoded is answered before any hook runs.
    frameworkErrors: (error, request, reply) =>
      void answerError(error, request, setSecurityHeaders(reply, settings).header('x-request-id', request.id)),
    // While shutting down, requests on open connections are still answered; readiness says not to send more.
    return503OnClosing: false,
    forceCloseConnections: 'idle',
  }).withTypeProvider<ZodTypeProvider>()

  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  app.setErrorHandler(answerError)
  // Text would reach a schema as a string and be refused with a riddle; without its parser the answer is 415.
  app.removeContentTypeParser('text/plain')

  const closing = announceClosing(app)

  const routes = watchRoutes(app)
  app.setNotFoundHandler(routes.answerUnknown)
  measureRequests(app, metrics)
  // Hooks that wait for nothing call back: a promise each is what an `async` one would cost.
  app.addHook('onRequest', (request, reply, done) => {
    openContext(request, reply, closing)
    void setSecurityHeaders(reply, settings).header('x-request-id', request.id)
    done()
  })
  app.addHook('onRequest', hostCheckHook(settings))
  allowOrigins(app, settings.corsOrigins ?? [])
  protectFromOverload(app, settings)
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (closing.aborted || draining?.aborted) void reply.header('connection', 'close')
    done()
  })
  app.addHook('onResponse', (request, reply, done) => {
    logRequest(settings.slowRequestThresholdMs, request, reply)
    const event = securityEventOf(request)
    if (event !== undefined) metrics.count('securityEvents', { event })
    closeRequest(metrics, request, reply)
    done()
  })
  return app
}

/**
 * The server without routes of its own but `/openapi.json` and `/docs`. Add routes to what it resolves to, then `listen`.
 * A route needs `tags` and `summary`, takes strict objects only, and is protected unless `config: { public: true }`.
 */
export async function createHttpServer(options: HttpServerOptions): Promise<HttpServer> {
  const { settings } = options
  const app = createPlainServer(options)
  const authenticate = authenticationHook(options.authenticate, settings.publicUrl)
  app.addHook('onRequest', async (request, reply) => {
    try {
      await authenticate(request, reply)
    } catch (refusal) {
      const actor = findIdentity(request)
      // Known but not allowed: a request like any other. Unknown: perhaps somebody guesses.
      await (actor ? options.limits?.admit(request, reply, actor) : options.limits?.refuse(request, reply))
      throw refusal
    }
    await options.limits?.admit(request, reply, findIdentity(request))
  })
  // One file, a few fields: what our forms need. The plugin stops reading at a limit, so memory stays within it.
  await app.register(multipart, {
    limits: { files: 1, fileSize: settings.uploadMaxBytes, fields: 10, fieldSize: 65_536, parts: 11, headerPairs: 20 },
    throwFileSizeLimit: true,
  })
  app.decorate(uploadLimit, settings.uploadMaxBytes)
  refuseUnkeepableText(app)
  await app.register(swagger, apiDescription(options.version, settings.publicUrl))
  await registerApiDocs(app)
  return app
}
