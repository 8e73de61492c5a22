/** What tokens cost, to a millionth of a dollar; unknown is never 0, and an estimate is never too low. */
import { describe, expect, test } from 'vitest'
import { estimateCall, loadPrices, priceCall } from './price.ts'
import { noUsage } from './usage.ts'

const prices = await loadPrices()
const usage = { ...noUsage, inputTokens: 1_000, outputTokens: 200 }
/** $0.25 and $2 a million tokens, $0.025 for what it kept. */
const openai = { provider: 'openai', model: 'gpt-5-mini', baseUrl: 'https://api.openai.com/v1' } as const
/** $1 and $5; $1.25 to keep something, $0.10 to read it again. */
const anthropic = {
  provider: 'anthropic',
  model: 'claude-haiku-4-5',
  baseUrl: 'https://api.anthropic.com/v1',
} as const
const own = { provider: 'compatible', model: 'gpt-5-mini', baseUrl: 'http://localhost:1234/v1' } as const

describe('a price', () => {
  test.each([
    ['what was sent and what came back', openai, usage, 650],
    ['only what was sent', openai, { ...usage, outputTokens: 0 }, 250],
    ['only what came back', openai, { ...usage, inputTokens: 0 }, 400],
    ['what was kept there, for less', openai, { ...usage, cacheReadTokens: 400 }, 560],
    ['what was kept there anew, for more', anthropic, { ...usage, cacheWriteTokens: 400 }, 2_100],
    ['what was read again, for less', anthropic, { ...usage, cacheReadTokens: 400 }, 1_640],
    ['one token, rounded up', openai, { ...usage, inputTokens: 1, outputTokens: 0 }, 1],
    ['nothing', openai, { ...usage, inputTokens: 0, outputTokens: 0 }, 0],
    ['13,000 tokens, whose price in floats lies a hair above', openai, { ...usage, inputTokens: 13_000 }, 3_650],
  ])('counts %s', (_what, endpoint, tokens, usdMicros) => {
    expect(priceCall(prices, endpoint, tokens)).toBe(usdMicros)
  })

  test.each([
    ['a model that no table knows', { ...openai, model: 'gpt-from-the-future' }, usage],
    ['an endpoint of one’s own', own, usage],
    ['tokens that were not counted on the way in', openai, { ...usage, inputTokens: null }],
    ['tokens that were not counted on the way out', openai, { ...usage, outputTokens: null }],
    ['more kept tokens than tokens', openai, { ...usage, cacheReadTokens: 5_000 }],
  ])('is unknown for %s', (_what, endpoint, tokens) => {
    expect(priceCall(prices, endpoint, tokens)).toBeNull()
  })

  test('at an address of a known seller is that seller’s', () => {
    expect(priceCall(prices, { ...own, baseUrl: 'https://api.openai.com/v1' }, usage)).toBe(650)
  })

  test('that the operator states is taken, and nothing else asked', () => {
    const stated = { ...own, statedPrice: { inputUsd: 0.5, outputUsd: 3 } }
    expect(priceCall(prices, stated, usage)).toBe(1_100)
    expect(priceCall(prices, stated, { ...usage, outputTokens: null })).toBeNull()
    expect(priceCall(prices, { ...stated, statedPrice: { inputUsd: 0, outputUsd: 0 } }, usage)).toBe(0)
  })

  test('is unknown where the table prices one direction alone and the other was used', () => {
    const oneWay = (price: object): typeof prices => ({
      ...prices,
      calcPrice: () => ({ total_price: 0.001, model_price: price }) as ReturnType<typeof prices.calcPrice>,
    })
    expect(priceCall(oneWay({ input_mtok: 1 }), openai, usage)).toBeNull()
    expect(priceCall(oneWay({ input_mtok: 1 }), openai, { ...usage, outputTokens: 0 })).toBe(1_000)
    expect(priceCall(oneWay({ output_mtok: 1 }), openai, usage)).toBeNull()
    expect(priceCall(oneWay({ output_mtok: 1 }), openai, { ...usage, inputTokens: 0 })).toBe(1_000)
    expect(priceCall(oneWay({ input_mtok: 1, output_mtok: 1 }), openai, usage)).toBe(1_000)
  })
})

describe('an estimate', () => {
  test('takes a token for three characters, rounded up, and all of the room for an answer', () => {
    expect(estimateCall(prices, openai, 12_000, 500)).toBe(2_000)
    expect(estimateCall(prices, anthropic, 1, 0)).toBe(1)
    expect(estimateCall(prices, anthropic, 4, 0)).toBe(2)
  })

  test('is unknown where the price is', () => {
    expect(estimateCall(prices, own, 12_000, 500)).toBeNull()
  })
})
