/** What an operator sees of real work: one trace from a request through the worker's steps to models and SQL, and metrics that moved with it. */
import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { stepNames } from '../../src/features/copilot/run.ts'
import type { ImportAnswer, ProfileAnswer, RunAnswer } from '../../src/main/cli/answers.ts'
import { metricDefinitions } from '../../src/platform/telemetry/metric-definitions.ts'
import { createApiClient } from '../harness/api-client.ts'
import { type FakeModelServer, startFakeModelServer } from '../harness/fake-model-server.ts'
import { ancestry, type CollectedSpan, type Collector, openCollector } from '../harness/otlp-collector.ts'
import {
  inRepository,
  makeDataFolder,
  type RunningProcess,
  readServerToken,
  startProcess,
  startServer,
  type Variables,
} from '../harness/processes.ts'
import { hasRedisServer, startRedisServer } from '../harness/redis-server.ts'
import { scriptedModel, stepOf } from '../harness/scripted-model.ts'
import { createServerInstallation, hasServerDatabase } from '../harness/server-installation.ts'

/** Metrics that ordinary work on a healthy system leaves alone, and the test that moves each with real traffic. */
const movedElsewhere = new Map<string, string>([
  [metricDefinitions.seriesDropped.name, 'src/platform/telemetry/metrics.test.ts'],
  [metricDefinitions.resilienceEvents.name, 'src/platform/telemetry/resilience-telemetry.test.ts'],
  [metricDefinitions.breakersOpen.name, 'src/platform/telemetry/resilience-telemetry.test.ts'],
  [metricDefinitions.applications.name, 'src/features/applications/applications.test.ts'],
  [metricDefinitions.applicationMoves.name, 'src/features/applications/applications.test.ts'],
  [metricDefinitions.mailboxReadings.name, 'src/features/applications/mail/mailbox.test.ts'],
  [metricDefinitions.lastBackup.name, 'test/journeys/backup.test.ts'],
  [metricDefinitions.rateLimited.name, 'src/platform/http/rate-limits.test.ts'],
  [metricDefinitions.rateLimitedMost.name, 'src/platform/http/rate-limits.test.ts'],
  // An idle event loop may be late by nothing.
  [metricDefinitions.eventLoopLag.name, 'src/platform/telemetry/metrics.test.ts'],
  // Nothing is reached over TLS here.
  [metricDefinitions.certificateEnd.name, 'test/journeys/tls.test.ts'],
  // With a server it is PostgreSQL that writes.
  ...(hasServerDatabase
    ? [[metricDefinitions.processDiskBytes.name, 'src/platform/telemetry/metrics.test.ts'] as const]
    : []),
  // The model answers each time at a known price, boards are fetched from the internet, and Redis may not be there.
  ...Object.values(metricDefinitions)
    .map(({ name }) => name)
    .filter(
      (name) =>
        /^rolewright_(?:model_failures|model_cost_unknown|outgoing)_/u.test(name) ||
        (!hasRedisServer && /_(?:redis|cache)_/u.test(name)),
    )
    .map((name) => [name, 'src/platform/telemetry/metrics-of-ports.test.ts'] as const),
])

interface Page {
  readonly text: string
  /** Sum over all series. */
  sum(name: string): number
}

async function readPage(address: string): Promise<Page> {
  const response = await fetch(`${address}/metrics`)
  const text = await response.text()
  const sum = (name: string): number =>
    [...text.matchAll(new RegExp(`^${name}(?:_count)?(?:\\{[^}]*\\})? (\\S+)$`, 'gmu'))].reduce(
      (total, [, figure]) => total + Number(figure),
      0,
    )
  return { text, sum }
}

interface Observed {
  readonly runId: string
  readonly pages: readonly Page[]
  readonly spans: readonly CollectedSpan[]
  readonly webLog: string
  /** The step that each request to the model came from, in order. */
  readonly askedModel: readonly string[]
}

/** A person's whole way, watched; then everything is stopped, which sends the last spans. */
async function observe(
  collector: Collector,
  model: FakeModelServer,
  processes: { web: string; worker: string; key: string; running: readonly RunningProcess[] },
): Promise<Observed> {
  const api = createApiClient(processes.web, processes.key)
  const profile = await api.upload<ProfileAnswer>('/api/v1/profiles', inRepository('test/fixtures/resume.txt'))
  const board = inRepository('test/fixtures/greenhouse-board.json')
  const imported = await api.upload<ImportAnswer>('/api/v1/postings/files', board)
  expect((await api.post(`/api/v1/profiles/${profile.body.id}/matches`, {})).status).toBe(200)
  expect((await api.post('/api/v1/postings/urls', { url: 'http://169.254.169.254/latest' })).status).toBe(422)
  expect((await api.get('/api/v1/runs/0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21')).status).toBe(404)
  const started = await api.post<RunAnswer>('/api/v1/runs', {
    profileId: profile.body.id,
    postingId: imported.body.postingIds[0],
    acceptAll: true,
  })
  expect((await api.waitForRun(started.body.id, ['done'])).status).toBe('done')
  expect((await api.post('/api/v1/applications', { runId: started.body.id })).status).toBe(201)
  const pages = await Promise.all([readPage(processes.web), readPage(processes.worker)])
  for (const process of processes.running) expect((await process.stop()).code).toBe(0)
  return {
    runId: started.body.id,
    pages,
    spans: collector.spans,
    webLog: processes.running[0]?.output() ?? '',
    askedModel: model.seen.map(stepOf),
  }
}

describe(`a run of ${hasServerDatabase ? 'a web process and a worker on PostgreSQL' : 'an embedded server'}`, () => {
  let collector: Collector
  let observed: Observed
  let health: { live: number; ready: number; api: number }
  const closers: (() => Promise<unknown>)[] = []

  beforeAll(async () => {
    collector = await openCollector()
    closers.push(() => collector.close())
    // Its own: another one would still hold the vectors of the last run, and nothing would be embedded.
    const redis = hasRedisServer ? await startRedisServer() : null
    if (redis) closers.push(() => redis.kill())
    const model = await startFakeModelServer()
    model.always(scriptedModel)
    closers.push(() => model.close())
    const watching: Variables = {
      LLM_BASE_URL: model.url,
      LLM_MODEL: 'gpt-5-mini',
      LLM_PRICES: 'compatible/gpt-5-mini = 0.25/2',
      REDIS_URL: redis?.url,
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint,
      SLOW_QUERY_THRESHOLD: '0',
    }
    const statusOf = async (address: string, path: string): Promise<number> => (await fetch(address + path)).status
    const look = async (address: string): Promise<typeof health> => ({
      live: await statusOf(address, '/health/live'),
      ready: await statusOf(address, '/health/ready'),
      api: await statusOf(address, '/api/v1/runs'),
    })
    if (hasServerDatabase) {
      const installation = await createServerInstallation()
      closers.push(() => installation.remove())
      await installation.consentTo(model.url)
      const variables = { ...installation.variables, ...watching }
      const [web, worker] = await Promise.all([
        startServer(variables),
        startProcess(
          { file: 'src/main/work.ts', variables: { ...variables, LOG_LEVEL: 'INFO' } },
          /"port":(\d+),"message":"executing runs"/u,
        ),
      ])
      const address = `http://127.0.0.1:${worker.match[1]}`
      health = await look(address)
      const running = [web, worker]
      observed = await observe(collector, model, { web: web.address, worker: address, key: installation.key, running })
    } else {
      const folder = await makeDataFolder()
      closers.push(() => folder.remove())
      const web = await startServer({ DATA_DIR: folder.path, ...watching })
      health = await look(web.address)
      const key = await readServerToken(folder.path)
      expect((await createApiClient(web.address, key).put('/api/v1/models/consent', {})).status).toBe(200)
      observed = await observe(collector, model, { web: web.address, worker: web.address, key, running: [web] })
    }
  })
  afterAll(async () => {
    for (const close of closers.reverse()) await close()
  })

  test('is one trace, from the request through the queue and every step to its statements', () => {
    const { spans, runId } = observed
    const request = spans.find(({ name }) => name === 'POST /api/v1/runs')
    const ofRun = spans.filter(({ traceId }) => traceId === request?.traceId)
    for (const step of stepNames) {
      const span = ofRun.find(({ name }) => name === `step ${step}`)
      expect(span?.attributes['rolewright.run.id'], step).toBe(runId)
      expect(span && ancestry(ofRun, span).at(-1), step).toBe('POST /api/v1/runs')
      const statements = ofRun.filter(({ parentId }) => parentId === span?.spanId)
      expect(statements.length, step).toBeGreaterThan(0)
      expect(span?.resource['rolewright.role']).toBe(hasServerDatabase ? 'work' : 'serve')
    }
    expect(request?.resource['rolewright.role']).toBe('serve')
    expect(ofRun.some(({ name }) => name === 'write pdf')).toBe(true)
  })

  test('has in that same trace each request to a model, under the step that asked, with its tokens', () => {
    const { spans, askedModel } = observed
    const request = spans.find(({ name }) => name === 'POST /api/v1/runs')
    const asked = spans.filter(({ name }) => name === 'chat gpt-5-mini')
    expect(askedModel.length).toBeGreaterThan(1)
    expect(asked.map((span) => ancestry(spans, span)).sort()).toEqual(
      askedModel.map((step) => ['chat gpt-5-mini', `step ${step}`, 'workflow prepare-run', 'POST /api/v1/runs']).sort(),
    )
    for (const { traceId, resource, attributes } of asked) {
      expect(traceId).toBe(request?.traceId)
      expect(resource['rolewright.role']).toBe(hasServerDatabase ? 'work' : 'serve')
      expect(attributes['gen_ai.usage.input_tokens']).toBeGreaterThan(0)
    }
  })

  test('moves every metric that it can, on the pages of its processes', () => {
    const still = Object.values(metricDefinitions)
      .map(({ name }) => name)
      .filter((name) => !movedElsewhere.has(name))
      // Without a server nobody signs in here: the key of the machine is no person.
      .filter((name) => hasServerDatabase || name !== metricDefinitions.activePeople.name)
      // Nobody waits and nothing is queued when the page is read: that they are there is all to see.
      .filter((name) => !observed.pages.some((page) => page.sum(name) > 0 || page.text.includes(`\n${name} 0\n`)))
    expect(still).toEqual([])
    const [web, worker] = observed.pages
    expect(web?.text).toContain('rolewright_http_requests_total{method="POST",route="/api/v1/runs",status="202"} 1\n')
    expect(web?.text).toContain(
      'rolewright_http_requests_total{method="GET",route="/api/v1/runs/:runId",status="404"} 1\n',
    )
    expect(web?.text).toMatch(/postings_imported_total\{source="greenhouse",outcome="kept"\} \d/u)
    expect(worker?.text).toContain('rolewright_workflows_total{workflow="prepare-run",outcome="succeeded"} 1\n')
    expect(worker?.text).toContain('rolewright_documents_rendered_total{format="pdf",outcome="succeeded"} 2\n')
  })

  test('every metric that this run leaves alone moves in the test that is named for it', async () => {
    for (const [name, file] of movedElsewhere)
      expect(await readFile(inRepository(file), 'utf8'), file).toContain(name.replace('rolewright_', ''))
  })

  test('tells and counts who asks it to fetch an address that must not be fetched, wherever in the request that shows', () => {
    const [web] = observed.pages
    expect(web?.text).toContain('rolewright_security_events_total{event="security.address_refused"} 1\n')
    const told = observed.webLog.split('\n').filter((line) => line.includes('security.address_refused'))
    expect(told.map((line) => JSON.parse(line))).toMatchObject([
      {
        level: 'WARNING',
        host: '169.254.169.254',
        requestId: expect.any(String),
        ownerId: expect.any(String),
        traceId: expect.any(String),
      },
    ])
  })

  test('leaves nothing of the person in spans and on the pages', () => {
    const seen = JSON.stringify(observed.spans) + observed.pages.map(({ text }) => text).join('')
    for (const word of ['Mara', 'Lindqvist', 'example.org', '+46']) expect(seen).not.toContain(word)
    expect(seen).not.toMatch(/insert into|\bvalues \(/iu)
  })

  test.skipIf(!hasServerDatabase)('a worker answers probes and metrics on its own port, and nothing else', () => {
    expect(health).toEqual({ live: 200, ready: 200, api: 404 })
  })
})
