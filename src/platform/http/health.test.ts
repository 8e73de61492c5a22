import { expect, test } from 'vitest'
import { openTestServer, type TestServer } from '../../../test/harness/http-server.ts'
import { AppError } from '../../kernel/errors.ts'
import { createHealth, type HealthCheck, registerHealth } from './health.ts'
import type { HealthOptions } from './health-state.ts'

const database: HealthCheck = { name: 'database', isRequired: true, check: async () => undefined }
const cause = Object.assign(new Error('connect postgres://rw:hunter2@10.0.0.7'), { code: 'ECONNREFUSED' })
const fallen: HealthCheck = {
  name: 'database',
  isRequired: true,
  check: async () => {
    throw new AppError('unavailable', 'password of rw refused', { cause })
  },
}
const hanging: HealthCheck = { name: 'cache', isRequired: true, check: () => new Promise(() => undefined) }
const withoutCache: HealthCheck = { ...fallen, name: 'cache', isRequired: false }

const open = (options: Omit<HealthOptions, 'log'>): Promise<TestServer> =>
  openTestServer((app) => registerHealth(app, createHealth({ log: app.log, ...options }), '1.2.3'))

test('alive, ready, well: none needs a token', async () => {
  const { app } = await open({ checks: [database] })
  expect((await app.inject('/health/live')).json()).toEqual({ status: 'alive' })
  const ready = await app.inject('/health/ready')
  expect([ready.statusCode, ready.headers['cache-control']]).toEqual([200, 'no-store'])
  expect(ready.json()).toMatchObject({ status: 'ready', checks: [{ name: 'database', status: 'up' }] })
  const health = await app.inject('/health')
  expect([health.statusCode, health.json()]).toMatchObject([200, { status: 'ready', version: '1.2.3' }])
})

test('what is required and fails or hangs makes the process not ready, but still alive; the reason stays in the log', async () => {
  const { app, lines } = await open({ checks: [database, { ...fallen, name: 'models' }, hanging] })
  const ready = await app.inject('/health/ready')
  expect(ready.statusCode).toBe(503)
  const { checks } = ready.json() as { checks: { status: string }[] }
  expect(checks.map(({ status }) => status)).toEqual(['up', 'down', 'down'])
  expect(
    lines()
      .filter((line) => line.event === 'dependency.down')
      .map((line) => line.check),
  ).toEqual(['models', 'cache'])
  expect((await app.inject('/health')).statusCode).toBe(503)
  expect((await app.inject('/health/live')).statusCode).toBe(200)
})

test('what is not required only degrades, and is asked for requests all the same', async () => {
  const { app } = await open({ checks: [database, withoutCache] })
  const ready = await app.inject('/health/ready')
  expect([ready.statusCode, ready.json().status]).toEqual([200, 'degraded'])
})

test('each dependency tells its time, its breaker and the class of its last error, and no address, login or message', async () => {
  const at = new Date('2026-11-22T10:00:00Z')
  const watched = () => [
    {
      dependency: { kind: 'model', name: 'openai' },
      breaker: 'open' as const,
      lastFailure: { at, failure: 'timed_out' },
    },
    { dependency: { kind: 'http', name: 'board-of-ana.example' }, breaker: 'open' as const, lastFailure: null },
    { dependency: { kind: 'http', name: 'board-of-bob.example' }, breaker: 'closed' as const, lastFailure: null },
  ]
  const { app } = await open({ checks: [withoutCache], watched })
  const response = await app.inject('/health/dependencies')
  expect(response.statusCode).toBe(200)
  expect(response.json()).toMatchObject({
    status: 'degraded',
    dependencies: [
      { name: 'cache', status: 'down', required: false, breaker: null, lastError: { class: 'ECONNREFUSED' } },
      {
        name: 'model openai',
        status: 'down',
        latencyMs: null,
        breaker: 'open',
        lastError: { at: '2026-11-22T10:00:00.000Z', class: 'timed_out' },
      },
      { name: 'hosts that people fetch from', status: 'down', breaker: 'open', lastError: null },
    ],
  })
  for (const secret of ['hunter2', '10.0.0.7', 'password', 'ana', 'bob']) expect(response.body).not.toContain(secret)
})

test('the last error is remembered after the dependency is back, and its return is logged once', async () => {
  const check: HealthCheck['check'][] = [fallen.check, database.check, database.check]
  const { app, lines } = await open({
    checks: [{ ...database, check: async (signal) => check.shift()?.(signal) }],
  })
  const statuses: number[] = []
  for (let asked = 0; asked < 3; asked += 1) statuses.push((await app.inject('/health/ready')).statusCode)
  expect(statuses).toEqual([503, 200, 200])
  const [dependency] = (await app.inject('/health/dependencies')).json().dependencies
  expect(dependency).toMatchObject({ status: 'up', lastError: { class: 'ECONNREFUSED' } })
  expect(lines().filter((line) => line.event === 'dependency.up')).toHaveLength(1)
})

test('a dependency that hangs is asked once, however many wait for its answer', async () => {
  let asked = 0
  const silent: HealthCheck = {
    ...hanging,
    check: () => {
      asked += 1
      return new Promise(() => undefined)
    },
  }
  const { app } = await open({ checks: [silent] })
  await Promise.all(['/health', '/health/ready', '/health/dependencies'].map((url) => app.inject(url)))
  await app.inject('/health/ready')
  expect(asked).toBe(1)
})

test('a process that was told to stop says so while it still answers, and ends each connection with its answer', async () => {
  const draining = new AbortController()
  const health = (app: TestServer['app']) =>
    createHealth({ log: app.log, checks: [database], draining: draining.signal })
  const { app } = await openTestServer((server) => registerHealth(server, health(server)), {}, draining.signal)
  expect((await app.inject('/health/ready')).headers.connection).toBe('keep-alive')
  draining.abort()
  const ready = await app.inject('/health/ready')
  expect([ready.statusCode, ready.json().status, ready.headers.connection]).toEqual([503, 'shutting_down', 'close'])
  expect((await app.inject('/health/live')).statusCode).toBe(200)
})

test('a server that closes says so to those who still ask', async () => {
  const answers: { status: number; body: unknown }[] = []
  const { app } = await openTestServer((server) => {
    registerHealth(server, createHealth({ log: server.log, checks: [database] }))
    server.addHook('preClose', async () => {
      const response = await fetch(`${server.listeningOrigin}/health/ready`)
      answers.push({ status: response.status, body: await response.json() })
    })
  })
  await app.listen({ host: '127.0.0.1', port: 0 })
  await app.close()
  expect(answers).toMatchObject([{ status: 503, body: { status: 'shutting_down' } }])
})
