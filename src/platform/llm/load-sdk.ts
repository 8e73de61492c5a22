/** The Vercel AI SDK, loaded at the first call: importing it takes about a second, which nobody without a model pays. */
import type { LanguageModel } from 'ai'
import type { ModelEndpoint } from './endpoint.ts'

export type Sdk = typeof import('ai')

let loading: Promise<Sdk> | undefined

/** The same promise each time: one import for the life of the process. */
export function loadSdk(): Promise<Sdk> {
  loading ??= import('ai').then((sdk) => {
    // It would otherwise write to stderr by itself. The SDK reads this global and has no other way to be told.
    globalThis.AI_SDK_LOG_WARNINGS = false
    return sdk
  })
  return loading
}

type Fetch = typeof globalThis.fetch

/** The model of an endpoint, as the SDK wants it. Everything is given: what is missing it would take from the environment. */
export async function openLanguageModel(endpoint: ModelEndpoint, fetch: Fetch): Promise<LanguageModel> {
  const { provider, model, baseUrl: baseURL } = endpoint
  const apiKey = endpoint.apiKey ?? ''
  if (provider === 'openai') return (await import('@ai-sdk/openai')).createOpenAI({ apiKey, baseURL, fetch })(model)
  if (provider === 'anthropic') {
    return (await import('@ai-sdk/anthropic')).createAnthropic({ apiKey, baseURL, fetch })(model)
  }
  return (await openCompatible(endpoint, fetch))(model)
}

/** The provider of any endpoint that speaks OpenAI's chat completions: Ollama, vLLM, LiteLLM, hosted ones. */
export async function openCompatible({ apiKey, baseUrl: baseURL }: ModelEndpoint, fetch: Fetch) {
  const { createOpenAICompatible } = await import('@ai-sdk/openai-compatible')
  return createOpenAICompatible({
    name: 'compatible',
    baseURL,
    fetch,
    ...(apiKey !== null && { apiKey }),
    // Without it the schema is not sent at all. Who ignores it still has it in the instructions.
    supportsStructuredOutputs: true,
    // Else a stream ends without saying what it took.
    includeUsage: true,
  })
}
