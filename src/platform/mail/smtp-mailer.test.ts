/** Mail is handed to a real SMTP server, again where that helps, and never silently lost. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type MailServer, startMailServer } from '../../../test/harness/smtp-server.ts'
import { createLog } from '../telemetry/log.ts'
import type { Mailer } from './mail.ts'
import { createSmtpMailer } from './smtp-mailer.ts'

const lines: string[] = []
const log = createLog({ level: 'INFO', form: 'json', stream: { write: (line) => lines.push(line) } })
let server: MailServer
let mailer: Mailer
beforeAll(async () => {
  server = await startMailServer()
  mailer = createSmtpMailer({ url: server.url, from: 'Rolewright <jobs@example.org>', log })
})
afterAll(async () => {
  await mailer.close()
  await server.close()
})

const mail = {
  to: 'ana@example.org',
  subject: 'Grüße',
  text: 'A line with ümlauts and a long link https://example.org/'.padEnd(300, 'x'),
}

test('a mail arrives as it was written, and says that a program wrote it', async () => {
  await mailer.send({ ...mail, unsubscribeUrl: 'https://example.org/stop' })
  const [received] = server.mails
  expect(received).toMatchObject({ from: 'jobs@example.org', to: ['ana@example.org'] })
  expect(received?.text.trim()).toBe(mail.text)
  expect(received?.headers).toMatchObject({
    from: 'Rolewright <jobs@example.org>',
    'auto-submitted': 'auto-generated',
    'list-unsubscribe': '<https://example.org/stop>',
    'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
  })
})

test('a server that cannot take it now is asked again; one that refuses it is not', async () => {
  server.refuse(451, 1)
  await mailer.send({ ...mail, to: 'ben@example.org' })
  expect(server.mails.filter(({ to }) => to.includes('ben@example.org'))).toHaveLength(1)
  server.refuse(550, 1)
  await expect(mailer.send({ ...mail, to: 'cara@example.org' })).rejects.toMatchObject({ code: 'unavailable' })
  expect(server.mails.filter(({ to }) => to.includes('cara@example.org'))).toEqual([])
})

test('an address cannot smuggle in a second recipient, nor a subject a header', async () => {
  const before = server.mails.length
  await mailer.send({ ...mail, to: 'dora@example.org', subject: 'Hello\r\nBcc: eve@example.org' })
  expect(server.mails[before]?.to).toEqual(['dora@example.org'])
  await mailer.send({ ...mail, to: 'dora@example.org, eve@example.org' }).catch(() => {})
  expect(server.mails.filter(({ to }) => to.includes('eve@example.org'))).toEqual([])
})

test('a mail that is not waited for and fails is in the log, without its address', async () => {
  const other = createSmtpMailer({ url: server.url, from: 'jobs@example.org', log })
  server.refuse(550, 1)
  other.post(async () => ({ ...mail, to: 'nobody@example.org' }))
  other.post(async () => null)
  await other.close()
  expect(lines.join('')).toContain('mail.failed')
  expect(lines.join('')).not.toContain('nobody@example.org')
})

test('without a mail server it says what to set', async () => {
  const none = createSmtpMailer({ url: null, from: '', log })
  expect(none.isConfigured).toBe(false)
  await expect(none.send(mail)).rejects.toThrow('SMTP_URL')
})
