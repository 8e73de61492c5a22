/** The OpenTelemetry SDK, put together by hand: sampler, batches, OTLP over HTTP, transactions. Imported only when traces are sent somewhere. */
import { hostname } from 'node:os'
import { context, type DiagLogger, DiagLogLevel, diag, propagation, trace } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import { parseKeyPairsIntoRecord, W3CTraceContextPropagator } from '@opentelemetry/core'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-proto'
import { detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources'
import {
  AlwaysOffSampler,
  AlwaysOnSampler,
  BatchSpanProcessor,
  ParentBasedSampler,
  type Sampler,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace'
import type { TransactionOutlet } from './error-reports.ts'
import type { Log } from './log.ts'
import { createTransactionProcessor, sampleForBoth } from './sentry-transactions.ts'
import type { TracingSettings } from './tracing-settings.ts'

const samplers: Readonly<Record<string, (ratio: number) => Sampler>> = {
  always_on: () => new AlwaysOnSampler(),
  always_off: () => new AlwaysOffSampler(),
  traceidratio: (ratio) => new TraceIdRatioBasedSampler(ratio),
  parentbased_always_on: () => new ParentBasedSampler({ root: new AlwaysOnSampler() }),
  parentbased_always_off: () => new ParentBasedSampler({ root: new AlwaysOffSampler() }),
  parentbased_traceidratio: (ratio) => new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(ratio) }),
}

/** The SDK's own complaints, such as a collector that does not answer. */
const diagnosticsTo = (log: Log): DiagLogger => {
  const warn = (message: string): void => log.warn({ event: 'telemetry.export' }, message.slice(0, 300))
  const quiet = (): void => {}
  return { error: warn, warn, info: quiet, debug: quiet, verbose: quiet }
}

const makeSampler = ({ otelTracesSampler, otelTracesSamplerArg }: TracingSettings): Sampler =>
  samplers[otelTracesSampler]?.(otelTracesSamplerArg) ?? new ParentBasedSampler({ root: new AlwaysOnSampler() })

function openExport(url: string, { otelHeaders }: TracingSettings): BatchSpanProcessor {
  const headers = otelHeaders === null ? {} : { headers: parseKeyPairsIntoRecord(otelHeaders) }
  return new BatchSpanProcessor({ exporter: new OTLPTraceExporter({ url, ...headers }) })
}

/** Installs the tracer of this process. @returns the provider, to be shut down at the end */
export function openTracer(options: {
  /** Where OTLP goes; null: nowhere. */
  readonly url: string | null
  /** Where a part of the requests goes as transactions besides. */
  readonly transactions: TransactionOutlet | null
  readonly settings: TracingSettings
  readonly log: Log
  readonly version: string
  readonly role: string
}): { shutdown(): Promise<void> } {
  const { settings, url, log, transactions } = options
  diag.setLogger(diagnosticsTo(log), DiagLogLevel.WARN)
  const resource = resourceFromAttributes({
    'service.name': settings.otelServiceName,
    'service.version': options.version,
    'service.instance.id': `${hostname()}-${process.pid}`,
    'rolewright.role': options.role,
  }).merge(detectResources({ detectors: [envDetector] }))
  const own = url === null ? null : makeSampler(settings)
  const provider = new TracerProvider({
    resource,
    sampler: transactions ? sampleForBoth(own, transactions.sampleRate) : (own ?? new AlwaysOffSampler()),
    spanProcessors: [
      ...(url === null ? [] : [openExport(url, settings)]),
      ...(transactions ? [createTransactionProcessor(transactions)] : []),
    ],
    spanLimits: { attributeValueLengthLimit: 512 },
  })
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable())
  propagation.setGlobalPropagator(new W3CTraceContextPropagator())
  trace.setGlobalTracerProvider(provider)
  return provider
}
