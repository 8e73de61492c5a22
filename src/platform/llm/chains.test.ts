import { expect, test } from 'vitest'
import { parseChains, readChains } from './chains.ts'

const settings = { openaiApiKey: 'sk-1', anthropicApiKey: 'sk-2', llmBaseUrl: null, llmModel: null }

test('a step asks the models of its own chain in their order, every other step those of the common one', () => {
  const llmChains =
    parseChains('openai/gpt-5-mini, anthropic/claude-haiku-4-5; write-letter: anthropic/claude-sonnet-4-5') ?? []
  const chains = readChains({ ...settings, llmChains })
  expect(chains.of('tailor-resume').map(({ model, apiKey }) => [model, apiKey])).toEqual([
    ['gpt-5-mini', 'sk-1'],
    ['claude-haiku-4-5', 'sk-2'],
  ])
  expect(chains.of('write-letter').map(({ model }) => model)).toEqual(['claude-sonnet-4-5'])
  expect(chains.all).toHaveLength(3)
})

test('without chains the one configured model is asked, without any none', () => {
  expect(readChains({ ...settings, llmChains: [] }).of('write-letter')).toHaveLength(1)
  const nothing = { ...settings, openaiApiKey: null, anthropicApiKey: null, llmChains: [] }
  expect(readChains(nothing).all).toEqual([])
})

test('a model whose key or address is missing is refused at the start, in words', () => {
  const llmChains = parseChains('compatible/qwen3:8b') ?? []
  expect(() => readChains({ ...settings, llmChains })).toThrow(
    'LLM_CHAINS: expected LLM_BASE_URL beside compatible/qwen3:8b',
  )
})

test.each(['gpt-5', 'openai/', 'openai/a b', 'mistral/x', 'openai/a; openai/b', 'write-letter:'])(
  '%s is no chain',
  (text) => {
    expect(parseChains(text)).toBeNull()
  },
)
