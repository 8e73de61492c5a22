/** Each request to a model as metrics and as a span by OpenTelemetry's GenAI names; what is said is part of neither. */
import type { AttemptClosing, AttemptOpening, AttemptRecorder } from '../llm/attempts.ts'
import type { Metrics } from './metrics.ts'
import { endSpan, type Span, SpanKind, startChildSpan } from './tracing.ts'
import { startSpending } from './work-scope.ts'

interface Open {
  readonly attempt: AttemptOpening
  readonly span: Span | null
  readonly spent: () => void
}

function openSpan({ provider, model, purpose, host, number, step }: AttemptOpening): Span | null {
  const operation = purpose === 'embeddings' ? 'embeddings' : 'chat'
  return startChildSpan(`${operation} ${model}`, {
    kind: SpanKind.CLIENT,
    attributes: {
      'gen_ai.operation.name': operation,
      'gen_ai.provider.name': provider,
      'gen_ai.request.model': model,
      'server.address': host,
      'rolewright.step': step,
      'rolewright.attempt': number,
    },
  })
}

function closeSpan(span: Span, { usage, failure }: AttemptClosing): void {
  const { inputTokens, outputTokens } = usage
  if (inputTokens !== null) span.setAttribute('gen_ai.usage.input_tokens', inputTokens)
  if (outputTokens !== null) span.setAttribute('gen_ai.usage.output_tokens', outputTokens)
  endSpan(span, failure === null ? null : { code: failure })
}

function count(metrics: Metrics, { provider, model, purpose }: AttemptOpening, closing: AttemptClosing): void {
  const { status, failure, usage, costUsdMicros, durationMs } = closing
  const labels = { provider, model }
  metrics.count('modelCalls', { ...labels, purpose, status })
  metrics.observe('modelCallDuration', { ...labels, purpose }, durationMs / 1000)
  if (failure !== null) metrics.count('modelFailures', { ...labels, failure })
  if (usage.inputTokens !== null) metrics.count('modelTokens', { ...labels, kind: 'input' }, usage.inputTokens)
  if (usage.outputTokens !== null) metrics.count('modelTokens', { ...labels, kind: 'output' }, usage.outputTokens)
  if (costUsdMicros === null) metrics.count('modelCostUnknown', labels)
  else metrics.count('modelCost', labels, costUsdMicros / 1e6)
}

/** The same recorder, measured. */
export function observeRecorder(recorder: AttemptRecorder, metrics: Metrics): AttemptRecorder {
  const opened = new Map<string, Open>()
  return {
    async open(attempt) {
      await recorder.open(attempt)
      opened.set(attempt.id, { attempt, span: openSpan(attempt), spent: startSpending('model') })
    },
    async close(id, closing) {
      const open = opened.get(id)
      opened.delete(id)
      open?.spent()
      if (open) count(metrics, open.attempt, closing)
      if (open?.span) closeSpan(open.span, closing)
      await recorder.close(id, closing)
    },
    async reuse(answer) {
      const { provider, model, purpose } = answer
      metrics.count('modelCalls', { provider, model, purpose, status: 'reused' })
      await recorder.reuse(answer)
    },
    onUnclosed: (id, error) => recorder.onUnclosed(id, error),
  }
}
