/** Who may read the metrics, and what a request leaves on the page, over real HTTP. */
import { expect, onTestFinished, test } from 'vitest'
import { AppError } from '../../kernel/errors.ts'
import { createLog } from '../telemetry/log.ts'
import { createMetrics, type Metrics } from '../telemetry/metrics.ts'
import { type MetricsAccess, registerMetrics } from './metrics-route.ts'
import { createPlainServer, type HttpServer } from './server.ts'

const settings = {
  host: '127.0.0.1',
  publicUrl: null,
  bodyMaxBytes: 2048,
  uploadMaxBytes: 4096,
  requestTimeoutMs: 5000,
  slowRequestThresholdMs: 20,
}

interface Opened {
  readonly app: HttpServer
  readonly address: string
  readonly metrics: Metrics
  readonly lines: () => Record<string, unknown>[]
}

async function open(access: Partial<MetricsAccess> = {}, enabled = true): Promise<Opened> {
  const written: string[] = []
  const log = createLog({ level: 'DEBUG', form: 'json', stream: { write: (line) => written.push(line) } })
  const metrics = await createMetrics({ enabled })
  const app = createPlainServer({ log, settings, metrics })
  registerMetrics(app, metrics, { token: null, port: 'public-port', publicUrl: null, ...access })
  app.get('/things/:id', { schema: { hide: true } }, async () => ({ ok: true }))
  app.get('/slow', { schema: { hide: true } }, async () => {
    await new Promise((resolve) => setTimeout(resolve, 40))
    return { ok: true }
  })
  app.get('/broken', { schema: { hide: true } }, async () => {
    throw new Error('a defect')
  })
  app.get('/private', { schema: { hide: true } }, async () => {
    throw new AppError('unauthenticated', 'This needs an access token.')
  })
  const address = await app.listen({ host: '127.0.0.1', port: 0 })
  onTestFinished(() => app.close())
  return { app, address, metrics, lines: () => written.map((line) => JSON.parse(line) as Record<string, unknown>) }
}

const read = (address: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${address}/metrics`, { headers })

test('requests are counted by the template of their route, never by their address', async () => {
  const { address } = await open()
  for (const id of ['1', '2', '3']) await fetch(`${address}/things/${id}`)
  await fetch(`${address}/nowhere/at/all`)
  await fetch(`${address}/broken`)
  const text = await (await read(address)).text()
  expect(text).toContain('rolewright_http_requests_total{method="GET",route="/things/:id",status="200"} 3\n')
  expect(text).toContain('rolewright_http_requests_total{method="GET",route="unknown",status="404"} 1\n')
  expect(text).toContain('rolewright_http_requests_total{method="GET",route="/broken",status="500"} 1\n')
  expect(text).toContain(
    'rolewright_http_request_duration_seconds_count{method="GET",route="/things/:id",status="200"} 3\n',
  )
  // The one that reads.
  expect(text).toContain('rolewright_http_requests_in_flight 1\n')
})

test('on the port of the API, without a token, programs on this machine read and nobody else', async () => {
  const { address, app } = await open()
  expect((await read(address)).status).toBe(200)
  expect((await read(address, { 'x-forwarded-for': '203.0.113.9' })).status).toBe(401)
  const outside = await app.inject({ url: '/metrics', remoteAddress: '203.0.113.9', headers: { host: 'localhost' } })
  expect(outside.statusCode).toBe(401)
  expect(outside.json()).toMatchObject({ code: 'unauthenticated' })
})

test('behind a public address a token is needed, since a proxy on this machine makes everyone look local', async () => {
  const { address } = await open({ publicUrl: 'https://rolewright.example.org' })
  expect((await read(address)).status).toBe(401)
})

test.each(['public-port', 'own-port'] as const)('with METRICS_TOKEN only who sends it reads (%s)', async (port) => {
  const { address } = await open({ token: 'a-token-of-at-least-32-characters', port })
  expect((await read(address)).status).toBe(401)
  expect((await read(address, { authorization: 'Bearer another' })).status).toBe(401)
  const answer = await read(address, { authorization: 'Bearer a-token-of-at-least-32-characters' })
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8')
})

test('Prometheus gets OpenMetrics when it asks for it', async () => {
  const { address } = await open()
  const answer = await read(address, { accept: 'application/openmetrics-text;version=1.0.0,text/plain;q=0.5' })
  expect(answer.headers.get('content-type')).toBe('application/openmetrics-text; version=1.0.0; charset=utf-8')
  expect(await answer.text()).toMatch(/# EOF\n$/u)
})

test('ENABLE_METRICS=false: there is no such address', async () => {
  const { address } = await open({}, false)
  expect((await read(address)).status).toBe(404)
})

test('an answer says how long it took and on what, in headers and in the line of its request', async () => {
  const { address, lines } = await open()
  const answer = await fetch(`${address}/slow`)
  expect(answer.headers.get('server-timing')).toMatch(/^total;dur=[\d.]+$/u)
  expect(answer.headers.get('x-response-time')).toMatch(/^\d+\.\dms$/u)
  await fetch(`${address}/private`)
  await expect
    .poll(lines)
    .toContainEqual(expect.objectContaining({ level: 'WARNING', event: 'performance.slow_request', route: '/slow' }))
  await expect
    .poll(lines)
    .toContainEqual(expect.objectContaining({ level: 'WARNING', event: 'security.unauthenticated', status: 401 }))
})
