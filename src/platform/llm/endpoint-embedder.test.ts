/** Vectors from an endpoint: of unit length, in order, recorded, and clear about what goes wrong. */
import { afterEach, expect, test } from 'vitest'
import { type Behaviour, startFakeModelServer } from '../../../test/harness/fake-model-server.ts'
import { keepAttempts } from '../../../test/harness/kept-attempts.ts'
import { createEndpointEmbedder, type EndpointEmbedderOptions } from './endpoint-embedder.ts'

const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()))
})

async function open(more: Partial<EndpointEmbedderOptions> = {}) {
  const server = await startFakeModelServer()
  const { records, recorder } = keepAttempts(server)
  const embedder = createEndpointEmbedder({
    endpoint: { provider: 'openai', model: 'text-embedding-3-small', apiKey: 'sk-secret-canary', baseUrl: server.url },
    dimension: 4,
    recorder,
    limits: { firstDelayMs: 2, maxDelayMs: 5 },
    ...more,
  })
  closers.push(
    () => embedder.close(),
    () => server.close(),
  )
  return { server, records, embedder }
}

test('vectors come in order and of unit length; an empty text is not sent and gets the zero vector', async () => {
  const { server, records, embedder } = await open()
  const [long, empty, short] = await embedder.embed(['a text', ' ', 'a'])
  const lengths = [long, empty, short].map((vector) => Math.hypot(...(vector ?? [])).toFixed(3))
  expect(lengths).toEqual(['1.000', '0.000', '1.000'])
  expect(long?.[0]).toBeGreaterThan(short?.[0] ?? 1)
  expect(server.seen[0]?.body.input).toEqual(['a text', 'a'])
  // 8 tokens at $0.02 a million are less than a millionth of a dollar, and not nothing.
  expect(records).toMatchObject([{ purpose: 'embeddings', closing: { status: 'done', costUsdMicros: 1 } }])
})

test('many texts go in several requests, each with its record; nothing is sent for none', async () => {
  const { server, records, embedder } = await open({ asksForDimension: true })
  expect(await embedder.embed([])).toEqual([])
  expect(await embedder.embed(Array.from({ length: 130 }, (_, at) => `text ${at}`))).toHaveLength(130)
  expect(server.seen).toHaveLength(3)
  expect(records).toHaveLength(3)
  expect(server.seen[0]?.body).toMatchObject({ dimensions: 4 })
})

test('contact data in a text is taken out before it is sent', async () => {
  const { server, embedder } = await open()
  await embedder.embed(['Nurse, ada@example.org, +47 912 34 567, linkedin.com/in/ada, 2018 - 2021', 'bob@example.org'])
  expect(server.seen[0]?.body.input).toEqual([expect.stringMatching(/^Nurse, .*2018 - 2021$/u)])
  expect(JSON.stringify(server.seen)).not.toMatch(/@example|912 34|in\/ada/u)
})

test('a long text is cut before it is sent', async () => {
  const { server, embedder } = await open({ maxTextChars: 10 })
  await embedder.embed(['x'.repeat(50)])
  expect(server.seen[0]?.body.input).toEqual(['x'.repeat(10)])
})

test('vectors of another dimension are refused: they could be compared with nothing', async () => {
  const { embedder } = await open({ dimension: 5 })
  await expect(embedder.embed(['a'])).rejects.toMatchObject({ code: 'model_failed', failure: 'unreadable_answer' })
})

test.each([
  ['a reset', { kind: 'reset' }, 'unknown'],
  ['a server error', { kind: 'status', status: 500 }, 'failed'],
  ['half an answer', { kind: 'cut' }, 'unknown'],
] satisfies [string, Behaviour, string][])('%s is survived once', async (_, behaviour, status) => {
  const { server, records, embedder } = await open()
  server.play(behaviour)
  expect(await embedder.embed(['a'])).toHaveLength(1)
  expect(records.map(({ closing }) => closing?.status)).toEqual([status, 'done'])
})

test.each([
  ['HTML', { kind: 'html' }, 'model_failed'],
  ['a wrong key', { kind: 'status', status: 401 }, 'model_failed'],
  ['no answer', { kind: 'hang' }, 'timed_out'],
] satisfies [string, Behaviour, string][])('%s is a clear error', async (_, behaviour, code) => {
  const { server, records, embedder } = await open({ timeoutMs: 1_500 })
  await embedder.embed(['loads what is loaded once'])
  server.always(behaviour)
  await expect(embedder.embed(['a'])).rejects.toMatchObject({ code })
  expect(records).toHaveLength(server.seen.length)
  expect(JSON.stringify(records)).not.toMatch(/canary/iu)
})

test('a closed embedder says so', async () => {
  const { embedder } = await open()
  await embedder.close()
  await expect(embedder.embed(['a'])).rejects.toMatchObject({ code: 'unavailable' })
})
