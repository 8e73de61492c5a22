/** What reaches Sentry, read from the envelopes a real endpoint receives: every failure with its ids, nobody's words, no secret. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCollector } from '../../../test/harness/otlp-collector.ts'
import { openSentryIngest, type ReceivedEvent, type SentryIngest } from '../../../test/harness/sentry-ingest.ts'
import { AppError } from '../../kernel/errors.ts'
import { createPlainServer } from '../http/server.ts'
import { type ErrorReports, startErrorReports } from './error-reports.ts'
import { createLog } from './log.ts'
import { startTracing } from './start-tracing.ts'
import { traced } from './tracing.ts'

const serverSettings = {
  host: '127.0.0.1',
  publicUrl: null,
  bodyMaxBytes: 2048,
  uploadMaxBytes: 4096,
  requestTimeoutMs: 5000,
  slowRequestThresholdMs: 60_000,
}

const noOtel = {
  otelEndpoint: null,
  otelTracesEndpoint: null,
  otelHeaders: null,
  otelServiceName: 'rolewright',
  otelTracesSampler: 'always_on',
  otelTracesSamplerArg: 1,
  otelDisabled: false,
}

const ownerId = '0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21'
/** Sampled by its caller, as far as OTLP is concerned; the second lies beyond any rate below 1. */
const callerTraces = ['00000001000000000000000000000000', 'ffffffff000000000000000000000000'] as const

/** What a failure may drag along: a person's words, and secrets in each of their usual places. */
const failWithEverything = (): never => {
  const driver = Object.assign(
    new Error('Failed query: insert into facts values ($1)\nparams: Mara Lindqvist canary'),
    {
      detail: 'Key (email)=(mara.canary@example.org) already exists.',
      query: 'canary',
      code: '23505',
    },
  )
  const reading = new SyntaxError(`Unexpected token 'M', "Mara canary" is not valid JSON`, { cause: driver })
  throw new AppError('internal', 'Something went wrong at postgresql://rolewright:canary@db/rolewright.', {
    cause: reading,
  })
}

interface Observed {
  readonly ingest: SentryIngest
  readonly lines: Record<string, unknown>[]
  readonly collected: { readonly traceId: string }[]
}

/** Requests to a server with everything switched on; then its flush. */
async function serve(sampleRate: number): Promise<Observed> {
  const ingest = await openSentryIngest()
  const collector = await openCollector()
  const written: string[] = []
  const reports = startErrorReports(
    { appEnv: 'test', sentryDsn: ingest.dsn, sentryEnvironment: 'staging', sentryTracesSampleRate: sampleRate },
    { version: '1.2.3', role: 'serve', onTrouble: (sentence) => written.push(JSON.stringify({ message: sentence })) },
  )
  const log = createLog({
    level: 'DEBUG',
    form: 'json',
    stream: { write: (line) => written.push(line) },
    fields: { role: 'serve' },
    onSerious: reports?.takeLine,
  })
  const given = { log, version: '1.2.3', role: 'serve', transactions: reports?.transactions ?? null }
  const tracing = await startTracing(
    { ...noOtel, otelEndpoint: collector.endpoint, otelTracesSampler: 'parentbased_always_off' },
    given,
  )
  const app = createPlainServer({ log, settings: serverSettings })
  app.addHook('onRequest', async (request) => {
    request.log = request.log.child({ ownerId })
  })
  app.get('/failing', { schema: { hide: true } }, async () => failWithEverything())
  app.get('/working', { schema: { hide: true } }, async () => traced('think', async () => ({ ok: true })))
  app.get('/refusing', { schema: { hide: true } }, async () => {
    throw new AppError('not_found', 'There is nothing.')
  })
  const address = await app.listen({ host: '127.0.0.1', port: 0 })
  const [trace] = callerTraces
  const headers = (traceId: string) => ({
    traceparent: `00-${traceId}-b7ad6b7169203331-01`,
    'x-request-id': 'asked-0001',
  })
  await fetch(`${address}/failing?token=canary`, {
    headers: { ...headers(trace), authorization: 'Bearer canary-canary', cookie: 'session=canary' },
  })
  for (const traceId of callerTraces) await fetch(`${address}/working`, { headers: headers(traceId) })
  await fetch(`${address}/refusing`, { headers: headers(callerTraces[1]) })
  await app.close()
  await Promise.all([tracing.stop(), reports?.flush()])
  await collector.close()
  return { ingest, collected: collector.spans, lines: written.map((line) => JSON.parse(line)) }
}

describe('with SENTRY_DSN', () => {
  let observed: Observed
  let reported: ReceivedEvent | undefined
  beforeAll(async () => {
    observed = await serve(0.1)
    reported = observed.ingest.events.find(({ kind }) => kind === 'event')
  })
  afterAll(() => observed.ingest.close())

  test('a request that fails for a reason of ours is reported once, with its code, ids, release and environment', () => {
    expect(observed.ingest.events.filter(({ kind }) => kind === 'event')).toHaveLength(1)
    expect(reported?.payload).toMatchObject({
      level: 'error',
      platform: 'node',
      release: 'rolewright@1.2.3',
      environment: 'staging',
      user: { id: ownerId },
      logentry: { message: 'request failed' },
      tags: { code: 'internal', requestId: 'asked-0001', route: '/failing', method: 'GET', role: 'serve' },
      extra: { status: 500 },
    })
    expect(reported?.envelope).toMatchObject({ event_id: reported?.payload.event_id })
    expect(observed.ingest.text()).toContain('sentry_key=4f2d')
  })

  test('the report tells the error with its causes and where in our code it was thrown', () => {
    const exceptions: { type: string; stacktrace?: { frames: { filename: string; in_app: boolean }[] } }[] =
      reported?.payload.exception.values
    expect(exceptions.map(({ type }) => type)).toEqual(['Error', 'SyntaxError', 'AppError'])
    const frame = exceptions.at(-1)?.stacktrace?.frames.at(-1)
    expect(frame).toMatchObject({
      filename: 'app:///src/platform/telemetry/error-reports.test.ts',
      function: 'failWithEverything',
      in_app: true,
    })
  })

  test('report, log line and OTLP trace carry the same trace id', () => {
    const line = observed.lines.find(({ event }) => event === 'request.failed')
    expect(line?.traceId).toBe(callerTraces[0])
    expect(reported?.payload.contexts.trace).toMatchObject({ trace_id: line?.traceId, span_id: line?.spanId })
    expect(observed.collected.some(({ traceId }) => traceId === line?.traceId)).toBe(true)
  })

  test("nothing of a person and no secret leaves with it: neither words, nor statements' values, nor keys", () => {
    expect(observed.ingest.text()).not.toMatch(/canary|Mara|Lindqvist|example\.org/u)
    expect(observed.ingest.text()).toContain('insert into facts values ($1)')
  })

  test('the sample rate says which requests become transactions, with what happened inside of them', () => {
    const transactions = observed.ingest.events.filter(({ kind }) => kind === 'transaction')
    expect(transactions.map(({ payload }) => payload.transaction).sort()).toEqual(['GET /failing', 'GET /working'])
    const working = transactions.find(({ payload }) => payload.transaction === 'GET /working')
    expect(working?.payload).toMatchObject({
      release: 'rolewright@1.2.3',
      environment: 'staging',
      contexts: { trace: { trace_id: callerTraces[0], parent_span_id: 'b7ad6b7169203331', op: 'http.server' } },
      spans: [{ description: 'think', trace_id: callerTraces[0] }],
    })
    expect(working?.payload.spans[0].parent_span_id).toBe(working?.payload.contexts.trace.span_id)
    expect(working?.envelope).toMatchObject({ trace: { trace_id: callerTraces[0], sample_rate: '0.1' } })
    // What OTLP gets is not governed by it: both callers asked for their traces to be recorded.
    expect(new Set(observed.collected.map(({ traceId }) => traceId))).toEqual(new Set(callerTraces))
  })
})

test.each([
  [1, 4],
  [0, 0],
])('a sample rate of %j makes transactions of %j of 4 requests', { timeout: 60_000 }, async (rate, expected) => {
  // In a process of its own: the tracer is the process's.
  const ingest = await openSentryIngest()
  const script = `
    const { startErrorReports } = await import(${JSON.stringify(new URL('./error-reports.ts', import.meta.url).href)})
    const { startTracing } = await import(${JSON.stringify(new URL('./start-tracing.ts', import.meta.url).href)})
    const { startServerSpan, endSpan } = await import(${JSON.stringify(new URL('./tracing.ts', import.meta.url).href)})
    const settings = ${JSON.stringify({ ...noOtel, appEnv: 'test', sentryDsn: ingest.dsn, sentryEnvironment: null, sentryTracesSampleRate: rate })}
    const reports = startErrorReports(settings, { version: '1', role: 'serve', onTrouble: console.error })
    const tracing = await startTracing(settings, { log: console, version: '1', role: 'serve', transactions: reports.transactions })
    for (const flags of ['00', '01']) endSpan(startServerSpan('GET /a', { traceparent: '00-ffffffff000000000000000000000000-b7ad6b7169203331-' + flags }, {}).span)
    for (let at = 0; at < 2; at += 1) endSpan(startServerSpan('GET /b', {}, {}).span)
    reports.takeLine(JSON.stringify({ level: 'ERROR', timestamp: new Date().toISOString(), message: 'failed' }))
    await Promise.all([tracing.stop(), reports.flush()])`
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script])
  await ingest.close()
  expect(ingest.events.filter(({ kind }) => kind === 'transaction')).toHaveLength(expected)
  expect(ingest.events.filter(({ kind }) => kind === 'event')).toMatchObject([{ payload: { environment: 'test' } }])
})

describe('an endpoint that does not take reports', () => {
  const line = JSON.stringify({ level: 'ERROR', timestamp: '2026-01-01T00:00:00.000Z', message: 'failed' })
  const open = (dsn: string, troubles: string[]): ErrorReports | null =>
    startErrorReports(
      { appEnv: 'test', sentryDsn: dsn, sentryEnvironment: null, sentryTracesSampleRate: 0 },
      { version: '1', role: 'serve', onTrouble: (sentence) => troubles.push(sentence) },
    )

  test('is told once in the log, and neither throws nor holds up the end', async () => {
    const ingest = await openSentryIngest(() => 403)
    const troubles: string[] = []
    const reports = open(ingest.dsn, troubles)
    for (let at = 0; at < 3; at += 1) reports?.takeLine(line)
    await reports?.flush()
    await ingest.close()
    expect(ingest.events).toHaveLength(3)
    expect(troubles).toEqual(['error reports are refused with status 403'])

    const gone = open(ingest.dsn, troubles)
    gone?.takeLine(line)
    await gone?.flush()
    expect(troubles).toHaveLength(2)
    expect(troubles[1]).toBe('error reports do not get through')
  })
})

/** The packages that a process loads which starts reports with these settings. */
async function loadedBy(sentryDsn: string | null): Promise<string> {
  const script = `
    import { registerHooks } from 'node:module'
    const loaded = new Set()
    registerHooks({ load: (url, context, next) => { loaded.add(url.match(/@(?:sentry|opentelemetry)\\/[a-z-]+/)?.[0]); return next(url, context) } })
    const { startErrorReports } = await import(${JSON.stringify(new URL('./error-reports.ts', import.meta.url).href)})
    await import(${JSON.stringify(new URL('./log.ts', import.meta.url).href)})
    const reports = startErrorReports(${JSON.stringify({ appEnv: 'test', sentryDsn, sentryEnvironment: null, sentryTracesSampleRate: 1 })}, { version: '1', role: 'serve', onTrouble() {} })
    await reports?.flush()
    process.stdout.write(JSON.stringify({ reports: reports !== null, loaded: [...loaded].filter(Boolean).sort() }))`
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script])
  return stdout
}

test('without a DSN nothing of Sentry is loaded, and there is nothing that could send', async () => {
  expect(JSON.parse(await loadedBy(null))).toEqual({ reports: false, loaded: ['@opentelemetry/api'] })
  const set = JSON.parse(await loadedBy('https://key@127.0.0.1:9/1'))
  expect(set).toMatchObject({ reports: true, loaded: expect.arrayContaining(['@sentry/core']) })
})
