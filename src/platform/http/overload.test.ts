import { setImmediate as nextTurn } from 'node:timers/promises'
import { describe, expect, onTestFinished, test } from 'vitest'
import { asAna, openTestServer } from '../../../test/harness/http-server.ts'
import { eventStreamRoute, streamEvents } from './event-stream.ts'
import { createHealth, registerHealth } from './health.ts'
import { measurePressure, type Pressure, protectFromOverload } from './overload.ts'
import type { HttpServer } from './server.ts'

const schema = { tags: ['notes'], summary: 'A note' }

/** A route that answers when it is told to, and a stream that lasts. */
function addRoutes(server: HttpServer, gate: Promise<unknown>): void {
  registerHealth(server, createHealth({ log: server.log, checks: [] }))
  server.get('/wait', { schema, config: { public: true } }, async () => {
    await gate
    return { ok: true }
  })
  server.get('/quick', { schema, config: { public: true } }, async () => ({ ok: true }))
  async function* nothing() {}
  server.get('/events', { schema, ...eventStreamRoute }, (_request, reply) =>
    streamEvents(reply, { poll: nothing, pollIntervalMs: 10 }),
  )
}

describe('requests beyond MAX_CONCURRENT_REQUESTS', () => {
  test('are answered with 503 and Retry-After at once; probes are always answered, and room is given back', async () => {
    const gate = Promise.withResolvers<void>()
    const { app, lines } = await openTestServer((server) => addRoutes(server, gate.promise), {
      maxConcurrentRequests: 3,
    })
    const address = await app.listen({ host: '127.0.0.1', port: 0 })
    const waiting = [1, 2, 3].map(() => fetch(`${address}/wait`))
    while ((await fetch(`${address}/quick`)).status !== 503);
    const refused = await fetch(`${address}/quick`)
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1'])
    expect(refused.headers.get('content-type')).toBe('application/problem+json')
    expect(await refused.json()).toMatchObject({ code: 'unavailable', status: 503 })
    expect((await fetch(`${address}/health/live`)).status).toBe(200)
    expect(lines().filter((line) => line.event === 'performance.overload')).toHaveLength(1)
    gate.resolve()
    expect((await Promise.all(waiting)).map(({ status }) => status)).toEqual([200, 200, 200])
    expect((await fetch(`${address}/quick`)).status).toBe(200)
  })

  test('a client that goes away gives its place back, and live streams are counted apart', async () => {
    const gate = Promise.withResolvers<void>()
    const { app } = await openTestServer((server) => addRoutes(server, gate.promise), { maxConcurrentRequests: 1 })
    const address = await app.listen({ host: '127.0.0.1', port: 0 })
    const leaving = new AbortController()
    const stream = await fetch(`${address}/events`, { headers: asAna, signal: leaving.signal })
    expect(stream.status).toBe(200)
    expect((await fetch(`${address}/events`, { headers: asAna })).status).toBe(503)
    expect((await fetch(`${address}/quick`)).status).toBe(200)
    leaving.abort()
    while ((await fetch(`${address}/quick`)).status !== 200);
    const again = new AbortController()
    for (;;) {
      const answer = await fetch(`${address}/events`, { headers: asAna, signal: again.signal })
      if (answer.status === 200) break
      await answer.arrayBuffer()
    }
    again.abort()
    gate.resolve()
  })
})

describe('a process under pressure', () => {
  const openUnder = (pressure: Omit<Pressure, 'stop'>) =>
    openTestServer((server) => {
      protectFromOverload(server, { maxEventLoopDelayMs: 1000 }, () => ({ ...pressure, stop: () => undefined }))
      addRoutes(server, Promise.resolve())
    })

  test.each([
    ['an event loop that is late', 1001, 0.5, 503],
    ['a heap that is almost full', 0, 0.96, 503],
    ['neither', 999, 0.94, 200],
  ])('%s: new requests get %i', async (_what, delayMs, heapShare, status) => {
    const { app } = await openUnder({ delayMs: () => delayMs, heapShare: () => heapShare })
    expect((await app.inject('/quick')).statusCode).toBe(status)
    expect((await app.inject('/health/ready')).statusCode).toBe(200)
  })

  test('a blocked event loop is measured as such', async () => {
    const pressure = measurePressure()
    onTestFinished(() => pressure.stop())
    await nextTurn()
    const until = performance.now() + 700
    while (performance.now() < until);
    // The timer is due; its turn comes within the next rounds of the loop.
    while (pressure.delayMs() === 0) await nextTurn()
    expect(pressure.delayMs()).toBeGreaterThan(100)
    expect(pressure.heapShare()).toBeGreaterThan(0)
  })
})
