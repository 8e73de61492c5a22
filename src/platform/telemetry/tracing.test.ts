/** One trace through everything of a process, as a real collector receives it: request, queue, steps, statements, another site. */
import { execFile } from 'node:child_process'
import { createServer } from 'node:http'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { databasesUnderTest } from '../../../test/harness/database.ts'
import { startFakeModelServer } from '../../../test/harness/fake-model-server.ts'
import { ancestry, type CollectedSpan, type Collector, openCollector } from '../../../test/harness/otlp-collector.ts'
import { newId } from '../../kernel/ids.ts'
import type { Database } from '../database/database.ts'
import { createOutgoingHttp, type OutgoingHttp } from '../http/outgoing.ts'
import { createPlainServer, type HttpServer } from '../http/server.ts'
import { createLlmGateway } from '../llm/create-gateway.ts'
import type { LlmGateway } from '../llm/gateway.ts'
import { createLogRecorder } from '../llm/log-attempts.ts'
import { joinObservers } from '../resilience/events.ts'
import { createResilienceLog } from '../resilience/log-resilience.ts'
import { createDbosEngine, migrateEngine } from '../workflows/dbos-engine.ts'
import type { WorkflowEngine } from '../workflows/engine.ts'
import { observeDatabase } from './database-telemetry.ts'
import { createLog, type Log } from './log.ts'
import { createMetrics, type Metrics } from './metrics.ts'
import { observeRecorder } from './model-telemetry.ts'
import { createOutgoingObserver } from './outgoing-telemetry.ts'
import { createResilienceMetrics } from './resilience-telemetry.ts'
import { startTracing, type Tracing } from './start-tracing.ts'
import { traced } from './tracing.ts'

const settings = {
  host: '127.0.0.1',
  publicUrl: null,
  bodyMaxBytes: 2048,
  uploadMaxBytes: 4096,
  requestTimeoutMs: 5000,
  slowRequestThresholdMs: 60_000,
}

const question = {
  step: 'ask',
  instructions: 'Answer shortly. canary',
  prompt: 'Say ok. canary',
  maxOutputTokens: 100,
  deadlineMs: 20_000,
}

const callerTrace = '0af7651916cd43dd8448eb211c80319c'

describe('with a collector', () => {
  const written: string[] = []
  const siteHeaders: Record<string, unknown>[] = []
  const ownerId = newId()
  const runId = newId()
  const site = createServer((request, response) => {
    siteHeaders.push(request.headers)
    response.end('hello')
  })
  let collector: Collector
  let tracing: Tracing
  let log: Log
  let metrics: Metrics
  let database: Database
  let engine: WorkflowEngine
  let outgoing: OutgoingHttp
  let models: Awaited<ReturnType<typeof startFakeModelServer>>
  let llm: LlmGateway
  let app: HttpServer
  let address: string
  const finished = Promise.withResolvers<void>()

  const spans = (traceId: string): CollectedSpan[] => collector.spans.filter((span) => span.traceId === traceId)
  const lines = (): Record<string, unknown>[] => written.map((line) => JSON.parse(line) as Record<string, unknown>)

  beforeAll(async () => {
    const [embedded] = databasesUnderTest()
    if (!embedded) throw new Error('there is always an embedded database')
    log = createLog({ level: 'DEBUG', form: 'json', stream: { write: (line) => written.push(line) } })
    collector = await openCollector()
    tracing = await startTracing(
      {
        otelDisabled: false,
        otelEndpoint: `${collector.endpoint}/`,
        otelTracesEndpoint: null,
        otelHeaders: 'x-collector-key=a%20b',
        otelServiceName: 'rolewright-test',
        otelTracesSampler: 'parentbased_traceidratio',
        otelTracesSamplerArg: 0,
      },
      { log, version: '1.2.3', role: 'serve' },
    )
    metrics = await createMetrics({ enabled: true })
    database = await embedded.open()
    await migrateEngine(database, null)
    observeDatabase(database, { metrics, log, slowQueryThresholdMs: 200 })
    engine = await createDbosEngine({ database, log, metrics })
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
    const bound = site.address()
    const sitePort = typeof bound === 'object' && bound !== null ? bound.port : 0
    const traffic = createOutgoingObserver({ metrics, knownHosts: ['127.0.0.1'] })
    outgoing = createOutgoingHttp({
      userAgent: 'Rolewright/test',
      allowAddresses: ['127.0.0.1'],
      traffic,
    })
    models = await startFakeModelServer()
    models.play({ kind: 'status', status: 500 })
    llm = createLlmGateway({
      endpoint: { provider: 'openai', model: 'gpt-5-mini', apiKey: 'sk-secret-canary', baseUrl: models.url },
      recorder: observeRecorder(createLogRecorder(log), metrics),
      observer: joinObservers(createResilienceLog(log), createResilienceMetrics(metrics)),
      traffic,
      limits: { firstDelayMs: 5, maxDelayMs: 10 },
    })
    app = createPlainServer({ log, settings, metrics })
    app.post('/runs', { schema: { hide: true } }, async (request) => {
      request.log.info('queueing')
      await database.asSystem((tx) => engine.enqueue(tx, { workflow: 'look', id: runId, input: { runId, ownerId } }))
      return { ok: true }
    })
    app.get('/slow-query', { schema: { hide: true } }, async () => {
      await database.pool.query({ text: 'select pg_sleep($1::float8), $2::text as said', values: [0.25, 'canary'] })
      return { ok: true }
    })
    await engine.start([
      {
        name: 'look',
        body: async (_input, step) => {
          await step('fetch', async () => {
            await traced('think', () => database.asSystem((tx) => tx.execute('select count(*) from accounts')))
            await outgoing.get(`http://127.0.0.1:${sitePort}/page`)
          })
          await step('ask', async () => {
            const { object } = await llm.generateObject({ ...question, schema: z.object({ answer: z.string() }) })
            return object.answer
          })
          await step('fail', () => Promise.reject(new Error('a defect'))).catch(() => {})
          finished.resolve()
        },
      },
    ])
    address = await app.listen({ host: '127.0.0.1', port: 0 })
    const sampled = { traceparent: `00-${callerTrace}-b7ad6b7169203331-01`, 'content-type': 'application/json' }
    await fetch(`${address}/runs`, { method: 'POST', headers: sampled, body: '{}' })
    await fetch(`${address}/slow-query`, { headers: { traceparent: `00-${callerTrace}-b7ad6b7169203332-01` } })
    // Not sampled by its caller, and not by us: the ratio is 0.
    await fetch(`${address}/slow-query`)
    await finished.promise
    await engine.stop(5_000)
    await app.close()
    await tracing.stop()
  })
  afterAll(async () => {
    await Promise.all([outgoing?.close(), llm?.close(), models?.close()])
    await database?.close()
    site.closeAllConnections()
    site.close()
    await collector?.close()
  })

  test("a caller's trace goes on through the request, the queue, the steps, a statement and another site", () => {
    const ofCaller = spans(callerTrace)
    const named = (name: string): CollectedSpan | undefined => ofCaller.find((span) => span.name === name)
    const statement = named('select accounts')
    const page = named('GET')
    expect(statement && ancestry(ofCaller, statement)).toEqual([
      'select accounts',
      'think',
      'step fetch',
      'workflow look',
      'POST /runs',
    ])
    expect(page && ancestry(ofCaller, page)).toEqual(['GET', 'step fetch', 'workflow look', 'POST /runs'])
    expect(named('POST /runs')).toMatchObject({
      parentId: 'b7ad6b7169203331',
      attributes: { 'http.route': '/runs', 'http.response.status_code': 200 },
      resource: { 'service.name': 'rolewright-test', 'service.version': '1.2.3', 'rolewright.role': 'serve' },
    })
    expect(page?.attributes).toMatchObject({ 'server.address': '127.0.0.1', 'http.response.status_code': 200 })
  })

  test('the body of a request does not part its handler from its trace', () => {
    const queueing = lines().find(({ message }) => message === 'queueing')
    expect(queueing).toMatchObject({ traceId: callerTrace, spanId: expect.stringMatching(/^[0-9a-f]{16}$/u) })
  })

  test('the other site is told which trace it is part of, and the collector who sends', () => {
    expect(siteHeaders[0]?.traceparent).toMatch(new RegExp(`^00-${callerTrace}-[0-9a-f]{16}-01$`, 'u'))
    expect(collector.headers[0]).toMatchObject({ 'x-collector-key': 'a b', 'content-type': 'application/x-protobuf' })
  })

  test('each request to a model is a span of the step that asks, with its tokens and without a word of it', () => {
    const ofCaller = spans(callerTrace)
    const asked = ofCaller.filter(({ name }) => name === 'chat gpt-5-mini')
    expect(asked.map(({ failed }) => failed).sort()).toEqual([false, true])
    const done = asked.find(({ failed }) => !failed)
    expect(done && ancestry(ofCaller, done)).toEqual(['chat gpt-5-mini', 'step ask', 'workflow look', 'POST /runs'])
    expect(done?.attributes).toMatchObject({
      'gen_ai.provider.name': 'openai',
      'gen_ai.request.model': 'gpt-5-mini',
      'gen_ai.usage.input_tokens': 125,
      'gen_ai.usage.output_tokens': 20,
    })
    expect(JSON.stringify(collector.spans)).not.toContain('canary')
  })

  test('a failed step is marked as failed, without the message of its error', () => {
    const failed = spans(callerTrace).find(({ name }) => name === 'step fail')
    expect(failed).toMatchObject({ failed: true, attributes: { 'error.type': 'Error' } })
    expect(JSON.stringify(collector.spans)).not.toContain('a defect')
  })

  test('only what is sampled is recorded: background polling and unsampled requests begin no traces', () => {
    expect(new Set(collector.spans.map(({ traceId }) => traceId))).toEqual(new Set([callerTrace]))
  })

  test('a slow statement is a WARNING with its tables, rows and time on the request it belongs to, without its values', () => {
    const request = lines().find((line) => line.route === '/slow-query' && line.traceId === callerTrace)
    expect(request).toMatchObject({ sqlCount: 1, traceId: callerTrace })
    const ofRequest = lines().filter(({ requestId }) => requestId === request?.requestId)
    const slow = ofRequest.find(({ event }) => event === 'database.slow_query')
    expect(slow).toMatchObject({ level: 'WARNING', statement: 'select', rows: 1, traceId: callerTrace })
    expect(slow?.durationMs).toBeGreaterThan(200)
    expect(written.filter((line) => line.includes('canary'))).toEqual([])
  })

  test('each statement of a request or step is a DEBUG line with its tables, rows and time, and with no value', () => {
    const queries = lines().filter(({ event }) => event === 'database.query')
    const ofRequest = queries.filter(({ requestId, runId: run }) => requestId !== undefined && run === undefined)
    expect(ofRequest.map(({ statement }) => statement)).toContainEqual(
      expect.stringMatching(/^insert .*workflow_status/u),
    )
    const ofStep = queries.find(({ statement, step }) => statement === 'select accounts' && step === 'fetch')
    expect(ofStep).toMatchObject({
      ...{ level: 'DEBUG', rows: 1, outcome: 'succeeded', durationMs: expect.any(Number) },
      ...{ runId, ownerId, traceId: callerTrace },
    })
    // Background polling has no request and no step.
    expect(queries.filter(({ requestId }) => requestId === undefined)).toEqual([])
  })

  test('each request to a model is a line of the step that asks: who was asked, tokens, cost, time, and not a word', () => {
    const answered = lines().filter(({ event }) => event === 'model.answered')
    expect(answered).toMatchObject([
      { level: 'WARNING', status: 'failed', number: 1, upstreamStatus: 500, failure: expect.any(String) },
      {
        ...{ level: 'INFO', status: 'done', number: 2, provider: 'openai', model: 'gpt-5-mini' },
        ...{ usage: { inputTokens: 125, outputTokens: 20 }, costUsdMicros: 49, durationMs: expect.any(Number) },
      },
    ])
    const retried = lines().find(({ event }) => event === 'dependency.retry')
    const request = lines().find(({ message }) => message === 'queueing')
    for (const line of [...answered, retried])
      expect(line).toMatchObject({
        ...{ runId, ownerId, step: 'ask', traceId: callerTrace },
        requestId: request?.requestId,
      })
  })

  test('a step that failed for good is one ERROR with its cause, its run, its person and the request that asked', () => {
    const request = lines().find(({ message }) => message === 'queueing')
    expect(lines().filter(({ level }) => level === 'ERROR')).toMatchObject([
      {
        event: 'workflow.step_failed',
        ...{ workflow: 'look', step: 'fail', runId, ownerId, traceId: callerTrace, requestId: request?.requestId },
        error: { type: 'Error', message: 'a defect', stack: expect.stringContaining('tracing.test.ts') },
      },
    ])
  })

  test('lines of a step carry its run, its person and its trace', () => {
    const step = lines().find(({ event, outcome }) => event === 'workflow.step' && outcome === 'succeeded')
    expect(step).toMatchObject({ runId, ownerId, step: 'fetch', traceId: callerTrace, outgoingCount: 1 })
    expect(step).toMatchObject({ queueWaitMs: expect.any(Number), sqlMs: expect.any(Number) })
    expect(lines().find((line) => line.step === 'ask' && line.event === 'workflow.step')).toMatchObject({
      modelCount: 2,
    })
    expect(step?.sqlCount).toBeGreaterThanOrEqual(3)
  })

  test('metrics moved with it, and an exemplar leads from the page to the trace', async () => {
    const { body } = await metrics.write(true)
    for (const line of [
      'rolewright_workflows_total{workflow="look",outcome="failed"} 1',
      'rolewright_workflow_steps_total{workflow="look",step="fetch",outcome="succeeded"} 1',
      'rolewright_workflow_steps_total{workflow="look",step="fail",outcome="failed"} 1',
      'rolewright_workflow_queue_wait_seconds_count{workflow="look"} 1',
      'rolewright_outgoing_http_requests_total{host="127.0.0.1",status="200"} 2',
      'rolewright_model_calls_total{provider="openai",model="gpt-5-mini",purpose="object",status="done"} 1',
      'rolewright_model_calls_total{provider="openai",model="gpt-5-mini",purpose="object",status="failed"} 1',
      'rolewright_model_tokens_total{provider="openai",model="gpt-5-mini",kind="input"} 125',
      'rolewright_model_cost_usd_total{provider="openai",model="gpt-5-mini"} 0.000049',
      'rolewright_resilience_events_total{dependency="model",event="retry"} 1',
    ])
      expect(body).toContain(`${line}\n`)
    expect(body).toMatch(/database_slow_queries_total\{kind="select"\} [1-9]/u)
    expect(body).toMatch(
      new RegExp(`http_request_duration_seconds_bucket\\{[^}]*/runs[^}]*\\} 1 # \\{trace_id="${callerTrace}"\\}`, 'u'),
    )
  })
})

/** Imports the module and starts tracing in a fresh process; prints which packages of OpenTelemetry were loaded. */
const loadedBy = async (settings: object): Promise<string[]> => {
  const script = `
    import { registerHooks } from 'node:module'
    const loaded = new Set()
    registerHooks({ load: (url, context, next) => { loaded.add(url.match(/@opentelemetry\\/[a-z-]+/)?.[0]); return next(url, context) } })
    const { startTracing } = await import(${JSON.stringify(new URL('./start-tracing.ts', import.meta.url).href)})
    await import(${JSON.stringify(new URL('./tracing.ts', import.meta.url).href)})
    const tracing = await startTracing(${JSON.stringify(settings)}, { log: { warn() {} }, version: '1', role: 'serve' })
    await tracing.stop()
    process.stdout.write([...loaded].filter(Boolean).join(' '))`
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script])
  return stdout.split(' ')
}

test('the SDK is loaded only when traces are sent somewhere', async () => {
  const unset = {
    otelEndpoint: null,
    otelTracesEndpoint: null,
    otelHeaders: null,
    otelServiceName: 'rolewright',
    otelTracesSampler: 'always_on',
    otelTracesSamplerArg: 1,
    otelDisabled: false,
  }
  const set = { ...unset, otelEndpoint: 'http://127.0.0.1:9' }
  const [without, disabled, sending] = await Promise.all([unset, { ...set, otelDisabled: true }, set].map(loadedBy))
  expect(without).toEqual(['@opentelemetry/api'])
  expect(disabled).toEqual(['@opentelemetry/api'])
  expect(sending).toContain('@opentelemetry/sdk-trace')
})
