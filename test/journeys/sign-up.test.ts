/** Becoming somebody here, and getting in again: by mail that really comes, without telling anybody who has an account. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../src/platform/database/database.ts'
import {
  type Injected,
  jsonPayload,
  openApplication,
  type Person,
  type TestApplication,
} from '../harness/application.ts'
import { databasesUnderTest } from '../harness/database.ts'
import { makeDataFolder, runCli } from '../harness/processes.ts'
import { createServerInstallation, hasServerDatabase } from '../harness/server-installation.ts'
import { type MailServer, startMailServer } from '../harness/smtp-server.ts'

const password = 'correct horse battery staple'
const tokenIn = (text: string): string => /#(?:token|invitation)=([\w-]+)/u.exec(text)?.[1] ?? ''

const place = databasesUnderTest()[0]
if (!place) throw new Error('there is no embedded database')

describe('people and mail', () => {
  let mailServer: MailServer
  let database: Database
  let application: TestApplication
  beforeAll(async () => {
    mailServer = await startMailServer()
    database = await place.open()
    application = await openApplication(database, {
      SIGN_UP: 'open',
      SMTP_URL: mailServer.url,
      MAIL_FROM: 'Rolewright <jobs@example.org>',
    })
  })
  afterAll(async () => {
    await application?.close()
    await mailServer?.close()
  })

  const post = (url: string, body: object, person: Person | null = null, headers = {}): Promise<Injected> => {
    const json = jsonPayload(body)
    return application.send(person, {
      method: 'POST',
      url,
      payload: json.payload,
      headers: { ...json.headers, ...headers },
    })
  }
  const signIn = async (email: string, given = password): Promise<number> =>
    (await post('/api/v1/sign-in', { email, password: given })).status

  test('an account that somebody asks for is theirs once the link that was mailed is opened, and not before', async () => {
    const asked = await post('/api/v1/sign-up', { name: 'Nora', email: 'Nora@example.org' })
    expect([asked.status, asked.json]).toEqual([202, { status: 'mail_sent' }])
    const mail = await mailServer.mailTo('nora@example.org')
    expect(mail.text).toContain('If it was not you')
    expect(await signIn('nora@example.org')).toBe(401)
    expect((await post('/api/v1/password', { token: tokenIn(mail.text), password })).status).toBe(204)
    expect(await signIn('nora@example.org')).toBe(200)
    // Works once.
    expect((await post('/api/v1/password', { token: tokenIn(mail.text), password })).status).toBe(403)
  })

  test('whoever asks is told the same for an address that has an account, and its owner is told by mail', async () => {
    const before = mailServer.mails.length
    const asked = await post('/api/v1/sign-up', { name: 'Thief', email: 'nora@example.org' }, null, {
      'accept-language': 'de-DE,de;q=0.9',
    })
    expect([asked.status, asked.json]).toEqual([202, { status: 'mail_sent' }])
    const mail = await mailServer.mailTo('nora@example.org', before)
    expect(mail.text).toContain('es gibt schon eines')
    expect(tokenIn(mail.text)).toBe('')
    expect(await signIn('nora@example.org')).toBe(200)
  })

  test('a new password comes by mail, ends every session, and nothing is told about addresses without account', async () => {
    const before = mailServer.mails.length
    const person = await application.signIn({ ownerId: '', email: 'nora@example.org', password })
    for (const email of ['nora@example.org', 'nobody@example.org', 'owner@rolewright.invalid']) {
      const asked = await post('/api/v1/password-resets', { email })
      expect([asked.status, asked.json]).toEqual([202, { status: 'mail_sent' }])
    }
    const { text } = await mailServer.mailTo('nora@example.org', before)
    const fresh = 'a quite different password'
    expect((await post('/api/v1/password', { token: tokenIn(text), password: fresh })).status).toBe(204)
    expect((await application.send(person, { method: 'GET', url: '/api/v1/me' })).status).toBe(401)
    expect([await signIn('nora@example.org'), await signIn('nora@example.org', fresh)]).toEqual([401, 200])
    expect(mailServer.mails.slice(before).map(({ to }) => to[0])).toEqual(['nora@example.org'])
  })

  test('nobody’s mailbox is filled: the sixth mail within an hour is refused, for every address alike', async () => {
    for (const email of ['full@example.org', 'Full@Example.org']) {
      const answers: number[] = []
      for (let times = 0; times < 3; times++) answers.push((await post('/api/v1/password-resets', { email })).status)
      expect(answers).toEqual(email === 'full@example.org' ? [202, 202, 202] : [202, 202, 429])
    }
  })

  test('a person changes their password: other browsers are signed out, and a mail tells of it', async () => {
    const olga = await application.addPerson('Olga')
    const elsewhere = await application.signIn(olga)
    const change = (body: object) => post('/api/v1/account/password', body, olga)
    const fresh = 'a quite different password'
    expect((await change({ password: fresh })).status).toBe(403)
    expect((await change({ currentPassword: 'not the password', password: fresh })).status).toBe(403)
    expect((await change({ currentPassword: olga.password, password: 'too short' })).status).toBe(422)
    expect((await change({ currentPassword: olga.password, password: fresh })).status).toBe(204)
    const me = (person: Person) => application.send(person, { method: 'GET', url: '/api/v1/me' })
    expect([(await me(olga)).status, (await me(elsewhere)).status]).toEqual([200, 401])
    expect([await signIn(olga.email, olga.password), await signIn(olga.email, fresh)]).toEqual([401, 200])
    expect((await mailServer.mailTo(olga.email)).subject).toContain('was changed')
  })

  test('a new e-mail address counts once the link that was sent there is opened; the old one is told', async () => {
    const pia = await application.addPerson('Pia')
    const ask = (email: string, given = pia.password) => post('/api/v1/account/email', { email, password: given }, pia)
    expect((await ask('pia.new@example.org', 'not the password')).status).toBe(403)
    const asked = await ask('Pia.New@example.org')
    expect([asked.status, asked.json]).toEqual([202, { status: 'mail_sent' }])
    const { text } = await mailServer.mailTo('pia.new@example.org')
    expect(text).toContain('/confirm-email#token=')
    expect([await signIn(pia.email, pia.password), await signIn('pia.new@example.org', pia.password)]).toEqual([
      200, 401,
    ])
    const confirm = () => post('/api/v1/email-confirmations', { token: tokenIn(text) })
    expect([(await confirm()).status, (await confirm()).status]).toEqual([204, 403])
    expect([await signIn(pia.email, pia.password), await signIn('pia.new@example.org', pia.password)]).toEqual([
      401, 200,
    ])
    expect((await mailServer.mailTo(pia.email)).text).toContain('opens nothing any more')
    // An address that somebody has: told to its owner, not to who asks.
    const before = mailServer.mails.length
    expect((await ask('nora@example.org')).json).toEqual({ status: 'mail_sent' })
    expect(tokenIn((await mailServer.mailTo('nora@example.org', before)).text)).toBe('')
  })

  test('an administrator invites; the link makes one account, for that address and role, and no key invites', async () => {
    const boss = await application.addPerson('Boss')
    await database.pool.query(`update accounts set role = 'admin' where id = $1`, [boss.ownerId])
    const admin = await application.signIn(boss)
    const person = await application.addPerson('Plain')
    expect((await post('/api/v1/admin/invitations', { email: 'vic@example.org' }, person)).status).toBe(403)
    expect((await post('/api/v1/admin/invitations', { email: 'vic@example.org', role: 'user' }, admin)).status).toBe(
      202,
    )
    const { text } = await mailServer.mailTo('vic@example.org')
    const given = { token: tokenIn(text), name: 'Vic', password }
    // Mass assignment: whoever accepts does not choose their role or address.
    expect((await post('/api/v1/invitations/acceptance', { ...given, role: 'admin' })).status).toBe(422)
    const answers = await Promise.all([1, 2, 3].map(() => post('/api/v1/invitations/acceptance', given)))
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1)
    const vic = await application.signIn({ ownerId: '', email: 'vic@example.org', password })
    const me = await application.send(vic, { method: 'GET', url: '/api/v1/me' })
    expect(me.json).toMatchObject({ name: 'Vic', role: 'user', emailVerified: true })
    expect((await post('/api/v1/admin/invitations', { email: 'vic@example.org' }, admin)).status).toBe(409)
  })

  test('an invitation that was taken back opens nothing', async () => {
    const admin = await application.addPerson('Chief')
    await database.pool.query(`update accounts set role = 'admin' where id = $1`, [admin.ownerId])
    const chief = await application.signIn(admin)
    await post('/api/v1/admin/invitations', { email: 'wes@example.org' }, chief)
    const { text } = await mailServer.mailTo('wes@example.org')
    const listed = await application.send(chief, { method: 'GET', url: '/api/v1/admin/invitations' })
    const { invitations } = listed.json as { readonly invitations: readonly { id: string; email: string }[] }
    expect(JSON.stringify(invitations)).not.toContain(tokenIn(text))
    const id = invitations.find(({ email }) => email === 'wes@example.org')?.id
    const gone = await application.send(chief, { method: 'DELETE', url: `/api/v1/admin/invitations/${id}` })
    expect(gone.status).toBe(204)
    const accepted = await post('/api/v1/invitations/acceptance', { token: tokenIn(text), name: 'Wes', password })
    expect(accepted.status).toBe(403)
  })

  test('the page is told how one gets in', async () => {
    const { json } = await application.send(null, { method: 'GET', url: '/api/v1/sign-in-options' })
    expect(json).toEqual({ signUp: 'open', canResetByMail: true, provider: null })
  })
})

describe('without a mail server', () => {
  test('nobody is sent a link, no answer holds one, and signing up is by invitation', async () => {
    const database = await place.open()
    const application = await openApplication(database)
    const post = (url: string, body: object) => application.send(null, { method: 'POST', url, ...jsonPayload(body) })
    expect((await post('/api/v1/password-resets', { email: 'ana@example.org' })).status).toBe(409)
    expect((await post('/api/v1/sign-up', { name: 'Ana', email: 'ana@example.org' })).status).toBe(403)
    const { json } = await application.send(null, { method: 'GET', url: '/api/v1/sign-in-options' })
    expect(json).toEqual({ signUp: 'invitation', canResetByMail: false, provider: null })
    await application.close()
  })

  test.skipIf(!hasServerDatabase)(
    'an operator prints the link of an invitation; where signing up is closed there is none',
    async () => {
      const { variables, remove } = await createServerInstallation()
      const invited = await runCli(['accounts', 'invite', 'ben@example.org'], variables)
      expect(tokenIn(invited.stdout)).toMatch(/^[\w-]{43}$/u)
      const closed = await runCli(['accounts', 'invite', 'ben@example.org'], { ...variables, SIGN_UP: 'closed' })
      expect([closed.code === 0, closed.stdout]).toEqual([false, ''])
      await remove()
    },
  )

  test('signing up cannot be opened where no mail can show whose an address is', async () => {
    const folder = await makeDataFolder()
    const open = await runCli(['accounts', 'export'], { DATA_DIR: folder.path, SIGN_UP: 'open' })
    expect(open.stderr).toContain('SIGN_UP: expected SMTP_URL')
    await folder.remove()
  })
})
