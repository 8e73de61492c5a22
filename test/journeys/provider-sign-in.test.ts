/** Signing in elsewhere, at a real provider that also lies: only who it vouches for, for this browser, this time, gets in. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../src/platform/database/database.ts'
import {
  type Injected,
  jsonPayload,
  openApplication,
  type Person,
  type TestApplication,
} from '../harness/application.ts'
import { codeOf, enrol } from '../harness/authenticator.ts'
import { databasesUnderTest } from '../harness/database.ts'
import { type Misbehaviour, startIdentityProvider, type TestIdentityProvider } from '../harness/identity-provider.ts'

const cookieOf = ({ headers }: Injected, name: string): string | undefined =>
  new RegExp(`${name}=[^;,]+`, 'u').exec(headers['set-cookie'] ?? '')?.[0]

for (const place of databasesUnderTest().slice(0, 2)) {
  describe.skipIf(!place.present)(`signing in elsewhere, ${place.name}`, () => {
    let provider: TestIdentityProvider
    let database: Database
    let application: TestApplication
    let boss: Person
    beforeAll(async () => {
      provider = await startIdentityProvider()
      database = await place.open()
      application = await openApplication(database, provider.variables)
      boss = await application.addPerson('Boss')
    })
    afterAll(async () => {
      await application?.close()
      await provider?.close()
    })

    const visit = (url: string, cookie = ''): Promise<Injected> =>
      application.send(null, { method: 'GET', url, headers: { cookie, accept: 'text/html' } })

    /** To the provider and back to our door. @returns the address that the browser comes back to, and its cookie */
    async function goThere(): Promise<{ back: string; cookie: string }> {
      const sent = await visit('/sign-in/provider')
      expect(sent.status).toBe(303)
      const answer = await fetch(sent.headers.location ?? '', { redirect: 'manual' })
      const { pathname, search } = new URL(answer.headers.get('location') ?? '')
      return { back: `${pathname}${search}`, cookie: cookieOf(sent, 'rolewright_sign_in') ?? '' }
    }

    async function comeBack(): Promise<Injected> {
      const { back, cookie } = await goThere()
      return visit(back, cookie)
    }

    async function whoIs(answer: Injected): Promise<Record<string, unknown>> {
      expect([answer.status, answer.headers.location]).toEqual([303, '/'])
      const cookie = cookieOf(answer, 'rolewright_session') ?? ''
      const me = await application.send(null, { method: 'GET', url: '/api/v1/me', headers: { cookie } })
      return me.json as Record<string, unknown>
    }

    const invite = (email: string, role = 'user') =>
      database.pool.query(
        `insert into auth.links (id, token_hash, purpose, email, role, expires_at)
         values (gen_random_uuid(), encode(sha256(convert_to($1::text, 'UTF8')), 'hex'), 'invitation', $1, $2, now() + interval '1 day')`,
        [email, role],
      )
    const accountsCount = async () =>
      (await database.pool.query<{ n: number }>('select count(*)::int as n from accounts')).rows[0]?.n

    test('the page that signs people in can name the provider', async () => {
      const { json } = await application.send(null, { method: 'GET', url: '/api/v1/sign-in-options' })
      expect(json).toMatchObject({ provider: 'Example Login' })
    })

    test('a confirmed address opens the account that has it; afterwards the person is known by who they are there', async () => {
      const ana = await application.addPerson('Ana')
      provider.signIn({ sub: 'a-1', email: 'Ana@Example.org', email_verified: true, name: 'Ana There' })
      expect(await whoIs(await comeBack())).toMatchObject({ id: ana.ownerId, name: 'Ana' })
      provider.signIn({ sub: 'a-1', email: 'moved@example.org', email_verified: false })
      expect(await whoIs(await comeBack())).toMatchObject({ id: ana.ownerId, email: 'ana@example.org' })
      expect(provider.exchanges.at(-1)?.get('code_verifier')?.length).toBeGreaterThanOrEqual(43)
      const { rows } = await database.pool.query(
        'select access_token, refresh_token, id_token from auth.credentials where account_id = $1',
        ['a-1'],
      )
      expect(rows).toEqual([{ access_token: null, refresh_token: null, id_token: null }])
    })

    test('an address that the provider has not confirmed opens nobody’s account and makes none', async () => {
      await application.addPerson('Bea')
      await invite('new-bea@example.org')
      const before = await accountsCount()
      for (const email of ['bea@example.org', 'new-bea@example.org'])
        for (const verified of [{ email_verified: false }, {}]) {
          provider.signIn({ sub: `thief of ${email}`, email, ...verified })
          const refused = await comeBack()
          expect([refused.status, cookieOf(refused, 'rolewright_session')]).toEqual([403, undefined])
        }
      expect(await accountsCount()).toBe(before)
    })

    test('without an invitation nobody comes in; with one, who has its address does, once it is confirmed', async () => {
      provider.signIn(
        { sub: 'c-1', email: 'cy@example.org', email_verified: true, name: 'Cy' },
        { tellsAtUserinfo: true },
      )
      const refused = await comeBack()
      expect([refused.status, refused.headers['content-type']]).toEqual([403, 'text/html; charset=utf-8'])
      expect(refused.text).toContain('Ask whoever runs this server for an invitation')
      expect(refused.text).toContain('href="/sign-in"')
      await invite('cy@example.org')
      expect(await whoIs(await comeBack())).toMatchObject({ email: 'cy@example.org', name: 'Cy', role: 'user' })
    })

    const lies: Readonly<Record<string, Misbehaviour>> = {
      'another nonce': { nonce: 'of another sign-in' },
      'another issuer': { issuer: 'https://elsewhere.example.org' },
      'another audience': { audience: 'another application' },
      'a past identity': { expiresInS: -3_600 },
      'a forged signature': { isForged: true },
      'a refusal': { error: 'access_denied' },
    }
    for (const [name, lie] of Object.entries(lies)) {
      test(`an answer with ${name} opens nothing`, async () => {
        provider.signIn({ sub: 'b-1', email: boss.email, email_verified: true }, lie)
        const refused = await comeBack()
        expect([refused.status, cookieOf(refused, 'rolewright_session')]).toEqual([403, undefined])
        expect(refused.text).not.toContain('at ')
      })
    }

    test('an answer counts once, and in the browser that asked for it', async () => {
      provider.signIn({ sub: 'd-1', email: boss.email, email_verified: true })
      const { back, cookie } = await goThere()
      expect((await visit(back)).status).toBe(403)
      expect((await visit(back, 'rolewright_sign_in=of-a-thief')).status).toBe(403)
      const other = await goThere()
      expect((await visit(back, other.cookie)).status).toBe(403)
      expect((await visit(back, cookie)).status).toBe(303)
      expect((await visit(back, cookie)).status).toBe(403)
      const program = await application.send(null, { method: 'GET', url: back, headers: { cookie } })
      expect(program.json).toMatchObject({ code: 'forbidden' })
    })

    test('whoever has a second factor here is asked for it, and whoever is suspended stays out', async () => {
      const eve = await application.addPerson('Eve')
      const { secret, confirm } = await enrol(application, eve)
      await confirm()
      provider.signIn({ sub: 'e-1', email: eve.email, email_verified: true })
      const asked = await comeBack()
      const ticket = /^\/sign-in#ticket=([\w-]+)$/u.exec(asked.headers.location ?? '')?.[1]
      expect(cookieOf(asked, 'rolewright_session')).toBeUndefined()
      const body = { ticket, code: codeOf(secret) }
      const done = await application.send(null, {
        method: 'POST',
        url: '/api/v1/sign-in/second-factor',
        ...jsonPayload(body),
      })
      expect(done.status).toBe(200)
      await database.pool.query('update accounts set suspended_at = now() where id = $1', [eve.ownerId])
      expect((await comeBack()).status).toBe(403)
    })

    test('who has no password here confirms what matters by a sign-in of a moment ago, and can set one', async () => {
      await invite('flo@example.org')
      provider.signIn({ sub: 'f-1', email: 'flo@example.org', email_verified: true })
      const cookie = cookieOf(await comeBack(), 'rolewright_session') ?? ''
      const setPassword = (session: string) => {
        const { headers, payload } = jsonPayload({ password: 'a long new password' })
        const request = { method: 'POST', url: '/api/v1/account/password', payload }
        return application.send(null, { ...request, headers: { ...headers, cookie: session } })
      }
      await database.pool.query(`update auth.sessions set created_at = now() - interval '11 minutes'
        where user_id = (select id from auth.users where email = 'flo@example.org')`)
      expect((await setPassword(cookie)).status).toBe(403)
      provider.signIn({ sub: 'f-1' })
      const fresh = cookieOf(await comeBack(), 'rolewright_session') ?? ''
      expect((await setPassword(fresh)).status).toBe(204)
      await application.signIn({ ownerId: '', email: 'flo@example.org', password: 'a long new password' })
    })

    test('a provider that does not answer is said to the person, kindly', async () => {
      await provider.close()
      provider.signIn({ sub: 'g-1' })
      const { back, cookie } = await visit('/sign-in/provider').then((sent) => ({
        back: `/sign-in/provider/callback?code=x&state=${new URL(sent.headers.location ?? '').searchParams.get('state')}`,
        cookie: cookieOf(sent, 'rolewright_sign_in') ?? '',
      }))
      const answer = await visit(back, cookie)
      expect([answer.status, answer.headers['content-type']]).toEqual([503, 'text/html; charset=utf-8'])
      expect(answer.text).toContain('Example Login does not answer')
    })
  })
}
