import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { asAna, type LogLine, openTestServer } from '../../../test/harness/http-server.ts'
import { eventStreamRoute, streamEvents } from './event-stream.ts'
import { createHealth, registerHealth } from './health.ts'
import { requestContext } from './request-context.ts'
import type { HttpServer } from './server.ts'

const described = { tags: ['notes'], summary: 'A note' }

function addRoutes(app: HttpServer): void {
  registerHealth(app, createHealth({ log: app.log, checks: [] }))
  app.get('/quick', { schema: described }, async () => ({ ok: true }))
  app.get('/slow', { schema: described }, () => sleep(80, { ok: true }))
  app.get('/talks', { schema: described }, async (request) => {
    requestContext(request).log.info({ event: 'note.read' }, 'a use case has something to say')
    await sleep(1)
    requestContext(request).log.warn('and later')
    return { ok: true }
  })
  app.get('/stream', { ...eventStreamRoute, schema: described }, async (_request, reply) =>
    streamEvents(reply, {
      pollIntervalMs: 50,
      async *poll() {
        await sleep(80)
        yield { id: 1, event: 'end', data: {}, isLast: true }
      },
    }),
  )
}

/** The line that ends a request. */
const lineOf = (lines: readonly LogLine[], route: string): LogLine | undefined =>
  lines.findLast((line) => line.route === route)

test('a request slower than the threshold is a WARNING with its route, its time and the threshold; others are INFO', async () => {
  const { app, lines } = await openTestServer(addRoutes, { slowRequestThresholdMs: 40 })
  await app.inject({ url: '/slow', headers: asAna })
  expect(lineOf(lines(), '/slow')).toMatchObject({
    level: 'WARNING',
    event: 'performance.slow_request',
    message: 'slow request',
    method: 'GET',
    status: 200,
    slowRequestThresholdMs: 40,
    requestId: expect.stringMatching(/./u),
  })
  expect(lineOf(lines(), '/slow')?.durationMs).toBeGreaterThan(40)

  const patient = await openTestServer(addRoutes, { slowRequestThresholdMs: 60_000 })
  await patient.app.inject({ url: '/slow', headers: asAna })
  expect(lineOf(patient.lines(), '/slow')).toMatchObject({ level: 'INFO', message: 'request completed' })
})

test('a live stream is never slow: it is meant to last', async () => {
  const { app, lines } = await openTestServer(addRoutes, { slowRequestThresholdMs: 1 })
  await app.inject({ url: '/stream', headers: asAna })
  expect(lineOf(lines(), '/stream')).toMatchObject({ level: 'INFO', message: 'request completed' })
})

test('probes are DEBUG, requests INFO, refused ones WARNING', async () => {
  const { app, lines } = await openTestServer(addRoutes)
  await app.inject('/health/live')
  await app.inject({ url: '/quick', headers: asAna })
  expect(lineOf(lines(), '/health/live')).toMatchObject({ level: 'DEBUG', message: 'request completed' })
  expect(lineOf(lines(), '/quick')).toMatchObject({ level: 'INFO', message: 'request completed' })
  await app.inject('/quick')
  expect(lineOf(lines(), '/quick')).toMatchObject({ level: 'WARNING', status: 401 })
})

test('whatever is logged while a request is handled carries its id and its account, however many run at once', async () => {
  const { app, lines } = await openTestServer(addRoutes)
  const ids = ['correlation-1', 'correlation-2', 'correlation-3']
  await Promise.all(ids.map((id) => app.inject({ url: '/talks', headers: { ...asAna, 'x-request-id': id } })))
  for (const id of ids) {
    const own = lines().filter((line) => line.requestId === id)
    expect(own.map(({ message }) => message)).toEqual([
      'a use case has something to say',
      'and later',
      'request completed',
    ])
    expect(own.map(({ ownerId }) => ownerId)).toEqual(['owner-ana', 'owner-ana', 'owner-ana'])
  }
})
