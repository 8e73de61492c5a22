/** What thieves, guessers and climbers meet, on the real stack: a server with and without Redis. */
import { createHmac } from 'node:crypto'
import { createRemoteJWKSet, jwtVerify, SignJWT } from 'jose'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codeOf } from '../harness/authenticator.ts'
import { type Browser, openBrowser } from '../harness/browser.ts'
import { figureOn } from '../harness/metrics-page.ts'
import { addPersonWithPassword, passwordOfEverybody, printedToken, signIn } from '../harness/people.ts'
import { type RunningServer, runCli, startServer } from '../harness/processes.ts'
import { hasRedisServer, type RedisServer, startRedisServer } from '../harness/redis-server.ts'
import { createServerInstallation, hasServerDatabase, type ServerInstallation } from '../harness/server-installation.ts'

const servers = [
  { name: 'a server without Redis', present: hasServerDatabase, hasRedis: false },
  { name: 'a server with Redis', present: hasServerDatabase && hasRedisServer, hasRedis: true },
]

for (const one of servers) {
  describe.skipIf(!one.present)(`identity on ${one.name}`, () => {
    let redis: RedisServer | undefined
    let installation: ServerInstallation
    let server: RunningServer
    beforeAll(async () => {
      redis = one.hasRedis ? await startRedisServer() : undefined
      installation = await createServerInstallation()
      server = await startServer({ ...installation.variables, REDIS_URL: redis?.url, LOG_LEVEL: 'DEBUG' })
      for (const [name, email] of [
        ['Ana', 'ana@example.org'],
        ['Ben', 'ben@example.org'],
      ] as const)
        await addPersonWithPassword(server.address, installation.variables, { name, email })
    })
    afterAll(async () => {
      await server?.stop()
      await installation?.remove()
      await redis?.kill()
    })

    const asBearer = (token: string) => ({ authorization: `Bearer ${token}` })
    const nobody = () => openBrowser(server.address)
    const status = async (token: string, method: string, path: string, body?: unknown): Promise<number> =>
      (await nobody().send(method, path, body, asBearer(token))).status

    async function makeKey(browser: Browser, body: object): Promise<{ id: string; key: string }> {
      const made = await browser.send<{ id: string; key: string }>('POST', '/api/v1/keys', body)
      expect(made.status).toBe(201)
      return made.body
    }

    async function makeToken(browser: Browser, scopes?: readonly string[]): Promise<string> {
      const made = await browser.send<{ token: string }>('POST', '/api/v1/tokens', { ...(scopes && { scopes }) })
      expect(made.status).toBe(201)
      return made.body.token
    }

    test('an API key does what its scopes allow, is shown once, and stops when it is revoked', async () => {
      const ana = await signIn(server.address, 'ana@example.org')
      const { id, key } = await makeKey(ana, { label: 'reader', scopes: ['read'] })
      expect(await status(key, 'GET', '/api/v1/runs')).toBe(200)
      expect(await status(key, 'POST', '/api/v1/postings/texts', { text: 'A posting' })).toBe(403)
      const listed = await ana.send<{ keys: { id: string }[] }>('GET', '/api/v1/keys')
      expect(listed.body.keys).toContainEqual(expect.objectContaining({ id, start: key.slice(0, 8), scopes: ['read'] }))
      expect(JSON.stringify(listed.body)).not.toContain(key)
      expect(
        (await (await signIn(server.address, 'ben@example.org')).send('DELETE', `/api/v1/keys/${id}`)).status,
      ).toBe(404)
      expect((await ana.send('DELETE', `/api/v1/keys/${id}`)).status).toBe(204)
      expect(await status(key, 'GET', '/api/v1/runs')).toBe(401)
    })

    test('an API key ends at its time, and asks no more often than it may', async () => {
      const ana = await signIn(server.address, 'ana@example.org')
      const ending = await makeKey(ana, { label: 'ending', expiresInDays: 1 })
      const client = new pg.Client({ connectionString: installation.variables.DATABASE_URL })
      await client.connect()
      await client.query(`update access_keys set expires_at = now() - interval '1 second' where id = $1`, [ending.id])
      await client.end()
      expect(await status(ending.key, 'GET', '/api/v1/runs')).toBe(401)
      const slow = await makeKey(ana, { label: 'slow', requestsPerMinute: 2 })
      const answers = [1, 2, 3, 4, 5].map(() => status(slow.key, 'GET', '/api/v1/runs'))
      expect((await Promise.all(answers)).filter((answer) => answer === 429).length).toBeGreaterThanOrEqual(1)
    })

    test('no key approves unless its owner said so', async () => {
      const ana = await signIn(server.address, 'ana@example.org')
      const run = '/api/v1/runs/0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21/approval'
      const body = { others: 'reject' }
      const usual = await makeKey(ana, { label: 'usual' })
      expect(await status(usual.key, 'POST', run, body)).toBe(403)
      const start = {
        profileId: '0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21',
        postingId: '0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21',
      }
      expect(await status(usual.key, 'POST', '/api/v1/runs', { ...start, acceptAll: true })).toBe(403)
      expect(await status(usual.key, 'POST', '/api/v1/runs', start)).toBe(404)
      const trusted = await makeKey(ana, { label: 'trusted', scopes: ['read', 'write', 'approve'] })
      expect(await status(trusted.key, 'POST', run, body)).toBe(404)
    })

    test('a token is signed by a published key, says little, and ends with its session', async () => {
      const ana = await signIn(server.address, 'ana@example.org')
      const token = await makeToken(ana, ['read'])
      const keys = createRemoteJWKSet(new URL('/api/v1/auth/jwks', server.address))
      const { payload, protectedHeader } = await jwtVerify(token, keys)
      expect(Object.keys(payload).sort()).toEqual(['aud', 'exp', 'iat', 'iss', 'scope', 'sid', 'sub'])
      expect(protectedHeader.alg).toBe('EdDSA')
      expect(Number(payload.exp) - Number(payload.iat)).toBe(600)
      expect(await status(token, 'GET', '/api/v1/runs')).toBe(200)
      expect(await status(token, 'POST', '/api/v1/postings/texts', { text: 'A posting' })).toBe(403)
      expect(await status(token, 'GET', '/api/v1/sessions')).toBe(403)
      expect((await ana.send('POST', '/api/v1/sign-out')).status).toBe(204)
      expect(await status(token, 'GET', '/api/v1/runs')).toBe(401)
    })

    test('a token that was changed, made by others or signed with nothing opens nothing', async () => {
      const ana = await signIn(server.address, 'ana@example.org')
      const token = await makeToken(ana)
      const [head = '', payload = '', signature = ''] = token.split('.')
      const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>
      const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
      const more = encode({ ...claims, scope: 'read write approve account admin' })
      const none = `${encode({ alg: 'none' })}.${more}.`
      const { keys } = (await nobody().send<{ keys: object[] }>('GET', '/api/v1/auth/jwks')).body
      const confused = `${encode({ ...JSON.parse(Buffer.from(head, 'base64url').toString()), alg: 'HS256' })}.${more}`
      const withPublicKey = createHmac('sha256', JSON.stringify(keys[0])).update(confused).digest('base64url')
      const foreign = await new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(Buffer.alloc(32, 1))
      const forged = [`${head}.${more}.${signature}`, `${none}x`, `${confused}.${withPublicKey}`, foreign]
      for (const one of forged) expect(await status(one, 'GET', '/api/v1/me'), one).toBe(401)
      expect(await status(token, 'GET', '/api/v1/me')).toBe(200)
    })

    test('a stolen cookie is worth nothing once its session has ended, and cannot be planted', async () => {
      const ana = await signIn(server.address, 'ana@example.org')
      const thief = nobody()
      for (const [name, value] of ana.cookies) thief.cookies.set(name, value)
      expect((await thief.send('GET', '/api/v1/me')).status).toBe(200)
      expect((await ana.send('DELETE', '/api/v1/sessions')).status).toBe(204)
      expect((await thief.send('GET', '/api/v1/me')).status).toBe(401)
      const stolen = [...thief.cookies.values()][0]
      // Fixation: who plants a cookie before somebody signs in does not share what they get.
      const victim = nobody()
      victim.cookies.set('rolewright_session', 'planted-by-somebody-else')
      const credentials = { email: 'ana@example.org', password: passwordOfEverybody }
      expect((await victim.send('POST', '/api/v1/sign-in', credentials)).status).toBe(200)
      expect([stolen, 'planted-by-somebody-else']).not.toContain(victim.cookies.get('rolewright_session'))
      thief.cookies.set('rolewright_session', 'planted-by-somebody-else')
      expect((await thief.send('GET', '/api/v1/me')).status).toBe(401)
    })

    test('the database holds no token, key or password that would open anything', async () => {
      const ana = await signIn(server.address, 'ana@example.org')
      const { key } = await makeKey(ana, { label: 'kept' })
      const session = ana.cookies.get('rolewright_session') ?? ''
      const client = new pg.Client({ connectionString: installation.variables.DATABASE_URL })
      await client.connect()
      const tables = [
        'auth.sessions',
        'auth.credentials',
        'auth.verifications',
        'auth.links',
        'auth.signing_keys',
        'access_keys',
        'idempotency_keys',
      ]
      let kept = ''
      for (const table of tables) kept += JSON.stringify((await client.query(`select * from ${table}`)).rows)
      await client.query('begin; set local role rolewright_app')
      await expect(client.query('select * from auth.sessions')).rejects.toThrow(/permission denied/u)
      await client.end()
      expect(kept).toContain('kept')
      for (const secret of [key, session, passwordOfEverybody, '"d":']) expect(kept).not.toContain(secret)
      expect(
        (
          await nobody().send('GET', '/api/v1/me', undefined, {
            cookie: `rolewright_session=${(kept.match(/[0-9a-f]{64}/u) ?? [''])[0]}`,
          })
        ).status,
      ).toBe(401)
    })

    test('neither keys nor passwords, cookies or links are in logs or errors', async () => {
      const ana = await signIn(server.address, 'ana@example.org')
      const { key } = await makeKey(ana, { label: 'quiet' })
      const token = await makeToken(ana)
      const link = await printedToken(['accounts', 'reset', 'ben@example.org'], installation.variables)
      const wrong = await nobody().send('POST', '/api/v1/sign-in', {
        email: 'ana@example.org',
        password: 'wrong-password-canary',
      })
      const refused = await nobody().send('POST', '/api/v1/password', { token: link, password: 'short' })
      await nobody().send('GET', `/sign-in/${link}`)
      await status(`${key}x`, 'GET', '/api/v1/me')
      const session = ana.cookies.get('rolewright_session') ?? 'none'
      const told = `${server.output()}${JSON.stringify(wrong.body)}${JSON.stringify(refused.body)}`
      expect(told).toContain('security.signed_in')
      for (const secret of [key, token, link, session, passwordOfEverybody, 'wrong-password-canary', 'ana@example.org'])
        expect(told).not.toContain(secret)
    })

    test('fields that nobody may set are refused, not dropped', async () => {
      const ana = await signIn(server.address, 'ana@example.org')
      const attempts = [
        ['/api/v1/sign-in', { email: 'ana@example.org', password: passwordOfEverybody, role: 'admin' }],
        ['/api/v1/keys', { label: 'mine', ownerId: '0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21' }],
        ['/api/v1/keys', { label: 'mine', scopes: ['read', 'admin'] }],
        ['/api/v1/tokens', { scopes: ['account'] }],
        ['/api/v1/tokens', { sub: '0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21' }],
      ] as const
      for (const [path, body] of attempts) expect((await ana.send('POST', path, body)).status, path).toBe(422)
      expect((await ana.send<{ role: string }>('GET', '/api/v1/me')).body.role).toBe('user')
    })

    test('a user is no administrator, by whatever means; an administrator’s key is none either', async () => {
      const ana = await signIn(server.address, 'ana@example.org')
      const anaId = (await ana.send<{ id: string }>('GET', '/api/v1/me')).body.id
      const suspension = `/api/v1/admin/accounts/${anaId}/suspension`
      expect((await ana.send('GET', '/api/v1/admin/accounts')).status).toBe(403)
      const all = await makeKey(ana, { label: 'all', scopes: ['read', 'write', 'approve'] })
      expect(await status(all.key, 'GET', '/api/v1/admin/accounts')).toBe(403)
      const client = new pg.Client({ connectionString: installation.variables.DATABASE_URL })
      await client.connect()
      await client.query('begin; set local role rolewright_app')
      await client.query(`select set_config('app.owner_id', $1, true)`, [anaId])
      await expect(client.query(`update accounts set role = 'admin' where id = $1`, [anaId])).rejects.toThrow(
        /permission/u,
      )
      await client.end()

      const link = await printedToken(
        ['accounts', 'add', 'Root', '--email', 'root@example.org', '--admin'],
        installation.variables,
      )
      await nobody().send('POST', '/api/v1/password', { token: link, password: passwordOfEverybody })
      const root = await signIn(server.address, 'root@example.org')
      const { body } = await root.send<{ accounts: { email: string }[] }>('GET', '/api/v1/admin/accounts')
      expect(body.accounts).toContainEqual(
        expect.objectContaining({ email: 'ana@example.org', keys: expect.any(Number) }),
      )
      const rootKey = await makeKey(root, { label: 'root', scopes: ['read', 'write'] })
      expect(await status(rootKey.key, 'GET', '/api/v1/admin/accounts')).toBe(403)
      expect((await root.send('PUT', suspension)).status).toBe(204)
      expect((await ana.send('GET', '/api/v1/me')).status).toBe(401)
      expect(await status(all.key, 'GET', '/api/v1/me')).toBe(401)
      await expect(signIn(server.address, 'ana@example.org')).rejects.toThrow(/403/u)
      expect((await root.send('DELETE', suspension)).status).toBe(204)
      await signIn(server.address, 'ana@example.org')
    })

    test('what was used once is worth nothing to whoever wrote it down: links, codes, tickets', async () => {
      await addPersonWithPassword(server.address, installation.variables, { name: 'Cy', email: 'cy@example.org' })
      const link = await printedToken(['accounts', 'reset', 'cy@example.org'], installation.variables)
      const set = () => nobody().send('POST', '/api/v1/password', { token: link, password: passwordOfEverybody })
      expect([(await set()).status, (await set()).status]).toEqual([204, 403])
      const cy = await signIn(server.address, 'cy@example.org')
      const factor = '/api/v1/account/second-factor'
      const { secret } = (await cy.send<{ secret: string }>('POST', factor, { password: passwordOfEverybody })).body
      expect((await cy.send('POST', `${factor}/confirmation`, { code: codeOf(secret, -1) })).status).toBe(200)
      const credentials = { email: 'cy@example.org', password: passwordOfEverybody }
      const begin = async () =>
        (await nobody().send<{ ticket: string }>('POST', '/api/v1/sign-in', credentials)).body.ticket
      const complete = async (ticket: string, code: string) =>
        (await nobody().send('POST', '/api/v1/sign-in/second-factor', { ticket, code })).status
      const [first, second] = [await begin(), await begin()]
      const code = codeOf(secret)
      expect(await complete(first, code)).toBe(200)
      expect(await complete(second, code)).toBe(403)
      expect(await complete(first, codeOf(secret, 1))).toBe(401)
    })

    test('signing in costs the server the same whether or not there is such an account', async () => {
      const cpuSeconds = async (): Promise<number> =>
        figureOn((await nobody().send<string>('GET', '/metrics')).body, 'process_cpu_seconds_total')
      // Of the process, not of the clock: what else runs on the machine does not count.
      async function costOf(email: (at: number) => string): Promise<number> {
        const before = await cpuSeconds()
        for (let at = 0; at < 5; at++) {
          const answer = await nobody().send('POST', '/api/v1/sign-in', {
            email: email(at),
            password: 'a wrong password',
          })
          expect(answer.status).toBe(401)
        }
        return (await cpuSeconds()) - before
      }
      await costOf((at) => `warm-${at}@example.org`)
      const known = await costOf(() => 'cy@example.org')
      const unknown = await costOf((at) => `nobody-${at}@example.org`)
      expect(known).toBeGreaterThan(0)
      // A path that hashes nothing costs a tenth.
      expect(unknown / known).toBeGreaterThan(0.4)
      expect(unknown / known).toBeLessThan(2.5)
    })

    test('the right password after ten wrong ones is not even looked at', async () => {
      const guess = (password: string) =>
        nobody().send('POST', '/api/v1/sign-in', { email: 'ben@example.org', password })
      const answers: number[] = []
      for (let tries = 0; tries < 10; tries++) answers.push((await guess(`wrong number ${tries}`)).status)
      expect(new Set(answers)).toEqual(new Set([401]))
      const late = await guess(passwordOfEverybody)
      expect([late.status, late.headers.get('set-cookie')]).toEqual([429, null])
      expect(Number(late.headers.get('retry-after'))).toBeGreaterThan(0)
      // Somebody else is not held up, and neither is Ben where he is known already.
      expect((await runCli(['accounts', 'reset', 'ben@example.org'], installation.variables)).code).toBe(0)
      await signIn(server.address, 'ana@example.org')
    })

    if (one.hasRedis) {
      test('sessions are kept in Redis, and without Redis everybody stays signed in', async () => {
        const ana = await signIn(server.address, 'ana@example.org')
        expect((await ana.send('GET', '/api/v1/me')).status).toBe(200)
        const { Redis } = await import('ioredis')
        const client = new Redis(redis?.url ?? '')
        const kept = await client.keys('rolewright:cache:sessions:*')
        expect(kept.length).toBeGreaterThan(0)
        await client.flushall()
        client.disconnect()
        expect((await ana.send('GET', '/api/v1/me')).status).toBe(200)
        await redis?.kill()
        expect((await ana.send('GET', '/api/v1/me')).status).toBe(200)
        const later = await signIn(server.address, 'ana@example.org')
        expect((await later.send('POST', '/api/v1/sign-out')).status).toBe(204)
        expect((await later.send('GET', '/api/v1/me')).status).toBe(401)
        expect((await ana.send('GET', '/api/v1/me')).status).toBe(200)
      })
    }
  })
}
