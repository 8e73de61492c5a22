import { describe, expect, test } from 'vitest'
import { asAna, openTestServer } from '../../../test/harness/http-server.ts'
import type { HttpServer } from './server.ts'

function addRoutes(app: HttpServer): void {
  const schema = { tags: ['things'], summary: 'A route' }
  app.get('/things', { schema }, async () => 'ok')
  app.get('/fault', { schema }, async () => {
    throw new Error('planted')
  })
}

const ask = async (url: string, settings = {}, headers = {}) => {
  const { app } = await openTestServer(addRoutes, settings)
  return await app.inject({ url, headers: { ...asAna, ...headers } })
}

describe('security headers', () => {
  test.each(['/things', '/fault', '/nowhere', '/openapi.json', '/docs', '/%zz'])(
    'are on every answer, also on errors: %s',
    async (url) => {
      const { headers } = await ask(url)
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'permissions-policy': expect.stringContaining('camera=()'),
      })
      const policy = String(headers['content-security-policy'])
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).not.toMatch(/unsafe-(?:inline|eval)|\*|https?:/u)
    },
  )

  const production = { appEnv: 'production', publicUrl: 'https://jobs.example.org' }

  test('in production over TLS browsers are told never to come without it', async () => {
    expect((await ask('/things', production)).headers['strict-transport-security']).toBe('max-age=63072000')
    expect((await ask('/%zz', production)).headers['strict-transport-security']).toBe('max-age=63072000')
  })

  test('a trusted proxy may say that it is TLS, anybody else may not', async () => {
    const behind = { appEnv: 'production', trustedProxies: ['127.0.0.1'] }
    const claimed = { 'x-forwarded-proto': 'https' }
    expect((await ask('/things', behind, claimed)).headers).toHaveProperty('strict-transport-security')
    expect((await ask('/things', behind)).headers).not.toHaveProperty('strict-transport-security')
    const direct = await ask('/things', { appEnv: 'production' }, claimed)
    expect(direct.headers).not.toHaveProperty('strict-transport-security')
  })

  test('a laptop does not learn it for localhost', async () => {
    const development = { ...production, appEnv: 'development' }
    expect((await ask('/things', development)).headers).not.toHaveProperty('strict-transport-security')
  })
})
