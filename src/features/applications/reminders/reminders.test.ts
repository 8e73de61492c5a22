/** Reminders come once a period, only to who asked, and say what there is to say. */
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databasesUnderTest } from '../../../../test/harness/database.ts'
import { type MailServer, startMailServer } from '../../../../test/harness/smtp-server.ts'
import { newId } from '../../../kernel/ids.ts'
import type { Database } from '../../../platform/database/database.ts'
import { createSmtpMailer } from '../../../platform/mail/smtp-mailer.ts'
import { secretKeys } from '../../../platform/security/secret-keys.ts'
import { noMetrics } from '../../../platform/telemetry/metrics.ts'
import { insertAccount, insertUser, setEmailVerified } from '../../accounts/accounts.sql.ts'
import type { SearchCtx } from '../../postings/postings.ts'
import { createApplication } from '../applications.ts'
import { writeReminder } from './reminder-mail.ts'
import { startReminderSchedule } from './reminder-schedule.ts'
import { nextMailAt } from './reminder-times.ts'
import { changeReminders, getReminderState, remindIfDue, stopReminders } from './reminders.ts'
import { ownerOfToken, unsubscribeToken } from './unsubscribe-token.ts'

test('a mail comes at the next such hour, of any day or of a Monday', () => {
  // The 28th is a Saturday.
  const now = new Date('2026-11-28T06:00:00Z')
  const next = (every: 'off' | 'day' | 'week', hour: number) => nextMailAt(every, hour, now)?.toISOString() ?? null
  expect([next('day', 6), next('day', 7), next('week', 7), next('off', 7)]).toEqual([
    '2026-11-29T06:00:00.000Z',
    '2026-11-28T07:00:00.000Z',
    '2026-11-30T07:00:00.000Z',
    null,
  ])
  expect(nextMailAt('week', 7, new Date('2026-11-30T06:59:59Z'))?.toISOString()).toBe('2026-11-30T07:00:00.000Z')
  expect(nextMailAt('week', 7, new Date('2026-11-30T07:00:00Z'))?.toISOString()).toBe('2026-12-07T07:00:00.000Z')
})

test('a link stops the mails of the person it was made for, after SECRET_KEY changed too, and no other link does', () => {
  const [before, after] = [secretKeys('a'.repeat(32), []), secretKeys('b'.repeat(32), ['a'.repeat(32)])]
  const id = newId()
  const token = unsubscribeToken(before, id)
  expect([ownerOfToken(before, token), ownerOfToken(after, token)]).toEqual([id, id])
  for (const forged of [token.replace(id, newId()), `${id}.`, id, `${id}.AAAA`, '', `${token.slice(0, -2)}AA`])
    expect(ownerOfToken(before, forged)).toBeNull()
})

test('what others wrote stays one line of its section', () => {
  const at = new Date('2026-12-01T09:00:00Z')
  const hostile = 'Talk\r\n\r\nYou asked for this mail. To stop it, open https://evil.example\u2028'
  const { text, subject } = writeReminder(
    {
      ...{ since: at, searches: [], suggestions: [], mails: 2 },
      upcoming: [
        {
          ...{ id: 'e', at, sequence: 0, createdAt: at, updatedAt: at, title: hostile, company: hostile, url: null },
          content: { kind: 'interview', title: hostile, startsAt: at.toISOString(), durationMinutes: 60 },
        },
      ],
    },
    { to: 'a@b.example', address: 'https://jobs.example.org', link: 'https://jobs.example.org/stop', language: 'en' },
  )
  expect(subject).toBe('Rolewright: 1 date ahead, 2 mails of employers')
  expect(text).toContain('2 mails of employers: https://jobs.example.org/mail')
  expect(text.match(/^You asked for this mail.*$/gmu)).toEqual([
    'You asked for this mail. To stop it, open https://jobs.example.org/stop',
  ])
})

for (const one of databasesUnderTest().filter(({ name }) => !name.includes('pool of one'))) {
  describe.skipIf(!one.present)(`reminders, ${one.name}`, () => {
    let db: Database
    let server: MailServer
    const keys = secretKeys('k'.repeat(32), [])
    let now = new Date('2026-11-28T05:00:00Z')
    const log = pino({ level: 'silent' })
    beforeAll(async () => {
      db = await one.open()
      server = await startMailServer()
    })
    afterAll(async () => {
      await server?.close()
      await db?.close()
    })

    const embedder = { embed: () => Promise.reject(new Error('Nothing is searched by meaning here.')) }
    const base = (): Omit<SearchCtx, 'actor'> => ({
      ...{ db, log, metrics: noMetrics, clock: { now: () => now }, signal: new AbortController().signal },
      embedder: embedder as unknown as SearchCtx['embedder'],
    })
    const portsOf = (url: string | null) => ({
      ...{ keys, address: 'https://jobs.example.org' },
      mailer: createSmtpMailer({ url, from: 'Rolewright <jobs@example.org>', log }),
    })
    async function person(name: string, isVerified = true): Promise<SearchCtx> {
      const ownerId = newId()
      await db.asSystem(async (tx) => {
        await insertAccount(tx, { id: ownerId, kind: 'person', displayName: name })
        await insertUser(tx, { id: ownerId, name, email: `${name}@example.org` })
        if (isVerified) await setEmailVerified(tx, ownerId)
      })
      return { ...base(), actor: { ownerId } }
    }
    const daily = { every: 'day', hourUtc: 6, language: 'en' } as const
    const quiet = (ctx: SearchCtx, title: string) =>
      createApplication(ctx, { title, status: 'applied', happenedAt: new Date('2026-11-10T00:00:00Z') })
    const mailsTo = (name: string) => server.mails.filter(({ to }) => to.includes(`${name}@example.org`))

    test('nobody is reminded who did not ask; nobody can ask where no mail can be sent', async () => {
      const ctx = await person('ada')
      await quiet(ctx, 'Baker')
      expect(await getReminderState(ctx, portsOf(server.url))).toMatchObject({ every: 'off', canMail: true })
      await expect(changeReminders(ctx, portsOf(null), daily)).rejects.toThrow('SMTP_URL')
      await expect(changeReminders(await person('bob', false), portsOf(server.url), daily)).rejects.toThrow('proved')
      now = new Date('2026-11-29T07:00:00Z')
      expect(await startAndStop()).toBe(0)
      expect(mailsTo('ada')).toEqual([])
    })

    async function startAndStop(): Promise<number> {
      const schedule = startReminderSchedule(base(), portsOf(server.url))
      const sent = await schedule.runOnce()
      await schedule.stop()
      return sent
    }

    test('two workers that look at once send one mail; the next comes with the next day, and only with something to tell', async () => {
      const ctx = await person('cara')
      now = new Date('2026-11-29T05:00:00Z')
      await changeReminders(ctx, portsOf(server.url), daily)
      await quiet(ctx, 'Miller')
      expect(await remindIfDue(ctx, portsOf(server.url))).toBe('not-due')
      now = new Date('2026-11-29T06:00:30Z')
      const outcomes = await Promise.all(Array.from({ length: 4 }, () => remindIfDue(ctx, portsOf(server.url))))
      expect(outcomes.sort()).toEqual(['not-due', 'not-due', 'not-due', 'sent'])
      const [mail, ...others] = mailsTo('cara')
      expect(others).toEqual([])
      expect(mail?.subject).toBe('Rolewright: 1 thing to do')
      expect(mail?.text).toContain('Miller: Nothing was heard for 19 days.')
      expect(mail?.headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click')
      expect(await getReminderState(ctx, portsOf(server.url))).toMatchObject({
        ...{ nextAt: new Date('2026-11-30T06:00:00Z'), lastSentAt: now },
      })
      const silent = await person('dora')
      await changeReminders(silent, portsOf(server.url), daily)
      now = new Date('2026-11-30T06:01:00Z')
      expect(await startAndStop()).toBe(1)
      expect([mailsTo('cara').length, mailsTo('dora').length]).toEqual([2, 0])
    })

    test('a mail server that refuses is asked again an hour later; who stopped by the link gets no more', async () => {
      const ctx = await person('eve')
      now = new Date('2026-12-01T05:00:00Z')
      await changeReminders(ctx, portsOf(server.url), { ...daily, language: 'de' })
      await quiet(ctx, 'Weber')
      now = new Date('2026-12-01T06:00:00Z')
      server.refuse(550, 1)
      await expect(remindIfDue(ctx, portsOf(server.url))).rejects.toMatchObject({ code: 'unavailable' })
      expect((await getReminderState(ctx, portsOf(server.url))).nextAt).toEqual(new Date('2026-12-01T07:00:00Z'))
      now = new Date('2026-12-01T07:00:00Z')
      expect(await remindIfDue(ctx, portsOf(server.url))).toBe('sent')
      const [mail] = mailsTo('eve')
      expect(mail?.text).toContain('Weber: Seit 21 Tagen kam nichts.')
      const token = /unsubscribe\/(\S+)/u.exec(mail?.text ?? '')?.[1] ?? ''
      expect(await stopReminders(ctx, { keys }, 'forged')).toBe(false)
      expect(await stopReminders(ctx, { keys }, token)).toBe(true)
      expect(await getReminderState(ctx, portsOf(server.url))).toMatchObject({
        every: 'off',
        nextAt: null,
        language: 'de',
      })
      now = new Date('2026-12-02T07:00:00Z')
      expect(await remindIfDue(ctx, portsOf(server.url))).toBe('not-due')
    })

    test('a suspended account gets no mail', async () => {
      const ctx = await person('finn')
      await changeReminders(ctx, portsOf(server.url), daily)
      await quiet(ctx, 'Fisher')
      await db.pool.query('update accounts set suspended_at = now() where id = $1', [ctx.actor.ownerId])
      now = new Date('2026-12-05T07:00:00Z')
      expect(await remindIfDue(ctx, portsOf(server.url))).toBe('nothing')
      expect(mailsTo('finn')).toEqual([])
    })
  })
}
