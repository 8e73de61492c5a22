/** What tokens cost, by the price table of genai-prices. What it does not know is unknown, never free. */
import type { ModelEndpoint } from './endpoint.ts'
import type { ModelUsage } from './gateway.ts'

type Pricing = typeof import('@pydantic/genai-prices')

let loading: Promise<Pricing> | undefined

/** The table is 2 MB of JavaScript, 80 ms to load: not before the first call. */
export function loadPrices(): Promise<Pricing> {
  loading ??= import('@pydantic/genai-prices')
  return loading
}

type PricedEndpoint = Pick<ModelEndpoint, 'provider' | 'model' | 'baseUrl' | 'statedPrice'>

/** Prices are counted in floats: 0.00325 comes as 0.0032500000000000003, which must not become 3,251, and nothing must not become -0. */
const roundUp = (usdMicros: number): number => Math.max(0, Math.ceil(usdMicros - 1e-6))

/**
 * Millionths of a dollar, rounded up, so that a call that cost something never shows 0; null when tokens or price are
 * unknown. An endpoint of one's own has a price only where its address belongs to a known seller: the same model's
 * name on one's own machine costs what its operator says, or nothing we know of.
 */
export function priceCall(
  { calcPrice }: Pricing,
  { provider, model, baseUrl, statedPrice }: PricedEndpoint,
  { inputTokens, cacheReadTokens, cacheWriteTokens, outputTokens }: ModelUsage,
): number | null {
  if (inputTokens === null || outputTokens === null) return null
  if (statedPrice) return roundUp(inputTokens * statedPrice.inputUsd + outputTokens * statedPrice.outputUsd)
  const usage = {
    input_tokens: inputTokens,
    output_tokens: outputTokens,
    cache_read_tokens: cacheReadTokens ?? 0,
    cache_write_tokens: cacheWriteTokens ?? 0,
  }
  try {
    const price = calcPrice(
      usage,
      model,
      provider === 'compatible' ? { providerApiUrl: baseUrl } : { providerId: provider },
    )
    if (price === null) return null
    const { input_mtok: perInput, output_mtok: perOutput } = price.model_price
    const isKnown = (inputTokens === 0 || perInput !== undefined) && (outputTokens === 0 || perOutput !== undefined)
    return isKnown ? roundUp(price.total_price * 1e6) : null
  } catch {
    // It refuses impossible counts, such as more cached tokens than tokens.
    return null
  }
}

/** English has four characters a token, JSON and other languages fewer: an estimate for a budget is rather too high. */
const charsPerToken = 3

/** The most a request may cost, in millionths of a dollar: all of its room for an answer used. Null where the price is not known. */
export const estimateCall = (
  prices: Pricing,
  endpoint: PricedEndpoint,
  sentChars: number,
  maxOutputTokens: number,
): number | null =>
  priceCall(prices, endpoint, {
    inputTokens: Math.ceil(sentChars / charsPerToken),
    outputTokens: maxOutputTokens,
    cacheReadTokens: null,
    cacheWriteTokens: null,
  })
