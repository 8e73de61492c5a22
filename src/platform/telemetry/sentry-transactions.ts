/** Recorded spans as transactions of Sentry's: a request or workflow of this process, with what happened inside of it. */
import { type Context, type HrTime, ROOT_CONTEXT, SpanKind, SpanStatusCode } from '@opentelemetry/api'
import {
  type ReadableSpan,
  type Sampler,
  SamplingDecision,
  type SamplingResult,
  type Span,
  type SpanProcessor,
  TraceIdRatioBasedSampler,
} from '@opentelemetry/sdk-trace'
import type { Event } from '@sentry/core'
import type { TransactionOutlet } from './error-reports.ts'
import { cleanForLog } from './redaction.ts'

/** Sentry drops a transaction with more. */
const maxSpans = 1_000

const isTakenBy = (sampler: Sampler, traceId: string): boolean =>
  sampler.shouldSample(ROOT_CONTEXT, traceId, '', SpanKind.INTERNAL, {}, []).decision ===
  SamplingDecision.RECORD_AND_SAMPLED

/**
 * What the first sampler wants is sent on by OTLP as ever. Traces that Sentry alone wants are recorded without being marked
 * as sampled: the exporter leaves them, and so do the services we call.
 * @param own null: nothing is sent by OTLP
 */
export function sampleForBoth(own: Sampler | null, sampleRate: number): Sampler {
  const sentry = new TraceIdRatioBasedSampler(sampleRate)
  return {
    shouldSample(parent: Context, traceId, ...rest): SamplingResult {
      const result = own?.shouldSample(parent, traceId, ...rest) ?? { decision: SamplingDecision.NOT_RECORD }
      if (result.decision === SamplingDecision.RECORD_AND_SAMPLED || !isTakenBy(sentry, traceId)) return result
      return { ...result, decision: SamplingDecision.RECORD }
    },
    toString: () => `SentryOr(${String(own)})`,
  }
}

const seconds = ([whole, nanoseconds]: HrTime): number => whole + nanoseconds / 1e9

function operationOf({ kind, attributes }: ReadableSpan): string {
  if (kind === SpanKind.SERVER) return 'http.server'
  if (kind === SpanKind.CONSUMER) return 'queue.process'
  const operation = attributes['gen_ai.operation.name']
  if (typeof operation === 'string') return `gen_ai.${operation}`
  if (attributes['db.system.name'] !== undefined) return 'db'
  return kind === SpanKind.CLIENT ? 'http.client' : 'function'
}

const describeSpan = (span: ReadableSpan) => ({
  trace_id: span.spanContext().traceId,
  span_id: span.spanContext().spanId,
  ...(span.parentSpanContext && { parent_span_id: span.parentSpanContext.spanId }),
  op: operationOf(span),
  origin: 'manual' as const,
  status: span.status.code === SpanStatusCode.ERROR ? 'internal_error' : 'ok',
  data: cleanForLog(span.attributes),
})

function toTransaction(root: ReadableSpan, inside: readonly ReadableSpan[]): Event {
  return {
    type: 'transaction',
    transaction: root.name,
    transaction_info: { source: 'route' },
    start_timestamp: seconds(root.startTime),
    timestamp: seconds(root.endTime),
    contexts: { trace: describeSpan(root) },
    spans: inside.map((span) => ({
      ...describeSpan(span),
      description: span.name,
      start_timestamp: seconds(span.startTime),
      timestamp: seconds(span.endTime),
    })) as Event['spans'] & {},
  }
}

interface Open {
  readonly rootId: string
  /** Of every span begun inside, so that those begun inside of these are known. */
  readonly ids: string[]
  readonly ended: ReadableSpan[]
}

/** Hears of every recorded span. One that continues nothing of this process becomes a transaction when it ends. */
export function createTransactionProcessor({ sampleRate, send }: TransactionOutlet): SpanProcessor {
  const sampler = new TraceIdRatioBasedSampler(sampleRate)
  const open = new Map<string, Open>()
  return {
    onStart(span: Span) {
      const { spanId, traceId } = span.spanContext()
      const parent = span.parentSpanContext
      if (parent && parent.isRemote !== true) {
        const around = open.get(parent.spanId)
        if (!around || around.ids.length > maxSpans) return
        around.ids.push(spanId)
        open.set(spanId, around)
      } else if (isTakenBy(sampler, traceId)) {
        open.set(spanId, { rootId: spanId, ids: [spanId], ended: [] })
      }
    },
    onEnd(span) {
      const { spanId } = span.spanContext()
      const around = open.get(spanId)
      if (!around) return
      if (around.rootId !== spanId) {
        around.ended.push(span)
        return
      }
      for (const id of around.ids) open.delete(id)
      send(toTransaction(span, around.ended))
    },
    forceFlush: async () => {},
    shutdown: async () => open.clear(),
  }
}
