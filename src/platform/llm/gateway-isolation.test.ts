/** A sick endpoint stays its own problem: breakers, storms of 429, many calls at once, and logs. */
import { afterEach, expect, test } from 'vitest'
import { z } from 'zod'
import { type FakeModelServer, startFakeModelServer } from '../../../test/harness/fake-model-server.ts'
import { keepAttempts } from '../../../test/harness/kept-attempts.ts'
import type { PolicyLimits } from '../resilience/policy-limits.ts'
import { createLog } from '../telemetry/log.ts'
import { createLlmGateway } from './create-gateway.ts'
import type { LlmGateway } from './gateway.ts'
import { createLogRecorder } from './log-attempts.ts'

const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()))
})

async function startServer(): Promise<FakeModelServer> {
  const server = await startFakeModelServer()
  closers.push(() => server.close())
  return server
}

const endpointAt = (server: FakeModelServer) =>
  ({ provider: 'compatible', model: 'local-model', apiKey: 'sk-secret-canary', baseUrl: server.url }) as const

function openGateway(server: FakeModelServer, limits: Partial<PolicyLimits>) {
  const kept = keepAttempts(server)
  const gateway = createLlmGateway({
    endpoint: endpointAt(server),
    // Several calls at once: what they sent is compared at the end.
    recorder: { ...kept.recorder, open: async (opening) => void kept.records.push({ ...opening, closing: null }) },
    limits: { firstDelayMs: 2, maxDelayMs: 5, ...limits },
  })
  closers.push(() => gateway.close())
  return { ...kept, gateway }
}

const ask = (gateway: LlmGateway, deadlineMs = 5_000) =>
  gateway.generateObject({
    step: 'test-step',
    instructions: 'PROMPT-CANARY',
    prompt: 'PROMPT-CANARY',
    schema: z.object({ answer: z.string() }),
    maxOutputTokens: 50,
    deadlineMs,
  })

test('an endpoint that keeps failing is left alone, and asked again when it is well', async () => {
  const server = await startServer()
  const { gateway, records } = openGateway(server, { breakAfter: 3, openMs: 60, maxAttempts: 1 })
  server.always({ kind: 'status', status: 500 })
  for (let call = 0; call < 3; call += 1) await expect(ask(gateway)).rejects.toMatchObject({ code: 'model_failed' })
  await expect(ask(gateway)).rejects.toMatchObject({ code: 'unavailable', because: 'breaker_open' })
  expect(server.seen).toHaveLength(3)
  expect(gateway.describe()).toMatchObject({ breaker: 'open', lastFailure: { failure: 'model_failed' } })
  server.always({ kind: 'answer' })
  await expect.poll(() => ask(gateway).catch(() => null), { interval: 20 }).toMatchObject({ object: { answer: 'ok' } })
  expect(gateway.describe().breaker).toBe('closed')
  expect(records).toHaveLength(server.seen.length)
})

test('an endpoint that hangs takes nothing from another one', async () => {
  const [sick, well] = [await startServer(), await startServer()]
  const hung = openGateway(sick, { concurrent: 2, queued: 3 })
  await ask(hung.gateway) // what is loaded at the first call is loaded
  sick.always({ kind: 'hang' })
  const calls = Array.from({ length: 10 }, () =>
    ask(hung.gateway, 1_000).catch((error: { code: string }) => error.code),
  )
  const other = openGateway(well, {})
  expect(await ask(other.gateway)).toMatchObject({ object: { answer: 'ok' } })
  const codes = await Promise.all(calls)
  expect(codes.filter((code) => code === 'unavailable')).toHaveLength(5)
  expect(codes.filter((code) => code === 'timed_out')).toHaveLength(5)
  expect(sick.seen.length).toBeLessThanOrEqual(1 + 2)
  expect(hung.records.length).toBeGreaterThanOrEqual(sick.seen.length)
  expect(hung.records.filter(({ closing }) => closing?.status === 'done')).toHaveLength(1)
})

test('a storm of 429 is not answered with a storm of retries, and every request has its record', async () => {
  const server = await startServer()
  server.always({ kind: 'status', status: 429, headers: { 'retry-after-ms': '1' } })
  const { gateway, records } = openGateway(server, { breakAfter: 1_000, concurrent: 20 })
  const results = await Promise.allSettled(Array.from({ length: 60 }, () => ask(gateway)))
  expect(results.every(({ status }) => status === 'rejected')).toBe(true)
  // 60 first requests, 10 retries in reserve, one more for each ten calls.
  expect(server.seen.length).toBeLessThanOrEqual(60 + 10 + 6)
  expect(records).toHaveLength(server.seen.length)
  expect(records.every(({ closing }) => closing?.status === 'failed')).toBe(true)
})

test('an endpoint that is not there is named, in a second', async () => {
  const server = await startServer()
  const { gateway } = openGateway(server, {})
  await server.close()
  await expect(ask(gateway)).rejects.toMatchObject({ code: 'unavailable', failure: 'unreachable' })
})

test('an endless answer is not taken in whole, and not asked for again', async () => {
  const server = await startServer()
  server.always({ kind: 'endless' })
  const { gateway } = openGateway(server, {})
  await expect(ask(gateway)).rejects.toMatchObject({ code: 'model_failed', failure: 'unreadable_answer' })
  expect(server.seen).toHaveLength(1)
})

test('closing ends what is on its way and sends nothing again', async () => {
  const server = await startServer()
  server.always({ kind: 'hang' })
  const { gateway, records } = openGateway(server, {})
  const asking = ask(gateway).catch((error: unknown) => error)
  await expect.poll(() => server.seen.length).toBe(1)
  await gateway.close()
  expect(await asking).toMatchObject({ failure: 'interrupted' })
  await expect(ask(gateway)).rejects.toMatchObject({ code: 'unavailable' })
  expect(records).toMatchObject([{ closing: { status: 'unknown' } }])
})

test('an endpoint among cloud metadata is never asked', async () => {
  const server = await startServer()
  const { recorder, records } = keepAttempts(server)
  const endpoint = { ...endpointAt(server), baseUrl: 'http://169.254.169.254/v1' }
  const gateway = createLlmGateway({ endpoint, recorder })
  closers.push(() => gateway.close())
  await expect(ask(gateway)).rejects.toMatchObject({ code: 'address_refused' })
  expect(records).toMatchObject([{ closing: { status: 'failed', costUsdMicros: 0 } }])
})

test('log lines say who was asked and what it took, and nothing of what was said', async () => {
  const server = await startServer()
  const lines: string[] = []
  const log = createLog({ level: 'DEBUG', form: 'json', stream: { write: (line) => void lines.push(line) } })
  const gateway = createLlmGateway({ endpoint: endpointAt(server), recorder: createLogRecorder(log) })
  closers.push(() => gateway.close())
  await ask(gateway)
  server.always({ kind: 'status', status: 401 })
  await ask(gateway).catch((error: unknown) => log.error({ error }, 'failed'))
  const written = lines.join('')
  expect(written).not.toMatch(/canary/iu)
  expect(lines.map((line) => JSON.parse(line)).filter(({ message }) => message === 'a model was asked')).toMatchObject([
    { step: 'test-step', model: 'local-model', status: 'done', usage: { outputTokens: 20 } },
    { step: 'test-step', model: 'local-model', status: 'failed', failure: 'unauthorized', upstreamStatus: 401 },
  ])
})
