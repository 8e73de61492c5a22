/** Tokens: added up, and from the SDK's form into ours. */
import type { LanguageModelUsage } from 'ai'
import type { ModelUsage } from './gateway.ts'

export const noUsage: ModelUsage = {
  inputTokens: null,
  cacheReadTokens: null,
  cacheWriteTokens: null,
  outputTokens: null,
}

const add = (a: number | null, b: number | null): number | null => (a === null ? b : b === null ? a : a + b)

/** What one of them does not know is taken from the other. */
export const addUsage = (a: ModelUsage, b: ModelUsage): ModelUsage => ({
  inputTokens: add(a.inputTokens, b.inputTokens),
  cacheReadTokens: add(a.cacheReadTokens, b.cacheReadTokens),
  cacheWriteTokens: add(a.cacheWriteTokens, b.cacheWriteTokens),
  outputTokens: add(a.outputTokens, b.outputTokens),
})

/** The SDK counts Anthropic's cached tokens into the input, as OpenAI does. */
export const readUsage = (usage: LanguageModelUsage): ModelUsage => ({
  inputTokens: usage.inputTokens ?? null,
  cacheReadTokens: usage.inputTokenDetails.cacheReadTokens ?? null,
  cacheWriteTokens: usage.inputTokenDetails.cacheWriteTokens ?? null,
  outputTokens: usage.outputTokens ?? null,
})
