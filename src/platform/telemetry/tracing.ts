/** Spans by the OpenTelemetry API alone: without a tracer (start-tracing.ts) all of it is a no-op of well under a microsecond. */
import {
  type Attributes,
  type Context,
  context,
  isSpanContextValid,
  propagation,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api'

export { type Context, type Span, SpanKind }

const tracer = trace.getTracer('rolewright')

export interface SpanOptions {
  readonly kind?: SpanKind
  /** Names and figures only: never text of a person, never values of a statement. */
  readonly attributes?: Attributes
}

/** The trace and span of the code that runs now, for log lines; null when nothing is traced. */
export function traceFields(): { traceId: string; spanId: string } | null {
  const active = trace.getActiveSpan()?.spanContext()
  return active && isSpanContextValid(active) ? { traceId: active.traceId, spanId: active.spanId } : null
}

/** The trace that is recorded now: only such a one can be found again from an exemplar. */
export function sampledTraceId(): string | null {
  const active = trace.getActiveSpan()
  return active?.isRecording() === true ? active.spanContext().traceId : null
}

/** The kind of an error goes into a span, its message does not: messages quote what people sent. */
function markFailed(span: Span, error: unknown): void {
  const code: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined
  const kind = typeof code === 'string' ? code : error instanceof Error ? error.name : typeof error
  span.setAttribute('error.type', kind)
  span.setStatus({ code: SpanStatusCode.ERROR })
}

/** Ends a span; `error` is what failed, null when nothing did. */
export function endSpan(span: Span, error: unknown = null): void {
  if (error !== null) markFailed(span, error)
  span.end()
}

/** Runs `work` inside a span of its own, which ends with it and tells whether it failed. */
export async function traced<T>(name: string, work: (span: Span) => Promise<T>, options: SpanOptions = {}): Promise<T> {
  const span = tracer.startSpan(name, options)
  try {
    const result = await context.with(trace.setSpan(context.active(), span), () => work(span))
    endSpan(span)
    return result
  } catch (error) {
    endSpan(span, error)
    throw error
  }
}

/** A child span of what is recorded now, or null: background polling must not begin traces of its own. */
export const startChildSpan = (name: string, options: SpanOptions): Span | null =>
  trace.getActiveSpan()?.isRecording() === true ? tracer.startSpan(name, options) : null

/** The span of a request that came in; it continues the caller's trace (W3C `traceparent`). */
export function startServerSpan(
  name: string,
  headers: Readonly<Record<string, unknown>>,
  attributes: Attributes,
): { readonly span: Span; readonly context: Context } {
  const parent = propagation.extract(context.active(), headers)
  const span = tracer.startSpan(name, { kind: SpanKind.SERVER, attributes }, parent)
  return { span, context: trace.setSpan(parent, span) }
}

/** Runs `work` with a context that was kept: across callbacks that lose it. */
export const runInContext = <T>(kept: Context, work: () => T): T => context.with(kept, work)

/** A callback that will run in the present context, whoever calls it. */
export const bindContext = <T>(callback: T): T => context.bind(context.active(), callback)

/** The headers that carry the present trace on; none when nothing is traced. */
export function traceHeaders(span?: Span | null): Record<string, string> {
  const headers: Record<string, string> = {}
  const from = span ? trace.setSpan(context.active(), span) : context.active()
  propagation.inject(from, headers)
  return headers
}

/** Continues the trace that `traceparent` names, in another process or much later. */
export const continueTrace = <T>(traceparent: string | undefined, work: () => T): T =>
  traceparent === undefined ? work() : context.with(propagation.extract(context.active(), { traceparent }), work)
