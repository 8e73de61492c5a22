/** The operator's port: probes and metrics, and nothing of the application. */
import { AppError } from '../kernel/errors.ts'
import { type Health, registerHealth } from '../platform/http/health.ts'
import { type MetricsAccess, registerMetrics } from '../platform/http/metrics-route.ts'
import { createPlainServer, type HttpServer, type PlainServerOptions } from '../platform/http/server.ts'
import type { Metrics } from '../platform/telemetry/metrics.ts'

export interface OperationsOptions extends PlainServerOptions {
  readonly metrics: Metrics
  readonly health: Health
  readonly version: string
  readonly access: MetricsAccess
}

export interface Operations {
  /** @returns the port listened on @throws AppError `conflict` for a taken port */
  listen(port: number): Promise<number>
  close(): Promise<void>
}

/** Costs nothing until it listens. */
export function createOperations({ health, version, access, ...options }: OperationsOptions): Operations {
  let server: HttpServer | undefined
  return {
    async listen(port) {
      const { host } = options.settings
      server = createPlainServer(options)
      registerHealth(server, health, version)
      registerMetrics(server, options.metrics, access)
      try {
        await server.listen({ host, port })
      } catch (cause) {
        throw new AppError(
          'conflict',
          `Rolewright cannot listen on ${host}:${port} for health and metrics: another program may use that port. Set WORKER_PORT (of a worker) or METRICS_PORT (of the server) to a free one.`,
          { cause },
        )
      }
      const bound = server.server.address()
      return bound !== null && typeof bound === 'object' ? bound.port : port
    },
    async close() {
      await server?.close()
    },
  }
}
