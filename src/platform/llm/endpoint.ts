/** Which model endpoint an installation uses. */
import { AppError } from '../../kernel/errors.ts'
import type { ModelProvider } from './gateway.ts'

/** Dollars for a million tokens. */
export interface TokenPrice {
  readonly inputUsd: number
  readonly outputUsd: number
}

export interface ModelEndpoint {
  readonly provider: ModelProvider
  readonly model: string
  /** Null for an endpoint that asks for none, such as Ollama. Never logged. */
  readonly apiKey: string | null
  /** Without a trailing slash. */
  readonly baseUrl: string
  /** What its operator says it costs; without it the table of prices is asked. */
  readonly statedPrice?: TokenPrice
}

export interface EndpointSettings {
  readonly openaiApiKey: string | null
  readonly anthropicApiKey: string | null
  readonly llmBaseUrl: string | null
  readonly llmModel: string | null
}

/** Small models of 2025: good enough to try, cheap enough to try by accident. */
export const defaultModels = { openai: 'gpt-5-mini', anthropic: 'claude-haiku-4-5' } as const

export const openaiBaseUrl = 'https://api.openai.com/v1'
export const anthropicBaseUrl = 'https://api.anthropic.com/v1'

/**
 * The endpoint these settings name, or null when they name none. `LLM_BASE_URL` wins and takes the OpenAI key along;
 * with both keys the model's name decides, and without a model OpenAI is asked.
 * @throws AppError `invalid_configuration` when a model's name is missing or there is no key for it
 */
export function chooseEndpoint(settings: EndpointSettings): ModelEndpoint | null {
  const { openaiApiKey, anthropicApiKey, llmBaseUrl, llmModel } = settings
  if (llmBaseUrl !== null) {
    if (llmModel === null)
      throw missing('LLM_MODEL', 'expected the name of a model that the endpoint at LLM_BASE_URL serves')
    return { provider: 'compatible', model: llmModel, apiKey: openaiApiKey, baseUrl: llmBaseUrl }
  }
  if (openaiApiKey === null && anthropicApiKey === null) {
    if (llmModel === null) return null
    throw missing('LLM_MODEL', 'expected OPENAI_API_KEY, ANTHROPIC_API_KEY or LLM_BASE_URL beside it')
  }
  const wantsClaude = llmModel?.startsWith('claude') ?? openaiApiKey === null
  if (wantsClaude) {
    if (anthropicApiKey === null) throw missing('LLM_MODEL', 'expected ANTHROPIC_API_KEY beside a model named claude')
    const model = llmModel ?? defaultModels.anthropic
    return { provider: 'anthropic', model, apiKey: anthropicApiKey, baseUrl: anthropicBaseUrl }
  }
  if (openaiApiKey === null) throw missing('LLM_MODEL', 'expected a model named claude beside ANTHROPIC_API_KEY')
  return { provider: 'openai', model: llmModel ?? defaultModels.openai, apiKey: openaiApiKey, baseUrl: openaiBaseUrl }
}

/** Who answers, for sentences: `OpenAI`, or the host of an endpoint of one's own. */
export const nameEndpoint = ({ provider, baseUrl }: ModelEndpoint): string => {
  if (provider === 'compatible') return hostOf(baseUrl)
  return provider === 'openai' ? 'OpenAI' : 'Anthropic'
}

/** Host and port of an address; throws a TypeError on what is no address. */
export const hostOf = (baseUrl: string): string => new URL(baseUrl).host

/** A setting that lacks another one, in the words of the settings table. */
export const missing = (path: string, message: string): AppError =>
  new AppError('invalid_configuration', `One setting is not usable:\n  ${path}: ${message}`, {
    issues: [{ path, message }],
  })
