/** Which endpoint embeds, by setting; half a setting is refused by its name. */
import { expect, test } from 'vitest'
import { chooseEmbeddingEndpoint, type EmbeddingSettings } from './embedding-endpoint.ts'

const nothing: EmbeddingSettings = {
  embeddingModel: null,
  embeddingDimension: null,
  embeddingBaseUrl: null,
  llmBaseUrl: null,
  openaiApiKey: null,
}
const choose = (given: Partial<EmbeddingSettings>) => chooseEmbeddingEndpoint({ ...nothing, ...given })

test('without a setting the built-in model embeds, also where a language model is set', () => {
  expect(choose({})).toBeNull()
  expect(choose({ llmBaseUrl: 'http://localhost:1/v1', openaiApiKey: 'sk-1' })).toBeNull()
})

test('an endpoint of its own wins over that of the language model, and OpenAI comes last', () => {
  const model = { embeddingModel: 'text-embedding-3-small', embeddingDimension: 512, openaiApiKey: 'sk-1' }
  const own = { embeddingBaseUrl: 'http://own/v1', llmBaseUrl: 'http://llm/v1' }
  expect(choose({ ...model, ...own })).toMatchObject({
    endpoint: { provider: 'compatible', baseUrl: 'http://own/v1', apiKey: 'sk-1' },
    dimension: 512,
    asksForDimension: false,
  })
  expect(choose({ ...model, llmBaseUrl: 'http://llm/v1' })?.endpoint.baseUrl).toBe('http://llm/v1')
  expect(choose(model)).toMatchObject({ endpoint: { provider: 'openai' }, asksForDimension: true })
})

test.each([
  [{ embeddingModel: 'm', embeddingBaseUrl: 'http://own/v1' }, 'EMBEDDING_DIMENSION'],
  [{ embeddingModel: 'm', embeddingDimension: 4 }, 'EMBEDDING_MODEL'],
  [{ embeddingDimension: 4 }, 'EMBEDDING_DIMENSION'],
  [{ embeddingBaseUrl: 'http://own/v1' }, 'EMBEDDING_BASE_URL'],
])('half of it (%o) is refused by name', (given, name) => {
  expect(() => choose(given)).toThrow(
    expect.objectContaining({ code: 'invalid_configuration', issues: [expect.objectContaining({ path: name })] }),
  )
})
