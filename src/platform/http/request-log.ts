/** One line per request. The route's template is logged and not the address: addresses carry ids and search words. */
import type { FastifyReply, FastifyRequest } from 'fastify'

/** The hook; a request slower than the threshold is a WARNING (SLOW_REQUEST_THRESHOLD). Probes are DEBUG. */
export const logRequest =
  (slowRequestThresholdMs: number) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const route = request.routeOptions.url ?? 'unknown'
    const durationMs = Math.round(reply.elapsedTime * 10) / 10
    const line = { method: request.method, route, status: reply.statusCode, durationMs }
    // A live stream is meant to last.
    const isStream = String(reply.getHeader('content-type') ?? '').startsWith('text/event-stream')
    if (durationMs > slowRequestThresholdMs && !isStream)
      request.log.warn({ ...line, slowRequestThresholdMs }, 'slow request')
    else if (route.startsWith('/health')) request.log.debug(line, 'request completed')
    else request.log.info(line, 'request completed')
  }
