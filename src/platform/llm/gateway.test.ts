/** The gateway against real servers that misbehave, in the three dialects it speaks. */
import { afterEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { answer, type Behaviour, startFakeModelServer } from '../../../test/harness/fake-model-server.ts'
import { keepAttempts } from '../../../test/harness/kept-attempts.ts'
import { AppError } from '../../kernel/errors.ts'
import type { PolicyLimits } from '../resilience/policy-limits.ts'
import { createLlmGateway } from './create-gateway.ts'
import type { LlmGateway, ModelProvider } from './gateway.ts'

const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()))
})

const quick: Partial<PolicyLimits> = { firstDelayMs: 5, maxDelayMs: 10 }

interface OpenOptions {
  readonly model?: string
  readonly failsToOpen?: boolean
  readonly failsToClose?: boolean
}

async function open(provider: ModelProvider, { model, ...failures }: OpenOptions = {}) {
  const server = await startFakeModelServer()
  const { records, unclosed, recorder } = keepAttempts(server, failures)
  const endpoint = {
    provider,
    model: model ?? (provider === 'anthropic' ? 'claude-haiku-4-5' : 'gpt-5-mini'),
    apiKey: 'sk-secret-canary',
    baseUrl: server.url,
  }
  const gateway = createLlmGateway({ endpoint, recorder, limits: quick })
  closers.push(
    () => gateway.close(),
    () => server.close(),
  )
  return { server, records, unclosed, gateway }
}

const schema = z.object({ answer: z.string() })

const request = {
  step: 'test-step',
  instructions: 'Answer shortly. PROMPT-CANARY',
  prompt: 'Say ok. PROMPT-CANARY',
  maxOutputTokens: 100,
  deadlineMs: 5_000,
}

const askObject = (gateway: LlmGateway, more: { deadlineMs?: number; signal?: AbortSignal } = {}) =>
  gateway.generateObject({ ...request, schema, ...more })

const refusal = async (call: Promise<unknown>): Promise<AppError> => {
  const error = await call.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof AppError)) throw new Error(`not refused with an AppError: ${error}`)
  return error
}

const serverError: Behaviour = { kind: 'status', status: 500 }
const providers: ModelProvider[] = ['openai', 'anthropic', 'compatible']

describe.each(providers)('an object from %s', (provider) => {
  test('comes with its tokens, its cost and one closed record', async () => {
    const { server, records, gateway } = await open(provider)
    const { object, isRepaired, attempts, usage, costUsdMicros } = await askObject(gateway)
    expect({ object, isRepaired, attempts }).toEqual({ object: { answer: 'ok' }, isRepaired: false, attempts: 1 })
    expect(usage).toMatchObject({ inputTokens: 125, cacheReadTokens: 100, outputTokens: 20 })
    // gpt-5-mini: 25 fresh at $0.25, 100 cached at $0.025, 20 out at $2 a million; claude-haiku-4-5: $1, $0.1, $5.
    expect(costUsdMicros).toBe({ openai: 49, anthropic: 135, compatible: null }[provider])
    expect(server.seen).toHaveLength(1)
    expect(records).toMatchObject([
      { step: 'test-step', purpose: 'object', provider, number: 1, closing: { status: 'done', usage, costUsdMicros } },
    ])
    expect(JSON.stringify(server.seen[0]?.body)).toContain('"answer"')
  })

  test.each([
    ['a server error', serverError],
    ['a reset', { kind: 'reset' }],
    ['a body cut in its middle', { kind: 'cut' }],
    ['429', { kind: 'status', status: 429, headers: { 'retry-after-ms': '20' } }],
  ] satisfies [string, Behaviour][])('survives %s once', async (_, behaviour) => {
    const { server, records, gateway } = await open(provider)
    server.play(behaviour)
    const { object, attempts, costUsdMicros } = await askObject(gateway)
    expect({ object, attempts }).toEqual({ object: { answer: 'ok' }, attempts: 2 })
    const isLost = behaviour.kind !== 'status'
    expect(records.map(({ closing }) => closing?.status)).toEqual([isLost ? 'unknown' : 'failed', 'done'])
    // What a lost answer cost is not known, so neither is the sum.
    if (isLost) expect(costUsdMicros).toBeNull()
    expect(server.seen).toHaveLength(2)
  })

  test.each([
    ['a server error that stays', serverError, 'model_failed', 3, 'failed'],
    ['a page of HTML', { kind: 'html' }, 'model_failed', 1, 'failed'],
    ['a wrong key', { kind: 'status', status: 401 }, 'model_failed', 1, 'failed'],
    ['an unknown model', { kind: 'status', status: 404 }, 'model_failed', 1, 'failed'],
    ['no room left for the answer', answer('{"answer":"o', 'length'), 'model_failed', 1, 'failed'],
    ['a refusal', answer('', 'refused'), 'model_refused', 1, 'failed'],
    ['half a JSON, twice', answer('{"answer":'), 'model_failed', 2, 'failed'],
    ['the wrong schema, twice', answer('{"reply":"PROMPT-CANARY"}'), 'model_failed', 2, 'failed'],
    ['nothing, twice', answer(''), 'model_failed', 2, 'failed'],
    [
      'a redirect',
      { kind: 'status', status: 302, headers: { location: 'http://127.0.0.1:9/' } },
      'model_failed',
      1,
      'failed',
    ],
    ['a reset each time', { kind: 'reset' }, 'model_failed', 3, 'unknown'],
  ] satisfies [string, Behaviour, string, number, string][])(
    'fails clearly on %s',
    async (_, behaviour, code, sent, status) => {
      const { server, records, gateway } = await open(provider)
      server.always(behaviour)
      const error = await refusal(askObject(gateway))
      expect(error.code).toBe(code)
      expect(server.seen).toHaveLength(sent)
      expect(records.map(({ closing }) => closing?.status)).toEqual(Array(sent).fill(status))
      expect(JSON.stringify([error, error.message, error.cause, error.stack, records])).not.toMatch(/canary/iu)
    },
  )

  test.each([
    ['prose around a fenced block', 'Here you are:\n```json\n{"answer":"ok"}\n```\nAnything else?'],
    ['prose around bare JSON', 'Sure! {"answer":"ok"} Hope that helps.'],
  ])('is found in %s without asking again', async (_, text) => {
    const { server, gateway } = await open(provider)
    server.play(answer(text))
    expect(await askObject(gateway)).toMatchObject({ object: { answer: 'ok' }, attempts: 1, isRepaired: false })
  })

  test('is repaired once: the model is shown its answer and what is wrong with it', async () => {
    const { server, records, gateway } = await open(provider)
    server.play(answer('{"answer":7}'))
    const { object, isRepaired, usage } = await askObject(gateway)
    expect({ object, isRepaired }).toEqual({ object: { answer: 'ok' }, isRepaired: true })
    expect(usage.outputTokens).toBe(40)
    expect(JSON.stringify(server.seen[1]?.body)).toMatch(/"answer\\*":7.*expected string/u)
    expect(records.map(({ purpose, closing }) => [purpose, closing?.failure])).toEqual([
      ['object', 'wrong_schema'],
      ['repair', null],
    ])
  })

  test.each(['hang', 'stall'] as const)('fails at its deadline when the endpoint begins to %s', async (kind) => {
    const { server, records, gateway } = await open(provider)
    await askObject(gateway) // what is loaded at the first call is loaded
    server.always({ kind })
    expect((await refusal(askObject(gateway, { deadlineMs: 400 }))).code).toBe('timed_out')
    expect(server.seen).toHaveLength(2)
    expect(records.at(-1)?.closing).toMatchObject({ status: 'unknown', failure: 'deadline', costUsdMicros: null })
  })

  test('does not wait for a Retry-After that ends after the deadline, but tells it', async () => {
    const { server, gateway } = await open(provider)
    server.always({ kind: 'status', status: 429, headers: { 'retry-after': '90' } })
    const error = await refusal(askObject(gateway))
    expect(error).toMatchObject({ code: 'unavailable', retryAfterMs: 90_000, failure: 'rate_limited' })
    expect(error.message).toContain('90 seconds')
    expect(server.seen).toHaveLength(1)
  })

  test('stops when its caller does', async () => {
    const { server, records, gateway } = await open(provider)
    const left = new AbortController()
    server.always({ kind: 'hang' })
    const asking = askObject(gateway, { signal: left.signal })
    await expect.poll(() => server.seen.length).toBe(1)
    left.abort(new Error('left'))
    await expect(asking).rejects.toThrow('left')
    expect(records[0]?.closing).toMatchObject({ status: 'unknown', failure: 'abandoned' })
  })
})

test('an object comes from an older Anthropic model too, which is asked by a tool it must call', async () => {
  const { server, gateway } = await open('anthropic', { model: 'claude-3-haiku-20240307' })
  server.play(answer('{"answer":7}'))
  expect(await askObject(gateway)).toMatchObject({ object: { answer: 'ok' }, attempts: 2, isRepaired: true })
  expect(server.seen[0]?.body).toHaveProperty('tools')
})

test.each(['openai', 'compatible'] as const)(
  'a schema with optional parts is not sent to %s as strict',
  async (provider) => {
    const { server, gateway } = await open(provider)
    await askObject(gateway)
    await gateway.generateObject({ ...request, schema: z.object({ answer: z.string(), note: z.string().optional() }) })
    const strict = server.seen.map(({ body }) => /"strict":(true|false)/u.exec(JSON.stringify(body))?.[1])
    expect(strict).toEqual(['true', 'false'])
  },
)

test('an endpoint of one’s own is told the schema in words too', async () => {
  const { server, gateway } = await open('compatible')
  await askObject(gateway)
  const [system] = z
    .array(z.looseObject({ role: z.string(), content: z.string() }))
    .parse(server.seen[0]?.body.messages)
  expect(system).toMatchObject({ role: 'system', content: expect.stringContaining('"properties":{"answer"') })
  expect(server.seen[0]?.body).toMatchObject({ max_tokens: 100, response_format: { type: 'json_schema' } })
})

test('an attempt that cannot be recorded is not sent', async () => {
  const { server, gateway } = await open('openai', { failsToOpen: true })
  await expect(askObject(gateway)).rejects.toThrow('no ledger')
  expect(server.seen).toEqual([])
})

test('an answer is kept when its record cannot be closed', async () => {
  const { unclosed, gateway } = await open('openai', { failsToClose: true })
  expect(await askObject(gateway)).toMatchObject({ object: { answer: 'ok' } })
  expect(unclosed).toHaveLength(1)
})

describe.each(providers)('a text from %s', (provider) => {
  const text = 'A letter that is long enough to come in several pieces.'

  const read = async (gateway: LlmGateway) => {
    const pieces: string[] = []
    const call = gateway.streamText({ ...request, onText: (piece) => pieces.push(piece) })
    return { pieces, result: await call.catch((error: unknown) => error) }
  }

  test('comes piece by piece, with its tokens and one closed record', async () => {
    const { server, records, gateway } = await open(provider)
    server.play(answer(text))
    const { pieces, result } = await read(gateway)
    expect(result).toMatchObject({ text, isCut: false, attempts: 1, usage: { inputTokens: 125, outputTokens: 20 } })
    expect(pieces.length).toBeGreaterThan(2)
    expect(pieces.join('')).toBe(text)
    expect(records).toMatchObject([{ purpose: 'text', closing: { status: 'done' } }])
  })

  test('says when it ends for lack of room', async () => {
    const { server, gateway } = await open(provider)
    server.play(answer(text, 'length'))
    expect((await read(gateway)).result).toMatchObject({ text, isCut: true })
  })

  test.each([
    ['an error event', { kind: 'error_event', afterText: true }],
    ['a reset in its middle', { kind: 'cut' }],
    ['an end that comes too early', { kind: 'early_end' }],
  ] satisfies [string, Behaviour][])('fails on %s and is not sent again: a part was shown', async (_, behaviour) => {
    const { server, records, gateway } = await open(provider)
    server.always(behaviour)
    const { pieces, result } = await read(gateway)
    expect(pieces.length).toBeGreaterThan(0)
    expect(result).toMatchObject({ code: 'model_failed', failure: 'interrupted' })
    expect(server.seen).toHaveLength(1)
    expect(records[0]?.closing).toMatchObject({ status: 'unknown', costUsdMicros: null })
    expect(JSON.stringify([result, String(result), records])).not.toMatch(/canary/iu)
  })

  test.each([
    ['an error event before the first word', { kind: 'error_event', afterText: false }],
    ['a server error', serverError],
    ['a reset', { kind: 'reset' }],
  ] satisfies [string, Behaviour][])('is sent again after %s', async (_, behaviour) => {
    const { server, records, gateway } = await open(provider)
    server.play(behaviour, answer(text))
    expect((await read(gateway)).result).toMatchObject({ text, attempts: 2 })
    expect(records).toHaveLength(2)
    expect(server.seen).toHaveLength(2)
  })

  test.each(['hang', 'stall'] as const)('fails at its deadline when the endpoint begins to %s', async (kind) => {
    const { server, records, gateway } = await open(provider)
    await read(gateway)
    server.always({ kind })
    expect((await refusal(gateway.streamText({ ...request, deadlineMs: 400 }))).code).toBe('timed_out')
    expect(records.at(-1)?.closing).toMatchObject({ status: 'unknown', failure: 'deadline' })
  })

  test('is not a page of HTML, and not a refusal', async () => {
    const { server, gateway } = await open(provider)
    server.always({ kind: 'html' })
    expect((await read(gateway)).result).toMatchObject({ code: 'model_failed' })
    server.always(answer('', 'refused'))
    expect((await read(gateway)).result).toMatchObject({ code: 'model_refused' })
  })
})
