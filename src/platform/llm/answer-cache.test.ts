/** Kept answers of models, against a fake endpoint that counts, on the memory of a process and on a real Redis. */
import { randomUUID } from 'node:crypto'
import { Redis } from 'ioredis'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { answer, startFakeModelServer } from '../../../test/harness/fake-model-server.ts'
import { keepAttempts } from '../../../test/harness/kept-attempts.ts'
import type { CacheStore } from '../cache/cache.ts'
import { createCache } from '../cache/create-cache.ts'
import { createInsuredStore } from '../cache/insured-store.ts'
import { createMemoryStore } from '../cache/memory-store.ts'
import { createRedisStore } from '../cache/redis-store.ts'
import { openRedis } from '../redis/open-redis.ts'
import { createLog } from '../telemetry/log.ts'
import { createMetrics, type Metrics } from '../telemetry/metrics.ts'
import { observeRecorder } from '../telemetry/model-telemetry.ts'
import { observeLookups } from '../telemetry/redis-telemetry.ts'
import { answerCodec } from './answer-cache.ts'
import { createLlmGateway } from './create-gateway.ts'
import type { LlmGateway, ObjectRequest } from './gateway.ts'
import { createLogRecorder } from './log-attempts.ts'

const redisUrl = process.env.TEST_REDIS_URL ?? ''
if (redisUrl === '') {
  const sentence = 'Kept answers on Redis are tested with TEST_REDIS_URL: `npm run services -- up --only redis`.'
  if (process.env.CI === 'true') throw new Error(sentence)
  process.stderr.write(`${sentence} Those tests are skipped.\n`)
}

const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()))
})

const openInMemory = async (): Promise<CacheStore> => createMemoryStore()

async function openOnRedis(): Promise<CacheStore> {
  const redis = await openRedis({ url: redisUrl, maxConnections: 2 })
  closers.push(() => redis.close())
  return createInsuredStore({ redis, shared: createRedisStore(redis), own: createMemoryStore() })
}

const candidates = [
  { name: 'memory', present: true, open: openInMemory },
  { name: 'Redis', present: redisUrl !== '', open: openOnRedis },
]

const schema = z.object({ answer: z.string() })

const question: ObjectRequest<z.output<typeof schema>> = {
  step: 'tailor-resume',
  instructions: 'Answer shortly.',
  prompt: 'Say ok, PROMPT-CANARY.',
  maxOutputTokens: 100,
  deadlineMs: 10_000,
  ownerId: 'owner-ana',
  schema,
}

describe.for(candidates)('answers kept in $name', ({ present, open }) => {
  const promise = test.skipIf(!present)

  async function start() {
    const server = await startFakeModelServer()
    closers.push(() => server.close())
    let nowMs = Date.now()
    const cacheName = `test-${randomUUID()}`
    const shared = await open()
    const { records, reused, recorder } = keepAttempts(server)
    /** One process: a gateway, its cache, what it logs and counts. */
    async function startGateway(store: CacheStore, model = 'gpt-5-mini') {
      const metrics = await createMetrics({ enabled: true })
      const answers = createCache({
        ...{ name: cacheName, store, codec: answerCodec, ttlMs: 60_000, clock: { now: () => new Date(nowMs) } },
        onLookup: observeLookups('model-answers', metrics),
      })
      const endpoint = { provider: 'openai' as const, model, apiKey: 'sk-secret-canary', baseUrl: server.url }
      const limits = { firstDelayMs: 5, maxDelayMs: 10 }
      const gateway = createLlmGateway({ endpoint, recorder: observeRecorder(recorder, metrics), limits, answers })
      closers.push(() => gateway.close())
      return { gateway, metrics }
    }
    const passMs = (ms: number): void => {
      nowMs += ms
    }
    return { server, shared, startGateway, passMs, records, reused, ...(await startGateway(shared)) }
  }

  promise('the very same question of the same person is asked once, and the second answer costs nothing', async () => {
    const { server, gateway, records, reused, metrics } = await start()
    const first = await gateway.generateObject(question)
    expect(first).toMatchObject({ isReused: false, attempts: 1, costUsdMicros: 49 })
    const second = await gateway.generateObject({ ...question, deadlineMs: 20_000 })
    expect(second).toMatchObject({ object: { answer: 'ok' }, isReused: true, attempts: 0, costUsdMicros: 0 })
    expect(server.seen).toHaveLength(1)
    expect(records).toHaveLength(1)
    expect(reused).toMatchObject([
      { step: 'tailor-resume', purpose: 'object', provider: 'openai', model: 'gpt-5-mini' },
    ])
    const page = (await metrics.write(false)).body
    for (const line of [
      'rolewright_cache_lookups_total{cache="model-answers",outcome="miss"} 1',
      'rolewright_cache_lookups_total{cache="model-answers",outcome="hit"} 1',
      'rolewright_model_calls_total{provider="openai",model="gpt-5-mini",purpose="object",status="reused"} 1',
      'rolewright_model_calls_total{provider="openai",model="gpt-5-mini",purpose="object",status="done"} 1',
      'rolewright_model_cost_usd_total{provider="openai",model="gpt-5-mini"} 0.000049',
    ])
      expect(page).toContain(`${line}\n`)
  })

  promise('anything else that could change the answer is another question, and so is another person', async () => {
    const { server, shared, gateway, startGateway } = await start()
    await gateway.generateObject(question)
    const others = [
      { ownerId: 'owner-ben' },
      { instructions: 'Answer at length.' },
      { prompt: 'Say ok, please.' },
      { maxOutputTokens: 200 },
      { schema: schema.extend({ answer: z.string().describe('in one word') }) },
    ]
    for (const other of others)
      expect(await gateway.generateObject({ ...question, ...other })).toMatchObject({ isReused: false })
    const { gateway: otherModel } = await startGateway(shared, 'gpt-5')
    expect(await otherModel.generateObject(question)).toMatchObject({ isReused: false })
    expect(await gateway.streamText(question)).toMatchObject({ isReused: false })
    expect(server.seen).toHaveLength(others.length + 3)
    expect(await gateway.generateObject(question)).toMatchObject({ isReused: true })
  })

  promise('who does not want a kept answer gets a new one, and who is nobody leaves none', async () => {
    const { server, gateway } = await start()
    const { ownerId: _, ...nobodys } = question
    for (const asked of [nobodys, nobodys, question])
      expect(await gateway.generateObject(asked)).toMatchObject({ isReused: false })
    server.play(answer('{"answer":"new"}'))
    expect(await gateway.generateObject({ ...question, answer: 'fresh' })).toMatchObject({ object: { answer: 'new' } })
    expect(await gateway.generateObject(question)).toMatchObject({ object: { answer: 'new' }, isReused: true })
    expect(server.seen).toHaveLength(4)
  })

  promise('ten who ask the same at once make one request, and one pays', async () => {
    const { server, gateway, reused } = await start()
    const answers = await Promise.all(Array.from({ length: 10 }, () => gateway.generateObject(question)))
    expect(server.seen).toHaveLength(1)
    expect(answers.filter(({ isReused }) => !isReused)).toMatchObject([{ attempts: 1, costUsdMicros: 49 }])
    expect(reused).toHaveLength(9)
  })

  promise('a failure is not kept, and a repaired answer is kept as repaired', async () => {
    const { server, gateway } = await start()
    server.play({ kind: 'status', status: 400 })
    await expect(gateway.generateObject(question)).rejects.toMatchObject({ code: 'model_failed' })
    server.play(answer('no object'))
    expect(await gateway.generateObject(question)).toMatchObject({ isRepaired: true, isReused: false, attempts: 2 })
    expect(await gateway.generateObject(question)).toMatchObject({ isRepaired: true, isReused: true })
    expect(server.seen).toHaveLength(3)
  })

  promise('an answer is asked for again when its time is over', async () => {
    const { server, gateway, passMs } = await start()
    await gateway.generateObject(question)
    passMs(60_001)
    expect(await gateway.generateObject(question)).toMatchObject({ isReused: false })
    expect(server.seen).toHaveLength(2)
  })

  promise('a kept answer that does not meet what its reader demands beyond the form is asked for again', async () => {
    const { server, gateway } = await start()
    await gateway.generateObject(question)
    server.play(answer('{"answer":"long enough"}'))
    const picky = schema.refine(({ answer: said }) => said.length > 5)
    const asked = await gateway.generateObject({ ...question, schema: picky })
    expect(asked).toMatchObject({ object: { answer: 'long enough' }, isReused: false, attempts: 1 })
    expect(server.seen).toHaveLength(2)
  })

  promise('a text that is kept is told at once and whole', async () => {
    const { server, gateway } = await start()
    const { schema: _, ...asked } = question
    const first = await gateway.streamText(asked)
    const told: string[] = []
    const second = await gateway.streamText({ ...asked, onText: (piece) => told.push(piece) })
    expect(second).toMatchObject({ text: first.text, isCut: false, isReused: true, costUsdMicros: 0 })
    expect(told).toEqual([first.text])
    expect(server.seen).toHaveLength(1)
  })

  promise('whoever waits for the same question of another leaves at their own deadline', async () => {
    const { server, gateway } = await start()
    server.play({ kind: 'hang' })
    const leading = gateway.generateObject({ ...question, deadlineMs: 60_000 }).catch(() => {})
    await vi.waitFor(() => expect(server.seen).toHaveLength(1), 30_000)
    const waiting = gateway.generateObject({ ...question, deadlineMs: 200 })
    await expect(waiting).rejects.toMatchObject({ code: 'timed_out' })
    expect(server.seen).toHaveLength(1)
    await gateway.close()
    await leading
  })
})

test.skipIf(redisUrl === '')(
  'processes that share a Redis share answers, and Redis sees no word of a question',
  async () => {
    const server = await startFakeModelServer()
    closers.push(() => server.close())
    const name = `test-${randomUUID()}`
    async function startProcess(): Promise<LlmGateway> {
      const { recorder } = keepAttempts(server)
      const answers = createCache({ name, store: await openOnRedis(), codec: answerCodec, ttlMs: 60_000 })
      const endpoint = { provider: 'openai' as const, model: 'gpt-5-mini', apiKey: 'sk-canary', baseUrl: server.url }
      const gateway = createLlmGateway({ endpoint, recorder, answers })
      closers.push(() => gateway.close())
      return gateway
    }
    const [one, other] = await Promise.all([startProcess(), startProcess()])
    await one.generateObject(question)
    expect(await other.generateObject(question)).toMatchObject({ isReused: true })
    expect(server.seen).toHaveLength(1)
    const client = new Redis(redisUrl)
    const keys = await client.keys(`*${name}*`)
    const kept = await Promise.all(keys.map((key) => client.get(key)))
    client.disconnect()
    expect(keys.length).toBeGreaterThan(0)
    expect(JSON.stringify([keys, kept])).not.toMatch(/CANARY|owner-ana|shortly/u)
  },
)

test('a reused answer is a line with its step, its model and a cost of 0; one that cannot be recorded is given all the same', async () => {
  const written: string[] = []
  const log = createLog({ level: 'INFO', form: 'json', stream: { write: (line) => written.push(line) } })
  const server = await startFakeModelServer()
  closers.push(() => server.close())
  const metrics: Metrics = await createMetrics({ enabled: true })
  const recorder = observeRecorder(createLogRecorder(log), metrics)
  const reuse = [recorder.reuse, () => Promise.reject(new Error('no ledger'))]
  const answers = createCache({ name: 'a', store: createMemoryStore(), codec: answerCodec, ttlMs: 60_000 })
  const endpoint = { provider: 'openai' as const, model: 'gpt-5-mini', apiKey: 'sk-canary', baseUrl: server.url }
  const gateways = reuse.map((one) => createLlmGateway({ endpoint, recorder: { ...recorder, reuse: one }, answers }))
  closers.push(...gateways.map((gateway) => () => gateway.close()))
  await gateways[0]?.generateObject(question)
  for (const gateway of gateways) expect(await gateway.generateObject(question)).toMatchObject({ isReused: true })
  const lines = written.map((line) => JSON.parse(line) as Record<string, unknown>)
  expect(lines.filter(({ event }) => event === 'model.answer_reused')).toMatchObject([
    { level: 'INFO', step: 'tailor-resume', provider: 'openai', model: 'gpt-5-mini', costUsdMicros: 0 },
  ])
  expect(lines.filter(({ event }) => event === 'model.not_recorded')).toHaveLength(1)
  expect(written.join('')).not.toContain('CANARY')
})
