/** An embedder that remembers: the same text under the same model is computed once. */
import type { Cache } from '../cache/cache.ts'
import type { Embedder } from './embedder.ts'

/** A vector never goes out of date: it belongs to the name of its model, which changes with the weights. */
export const embeddingLifetimeMs = 30 * 24 * 3_600_000

/** Of the texts of one call only those without a kept vector reach the embedder, together and in their order. */
export const withEmbeddingCache = (embedder: Embedder, cache: Cache<Float32Array>): Embedder => ({
  model: embedder.model,
  embed: (texts) =>
    cache.throughMany(
      texts.map((text) => `${embedder.model.name}\n${text}`),
      (missing) => embedder.embed(missing.map((position) => texts[position] ?? '')),
    ),
  close: () => embedder.close(),
  ...(embedder.former && { former: embedder.former }),
})
