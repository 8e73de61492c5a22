/** Signing in and out as a browser does, on the real stack: embedded, and on a server with and without Redis. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../harness/browser.ts'
import { addPersonWithPassword, passwordOfEverybody, printedToken, signIn } from '../harness/people.ts'
import { makeDataFolder, type RunningServer, readServerToken, startServer } from '../harness/processes.ts'
import { hasRedisServer, type RedisServer, startRedisServer } from '../harness/redis-server.ts'
import { createServerInstallation, hasServerDatabase, type ServerInstallation } from '../harness/server-installation.ts'

interface Me {
  readonly id: string
  readonly email: string | null
  readonly means: string
  readonly kind: string
  readonly role: string
}

describe('an embedded installation', () => {
  let folder: Awaited<ReturnType<typeof makeDataFolder>>
  let server: RunningServer
  let link: string
  beforeAll(async () => {
    folder = await makeDataFolder()
    server = await startServer({ DATA_DIR: folder.path })
    while (!/\/sign-in\/[\w-]+/u.test(server.output())) await new Promise((resolve) => setTimeout(resolve, 20))
    link = /\/sign-in\/[\w-]+/u.exec(server.output())?.[0] ?? ''
  })
  afterAll(async () => {
    await server?.stop()
    await folder?.remove()
  })

  test('prints a link that signs the owner’s browser in, once', async () => {
    const browser = openBrowser(server.address)
    const opened = await browser.send('GET', link)
    expect([opened.status, opened.headers.get('location')]).toEqual([303, '/'])
    expect(opened.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax$/u)
    const me = await browser.send<Me>('GET', '/api/v1/me')
    expect(me.body).toMatchObject({ kind: 'local', role: 'admin', means: 'session', email: null })
    const again = await openBrowser(server.address).send('GET', link)
    expect(again.status).toBe(403)
    expect(again.headers.get('set-cookie')).toBeNull()
    const page = await openBrowser(server.address).send<string>('GET', link, undefined, { accept: 'text/html' })
    expect([page.status, page.headers.get('content-security-policy')]).toEqual([
      403,
      expect.stringContaining("script-src 'self'"),
    ])
    expect(page.body).toContain('A new start prints a new one')
    const token = await readServerToken(folder.path)
    const program = await fetch(new URL('/api/v1/me', server.address), {
      headers: { authorization: `Bearer ${token}` },
    })
    expect(await program.json()).toMatchObject({ id: me.body.id, means: 'local' })
  })

  test('a link that nobody printed opens nothing', async () => {
    const browser = openBrowser(server.address)
    expect((await browser.send('GET', `/sign-in/${'a'.repeat(43)}`)).status).toBe(403)
    expect((await browser.send('GET', '/api/v1/me')).status).toBe(401)
  })
})

const servers = [
  { name: 'a server without Redis', present: hasServerDatabase, redis: false },
  { name: 'a server with Redis', present: hasServerDatabase && hasRedisServer, redis: true },
]

for (const one of servers) {
  describe.skipIf(!one.present)(`signing in on ${one.name}`, () => {
    let redis: RedisServer | undefined
    let installation: ServerInstallation
    let first: RunningServer
    let second: RunningServer
    beforeAll(async () => {
      redis = one.redis ? await startRedisServer() : undefined
      installation = await createServerInstallation()
      const variables = { ...installation.variables, REDIS_URL: redis?.url }
      ;[first, second] = await Promise.all([startServer(variables), startServer(variables)])
      await addPersonWithPassword(first.address, installation.variables, { name: 'Ana', email: 'Ana@Example.org' })
    })
    afterAll(async () => {
      await Promise.all([first?.stop(), second?.stop()])
      await installation?.remove()
      await redis?.kill()
    })

    test('a person signs in with address and password, is known to every process, and signs out', async () => {
      const browser = await signIn(first.address, 'ana@example.org')
      const me = await browser.send<Me>('GET', '/api/v1/me')
      expect(me.body).toMatchObject({ email: 'ana@example.org', kind: 'person', role: 'user', means: 'session' })
      const elsewhere = openBrowser(second.address)
      for (const [name, value] of browser.cookies) elsewhere.cookies.set(name, value)
      expect((await elsewhere.send('GET', '/api/v1/me')).status).toBe(200)
      expect((await browser.send('POST', '/api/v1/sign-out')).status).toBe(204)
      expect(browser.cookies.size).toBe(0)
      expect((await elsewhere.send('GET', '/api/v1/me')).status).toBe(401)
    })

    test('a wrong password and an unknown address get the same answer', async () => {
      const wrong = await openBrowser(first.address).send('POST', '/api/v1/sign-in', {
        email: 'ana@example.org',
        password: 'not the password',
      })
      const unknown = await openBrowser(first.address).send('POST', '/api/v1/sign-in', {
        email: 'nobody@example.org',
        password: passwordOfEverybody,
      })
      expect([wrong.status, unknown.status]).toEqual([401, 401])
      expect({ ...wrong.body, requestId: null }).toEqual({ ...unknown.body, requestId: null })
      expect(wrong.headers.get('set-cookie')).toBeNull()
    })

    test('a person sees where they are signed in, ends one session there, and then all', async () => {
      const [here, lost] = [
        await signIn(first.address, 'ana@example.org'),
        await signIn(second.address, 'ana@example.org'),
      ]
      const { body } = await here.send<{ sessions: { id: string; isCurrent: boolean }[] }>('GET', '/api/v1/sessions')
      expect(body.sessions.filter(({ isCurrent }) => isCurrent)).toHaveLength(1)
      const other = (await lost.send<{ sessionId: string }>('GET', '/api/v1/me')).body.sessionId
      expect((await here.send('DELETE', `/api/v1/sessions/${other}`)).status).toBe(204)
      expect((await lost.send('GET', '/api/v1/me')).status).toBe(401)
      expect((await here.send('GET', '/api/v1/me')).status).toBe(200)
      expect((await here.send('DELETE', '/api/v1/sessions')).status).toBe(204)
      expect((await here.send('GET', '/api/v1/me')).status).toBe(401)
    })

    test('a page of another origin cannot write with the cookie, nor sign a browser in', async () => {
      const browser = await signIn(first.address, 'ana@example.org')
      const foreign = { origin: 'https://evil.example' }
      expect((await browser.send('POST', '/api/v1/sign-out', undefined, foreign)).status).toBe(403)
      expect((await browser.send('DELETE', '/api/v1/sessions', undefined, foreign)).status).toBe(403)
      const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
      const silent = await fetch(new URL('/api/v1/sign-out', first.address), { method: 'POST', headers: { cookie } })
      expect(silent.status).toBe(403)
      expect((await browser.send('GET', '/api/v1/me')).status).toBe(200)
      const credentials = { email: 'ana@example.org', password: passwordOfEverybody }
      const planted = await openBrowser(first.address).send('POST', '/api/v1/sign-in', credentials, foreign)
      expect([planted.status, planted.headers.get('set-cookie')]).toEqual([403, null])
    })

    test('a link of the operator sets a new password once, and ends every session', async () => {
      const browser = await signIn(first.address, 'ana@example.org')
      const token = await printedToken(['accounts', 'reset', 'ana@example.org'], installation.variables)
      const set = (password: string) =>
        openBrowser(second.address).send('POST', '/api/v1/password', { token, password })
      expect((await set('too short')).status).toBe(422)
      expect((await set(passwordOfEverybody)).status).toBe(204)
      expect((await set('another long password')).status).toBe(403)
      expect((await browser.send('GET', '/api/v1/me')).status).toBe(401)
      await signIn(first.address, 'ana@example.org')
    })
  })
}
