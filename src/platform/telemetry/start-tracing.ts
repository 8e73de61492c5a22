/** Starts the OpenTelemetry SDK when traces go somewhere, and only then loads it (about 100 ms and 10 MB). */
import type { TransactionOutlet } from './error-reports.ts'
import type { Log } from './log.ts'
import type { TracingSettings } from './tracing-settings.ts'

export interface Tracing {
  /** Sends what is left, within 3 s: an end must not wait for a collector that is gone. */
  stop(): Promise<void>
}

const stopTimeoutMs = 3_000

/** Where spans go: the traces endpoint as it is, or the general one with the path of the standard. */
export function tracesUrlOf(settings: TracingSettings): string | null {
  if (settings.otelDisabled) return null
  if (settings.otelTracesEndpoint !== null) return settings.otelTracesEndpoint
  return settings.otelEndpoint === null ? null : `${settings.otelEndpoint.replace(/\/+$/u, '')}/v1/traces`
}

/** Sends nothing anywhere unless an endpoint is set or transactions are wanted. Once per process: the API's tracer is the process's. */
export async function startTracing(
  settings: TracingSettings,
  given: {
    readonly log: Log
    readonly version: string
    readonly role: string
    /** Takes requests as transactions, whether or not OTLP is sent. */
    readonly transactions?: TransactionOutlet | null
  },
): Promise<Tracing> {
  const url = tracesUrlOf(settings)
  const { transactions = null } = given
  if (url === null && transactions === null) return { stop: async () => {} }
  const { openTracer } = await import('./opentelemetry-sdk.ts')
  const tracer = openTracer({ ...given, transactions, url, settings })
  return {
    async stop() {
      const late = new Promise<void>((resolve) => {
        setTimeout(resolve, stopTimeoutMs).unref()
      })
      await Promise.race([
        tracer.shutdown().catch((error: unknown) => given.log.warn({ error }, 'traces not sent')),
        late,
      ])
    },
  }
}
