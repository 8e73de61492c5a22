/** The embedder of one process: the built-in model, or an endpoint by setting; measured, and with kept vectors. */
import type { Settings } from '../platform/config/settings.ts'
import { createBuiltInEmbedder } from '../platform/embeddings/built-in-embedder.ts'
import { withEmbeddingCache } from '../platform/embeddings/cached-embedder.ts'
import type { Embedder } from '../platform/embeddings/embedder.ts'
import { chooseEmbeddingEndpoint } from '../platform/llm/embedding-endpoint.ts'
import { createEndpointEmbedder, type EndpointEmbedderOptions } from '../platform/llm/endpoint-embedder.ts'
import type { PolicyState } from '../platform/resilience/policy.ts'
import type { Metrics } from '../platform/telemetry/metrics.ts'
import { observeEmbedder } from '../platform/telemetry/observed-ports.ts'
import type { Caches } from './open-caches.ts'

export interface OpenedEmbedder {
  readonly embedder: Embedder
  /** Of the endpoint, where there is one. */
  describe(): PolicyState[]
  close(): Promise<void>
}

type Options = Pick<EndpointEmbedderOptions, 'recorder' | 'observer' | 'traffic'> & {
  readonly settings: Settings
  readonly metrics: Metrics
  readonly caches: Caches
}

/**
 * With an endpoint the built-in model stays as the former one: it is asked until the last posting was embedded anew, and
 * starts nothing once there is none.
 * @throws AppError `invalid_configuration` where half of an endpoint is set
 */
export function openEmbedder({ settings, metrics, caches, ...reports }: Options): OpenedEmbedder {
  const prepare = (embedder: Embedder): Embedder =>
    withEmbeddingCache(observeEmbedder(embedder, metrics), caches.embeddings(embedder.model.dimension))
  const builtIn = prepare(createBuiltInEmbedder())
  const chosen = chooseEmbeddingEndpoint(settings)
  if (chosen === null) return { embedder: builtIn, describe: () => [], close: () => builtIn.close() }
  const endpoint = createEndpointEmbedder({ ...chosen, ...reports })
  const embedder = prepare({ ...endpoint, former: [builtIn] })
  return {
    embedder,
    describe: () => [endpoint.describe()],
    close: async () => {
      await Promise.all([embedder.close(), builtIn.close()])
    },
  }
}
