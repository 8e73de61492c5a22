/** Metrics of the test's own process as a page that Prometheus reads. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Metrics } from '../../src/platform/telemetry/metrics.ts'

export interface MetricsServer {
  /** Without a scheme: host and port. */
  readonly target: string
  stop(): void
}

export async function serveMetrics(metrics: Metrics): Promise<MetricsServer> {
  const server = createServer((_request, response) => {
    void metrics.write(false).then(({ contentType, body }) => response.setHeader('content-type', contentType).end(body))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { target: `127.0.0.1:${(server.address() as AddressInfo).port}`, stop: () => server.close() }
}
