/** Which endpoint settings mean, and what is an object in an answer. */
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { chooseEndpoint, defaultModels, type EndpointSettings } from './endpoint.ts'
import { readObject } from './read-object.ts'

const none: EndpointSettings = { openaiApiKey: null, anthropicApiKey: null, llmBaseUrl: null, llmModel: null }

describe('the endpoint', () => {
  test('is none when nothing is set', () => {
    expect(chooseEndpoint(none)).toBeNull()
  })

  test.each([
    [{ openaiApiKey: 'o' }, ['openai', defaultModels.openai, 'o', 'https://api.openai.com/v1']],
    [{ anthropicApiKey: 'a' }, ['anthropic', defaultModels.anthropic, 'a', 'https://api.anthropic.com/v1']],
    [{ openaiApiKey: 'o', anthropicApiKey: 'a' }, ['openai', defaultModels.openai, 'o', 'https://api.openai.com/v1']],
    [
      { openaiApiKey: 'o', anthropicApiKey: 'a', llmModel: 'claude-opus-4-5' },
      ['anthropic', 'claude-opus-4-5', 'a', 'https://api.anthropic.com/v1'],
    ],
    [
      { llmBaseUrl: 'http://localhost:11434/v1', llmModel: 'qwen3:8b' },
      ['compatible', 'qwen3:8b', null, 'http://localhost:11434/v1'],
    ],
    [
      { openaiApiKey: 'o', llmBaseUrl: 'http://gateway/v1', llmModel: 'claude-opus-4-5' },
      ['compatible', 'claude-opus-4-5', 'o', 'http://gateway/v1'],
    ],
  ] as const)('of %j', (given, [provider, model, apiKey, baseUrl]) => {
    expect(chooseEndpoint({ ...none, ...given })).toEqual({ provider, model, apiKey, baseUrl })
  })

  test.each([
    [{ llmBaseUrl: 'http://localhost:11434/v1' }],
    [{ llmModel: 'gpt-5' }],
    [{ openaiApiKey: 'o', llmModel: 'claude-opus-4-5' }],
    [{ anthropicApiKey: 'a', llmModel: 'gpt-5' }],
  ])('of %j is refused, naming LLM_MODEL', (given) => {
    expect(() => chooseEndpoint({ ...none, ...given })).toThrow(/LLM_MODEL: expected/u)
  })
})

describe('the object in an answer', () => {
  const schema = z.object({ answer: z.string() })

  test.each([
    ['{"answer":"ok"}'],
    ['```json\n{"answer":"ok"}\n```'],
    ['Two tries.\n```\n{"answer":7}\n```\nBetter:\n```json\n{"answer":"ok"}\n```'],
    ['The object {"answer":"ok"} is it.'],
    ['\n\n  {"answer":"ok"}\n'],
  ])('is found in %j', (text) => {
    expect(readObject(text, schema)).toEqual({ isRead: true, object: { answer: 'ok' } })
  })

  test.each([
    ['', 'it holds no JSON'],
    ['{"answer":', 'it holds no JSON'],
    ['{"answer":7}', 'answer: Invalid input: expected string, received number'],
    ['["ok"]', 'the whole: Invalid input: expected object, received array'],
  ])('is missed in %j, with the reason', (text, problem) => {
    expect(readObject(text, schema)).toEqual({ isRead: false, problem })
  })
})
