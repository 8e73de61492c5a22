import { expect, test } from 'vitest'
import { openTestServer } from '../../../test/harness/http-server.ts'
import { type HealthCheck, registerHealth } from './health.ts'

const up: HealthCheck = { name: 'database', check: async () => undefined }
const down: HealthCheck = {
  name: 'models',
  check: async () => {
    throw new Error('password of rw refused')
  },
}
const hanging: HealthCheck = { name: 'cache', check: () => new Promise(() => undefined) }

test('alive and ready need no token', async () => {
  const { app } = await openTestServer((server) => registerHealth(server, [up]))
  expect((await app.inject('/health/live')).json()).toEqual({ status: 'alive' })
  const ready = await app.inject('/health/ready')
  expect(ready.statusCode).toBe(200)
  expect(ready.json()).toMatchObject({ status: 'ready', checks: [{ name: 'database', status: 'up' }] })
})

test('one dependency that fails or hangs makes the process not ready, but still alive; the reason stays in the log', async () => {
  const { app, lines } = await openTestServer((server) => registerHealth(server, [up, down, hanging]))
  const ready = await app.inject('/health/ready')
  expect(ready.statusCode).toBe(503)
  const { checks } = ready.json() as { checks: { status: string }[] }
  expect(checks.map(({ status }) => status)).toEqual(['up', 'down', 'down'])
  expect(ready.body).not.toContain('password')
  expect(
    lines()
      .filter((line) => line.message === 'dependency down')
      .map((line) => line.check),
  ).toEqual(['models', 'cache'])
  expect((await app.inject('/health/live')).statusCode).toBe(200)
})

test('a process that shuts down says so to those who still ask', async () => {
  const answers: { status: number; body: unknown }[] = []
  const { app } = await openTestServer((server) => {
    registerHealth(server, [up])
    server.addHook('preClose', async () => {
      const response = await fetch(`${server.listeningOrigin}/health/ready`)
      answers.push({ status: response.status, body: await response.json() })
    })
  })
  await app.listen({ host: '127.0.0.1', port: 0 })
  await app.close()
  expect(answers).toMatchObject([{ status: 503, body: { status: 'shutting_down' } }])
})
