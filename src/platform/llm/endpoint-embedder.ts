/** Embeddings from any endpoint that speaks OpenAI's `/embeddings`: OpenAI itself, Ollama, vLLM, LiteLLM. */
import { AppError } from '../../kernel/errors.ts'
import type { Embedder } from '../embeddings/embedder.ts'
import { createEndpointFetch } from '../http/endpoint-fetch.ts'
import type { OutgoingObserver } from '../http/outgoing-observer.ts'
import type { ResilienceObserver } from '../resilience/events.ts'
import { createPolicy, type PolicyState } from '../resilience/policy.ts'
import type { PolicyLimits } from '../resilience/policy-limits.ts'
import { withoutContactData } from '../security/contact-data.ts'
import { type Answered, type AttemptRecorder, openAttemptLog } from './attempts.ts'
import { hostOf, type ModelEndpoint, nameEndpoint } from './endpoint.ts'
import { loadSdk, openCompatible } from './load-sdk.ts'
import { judgeModelFailure, ModelCallError, toModelError } from './model-error.ts'
import { loadPrices, priceCall } from './price.ts'
import { noUsage } from './usage.ts'

export interface EndpointEmbedderOptions {
  readonly endpoint: ModelEndpoint
  /** Of the vectors. An answer of any other is refused: it could not be compared with what is stored. */
  readonly dimension: number
  /** Ask for this dimension (`dimensions`), for models that can shorten their vectors; others refuse the word. */
  readonly asksForDimension?: boolean
  readonly recorder: AttemptRecorder
  readonly observer?: ResilienceObserver
  readonly traffic?: OutgoingObserver
  readonly limits?: Partial<PolicyLimits>
  /** Longer texts are cut; 16,000 by default, about 4,000 tokens of English. */
  readonly maxTextChars?: number
  /** For each request of at most 64 texts, with its retries; 60 s by default. */
  readonly timeoutMs?: number
}

export interface EndpointEmbedder extends Embedder {
  /** How the endpoint does. */
  describe(): PolicyState
}

const textsPerRequest = 64

/** What asks, in the records. */
const step = 'embed'

/**
 * @returns an embedder whose `embed` rejects with ModelCallError (`model_failed`, `unavailable`), DeadlineError
 *   (`timed_out`) or DependencyUnavailableError (`unavailable`), and once closed with AppError `unavailable`
 */
export function createEndpointEmbedder(options: EndpointEmbedderOptions): EndpointEmbedder {
  const {
    endpoint,
    dimension,
    recorder,
    observer,
    limits,
    traffic,
    maxTextChars = 16_000,
    timeoutMs = 60_000,
  } = options
  const { provider, model } = endpoint
  const host = hostOf(endpoint.baseUrl)
  const name = nameEndpoint(endpoint)
  const http = createEndpointFetch({ ...(traffic && { traffic }) })
  const policy = createPolicy({
    dependency: { kind: 'embeddings', name },
    judge: judgeModelFailure,
    ...(limits && { limits }),
    ...(observer && { observer }),
  })
  const closed = new AbortController()

  async function ask(values: string[], abortSignal: AbortSignal): Promise<Answered<Float32Array[]>> {
    const [sdk, opened, prices] = await Promise.all([loadSdk(), openCompatible(endpoint, http.fetch), loadPrices()])
    try {
      const { embeddings, usage } = await sdk.embedMany({
        model: opened.embeddingModel(model),
        values,
        abortSignal,
        maxRetries: 0,
        ...(options.asksForDimension && { dimensions: dimension }),
      })
      const isUsable = embeddings.length === values.length && embeddings.every((vector) => vector.length === dimension)
      // The SDK says NaN when the endpoint does not count.
      const taken = { ...noUsage, inputTokens: Number.isFinite(usage.tokens) ? usage.tokens : null, outputTokens: 0 }
      return {
        value: isUsable ? embeddings.map(toUnitLength) : [],
        usage: taken,
        costUsdMicros: priceCall(prices, endpoint, taken),
        failure: isUsable ? null : 'unreadable_answer',
      }
    } catch (thrown) {
      throw toModelError(thrown, { name }, sdk)
    }
  }

  async function embedBatch(values: string[]): Promise<Float32Array[]> {
    const log = openAttemptLog(recorder)
    const sent = { sent: values.join('\n'), remainingMs: timeoutMs, account: null, estimateUsdMicros: null }
    const subject = { step, purpose: 'embeddings' as const, provider, model, host, ...sent }
    try {
      const { value, failure } = await policy.run(
        (attempt) => log.record(subject, attempt, () => ask(values, attempt.signal)),
        { deadlineMs: timeoutMs, signal: closed.signal, idempotent: true },
      )
      if (failure !== null) throw new ModelCallError(failure, { name, detail: `expected ${dimension} numbers a text` })
      return value
    } finally {
      await log.settle()
    }
  }

  return {
    model: { name: model, dimension },
    describe: policy.describe,
    async embed(texts) {
      // An empty text is refused by OpenAI; its vector is zero by the port's rule.
      const vectors: Float32Array[] = texts.map(() => new Float32Array(dimension))
      const filled = texts
        .map((text, at) => ({ at, text: withoutContactData(text.slice(0, maxTextChars)) }))
        .filter(({ text }) => text.trim() !== '')
      for (let start = 0; start < filled.length; start += textsPerRequest) {
        const batch = filled.slice(start, start + textsPerRequest)
        const embedded = await embedBatch(batch.map(({ text }) => text))
        for (const [index, { at }] of batch.entries()) vectors[at] = embedded[index] ?? new Float32Array(dimension)
      }
      return vectors
    },
    async close() {
      closed.abort(new AppError('unavailable', 'The embedder is closed: the service is shutting down.'))
      await http.close()
    },
  }
}

/** Not every endpoint normalises. A vector without length, or with something that is no number, becomes zero. */
function toUnitLength(numbers: readonly number[]): Float32Array {
  const length = Math.hypot(...numbers)
  return Float32Array.from(numbers, (one) => (length > 0 && Number.isFinite(length) ? one / length : 0))
}
