/** Signing in with a code as well: with an app, with paper when it is lost, and with neither when nobody asked for it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../src/platform/database/database.ts'
import {
  type Injected,
  jsonPayload,
  openApplication,
  type Person,
  type TestApplication,
} from '../harness/application.ts'
import { codeOf, enrol, ticketOf } from '../harness/authenticator.ts'
import { databasesUnderTest } from '../harness/database.ts'
import { addPersonWithPassword, passwordOfEverybody, signIn } from '../harness/people.ts'
import { runCli, startServer } from '../harness/processes.ts'
import { createServerInstallation, hasServerDatabase } from '../harness/server-installation.ts'

const wrong = '000000'

for (const place of databasesUnderTest().slice(0, 2)) {
  describe.skipIf(!place.present)(`a second factor, ${place.name}`, () => {
    let database: Database
    let application: TestApplication
    beforeAll(async () => {
      database = await place.open()
      application = await openApplication(database)
    })
    afterAll(() => application?.close())

    const post = (url: string, body: object, person: Person | null = null): Promise<Injected> =>
      application.send(person, { method: 'POST', url, ...jsonPayload(body) })
    const get = (url: string, person: Person): Promise<Injected> => application.send(person, { method: 'GET', url })
    const complete = (ticket: string, code: string): Promise<Injected> =>
      post('/api/v1/sign-in/second-factor', { ticket, code })
    const factor = '/api/v1/account/second-factor'
    /** The clock’s codes are taken up to the next half minute: a test need not wait for it. */
    const forgetUsedCodes = ({ ownerId }: Person) =>
      database.pool.query('update auth.second_factors set last_used_step = 0 where user_id = $1', [ownerId])

    async function personWithFactor(name: string) {
      const person = await application.addPerson(name)
      const { secret, confirm } = await enrol(application, person)
      return { person, secret, backupCodes: await confirm() }
    }

    test('nothing changes until a code of the app was shown, then the password alone opens nothing', async () => {
      const person = await application.addPerson('Ada')
      const elsewhere = await application.signIn(person)
      const begun = await post(factor, { password: person.password }, person)
      expect([begun.status, begun.headers['cache-control']]).toEqual([201, 'no-store'])
      const { secret, uri, qrCode } = begun.json as { secret: string; uri: string; qrCode: string }
      expect(uri).toContain(`secret=${secret}`)
      expect(uri).toContain('ada%40example.org')
      expect(qrCode).toMatch(/^<svg /u)
      expect((await get(factor, person)).json).toMatchObject({ status: 'pending' })
      expect((await post('/api/v1/sign-in', { email: person.email, password: person.password })).json).toEqual({
        status: 'signed_in',
      })
      expect((await post(`${factor}/confirmation`, { code: wrong }, person)).status).toBe(403)
      const on = await post(`${factor}/confirmation`, { code: codeOf(secret) }, person)
      expect(on.status).toBe(200)
      expect((on.json as { backupCodes: string[] }).backupCodes).toHaveLength(10)
      expect((await get(factor, person)).json).toMatchObject({ status: 'on', backupCodesLeft: 10 })
      expect((await get('/api/v1/me', person)).json).toMatchObject({ hasSecondFactor: true })
      // Opened without it.
      expect((await get('/api/v1/me', elsewhere)).status).toBe(401)
      const asked = await post('/api/v1/sign-in', { email: person.email, password: person.password })
      expect(asked.json).toMatchObject({ status: 'second_factor' })
      expect(asked.headers).not.toHaveProperty('set-cookie')
      expect((await post(factor, { password: person.password }, person)).status).toBe(409)
    })

    test('a code completes a sign-in, once; the ticket too', async () => {
      const { person, secret } = await personWithFactor('Bo')
      const ticket = await ticketOf(application, person)
      // The code that switched it on was used.
      expect((await complete(ticket, codeOf(secret, -1))).status).toBe(403)
      const done = await complete(ticket, codeOf(secret))
      expect([done.status, done.json]).toEqual([200, { status: 'signed_in' }])
      expect(done.headers['set-cookie']).toContain('HttpOnly')
      expect((await complete(await ticketOf(application, person), codeOf(secret))).status).toBe(403)
      expect((await complete(ticket, codeOf(secret, 1))).status).toBe(401)
    })

    test('of two who bring one code at the same moment one gets in', async () => {
      const { person, secret } = await personWithFactor('Cyd')
      const tickets = [await ticketOf(application, person), await ticketOf(application, person)]
      const answers = await Promise.all(tickets.map((ticket) => complete(ticket, codeOf(secret))))
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 403])
    })

    test('a backup code works in place of the app, once, however it is typed; new ones end the old ones', async () => {
      const { person, secret, backupCodes } = await personWithFactor('Dee')
      const [first = '', second = ''] = backupCodes
      expect((await complete(await ticketOf(application, person), first.toUpperCase().replace('-', ' '))).status).toBe(
        200,
      )
      expect((await complete(await ticketOf(application, person), first)).status).toBe(403)
      expect((await get(factor, person)).json).toMatchObject({ backupCodesLeft: 9 })
      const body = { password: person.password, code: codeOf(secret) }
      expect((await post(`${factor}/backup-codes`, { ...body, password: 'not hers at all' }, person)).status).toBe(403)
      const renewed = await post(`${factor}/backup-codes`, body, person)
      const [anew = ''] = (renewed.json as { backupCodes: string[] }).backupCodes
      expect((await complete(await ticketOf(application, person), second)).status).toBe(403)
      expect((await complete(await ticketOf(application, person), anew)).status).toBe(200)
    })

    test('it is switched off with password and code, and not with one of them', async () => {
      const { person, secret } = await personWithFactor('Eli')
      const removal = `${factor}/removal`
      expect((await post(removal, { password: person.password, code: wrong }, person)).status).toBe(403)
      expect((await post(removal, { password: 'not his at all', code: codeOf(secret) }, person)).status).toBe(403)
      expect((await post(removal, { password: person.password, code: codeOf(secret) }, person)).status).toBe(204)
      expect((await get(factor, person)).json).toMatchObject({ status: 'off' })
      await application.signIn(person)
    })

    test('guessing codes is stopped, for the account and not for one ticket', async () => {
      const { person, secret } = await personWithFactor('Fay')
      const statuses: number[] = []
      for (let at = 0; at < 11; at++) statuses.push((await complete(await ticketOf(application, person), wrong)).status)
      expect(statuses.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 403))
      expect(statuses[10]).toBe(429)
      expect((await complete(await ticketOf(application, person), codeOf(secret))).status).toBe(429)
    })

    test('what is kept of it is encrypted, and codes on paper are hashes inside of that', async () => {
      const { person, secret, backupCodes } = await personWithFactor('Gus')
      const { rows } = await database.pool.query<{ row: string }>(
        'select f::text as row from auth.second_factors f where user_id = $1',
        [person.ownerId],
      )
      expect(rows).toHaveLength(1)
      for (const text of [secret, ...backupCodes]) expect(rows[0]?.row).not.toContain(text)
      await forgetUsedCodes(person)
      expect((await complete(await ticketOf(application, person), codeOf(secret))).status).toBe(200)
    })

    test('an administrator switches it off for somebody who lost it, and not their own', async () => {
      const { person } = await personWithFactor('Hal')
      const boss = await application.addPerson('Boss')
      await database.pool.query(`update accounts set role = 'admin' where id = $1`, [boss.ownerId])
      const off = (by: Person, { ownerId }: Person) =>
        application.send(by, { method: 'DELETE', url: `/api/v1/admin/accounts/${ownerId}/second-factor` })
      expect((await off(person, person)).status).toBe(403)
      expect((await off(boss, boss)).status).toBe(409)
      expect((await off(boss, person)).status).toBe(204)
      expect((await off(boss, person)).status).toBe(404)
      await application.signIn(person)
    })

    test('a new password ends what was begun with the one before', async () => {
      const { person, secret } = await personWithFactor('Ida')
      const ticket = await ticketOf(application, person)
      const body = { currentPassword: person.password, password: 'a new long password' }
      expect((await post('/api/v1/account/password', body, person)).status).toBe(204)
      expect((await complete(ticket, codeOf(secret))).status).toBe(401)
      const fresh = await ticketOf(application, { ...person, password: body.password })
      expect((await complete(fresh, codeOf(secret))).status).toBe(200)
    })

    test('nothing of it is logged as an error', () => expect(application.errors()).toEqual([]))
  })
}

describe.skipIf(!hasServerDatabase)('a second factor that is lost', () => {
  test('is switched off by whoever has the server, on the command line; so an address is changed', async () => {
    const installation = await createServerInstallation()
    const server = await startServer(installation.variables)
    await addPersonWithPassword(server.address, installation.variables, { name: 'Ana', email: 'ana@example.org' })
    const browser = await signIn(server.address, 'ana@example.org')
    const begun = await browser.send<{ secret: string }>('POST', '/api/v1/account/second-factor', {
      password: passwordOfEverybody,
    })
    const code = codeOf(begun.body.secret)
    expect((await browser.send('POST', '/api/v1/account/second-factor/confirmation', { code })).status).toBe(200)
    const command = (...args: string[]) => runCli(['accounts', ...args], installation.variables)
    expect((await command('second-factor-off', 'nobody@example.org')).code).not.toBe(0)
    expect((await command('second-factor-off', 'ana@example.org')).stdout).toContain('password alone')
    expect((await command('set-email', 'ana@example.org', 'no address')).code).toBe(2)
    expect((await command('set-email', 'ana@example.org', 'Ana.New@example.org')).code).toBe(0)
    const again = await signIn(server.address, 'ana.new@example.org')
    expect((await again.send('GET', '/api/v1/me')).body).toMatchObject({ hasSecondFactor: false })
    await server.stop()
    await installation.remove()
  })
})
