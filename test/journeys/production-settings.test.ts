/** Web and worker started with the founding document's own settings block: what each setting visibly does. */
import { randomBytes } from 'node:crypto'
import { request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { Redis } from 'ioredis'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ImportAnswer, ProfileAnswer, RunAnswer } from '../../src/main/cli/answers.ts'
import { type ApiClient, createApiClient } from '../harness/api-client.ts'
import { figureOn } from '../harness/metrics-page.ts'
import {
  inRepository,
  type RunningProcess,
  type RunningServer,
  runToEnd,
  startProcess,
  startServer,
  type Variables,
} from '../harness/processes.ts'
import { hasRedisServer, type RedisServer, startRedisServer } from '../harness/redis-server.ts'
import { openSentryIngest, type SentryIngest } from '../harness/sentry-ingest.ts'
import { createServerInstallation, hasServerDatabase, type ServerInstallation } from '../harness/server-installation.ts'

/** The block as the document prints it. */
const documentBlock: Variables = {
  APP_ENV: 'production',
  LOG_LEVEL: 'INFO',
  SECRET_KEY: '<generate-strong-key>',
  DATABASE_URL: 'postgresql+asyncpg://user:pass@host:5432/db',
  DATABASE_POOL_SIZE: '20',
  DATABASE_MAX_OVERFLOW: '10',
  REDIS_URL: 'redis://host:6379/0',
  REDIS_MAX_CONNECTIONS: '50',
  ENABLE_METRICS: 'true',
  SENTRY_DSN: 'https://...@sentry.io/...',
  SENTRY_ENVIRONMENT: 'production',
  SENTRY_TRACES_SAMPLE_RATE: '0.1',
  SLOW_REQUEST_THRESHOLD: '1.0',
  CORS_ORIGINS: '["https://yourdomain.com"]',
  RATE_LIMIT_PER_MINUTE: '60',
  RATE_LIMIT_PER_HOUR: '1000',
}

/** Its placeholders filled. */
const filledBlock = (databaseUrl: string, redisUrl: string, sentryDsn: string): Variables => ({
  ...documentBlock,
  SECRET_KEY: randomBytes(32).toString('hex'),
  DATABASE_URL: databaseUrl.replace(/^postgres(ql)?:/u, 'postgresql+asyncpg:'),
  REDIS_URL: redisUrl,
  SENTRY_DSN: sentryDsn,
  CORS_ORIGINS: '["https://work.rolewright.dev"]',
})

interface LogLine {
  readonly level: string
  readonly timestamp: string
  readonly message: string
  readonly [field: string]: unknown
}

/** Trace ids at both ends of what a sample rate takes its part of. */
const tracesAround = ['00000001000000000000000000000000', 'ffffffff000000000000000000000000'] as const

/** What a process wrote: the sentences for a person at a terminal, and the log. */
function readOutput(written: string): { sentences: string[]; lines: LogLine[] } {
  const all = written.split('\n').filter((line) => line !== '')
  return {
    sentences: all.filter((line) => !line.startsWith('{')),
    lines: all.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line)),
  }
}

/** Sends a body in two halves with a pause between them. */
async function postSlowly(address: string, key: string, body: string, pauseMs: number): Promise<number | undefined> {
  const answer = Promise.withResolvers<number | undefined>()
  const headers = {
    authorization: `Bearer ${key}`,
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
  }
  const sending = request(new URL('/api/v1/postings/texts', address), { method: 'POST', headers }, (response) => {
    response.resume().once('end', () => answer.resolve(response.statusCode))
  })
  sending.once('error', answer.reject)
  sending.write(body.slice(0, 10))
  await sleep(pauseMs)
  sending.end(body.slice(10))
  return answer.promise
}

/** What one Redis holds for us: the connections by which it is used, and the names of what was cached. */
async function lookIntoRedis(url: string): Promise<{ connections: number; keys: string[] }> {
  const client = new Redis(url)
  const connections = String(await client.client('LIST')).split('\n')
  const keys = await client.keys('*')
  await client.quit()
  return { connections: connections.filter((line) => line.includes('name=rolewright')).length, keys }
}

/**
 * Holds the table of runs, so that each request for it keeps its connection.
 * @returns how many connections waited for the table at most, and how many of them were kept when all had rested
 */
async function fillPool(url: string, ask: () => Promise<unknown>): Promise<{ most: number; kept: number }> {
  const [client, watcher] = [new pg.Client(url), new pg.Client(url)]
  await Promise.all([client.connect(), watcher.connect()])
  const waitingOnes = `select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
  await client.query('begin; lock table runs in access exclusive mode')
  const asked = Promise.allSettled(Array.from({ length: 30 }, ask))
  let pids: number[] = []
  // One connection holds the table and another looks: inside of a transaction the view never changes. The look ends when
  // none has joined for 6 s.
  for (let calm = 0; calm < 60 && pids.length < 30; calm += 1) {
    const seen = (await watcher.query<{ pid: number }>(waitingOnes)).rows.map(({ pid }) => pid)
    if (seen.length > pids.length) {
      calm = 0
      pids = seen
    }
    await sleep(100)
  }
  await client.end()
  await asked
  const countKept = async (): Promise<number> =>
    (await watcher.query('select from pg_stat_activity where pid = any($1)', [pids])).rowCount ?? 0
  // Overflow goes after 30 idle seconds; a pool without any never shrinks. Were all to go then, a look a while later would find none.
  for (let looks = 0; looks < 120 && (await countKept()) === pids.length; looks += 1) await sleep(500)
  await sleep(3_000)
  const kept = await countKept()
  await watcher.end()
  return { most: pids.length, kept }
}

describe.skipIf(!hasServerDatabase)("the founding document's settings", () => {
  let installation: ServerInstallation
  let server: RunningServer
  let worker: RunningProcess
  let api: ApiClient
  let accountId: string
  let sessions: { application_name: string }[]
  let redis: RedisServer | null = null
  let inRedis: Awaited<ReturnType<typeof lookIntoRedis>>
  let metricsPage: string
  let pool: Awaited<ReturnType<typeof fillPool>>
  let runId: string
  let slowStatus: number | undefined
  let crossOrigin: Headers[]
  let written: Awaited<ReturnType<typeof writeUntilRefused>>
  let web: ReturnType<typeof readOutput>
  let work: ReturnType<typeof readOutput>
  let ingest: SentryIngest
  let secrets: string[]
  let pages: { web: string; worker: string }

  beforeAll(async () => {
    installation = await createServerInstallation()
    const databaseUrl = installation.variables.DATABASE_URL ?? ''
    ingest = await openSentryIngest()
    redis = hasRedisServer ? await startRedisServer() : null
    const redisUrl = redis?.url ?? 'redis://127.0.0.1:1/0'
    const variables = { ...installation.variables, ...filledBlock(databaseUrl, redisUrl, ingest.dsn) }
    secrets = [installation.key, variables.SECRET_KEY ?? '', new URL(databaseUrl).password]
    server = await startServer(variables)
    const entry = { file: 'src/main/work.ts', variables: { ...variables, WORKER_PORT: '0' } }
    const started = await startProcess(entry, /"port":(\d+),"message":"executing runs"/u)
    worker = started
    api = createApiClient(server.address, installation.key)

    runId = await runOnce()
    await api.get('/health/live')
    await fetch(new URL('/api/v1/runs', server.address), { headers: { 'x-request-id': 'refused-0001' } })
    await fetch(new URL('/api/v1/runs/0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21', server.address), {
      headers: { authorization: `Bearer ${installation.key}`, 'x-request-id': 'unknown-0001' },
    })
    slowStatus = await postSlowly(server.address, installation.key, JSON.stringify({ text: 'Cook\nWe cook.' }), 1_200)

    crossOrigin = await Promise.all(['https://work.rolewright.dev', 'https://yourdomain.com'].map(askFrom))

    const client = new pg.Client({ connectionString: databaseUrl })
    await client.connect()
    accountId = (await client.query("select id from accounts where display_name = 'Test Person'")).rows[0]?.id
    sessions = (
      await client.query(
        'select application_name from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
      )
    ).rows
    const readPage = async (address: string): Promise<string> => (await fetch(`${address}/metrics`)).text()
    pages = {
      web: await readPage(server.address),
      worker: await readPage(`http://127.0.0.1:${started.match[1]}`),
    }
    await provokeFailures(client)
    await client.end()
    pool = await fillPool(databaseUrl, () => api.get('/api/v1/runs'))
    if (redis) inRedis = await lookIntoRedis(redis.url)
    metricsPage = await (await fetch(new URL('/metrics', server.address))).text()
    // The last of all: nothing can be written after it.
    written = await writeUntilRefused()

    await Promise.all([server.stop(), worker.stop()])
    web = readOutput(server.output())
    work = readOutput(worker.output())
  }, 300_000)
  afterAll(async () => {
    await ingest?.close()
    await redis?.kill()
    await installation?.remove()
  })

  const runOnce = (): Promise<string> => runUntil('done')

  const askFrom = async (origin: string): Promise<Headers> => {
    const headers = { authorization: `Bearer ${installation.key}`, origin }
    return (await fetch(new URL('/api/v1/runs', server.address), { headers })).headers
  }

  /** Writes of nothing: each is refused for its form, and counted. The minute may end on the way, so more than 60 are tried. */
  async function writeUntilRefused() {
    const path = `/api/v1/runs/${runId}/approval`
    const before = await api.post(path, {})
    for (let sent = 1; sent < 200; sent += 1) {
      const answer = await api.post(path, {})
      if (answer.status === 429) return { before, refused: answer, sent }
    }
    return { before, refused: null, sent: 200 }
  }

  async function runUntil(status: string): Promise<string> {
    const profile = await api.upload<ProfileAnswer>('/api/v1/profiles', inRepository('test/fixtures/resume.txt'))
    const board = inRepository('test/fixtures/greenhouse-board.json')
    const imported = await api.upload<ImportAnswer>('/api/v1/postings/files', board)
    const headers = { 'x-request-id': `starts-${status}` }
    const started = await api.post<RunAnswer>(
      '/api/v1/runs',
      {
        profileId: profile.body.id,
        postingId: imported.body.postingIds[0],
        acceptAll: true,
      },
      headers,
    )
    return (await api.waitForRun(started.body.id, [status])).id
  }

  /** A column that only steps and one page of a run use is taken away: a request and a run fail for a reason nobody foresaw. */
  async function provokeFailures(client: pg.Client): Promise<void> {
    const sampled = (traceId: string) => ({
      authorization: `Bearer ${installation.key}`,
      traceparent: `00-${traceId}-b7ad6b7169203331-01`,
    })
    for (const traceId of tracesAround) {
      const address = new URL('/api/v1/runs?limit=1', server.address)
      await fetch(address, { headers: sampled(traceId) })
    }
    await client.query('alter table changes rename column after_text to after_text_away')
    const headers = { authorization: `Bearer ${installation.key}`, 'x-request-id': 'failing-0001' }
    await fetch(new URL(`/api/v1/runs/${runId}/changes`, server.address), { headers })
    await runUntil('failed')
    await client.query('alter table changes rename column after_text_away to after_text')
  }

  test('APP_ENV=production refuses the block with its placeholders, naming each', async () => {
    const refused = await runToEnd({ file: 'src/main/serve.ts', variables: documentBlock })
    expect(refused.code).toBe(2)
    for (const name of ['SECRET_KEY', 'DATABASE_URL', 'REDIS_URL', 'SENTRY_DSN', 'CORS_ORIGINS'])
      expect(refused.stderr).toContain(`${name}: expected `)
  })

  test('APP_ENV=production logs one JSON object a line, and nothing else, in both processes', () => {
    expect(web.sentences).toEqual([expect.stringMatching(/^Rolewright \S+ is ready at http/u)])
    expect(work.sentences).toEqual([])
    for (const [role, { lines }] of Object.entries({ serve: web, work })) {
      expect(lines.length).toBeGreaterThanOrEqual(2)
      for (const line of lines) {
        expect(line).toMatchObject({
          role,
          level: expect.stringMatching(/^(DEBUG|INFO|WARNING|ERROR|CRITICAL)$/u),
          timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u),
          message: expect.stringMatching(/./u),
        })
      }
    }
  })

  test('LOG_LEVEL=INFO writes requests and steps, and leaves out the probes, which are DEBUG', () => {
    expect(web.lines.filter((line) => line.level === 'INFO' && line.route === '/api/v1/runs/:runId')).not.toEqual([])
    expect(work.lines.filter((line) => line.event === 'step.finished' && line.runId === runId)).toHaveLength(7)
    const lines = [...web.lines, ...work.lines]
    expect(lines.filter((line) => line.level === 'DEBUG' || line.route === '/health/live')).toEqual([])
  })

  test('DATABASE_URL=postgresql+asyncpg://... is the server that both processes work on', () => {
    expect(sessions.filter((session) => session.application_name === 'rolewright').length).toBeGreaterThanOrEqual(2)
    expect(accountId).toMatch(/^[0-9a-f-]{36}$/u)
  })

  test('DATABASE_POOL_SIZE=20 connections are kept when the load is over, and DATABASE_MAX_OVERFLOW=10 more are opened under it', () => {
    expect(pool).toEqual({ most: 30, kept: 20 })
    expect(metricsPage).toMatch(/^rolewright_database_pool_max_connections\b.* 30$/mu)
  })

  test.skipIf(!hasRedisServer)('REDIS_URL=redis://... is where both processes keep what they share', () => {
    expect(inRedis.keys.filter((key) => /^rolewright:cache:[a-z-]+:[\w-]{43}$/u.test(key))).not.toEqual([])
    expect(inRedis.keys.filter((key) => !key.startsWith('rolewright:'))).toEqual([])
  })

  test.skipIf(!hasRedisServer)(
    'REDIS_MAX_CONNECTIONS=50 bounds each process, which opens no more than it needs',
    () => {
      // Four carry more than two cores can ask; two processes.
      expect(inRedis.connections).toBe(8)
    },
  )

  test('SLOW_REQUEST_THRESHOLD=1.0 makes a WARNING of a request that takes longer than a second', () => {
    expect(slowStatus).toBe(200)
    const slow = web.lines.filter((line) => line.route === '/api/v1/postings/texts')
    expect(slow).toMatchObject([{ level: 'WARNING', message: 'slow request', slowRequestThresholdMs: 1_000 }])
    expect(slow[0]?.durationMs).toBeGreaterThan(1_000)
  })

  test('CORS_ORIGINS names the origins whose pages may read answers, and no others', () => {
    expect(crossOrigin.map((headers) => headers.get('access-control-allow-origin'))).toEqual([
      'https://work.rolewright.dev',
      null,
    ])
  })

  test('RATE_LIMIT_PER_MINUTE=60 lets 60 changes through in a minute, and says what is left', () => {
    expect(written.before.headers.get('ratelimit-policy')).toContain('"write-minute";q=60;w=60')
    expect(written.refused?.body).toMatchObject({ code: 'rate_limited' })
    expect(written.sent).toBeLessThanOrEqual(120)
    const seconds = Number(written.refused?.headers.get('retry-after'))
    expect([seconds > 0, seconds <= 60]).toEqual([true, true])
    expect(web.lines.find((line) => line.event === 'security.rate_limited')).toMatchObject({
      level: 'WARNING',
      ownerId: accountId,
      policy: 'write-minute',
    })
  })

  test('RATE_LIMIT_PER_HOUR=1000 is counted beside it, and what the minute refuses is not taken from it', () => {
    const { before, refused, sent } = written
    const left = (headers: Headers | undefined): number =>
      Number(/"write-hour";r=(\d+)/u.exec(headers?.get('ratelimit') ?? '')?.[1])
    expect(before.headers.get('ratelimit-policy')).toContain('"write-hour";q=1000;w=3600')
    // The runs and files before it were counted as well; a refusal tells of the minute only.
    expect(left(before.headers)).toBeLessThan(1000)
    expect(left(before.headers)).toBeGreaterThan(990)
    expect(refused?.headers.get('ratelimit')).not.toContain('write-hour')
    expect(sent).toBeGreaterThan(50)
  })

  test('every line of a request says which request it was, and one of our own making is unlike any other', () => {
    const ofRequests = web.lines.filter((line) => line.status !== undefined)
    expect(ofRequests.every((line) => /^[A-Za-z0-9._:-]{8,128}$/u.test(String(line.requestId)))).toBe(true)
    // One line for each request; what went wrong in it has lines of its own, with the same id.
    const ids = ofRequests.filter(({ durationMs }) => durationMs !== undefined).map((line) => line.requestId)
    expect(ids).toEqual(expect.arrayContaining(['refused-0001', 'unknown-0001']))
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('the request that started a run is on every line of it in the worker, until its documents are there', () => {
    const ofRun = work.lines.filter((line) => line.runId === runId)
    expect(ofRun.length).toBeGreaterThanOrEqual(9)
    expect(new Set(ofRun.map((line) => line.workflow ?? 'of a step'))).toEqual(
      new Set(['of a step', 'prepare-run', 'finish-run']),
    )
    expect(ofRun.filter((line) => line.requestId !== 'starts-done')).toEqual([])
    expect(web.lines.filter((line) => line.requestId === 'starts-done')).toMatchObject([{ route: '/api/v1/runs' }])
  })

  test('the account is on every line of what was done for it: its requests, and its steps in the worker', () => {
    const asked = web.lines.filter((line) => String(line.route).startsWith('/api/') && line.status !== 401)
    expect(asked.length).toBeGreaterThanOrEqual(5)
    expect(asked.filter((line) => line.ownerId !== accountId)).toEqual([])
    const steps = work.lines.filter((line) => line.runId === runId)
    expect(steps.length).toBeGreaterThanOrEqual(7)
    expect(steps.filter((line) => line.ownerId !== accountId)).toEqual([])
    expect(web.lines.find((line) => line.requestId === 'refused-0001')).not.toHaveProperty('ownerId')
  })

  test('ENABLE_METRICS=true counts what both processes did, each on a page of its own', () => {
    expect(figureOn(pages.web, 'rolewright_http_requests_total', 'route="/api/v1/runs",status="202"')).toBe(1)
    expect(figureOn(pages.worker, 'rolewright_workflows_total', 'workflow="finish-run",outcome="succeeded"')).toBe(1)
    for (const page of Object.values(pages)) {
      expect(figureOn(page, 'rolewright_database_pool_max_connections')).toBe(30)
      expect(figureOn(page, 'process_resident_memory_bytes')).toBeGreaterThan(10_000_000)
    }
  })

  test('SENTRY_DSN=... is told of a request and of a run that failed for a reason of ours, by both processes', () => {
    const errors = ingest.events.filter(({ kind }) => kind === 'event').map(({ payload }) => payload)
    const request = errors.find(({ tags }) => tags.event === 'request.failed')
    expect(request).toMatchObject({
      level: 'error',
      user: { id: accountId },
      tags: { code: 'internal', requestId: 'failing-0001', route: '/api/v1/runs/:runId/changes', role: 'serve' },
    })
    const run = errors.find(({ tags }) => tags.event === 'workflow.step_failed')
    expect(run).toMatchObject({
      user: { id: accountId },
      tags: { role: 'work', requestId: 'starts-failed', runId: expect.any(String), step: 'tailor-resume' },
    })
    expect(run.exception.values[0].value).toEqual(expect.stringMatching(/column .* does not exist$/u))
    const lines = [...web.lines, ...work.lines].filter(({ level }) => level === 'ERROR' || level === 'CRITICAL')
    expect(errors).toHaveLength(lines.length)
  })

  test('SENTRY_DSN=... is sent nothing of the person and no secret, though the failing statement held both', () => {
    const sent = ingest.text()
    for (const word of [...secrets, 'Mara', 'Lindqvist', 'example.org', '+46', '@host'])
      expect(sent).not.toContain(word)
    expect(sent).toContain('insert into')
  })

  test('SENTRY_ENVIRONMENT=production is on everything that is sent', () => {
    expect(ingest.events.length).toBeGreaterThanOrEqual(3)
    for (const { payload } of ingest.events)
      expect(payload).toMatchObject({ environment: 'production', release: expect.stringMatching(/^rolewright@\d/u) })
  })

  test('SENTRY_TRACES_SAMPLE_RATE=0.1 makes transactions of a tenth of the traces, by their id', () => {
    const transactions = ingest.events.filter(({ kind }) => kind === 'transaction').map(({ payload }) => payload)
    const taken = transactions.map(({ contexts }) => contexts.trace.trace_id)
    expect(taken).toContain(tracesAround[0])
    expect(taken).not.toContain(tracesAround[1])
    expect(transactions.find(({ contexts }) => contexts.trace.trace_id === tracesAround[0])).toMatchObject({
      transaction: 'GET /api/v1/runs',
      spans: expect.arrayContaining([expect.objectContaining({ op: 'db' })]),
    })
  })
})
