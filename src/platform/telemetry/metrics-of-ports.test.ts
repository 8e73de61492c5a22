/** What the database, Redis and models leave on the page of metrics when they work, fail and are waited for: the real ones. */
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { databasesUnderTest } from '../../../test/harness/database.ts'
import { answer, startFakeModelServer } from '../../../test/harness/fake-model-server.ts'
import { keepAttempts } from '../../../test/harness/kept-attempts.ts'
import { readFigures } from '../../../test/harness/metrics-page.ts'
import { hasRedisServer, type RedisServer, startRedisServer } from '../../../test/harness/redis-server.ts'
import type { Database } from '../database/database.ts'
import { createLlmGateway } from '../llm/create-gateway.ts'
import type { ModelEndpoint } from '../llm/endpoint.ts'
import { openRedis } from '../redis/open-redis.ts'
import type { Redis } from '../redis/redis.ts'
import { observeDatabase } from './database-telemetry.ts'
import { createLog } from './log.ts'
import { createMetrics, type Metrics } from './metrics.ts'
import { observeRecorder } from './model-telemetry.ts'
import { createOutgoingObserver } from './outgoing-telemetry.ts'
import { observeRedis } from './redis-telemetry.ts'

const log = createLog({ level: 'CRITICAL', form: 'json', stream: { write: () => {} } })

describe.each(databasesUnderTest())('the database: $name', ({ present, open }) => {
  const promise = test.skipIf(!present)
  let database: Database
  let metrics: Metrics
  beforeAll(async () => {
    if (!present) return
    database = await open()
    metrics = await createMetrics({ enabled: true })
    observeDatabase(database, { metrics, log, slowQueryThresholdMs: 100 })
  })
  afterAll(() => database?.close())

  promise('statements are counted by kind and outcome, and timed', async () => {
    const earlier = await readFigures(metrics)
    await database.pool.query('select 1')
    await database.pool.query('select no_such_column').catch(() => {})
    const later = await readFigures(metrics)
    const name = 'rolewright_database_queries_total'
    for (const outcome of ['succeeded', 'failed']) {
      const labels = `kind="select",outcome="${outcome}"`
      expect(later(name, labels) - earlier(name, labels), outcome).toBe(1)
    }
    const timed = 'rolewright_database_query_duration_seconds_count'
    expect(later(timed, 'select') - earlier(timed, 'select')).toBe(2)
  })

  promise('transactions are counted by how the server ended them', async () => {
    const earlier = await readFigures(metrics)
    await database.asSystem((tx) => tx.execute(sql`select 1`))
    await database
      .asSystem(async (tx) => {
        await tx.execute(sql`select 1`)
        throw new Error('changed their mind')
      })
      .catch(() => {})
    const later = await readFigures(metrics)
    const name = 'rolewright_database_transactions_total'
    for (const outcome of ['committed', 'rolled_back'])
      expect(later(name, outcome) - earlier(name, outcome), outcome).toBe(1)
  })

  promise('a statement beyond the threshold is counted as slow, one within it is not', async () => {
    const earlier = await readFigures(metrics)
    await database.pool.query('select pg_sleep(0.3)')
    const name = 'rolewright_database_slow_queries_total'
    expect((await readFigures(metrics))(name, 'select') - earlier(name, 'select')).toBe(1)
  })

  promise('the pool shows who holds a connection, who waits for one, and how many there may be', async () => {
    const { max } = database.pool.options
    const held = await Promise.all(Array.from({ length: max }, () => database.pool.connect()))
    const waiting = database.pool.connect().then((client) => client.release())
    const full = await readFigures(metrics)
    expect(full('rolewright_database_pool_connections', 'used')).toBe(max)
    expect(full('rolewright_database_pool_max_connections')).toBe(max)
    expect(full('rolewright_database_pool_waiting')).toBe(1)
    for (const client of held) client.release()
    await waiting
    const free = await readFigures(metrics)
    expect(free('rolewright_database_pool_connections', 'used')).toBe(0)
    expect(free('rolewright_database_pool_connections', 'idle')).toBeGreaterThanOrEqual(1)
    expect(free('rolewright_database_pool_waiting')).toBe(0)
  })
})

describe.skipIf(!hasRedisServer)('Redis', () => {
  let server: RedisServer
  let redis: Redis
  let metrics: Metrics
  beforeAll(async () => {
    server = await startRedisServer()
    redis = await openRedis({ url: server.url, maxConnections: 2 })
    metrics = await createMetrics({ enabled: true })
    observeRedis(redis, metrics)
  })
  afterAll(async () => {
    await redis?.close()
    await server?.kill()
  })

  test('commands are counted by outcome and timed; connections are those that answer', async () => {
    await vi.waitFor(() => expect(redis.state().connections).toBe(2), 20_000)
    await redis.run('SET', (client) => client.set('a', 'text'))
    await redis.run('LPUSH', (client) => client.lpush('a', 'x')).catch(() => {})
    const up = await readFigures(metrics)
    const name = 'rolewright_redis_commands_total'
    expect(up(name, 'command="SET",outcome="succeeded"')).toBe(1)
    expect(up(name, 'command="LPUSH",outcome="refused"')).toBe(1)
    expect(up('rolewright_redis_command_duration_seconds_count', 'SET')).toBe(1)
    expect(up('rolewright_redis_connections')).toBe(2)
    expect(up('rolewright_redis_max_connections')).toBe(2)

    server.freeze()
    await redis.run('GET', (client) => client.get('a')).catch(() => {})
    const silent = await readFigures(metrics)
    expect(silent(name, 'command="GET",outcome="unavailable"')).toBe(1)
    server.thaw()
    await server.kill()
    await vi.waitFor(async () => expect((await readFigures(metrics))('rolewright_redis_connections')).toBe(0), 20_000)
  })
})

test('models: calls by how they ended, tokens, cost, unknown cost, failures and time, and the requests they are', async () => {
  const server = await startFakeModelServer()
  const metrics = await createMetrics({ enabled: true })
  const { recorder } = keepAttempts(server)
  const traffic = createOutgoingObserver({ metrics, knownHosts: ['127.0.0.1'] })
  const openGateway = (endpoint: Pick<ModelEndpoint, 'provider' | 'model'>) =>
    createLlmGateway({
      endpoint: { ...endpoint, apiKey: 'sk-canary', baseUrl: server.url },
      recorder: observeRecorder(recorder, metrics),
      traffic,
      limits: { firstDelayMs: 5, maxDelayMs: 10, maxAttempts: 1 },
    })
  const priced = openGateway({ provider: 'openai', model: 'gpt-5-mini' })
  const unpriced = openGateway({ provider: 'compatible', model: 'own-model' })
  const question = {
    ...{ step: 'ask', instructions: 'Answer.', prompt: 'Say ok.', maxOutputTokens: 50 },
    schema: z.object({ answer: z.string() }),
  }
  await priced.generateObject({ ...question, deadlineMs: 20_000 })
  server.play(answer('no object'))
  await priced.generateObject({ ...question, deadlineMs: 20_000 })
  server.play({ kind: 'status', status: 401 })
  await priced.generateObject({ ...question, deadlineMs: 20_000 }).catch(() => {})
  server.play({ kind: 'hang' })
  await priced.generateObject({ ...question, deadlineMs: 500 }).catch(() => {})
  await unpriced.generateObject({ ...question, deadlineMs: 20_000 })

  const figure = await readFigures(metrics)
  const calls = 'rolewright_model_calls_total'
  expect(figure(calls, 'model="gpt-5-mini",purpose="object",status="done"')).toBe(1)
  expect(figure(calls, 'model="gpt-5-mini",purpose="repair",status="done"')).toBe(1)
  expect(figure(calls, 'model="gpt-5-mini",purpose="object",status="failed"')).toBe(2)
  expect(figure(calls, 'model="gpt-5-mini",purpose="object",status="unknown"')).toBe(1)
  expect(figure('rolewright_model_call_duration_seconds_count', 'model="gpt-5-mini"')).toBe(5)
  for (const failure of ['wrong_schema', 'unauthorized', 'deadline'])
    expect(figure('rolewright_model_failures_total', `failure="${failure}"`), failure).toBe(1)
  expect(figure('rolewright_model_tokens_total', 'model="gpt-5-mini",kind="input"')).toBe(3 * 125)
  expect(figure('rolewright_model_tokens_total', 'model="gpt-5-mini",kind="output"')).toBe(3 * 20)
  expect(figure('rolewright_model_cost_usd_total', 'model="gpt-5-mini"')).toBeCloseTo(3 * 0.000049, 8)
  expect(figure('rolewright_model_cost_usd_total', 'model="own-model"')).toBe(0)
  // What hung may have been worked on; of an own model nobody knows the price.
  expect(figure('rolewright_model_cost_unknown_total', 'model="gpt-5-mini"')).toBe(1)
  expect(figure('rolewright_model_cost_unknown_total', 'model="own-model"')).toBe(1)
  const requests = 'rolewright_outgoing_http_requests_total'
  expect(figure(requests, 'host="127.0.0.1",status="200"')).toBe(4)
  expect(figure(requests, 'status="401"')).toBe(1)
  expect(figure('rolewright_outgoing_http_request_duration_seconds_count', '127.0.0.1')).toBe(6)
  await Promise.all([priced.close(), unpriced.close(), server.close()])
})
