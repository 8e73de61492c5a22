/** The HTTP server: limits, ids, headers, authentication, validation, problem documents and the generated API description. */
import multipart from '@fastify/multipart'
import swagger from '@fastify/swagger'
import fastify, { LogController } from 'fastify'
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod'
import { newId } from '../../kernel/ids.ts'
import type { Log } from '../telemetry/log.ts'
import { registerApiDocs } from './api-docs.ts'
import { type Authenticate, authenticationHook } from './authentication.ts'
import { answerClientError } from './client-error.ts'
import { hostCheckHook } from './host-check.ts'
import { apiDescription } from './openapi.ts'
import { answerError } from './problem.ts'
import { openContext } from './request-context.ts'
import { logRequest } from './request-log.ts'
import { watchRoutes } from './routes.ts'
import { setSecurityHeaders } from './security-headers.ts'
import type { HttpServer } from './server-type.ts'

export type { HttpServer } from './server-type.ts'

/** The part of the settings the server needs; `Settings` fits. */
export interface HttpSettings {
  readonly host: string
  readonly publicUrl: string | null
  readonly bodyMaxBytes: number
  readonly uploadMaxBytes: number
  readonly requestTimeoutMs: number
  readonly slowRequestThresholdMs: number
}

export interface HttpServerOptions {
  readonly log: Log
  readonly settings: HttpSettings
  readonly authenticate: Authenticate
  /** Shown in the API description. */
  readonly version: string
}

// A client's id is taken when it is safe in a header and a log line and long enough to be one.
const requestIdForm = /^[A-Za-z0-9._:-]{8,128}$/u

const requestIdOf = (header: string | string[] | undefined): string =>
  typeof header === 'string' && requestIdForm.test(header) ? header : newId()

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

/**
 * The server without routes of its own but `/openapi.json` and `/docs`. Add routes to what it resolves to, then `listen`.
 * A route needs `tags` and `summary`, takes strict objects only, and is protected unless `config: { public: true }`.
 */
export async function createHttpServer(options: HttpServerOptions): Promise<HttpServer> {
  const { log, settings } = options
  const app = fastify({
    loggerInstance: log,
    // Our own hook writes the one line of a request.
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: (request) => requestIdOf(request.headers['x-request-id']),
    bodyLimit: settings.bodyMaxBytes,
    requestTimeout: settings.requestTimeoutMs,
    handlerTimeout: settings.requestTimeoutMs,
    clientErrorHandler: answerClientError,
    // An address that cannot be decoded is answered before any hook runs.
    frameworkErrors: (error, request, reply) =>
      void answerError(error, request, setSecurityHeaders(reply).header('x-request-id', request.id)),
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
  app.addHook('onRequest', async (request, reply) => {
    openContext(request, reply, closing)
    void setSecurityHeaders(reply).header('x-request-id', request.id)
  })
  app.addHook('onRequest', hostCheckHook(settings))
  app.addHook('onRequest', authenticationHook(options.authenticate))
  app.addHook('onSend', async (_request, reply) => {
    void reply.header('x-response-time', `${reply.elapsedTime.toFixed(1)}ms`)
    if (closing.aborted) void reply.header('connection', 'close')
  })
  app.addHook('onResponse', logRequest(settings.slowRequestThresholdMs))

  // One file, a few fields: what our forms need. The plugin stops reading at a limit, so memory stays within it.
  await app.register(multipart, {
    limits: { files: 1, fileSize: settings.uploadMaxBytes, fields: 10, fieldSize: 65_536, parts: 11, headerPairs: 20 },
    throwFileSizeLimit: true,
  })
  await app.register(swagger, apiDescription(options.version, settings.publicUrl))
  await registerApiDocs(app)
  return app
}
