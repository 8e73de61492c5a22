/** `/metrics` for Prometheus: on a port of its own, with a bearer token, or to this machine alone. */
import { timingSafeEqual } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { AppError } from '../../kernel/errors.ts'
import { sha256Hex } from '../../kernel/text.ts'
import { wantsOpenMetrics } from '../telemetry/exposition.ts'
import type { Metrics } from '../telemetry/metrics.ts'
import type { HttpServer } from './server-type.ts'

export interface MetricsAccess {
  /** Who shows it may read (METRICS_TOKEN); null: none is set. */
  readonly token: string | null
  /**
   * `own-port`: the port is the protection, a token is asked for only where one is set. `public-port`: the port that
   * people use; without a token only programs on this machine read, and only where no proxy speaks for others.
   */
  readonly port: 'own-port' | 'public-port'
  /** With a public address a proxy on this machine makes everyone look local. */
  readonly publicUrl: string | null
}

const isLoopbackAddress = (address: string): boolean => /^(?:::ffff:)?127\.|^::1$/u.test(address)

const isForwarded = ({ headers }: FastifyRequest): boolean =>
  headers.forwarded !== undefined || headers['x-forwarded-for'] !== undefined

/** Equal length and equal time, whatever was sent: both are hashed first. */
const isSameToken = (given: string, expected: string): boolean =>
  timingSafeEqual(Buffer.from(sha256Hex(given)), Buffer.from(sha256Hex(expected)))

function mayRead(request: FastifyRequest, { token, port, publicUrl }: MetricsAccess): boolean {
  if (token !== null) {
    const given = /^Bearer (\S+)$/iu.exec(request.headers.authorization ?? '')?.[1]
    return given !== undefined && isSameToken(given, token)
  }
  if (port === 'own-port') return true
  return publicUrl === null && isLoopbackAddress(request.ip) && !isForwarded(request)
}

/** Adds `/metrics`; with ENABLE_METRICS=false there is nothing at that address. */
export function registerMetrics(app: HttpServer, metrics: Metrics, access: MetricsAccess): void {
  if (!metrics.enabled) return
  app.get('/metrics', { schema: { hide: true }, config: { public: true } }, async (request, reply) => {
    if (!mayRead(request, access)) {
      void reply.header('www-authenticate', 'Bearer realm="rolewright metrics"')
      throw new AppError(
        'unauthenticated',
        'Metrics are read with the token of METRICS_TOKEN as Authorization: Bearer, or on a port of their own (METRICS_PORT).',
      )
    }
    const { contentType, body } = await metrics.write(wantsOpenMetrics(request.headers.accept))
    return reply.type(contentType).header('cache-control', 'no-store').send(body)
  })
}
