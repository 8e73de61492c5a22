/** Which embedding model an installation uses: the built-in one, or that of an endpoint. */
import { type ModelEndpoint, missing, openaiBaseUrl } from './endpoint.ts'

export interface EmbeddingEndpoint {
  readonly endpoint: ModelEndpoint
  readonly dimension: number
  /** Whether the model can be asked for this dimension. */
  readonly asksForDimension: boolean
}

export interface EmbeddingSettings {
  readonly embeddingModel: string | null
  readonly embeddingDimension: number | null
  readonly embeddingBaseUrl: string | null
  readonly llmBaseUrl: string | null
  readonly openaiApiKey: string | null
}

/**
 * The endpoint these settings name, or null for the built-in model.
 * @throws AppError `invalid_configuration` where half of it is missing
 */
export function chooseEmbeddingEndpoint(settings: EmbeddingSettings): EmbeddingEndpoint | null {
  const { embeddingModel: model, embeddingDimension: dimension, openaiApiKey: apiKey } = settings
  if (model === null) {
    if (dimension !== null) throw missing('EMBEDDING_DIMENSION', 'expected EMBEDDING_MODEL beside it')
    if (settings.embeddingBaseUrl !== null)
      throw missing('EMBEDDING_BASE_URL', 'expected EMBEDDING_MODEL and EMBEDDING_DIMENSION beside it')
    return null
  }
  if (dimension === null)
    throw missing('EMBEDDING_DIMENSION', 'expected how many numbers a vector of EMBEDDING_MODEL has')
  const baseUrl = settings.embeddingBaseUrl ?? settings.llmBaseUrl
  if (baseUrl !== null)
    return { endpoint: { provider: 'compatible', model, apiKey, baseUrl }, dimension, asksForDimension: false }
  if (apiKey === null)
    throw missing('EMBEDDING_MODEL', 'expected EMBEDDING_BASE_URL, LLM_BASE_URL or OPENAI_API_KEY beside it')
  return {
    endpoint: { provider: 'openai', model, apiKey, baseUrl: openaiBaseUrl },
    dimension,
    // Older models refuse the word.
    asksForDimension: model.startsWith('text-embedding-3'),
  }
}
