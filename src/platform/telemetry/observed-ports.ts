/** Ports that measure themselves: the same object to its users, counted and timed. */
import type { DocumentFormat } from '../documents/structured-document.ts'
import type { Embedder } from '../embeddings/embedder.ts'
import type { Metrics } from './metrics.ts'
import { traced } from './tracing.ts'
import { startSpending } from './work-scope.ts'

/** Seconds since `startedAt`, of `performance.now()`. */
const secondsSince = (startedAt: number): number => (performance.now() - startedAt) / 1000

/** Times `work` in a histogram whose only label is the outcome: succeeded, failed. */
export async function timed<T>(metrics: Metrics, key: 'vectorSearchDuration', work: () => Promise<T>): Promise<T> {
  const startedAt = performance.now()
  let outcome = 'failed'
  try {
    const result = await work()
    outcome = 'succeeded'
    return result
  } finally {
    metrics.observe(key, { outcome }, secondsSince(startedAt))
  }
}

/** The same embedder, with its calls in metrics, traces and the bill of the request or step. */
export function observeEmbedder(embedder: Embedder, metrics: Metrics): Embedder {
  const model = embedder.model.name
  return {
    model: embedder.model,
    async embed(texts) {
      if (texts.length === 0) return []
      const startedAt = performance.now()
      const spent = startSpending('embedding')
      let outcome = 'failed'
      try {
        const attributes = { 'rolewright.embedding.model': model, 'rolewright.embedding.texts': texts.length }
        const vectors = await traced('embed', () => embedder.embed(texts), { attributes })
        outcome = 'succeeded'
        metrics.count('embeddingTexts', { model }, texts.length)
        return vectors
      } finally {
        spent()
        metrics.observe('embeddingDuration', { model, outcome }, secondsSince(startedAt))
      }
    },
    close: () => embedder.close(),
    ...(embedder.former && { former: embedder.former }),
  }
}

/** The same document formats, with each document written in metrics and traces. */
export const observeFormats = (formats: readonly DocumentFormat[], metrics: Metrics): DocumentFormat[] =>
  formats.map((format) => ({
    ...format,
    async write(...given: Parameters<DocumentFormat['write']>) {
      const startedAt = performance.now()
      let outcome = 'failed'
      try {
        const bytes = await traced(`write ${format.name}`, () => format.write(...given))
        outcome = 'succeeded'
        return bytes
      } finally {
        metrics.count('documentsRendered', { format: format.name, outcome })
        metrics.observe('documentRenderDuration', { format: format.name }, secondsSince(startedAt))
      }
    },
  }))
