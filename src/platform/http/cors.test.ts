import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { asAna, openTestServer } from '../../../test/harness/http-server.ts'
import type { HttpServer } from './server.ts'

const ours = 'https://work.rolewright.dev'

function addRoutes(app: HttpServer): void {
  const schema = { tags: ['things'], summary: 'A route', response: { 200: z.strictObject({}) } }
  app.post('/things', { schema }, async () => ({}))
}

const open = (corsOrigins: readonly string[]) => openTestServer(addRoutes, { corsOrigins })
const preflight = (origin: string) => ({
  method: 'OPTIONS' as const,
  url: '/things',
  headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' },
})
const post = (origin?: string) => ({
  method: 'POST' as const,
  url: '/things',
  headers: { ...asAna, ...(origin && { origin }) },
})
const corsHeaders = (headers: object): string[] =>
  Object.keys(headers).filter((name) => name.startsWith('access-control'))

describe('pages of other origins', () => {
  test('a listed one may ask, with credentials, and read the headers that programs need', async () => {
    const { app } = await open([ours, 'https://other.rolewright.dev'])
    const asked = await app.inject(preflight(ours))
    expect([asked.statusCode, asked.body]).toEqual([204, ''])
    expect(asked.headers).toMatchObject({
      'access-control-allow-origin': ours,
      'access-control-allow-credentials': 'true',
      'access-control-allow-methods': expect.stringContaining('POST'),
      'access-control-allow-headers': expect.stringContaining('authorization'),
      'access-control-max-age': '600',
      vary: expect.stringContaining('Origin'),
    })
    const answered = await app.inject(post(ours))
    expect(answered.statusCode).toBe(200)
    expect(answered.headers).toMatchObject({
      'access-control-allow-origin': ours,
      'access-control-expose-headers': expect.stringContaining('ratelimit'),
      vary: 'Origin',
    })
  })

  test('a listed one can read a refusal too', async () => {
    const { app } = await open([ours])
    const refused = await app.inject({ method: 'POST', url: '/things', headers: { origin: ours } })
    expect(refused.statusCode).toBe(401)
    expect(refused.headers['access-control-allow-origin']).toBe(ours)
    const missing = await app.inject({ method: 'GET', url: '/nowhere', headers: { ...asAna, origin: ours } })
    expect([missing.statusCode, missing.headers['access-control-allow-origin']]).toEqual([404, ours])
  })

  test.each([
    'https://evil.example',
    'https://work.rolewright.dev.evil.example',
    'http://work.rolewright.dev',
    'https://work.rolewright.dev:8443',
    'https://WORK.rolewright.dev',
    'null',
    '',
  ])('%j is not listed, and no header tells its page anything', async (origin) => {
    const { app } = await open([ours])
    const asked = await app.inject(preflight(origin))
    expect(asked.statusCode).toBe(405)
    expect(corsHeaders(asked.headers)).toEqual([])
    const answered = await app.inject(post(origin))
    expect(corsHeaders(answered.headers)).toEqual([])
    expect(answered.headers.vary).toBe('Origin')
  })

  test('without CORS_ORIGINS no page but our own may ask', async () => {
    const { app } = await open([])
    expect(corsHeaders((await app.inject(preflight(ours))).headers)).toEqual([])
    expect(corsHeaders((await app.inject(post(ours))).headers)).toEqual([])
  })

  test('a wildcard never comes with credentials', async () => {
    const { app } = await open(['*'])
    const { headers } = await app.inject(post('https://anybody.example'))
    expect(headers['access-control-allow-origin']).toBe('*')
    expect(headers['access-control-allow-credentials']).toBeUndefined()
  })

  test('programs without an origin are answered as ever', async () => {
    const { app } = await open([ours])
    const answered = await app.inject(post())
    expect(answered.statusCode).toBe(200)
    expect(corsHeaders(answered.headers)).toEqual([])
  })
})
