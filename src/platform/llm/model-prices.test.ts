/** Prices that an operator states count where the table of prices knows none. */
import { expect, test } from 'vitest'
import type { ModelEndpoint } from './endpoint.ts'
import { parseModelPrices, withStatedPrice } from './model-prices.ts'
import { estimateCall, loadPrices, priceCall } from './price.ts'

const endpoint: ModelEndpoint = {
  provider: 'compatible',
  model: 'qwen3:8b',
  apiKey: null,
  baseUrl: 'http://localhost:11434/v1',
}
const usage = { inputTokens: 1_000, outputTokens: 500, cacheReadTokens: null, cacheWriteTokens: null }

test('what a model of one’s own costs is what its operator says, rounded up to a millionth of a dollar', async () => {
  const prices = await loadPrices()
  expect(priceCall(prices, endpoint, usage)).toBeNull()
  const stated = parseModelPrices('compatible/qwen3:8b = 0.25/2, openai/gpt-5-mini=0.3/2.4') ?? []
  const priced = withStatedPrice(stated, endpoint)
  expect(priceCall(prices, priced, usage)).toBe(1_250)
  expect(priceCall(prices, priced, { ...usage, inputTokens: 1, outputTokens: 0 })).toBe(1)
  expect(priceCall(prices, priced, { ...usage, outputTokens: null })).toBeNull()
  expect(estimateCall(prices, priced, 3_000, 500)).toBe(1_250)
  expect(withStatedPrice(stated, { ...endpoint, model: 'another' })).not.toHaveProperty('statedPrice')
})

test('a list of prices with a mistake in it is refused whole', () => {
  for (const text of [
    'qwen3 = 1/2',
    'compatible/a = 1',
    'compatible/a = 1/2, compatible/a = 3/4',
    'compatible/a = -1/2',
  ])
    expect(parseModelPrices(text), text).toBeNull()
})
