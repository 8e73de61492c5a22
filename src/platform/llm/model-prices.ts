/** Prices that an operator states: for endpoints of one's own, whose prices no table knows. */
import type { ModelEndpoint, TokenPrice } from './endpoint.ts'
import type { ModelProvider } from './gateway.ts'

export interface NamedPrice extends TokenPrice {
  readonly provider: ModelProvider
  readonly model: string
}

const form =
  /^(?<provider>openai|anthropic|compatible)\/(?<model>[\w.:/@-]{1,200})\s*=\s*(?<input>\d{1,6}(?:\.\d{1,6})?)\s*\/\s*(?<output>\d{1,6}(?:\.\d{1,6})?)$/u

/**
 * `compatible/qwen3:8b = 0.25/2, openai/gpt-5-mini = 0.3/2.4`: dollars for a million tokens in and out.
 * @returns null where the text has another form, or names a model twice
 */
export function parseModelPrices(text: string): NamedPrice[] | null {
  const parts = text.split(',').map((part) => form.exec(part.trim())?.groups)
  const prices = parts.flatMap((groups) =>
    groups
      ? [
          {
            provider: groups.provider as ModelProvider,
            model: groups.model ?? '',
            inputUsd: Number(groups.input),
            outputUsd: Number(groups.output),
          },
        ]
      : [],
  )
  const names = new Set(prices.map(({ provider, model }) => `${provider}/${model}`))
  return prices.length === parts.length && names.size === prices.length ? prices : null
}

/** The endpoint with the price stated for it; as it is where none is. */
export function withStatedPrice(prices: readonly NamedPrice[], endpoint: ModelEndpoint): ModelEndpoint {
  const stated = prices.find(({ provider, model }) => provider === endpoint.provider && model === endpoint.model)
  return stated === undefined ? endpoint : { ...endpoint, statedPrice: stated }
}
