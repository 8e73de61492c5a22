import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { asAna, openTestServer } from '../../../test/harness/http-server.ts'
import { createThrottle } from '../limits/create-throttle.ts'
import { createMemoryCounters } from '../limits/window-counters.ts'
import { createMetrics } from '../telemetry/metrics.ts'
import { streamEvents } from './event-stream.ts'
import { createRateLimits } from './rate-limits.ts'
import type { HttpServer } from './server.ts'

const described = { tags: ['things'], summary: 'A route of the tests' }
const ok = { response: { 200: z.strictObject({}) } }

function addRoutes(app: HttpServer): void {
  const schema = { ...described, ...ok }
  app.get('/things', { schema }, async () => ({}))
  app.get('/others', { schema }, async () => ({}))
  app.post('/things', { schema }, async () => ({}))
  app.post('/search', { schema, config: { limit: 'search' } }, async () => ({}))
  app.post('/work', { schema, config: { limit: 'work' } }, async () => ({}))
  app.get('/open', { schema, config: { public: true } }, async () => ({}))
  app.get('/page', { schema: { hide: true }, config: { public: true } }, async () => ({}))
  app.get('/health/live', { schema: { ...schema, tags: ['health'] }, config: { public: true } }, async () => ({}))
  app.get('/stream', { schema: described, config: { liveStream: true } }, async (_request, reply) =>
    streamEvents(reply, {
      async *poll() {
        for (let id = 1; id <= 50; id += 1) yield { id, event: 'tick', data: {}, isLast: id === 50 }
      },
    }),
  )
}

/** Limits of 4 a minute unless told. */
async function open(quota: { perMinute?: number; perHour?: number } = {}, settings = {}) {
  const metrics = await createMetrics({ enabled: true })
  const throttle = createThrottle(createMemoryCounters())
  const limits = createRateLimits({ throttle, metrics, perMinute: 4, perHour: 1_000, ...quota })
  const server = await openTestServer(addRoutes, settings, undefined, { limits, metrics })
  const send = async (method: 'GET' | 'POST', url: string, headers: Record<string, string> = asAna) =>
    await server.app.inject({ method, url, headers })
  /** How often it is answered before it is 429. */
  async function count(method: 'GET' | 'POST', url: string, headers: Record<string, string> = asAna): Promise<number> {
    for (let done = 0; done < 200; done += 1) if ((await send(method, url, headers)).statusCode === 429) return done
    return Number.POSITIVE_INFINITY
  }
  return { ...server, send, count, page: async () => (await metrics.write(false)).body }
}

describe('how much one may ask for', () => {
  test('reads, searches, changes and heavy work have a measure and a counter of their own', async () => {
    const { count } = await open()
    expect(await count('POST', '/things')).toBe(4)
    expect(await count('GET', '/things')).toBe(20)
    expect(await count('GET', '/others')).toBe(0)
    expect(await count('POST', '/search')).toBe(8)
    expect(await count('POST', '/work')).toBe(2)
  })

  test('one person’s requests are not counted for another', async () => {
    const { count } = await open()
    expect(await count('POST', '/things')).toBe(4)
    expect(await count('POST', '/things', { authorization: 'Bearer ben' })).toBe(4)
  })

  test('the hour holds where the minute does not', async () => {
    const { count, send } = await open({ perMinute: 100, perHour: 3 })
    expect(await count('POST', '/things')).toBe(3)
    const refused = await send('POST', '/things')
    expect(refused.json().detail).toContain('write-hour')
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(3_000)
  })

  test('a key with a limit of its own may ask for less than its owner', async () => {
    const { count } = await open({ perMinute: 50 })
    expect(await count('POST', '/things', { authorization: 'Bearer ana-key' })).toBe(2)
    expect(await count('POST', '/things')).toBe(50 - 3)
  })

  test('who is not signed in is counted by address, and so are addresses where nothing is', async () => {
    const { count } = await open()
    expect(await count('GET', '/open', {})).toBe(4)
    expect(await count('GET', '/nowhere', {})).toBe(0)
  })

  test('guessing keys is counted by address, and shuts out nobody with a right one', async () => {
    const { count, send } = await open()
    expect(await count('GET', '/things', { authorization: 'Bearer guess' })).toBe(4)
    expect((await send('GET', '/things', {})).statusCode).toBe(429)
    expect((await send('GET', '/things')).statusCode).toBe(200)
    expect((await send('GET', '/open', {})).statusCode).toBe(200)
  })

  test('pages, files and probes are never counted', async () => {
    const { count } = await open()
    for (const url of ['/page', '/health/live', '/docs/static/index.css', '/openapi.json'])
      expect(await count('GET', url, {}), url).toBe(Number.POSITIVE_INFINITY)
  })

  test('of a live stream only its opening is counted, apart from everything else', async () => {
    const { send, count } = await open()
    const stream = await send('GET', '/stream')
    expect(stream.body.match(/^event: tick$/gmu)).toHaveLength(50)
    expect(stream.headers.ratelimit).toMatch(/^"stream-minute";r=3;/u)
    expect(await count('GET', '/things')).toBe(20)
  })
})

describe('what an answer says about limits', () => {
  const policy = /^"([a-z-]+)";q=(\d+);w=(\d+)$/u
  const state = /^"([a-z-]+)";r=(\d+);t=(\d+)$/u

  test('every counted answer carries its policies and what is left of each, as structured fields', async () => {
    const { send } = await open({ perMinute: 60 })
    await send('GET', '/things')
    const { headers } = await send('GET', '/things')
    const policies = String(headers['ratelimit-policy']).split(', ')
    expect(policies.map((item) => policy.exec(item)?.slice(1))).toEqual([
      ['read-minute', '300', '60'],
      ['read-hour', '5000', '3600'],
    ])
    const states = String(headers.ratelimit)
      .split(', ')
      .map((item) => state.exec(item)?.slice(1) ?? [])
    expect(states.map(([name, left]) => [name, left])).toEqual([
      ['read-minute', '298'],
      ['read-hour', '4998'],
    ])
    for (const [, , seconds] of states) expect(Number(seconds)).toBeGreaterThan(0)
  })

  test('a refusal is a problem document that says when to come back', async () => {
    const { count, send } = await open()
    await count('POST', '/work')
    const refused = await send('POST', '/work')
    expect(refused.statusCode).toBe(429)
    expect(refused.headers['content-type']).toContain('application/problem+json')
    expect(refused.json()).toMatchObject({
      code: 'rate_limited',
      status: 429,
      detail: expect.stringMatching(/seconds/u),
    })
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
    expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(60)
    expect(refused.headers.ratelimit).toMatch(/^"work-minute";r=0;t=\d+$/u)
  })
})

describe('what the operator sees', () => {
  test('one security event a window says who, what and where, however many requests are refused', async () => {
    const { count, send, lines } = await open()
    await count('POST', '/things')
    for (let at = 0; at < 5; at += 1) await send('POST', '/things')
    expect(lines().filter(({ event }) => event === 'security.rate_limited')).toMatchObject([
      {
        level: 'WARNING',
        ownerId: 'owner-ana',
        policy: 'write-minute',
        subject: 'account',
        method: 'POST',
        route: '/things',
        clientAddress: '127.0.0.1',
        requestId: expect.stringMatching(/./u),
      },
    ])
  })

  test('refusals are counted without a label for each account, and one that dominates is seen', async () => {
    const { count, send, page } = await open()
    for (let at = 0; at < 13; at += 1) await send('POST', '/things')
    await count('POST', '/things', { authorization: 'Bearer ben' })
    const text = await page()
    expect(text).toContain('rolewright_rate_limited_total{policy="write-minute",subject="account"} 10')
    expect(text).toContain('rolewright_rate_limited_most_by_one{subject="account"} 9')
    expect(text).toContain('rolewright_rate_limited_most_by_one{subject="address"} 0')
    expect(text).not.toContain('owner-ana')
  })
})

describe('whose address it is', () => {
  const from = (address: string) => ({ 'x-forwarded-for': address })

  test('what a client claims about its address is not believed', async () => {
    const { count, send } = await open()
    expect(await count('GET', '/open', from('192.0.2.1'))).toBe(4)
    expect((await send('GET', '/open', from('192.0.2.2'))).statusCode).toBe(429)
  })

  test('what a trusted proxy says is, and what its client put in front of it is not', async () => {
    const { count } = await open({}, { trustedProxies: ['127.0.0.1'] })
    expect(await count('GET', '/open', from('192.0.2.1'))).toBe(4)
    expect(await count('GET', '/open', from('192.0.2.2'))).toBe(4)
    expect(await count('GET', '/open', from('198.51.100.7, 192.0.2.2'))).toBe(0)
  })

  test('a customer’s whole IPv6 network counts as one', async () => {
    const { count } = await open({}, { trustedProxies: ['127.0.0.1'] })
    expect(await count('GET', '/open', from('2001:db8:1:2::5'))).toBe(4)
    expect(await count('GET', '/open', from('2001:db8:1:2:aaaa::9'))).toBe(0)
    expect(await count('GET', '/open', from('2001:db8:1:3::5'))).toBe(4)
    expect(await count('GET', '/open', from('::ffff:192.0.2.77'))).toBe(4)
    expect(await count('GET', '/open', from('192.0.2.77'))).toBe(0)
  })
})
