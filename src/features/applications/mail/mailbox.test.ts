/** A mailbox is read and never written; what is about an application is proposed, and of everything else nothing is kept. */
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databasesUnderTest } from '../../../../test/harness/database.ts'
import { type ImapServer, startImapServer } from '../../../../test/harness/imap-server.ts'
import type { AppError } from '../../../kernel/errors.ts'
import { newId } from '../../../kernel/ids.ts'
import type { Database } from '../../../platform/database/database.ts'
import { isCurrent } from '../../../platform/security/envelope.ts'
import { secretKeys } from '../../../platform/security/secret-keys.ts'
import { createMetrics, type Metrics } from '../../../platform/telemetry/metrics.ts'
import { addAccount } from '../../accounts/accounts.ts'
import type { SearchCtx } from '../../postings/postings.ts'
import { createApplication } from '../applications.ts'
import { makeDigest } from '../reminders/digest.ts'
import { listMailProposals, type MailCtx } from './mail-proposals.ts'
import { createMailReader } from './mail-reader.ts'
import { findMailbox, leaseMailbox } from './mailbox.sql.ts'
import { connectMailbox, disconnectMailbox, getMailbox, readByItself, rotateMailboxPasswords } from './mailbox.ts'
import { createMailboxClient } from './mailbox-client.ts'
import { startMailboxSchedule } from './mailbox-schedule.ts'
import { readMailbox } from './read-mailbox.ts'

const mail = (from: string, subject: string, text: string) =>
  `From: ${from}\r\nTo: ana@example.org\r\nSubject: ${subject}\r\nMessage-ID: <${newId()}@example.org>\r\nDate: ${new Date().toUTCString()}\r\n\r\n${text}\r\n`

const refusal = mail(
  'Harbour Foods <jobs@harbour-foods.example>',
  'Your application',
  'Unfortunately, we have decided not to move forward.',
)
const invitation = mail(
  'Harbour Foods <jobs@harbour-foods.example>',
  'Next step',
  'We would like to invite you to an interview.',
)
const birthday = mail('Aunt <aunt@family.example>', 'Birthday', 'Unfortunately, I cannot come.')
const newsletter = mail('Harbour Foods <news@harbour-foods.example>', 'Fish of the week', 'It is herring.')
const offer = mail('Harbour Foods <jobs@harbour-foods.example>', 'News', 'We are pleased to offer you the position.')
const large = mail(
  'Harbour Foods <jobs@harbour-foods.example>',
  'Pictures',
  `Unfortunately, we ${'x'.repeat(1_100_000)}`,
)

test('a mail server in a private network is refused before anything is connected to', async () => {
  const read = (host: string) =>
    createMailboxClient().read(
      { host, userName: 'a', password: 'b', folder: 'INBOX' },
      { uidValidity: null, lastUid: 0, since: new Date() },
      { signal: new AbortController().signal },
    )
  for (const host of [
    '127.0.0.1',
    '10.0.0.5',
    '169.254.169.254',
    'localhost',
    'mail.internal',
    'metadata.google.internal',
  ])
    await expect(read(host), host).rejects.toMatchObject({ code: 'address_refused' })
})

for (const one of databasesUnderTest().filter(({ name }) => !name.includes('pool of one'))) {
  describe.skipIf(!one.present)(`a mailbox, ${one.name}`, () => {
    // As text in a query it would do harm; as a name it is one like any other.
    const user = { name: `x'); drop table mailboxes; --`, password: 'abcd efgh "ijkl"' }
    const given = {
      ...{ host: '127.0.0.1', userName: user.name, password: user.password, folder: 'INBOX' },
      readsByItself: false,
    }
    const everyMs = 900_000
    const keys = secretKeys('k'.repeat(32), [])
    const mailReader = createMailReader()
    let now = new Date()
    let db: Database
    let server: ImapServer
    let metrics: Metrics
    let ctx: MailCtx
    let mailboxes: ReturnType<typeof createMailboxClient>
    beforeAll(async () => {
      db = await one.open()
      server = await startImapServer(user, [refusal, birthday, newsletter, large])
      const tls = { rejectUnauthorized: false }
      mailboxes = createMailboxClient({ port: server.port, allowAddresses: ['127.0.0.1'], tls })
      metrics = await createMetrics({ enabled: true })
      ctx = {
        ...{ db, log: pino({ level: 'silent' }), metrics, mailReader },
        ...{ clock: { now: () => now }, signal: new AbortController().signal },
        actor: { ownerId: (await addAccount(db, 'Ana')).ownerId },
      }
      await createApplication(ctx, { title: 'Night Planner', company: 'Harbour Foods', status: 'applied' })
    })
    afterAll(async () => {
      await server?.close()
      await mailReader.close()
      await db?.close()
    })
    const ports = () => ({ keys, mailboxes, everyMs })
    const later = (ms: number) => {
      now = new Date(now.getTime() + ms)
    }
    /** What a look of one worker reads, and then of another. */
    const look = async (of: MailCtx = ctx) => {
      const schedule = startMailboxSchedule(of, ports())
      const read = await schedule.runOnce()
      await schedule.stop()
      return read
    }
    const subjects = async () => (await listMailProposals(ctx)).map(({ subject }) => subject)

    test('nothing is kept of one that cannot be opened, and the sentence says what to do', async () => {
      await expect(readMailbox(ctx, ports())).rejects.toMatchObject({ code: 'conflict' })
      await expect(connectMailbox(ctx, ports(), { ...given, password: 'wrong' })).rejects.toThrow('app password')
      await expect(connectMailbox(ctx, ports(), { ...given, folder: 'No such' })).rejects.toMatchObject({
        code: 'invalid_input',
      })
      expect(await getMailbox(ctx)).toBeNull()
    })

    test('only what is about an application is proposed, each mail once, and everything stays unread', async () => {
      await connectMailbox(ctx, ports(), given)
      expect(await getMailbox(ctx)).toMatchObject({ host: '127.0.0.1', userName: user.name, lastReadAt: null })
      expect(await subjects()).toEqual([])
      expect(await readMailbox(ctx, ports())).toEqual({ read: 3, proposed: 1, unreadable: 0, waiting: 0 })
      expect(await subjects()).toEqual(['Your application'])
      expect(await readMailbox(ctx, ports())).toMatchObject({ read: 0, proposed: 0 })
      server.deliver(invitation)
      expect(await readMailbox(ctx, ports())).toMatchObject({ read: 1, proposed: 1 })
      expect((await listMailProposals(ctx)).map(({ status }) => status)).toEqual(['interview', 'rejected'])
      expect(server.flags().flat()).not.toContain('\\Seen')
      expect(await getMailbox(ctx)).toMatchObject({ lastFailure: null, lastReadAt: expect.any(Date) })
    })

    test('it is read by itself only where its person wants that, when its time has come', async () => {
      later(30 * 86_400_000)
      expect(await getMailbox(ctx)).toMatchObject({ byItself: 'off', nextReadAt: null })
      expect(await look()).toBe(0)
      expect(await readByItself(ctx, true)).toMatchObject({ byItself: 'on', nextReadAt: now })
      server.deliver(offer)
      expect(await look()).toBe(1)
      expect(await subjects()).toContain('News')
      // Nothing is searched by meaning here.
      const embedder = {} as SearchCtx['embedder']
      expect(await makeDigest({ ...ctx, embedder }, now)).toMatchObject({ mails: 3 })
      const next = (await getMailbox(ctx))?.nextReadAt?.getTime() ?? 0
      expect(next - now.getTime()).toBeGreaterThanOrEqual(0.8 * everyMs)
      expect(next - now.getTime()).toBeLessThanOrEqual(1.2 * everyMs)
      expect(await look()).toBe(0)
      later(1.2 * everyMs)
      await db.pool.query('update accounts set suspended_at = now() where id = $1', [ctx.actor.ownerId])
      expect(await look()).toBe(0)
      await db.pool.query('update accounts set suspended_at = null where id = $1', [ctx.actor.ownerId])
      expect(await look()).toBe(1)
    })

    test('workers that look at once, and a person who asks meanwhile, are one reader of a mailbox', async () => {
      later(1.2 * everyMs)
      const before = server.connections().made
      const asked = () =>
        readMailbox(ctx, ports()).then(
          () => 1,
          (error: AppError) => error.code,
        )
      const outcomes = await Promise.all([look(), look(), look(), asked()])
      expect(server.connections()).toEqual({ made: before + 1, atOnce: 1 })
      // One of the four reads it; the person is told where it was not theirs.
      expect(outcomes.filter((outcome) => outcome === 1)).toHaveLength(1)
      expect([1, 'conflict']).toContain(outcomes[3])
      await db.asOwner(ctx.actor.ownerId, (tx) =>
        leaseMailbox(tx, ctx.actor.ownerId, now, { until: new Date(now.getTime() + 1), onlyIfDue: false }),
      )
      await expect(readMailbox(ctx, ports())).rejects.toMatchObject({ code: 'conflict' })
      // Who took it and died has it until the lease ends.
      later(1)
      expect(await readMailbox(ctx, ports())).toMatchObject({ read: 0 })
    })

    test('a reading that is cut off costs nothing: the next one reads the same mails, and nothing twice', async () => {
      later(1.2 * everyMs)
      const cut = new AbortController()
      server.deliver(
        mail('Harbour Foods <jobs@harbour-foods.example>', 'Again', 'We would like to invite you to an interview.'),
      )
      const cutting = {
        read: async (...given: Parameters<MailCtx['mailReader']['read']>) => {
          cut.abort()
          return mailReader.read(...given)
        },
        close: async () => undefined,
      }
      const before = await getMailbox(ctx)
      expect(await look({ ...ctx, mailReader: cutting, signal: cut.signal })).toBe(0)
      expect(await getMailbox(ctx)).toEqual(before)
      expect(await look()).toBe(1)
      expect((await subjects()).filter((subject) => subject === 'Again')).toHaveLength(1)
    })

    test('after failures it waits longer each time; a password refused three times pauses it until its person acts', async () => {
      server.changePassword('another')
      const waits: number[] = []
      for (let at = 0; at < 3; at++) {
        later(86_400_000)
        expect(await look()).toBe(0)
        const row = await db.asOwner(ctx.actor.ownerId, (tx) => findMailbox(tx, ctx.actor.ownerId))
        waits.push((row?.nextReadAt.getTime() ?? 0) - now.getTime())
      }
      expect(waits.map((wait) => Math.round(Math.log2(wait / everyMs)))).toEqual([1, 2, 3])
      expect(await getMailbox(ctx)).toMatchObject({ byItself: 'paused', nextReadAt: null })
      expect((await getMailbox(ctx))?.lastFailure).toContain('app password')
      const { made } = server.connections()
      later(7 * 86_400_000)
      expect(await look()).toBe(0)
      expect(server.connections().made).toBe(made)
      server.changePassword(user.password)
      expect(await readMailbox(ctx, ports())).toMatchObject({ read: 0 })
      expect(await getMailbox(ctx)).toMatchObject({ byItself: 'on', lastFailure: null })
      const { body } = await metrics.write(false)
      expect(body).toContain('mailbox_readings_total{asker="schedule",outcome="refused"} 3\n')
      expect(body).toMatch(/mailbox_readings_total\{asker="person",outcome="read"\} [1-9]/u)
      expect(body).toMatch(/mailbox_readings_total\{asker="schedule",outcome="read"\} [1-9]/u)
    })

    test('the password is kept encrypted, also under another SECRET_KEY, and goes with the mailbox', async () => {
      const { ownerId } = ctx.actor
      const kept = async () => (await db.asOwner(ownerId, (tx) => findMailbox(tx, ownerId)))?.passwordSealed ?? ''
      expect(await kept()).not.toContain('abcd')
      const next = secretKeys('n'.repeat(32), ['k'.repeat(32)])
      expect(await rotateMailboxPasswords(db, next)).toBe(1)
      expect(isCurrent(next, await kept())).toBe(true)
      expect(await readMailbox(ctx, { ...ports(), keys: next })).toMatchObject({ read: 0 })
      await server.close()
      await expect(readMailbox(ctx, { ...ports(), keys: next })).rejects.toMatchObject({ code: 'fetch_failed' })
      expect((await getMailbox(ctx))?.lastFailure).toContain('could not be read')
      await disconnectMailbox(ctx)
      expect(await getMailbox(ctx)).toBeNull()
    })
  })
}
