/** A mailbox is read and never written; what is about an application is proposed, and of everything else nothing is kept. */
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databasesUnderTest } from '../../../../test/harness/database.ts'
import { type ImapServer, startImapServer } from '../../../../test/harness/imap-server.ts'
import { newId } from '../../../kernel/ids.ts'
import type { Database } from '../../../platform/database/database.ts'
import { isCurrent } from '../../../platform/security/envelope.ts'
import { secretKeys } from '../../../platform/security/secret-keys.ts'
import { noMetrics } from '../../../platform/telemetry/metrics.ts'
import { addAccount } from '../../accounts/accounts.ts'
import { createApplication } from '../applications.ts'
import { listMailProposals, type MailCtx } from './mail-proposals.ts'
import { createMailReader } from './mail-reader.ts'
import { findMailbox } from './mailbox.sql.ts'
import { connectMailbox, disconnectMailbox, getMailbox, readMailbox, rotateMailboxPasswords } from './mailbox.ts'
import { createMailboxClient } from './mailbox-client.ts'

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
    const given = { host: '127.0.0.1', userName: user.name, password: user.password, folder: 'INBOX' }
    const keys = secretKeys('k'.repeat(32), [])
    const mailReader = createMailReader()
    let db: Database
    let server: ImapServer
    let ctx: MailCtx
    let mailboxes: ReturnType<typeof createMailboxClient>
    beforeAll(async () => {
      db = await one.open()
      server = await startImapServer(user, [refusal, birthday, newsletter, large])
      const tls = { rejectUnauthorized: false }
      mailboxes = createMailboxClient({ port: server.port, allowAddresses: ['127.0.0.1'], tls })
      ctx = {
        ...{ db, log: pino({ level: 'silent' }), metrics: noMetrics, mailReader },
        ...{ clock: { now: () => new Date() }, signal: new AbortController().signal },
        actor: { ownerId: (await addAccount(db, 'Ana')).ownerId },
      }
      await createApplication(ctx, { title: 'Night Planner', company: 'Harbour Foods', status: 'applied' })
    })
    afterAll(async () => {
      await server?.close()
      await mailReader.close()
      await db?.close()
    })
    const ports = () => ({ keys, mailboxes })
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

    test('the password is kept encrypted, also under another SECRET_KEY, and goes with the mailbox', async () => {
      const { ownerId } = ctx.actor
      const kept = async () => (await db.asOwner(ownerId, (tx) => findMailbox(tx, ownerId)))?.passwordSealed ?? ''
      expect(await kept()).not.toContain('abcd')
      const next = secretKeys('n'.repeat(32), ['k'.repeat(32)])
      expect(await rotateMailboxPasswords(db, next)).toBe(1)
      expect(isCurrent(next, await kept())).toBe(true)
      expect(await readMailbox(ctx, { keys: next, mailboxes })).toMatchObject({ read: 0 })
      await server.close()
      await expect(readMailbox(ctx, { keys: next, mailboxes })).rejects.toMatchObject({ code: 'fetch_failed' })
      expect((await getMailbox(ctx))?.lastFailure).toContain('could not be read')
      await disconnectMailbox(ctx)
      expect(await getMailbox(ctx)).toBeNull()
    })
  })
}
