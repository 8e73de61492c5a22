/** `rolewright applications` and `rolewright insights` as a person runs them, through a running server. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  type Finished,
  makeDataFolder,
  type RunningServer,
  runCli,
  startServer,
} from '../../../test/harness/processes.ts'

let folder: Awaited<ReturnType<typeof makeDataFolder>>
let server: RunningServer
beforeAll(async () => {
  folder = await makeDataFolder()
  server = await startServer({ DATA_DIR: folder.path })
}, 120_000)
afterAll(async () => {
  await server?.stop()
  await folder?.remove()
})

const run = (...args: string[]): Promise<Finished> => runCli(args, { DATA_DIR: folder.path })
async function told(...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await run(...args)
  expect([code, stderr], args.join(' ')).toEqual([0, expect.anything()])
  return stdout
}

test('an application is added, moved to a day of the past, taken back, shown, archived and restored', async () => {
  expect(await told('applications', 'list')).toContain('Nothing here yet')
  const added = await told('applications', 'add', 'Platform', 'Engineer', '--company', 'Acme', '--note', 'by a friend')
  expect(added).toContain('Platform Engineer (Acme)\n  saved since')
  expect(await told('applications', 'move', 'platform', 'applied', '--on', '2026-01-05')).toContain(
    'applied since 2026-01-05',
  )
  expect(await told('applications', 'undo', 'platform')).toContain('saved since')
  await told('applications', 'move', 'acme', 'applied', '--on', '2026-01-05', '--note', 'by post')
  const shown = await told('applications', 'show', 'platform engineer')
  expect(shown).toContain('2026-01-05  applied: by post')
  expect(await told('applications', 'archive', 'platform')).toContain('archived')
  expect(await told('applications', 'list')).toContain('Nothing here yet')
  expect(await told('applications', 'list', '--archived')).toContain('Platform Engineer')
  await told('applications', 'restore', 'platform')
})

test('who applied there already is told so', async () => {
  expect(await told('applications', 'add', 'Baker', '--company', 'ACME GmbH')).toContain(
    'You applied there already: Platform Engineer, applied since 2026-01-05.',
  )
})

test('a table comes in and goes out again', async () => {
  const given = join(folder.path, 'mine.csv')
  await writeFile(
    given,
    'title,company,status,date\nCook,Loaf,rejected,2026-02-01\nCook,Loaf,rejected,2026-02-01\n,Loaf,,\n',
  )
  expect(await told('applications', 'import', given)).toContain('3 read, 1 kept, 1 known, 1 refused.\n  line 4: ')
  const out = join(folder.path, 'out.csv')
  expect(await told('applications', 'export', out, '--csv')).toContain('Written to')
  expect(await readFile(out, 'utf8')).toContain('Cook,Loaf')
  const everything = JSON.parse(await told('applications', 'export')) as { applications: { title: string }[] }
  expect(everything.applications.map(({ title }) => title).sort()).toEqual(['Baker', 'Cook', 'Platform Engineer'])
})

test('figures are told in words, and as one document', async () => {
  const search = await told('insights', 'search', '--weeks', '2')
  expect(search).toContain('3 applications, 2 sent.')
  expect(search).toContain('applied    2 of 2, 1 there now')
  expect(JSON.parse(await told('insights', 'search', '--json'))).toMatchObject({ sent: 2 })
  expect(await told('insights', 'skills')).toContain('None of your applications has a posting behind it.')
  expect(await told('insights', 'spending')).toContain('Nothing was sent to a model')
})

test('what to do next is told; a record is written; the calendar gets a secret address and loses it', async () => {
  await told('applications', 'add', 'Miller', '--company', 'Flour', '--status', 'applied', '--on', '2026-01-05')
  expect(await told('applications', 'suggestions')).toMatch(/Miller \(Flour\)\n {2}Nothing was heard for \d+ days/u)
  expect(await told('applications', 'kit', 'miller')).toContain('No link is known')
  const file = join(folder.path, 'record.txt')
  expect(await told('applications', 'record', file, '--language', 'de')).toContain('Written to')
  expect(await readFile(file, 'utf8')).toContain('Miller, Flour')
  expect(await told('calendar', 'status')).toContain('There is no secret address.')
  const [url = ''] = (await told('calendar', 'renew')).split('\n')
  const open = () => fetch(`${server.address}${new URL(url).pathname}`)
  expect(await (await open()).text()).toContain('BEGIN:VCALENDAR')
  expect(await told('calendar', 'status')).toContain('read last on')
  await told('calendar', 'revoke')
  expect((await open()).status).toBe(404)
})

test('a mail proposes and is confirmed; reminders are refused where no mail can be sent', async () => {
  const file = join(folder.path, 'mail.eml')
  await writeFile(
    file,
    'From: Flour <jobs@flour.example>\r\nSubject: Hello\r\n\r\nWe would like to invite you to an interview.',
  )
  const read = await told('mails', 'read', file)
  expect(read).toContain('It seems to say interview: "We would like to invite you to an interview."')
  const id = read.trim().split('\n').at(-1)?.trim() ?? ''
  expect(await told('mails', 'list')).toContain(id)
  expect(await told('mails', 'confirm', id, 'miller')).toContain('Miller: interview')
  expect(await told('mails', 'list')).toContain('No mail waits')
  expect(await told('reminders', 'status')).toContain('You are not reminded by mail. This server could not')
  const refused = await run('reminders', 'set', 'day')
  expect([refused.code, refused.stderr]).toEqual([expect.any(Number), expect.stringContaining('SMTP_URL')])
  expect(refused.code).not.toBe(0)
})

test('what cannot be understood ends with 2 and says why, without a trace', async () => {
  for (const [args, says] of [
    [['applications', 'move', 'platform', 'hired'], '"hired" is no status. There are saved, preparing'],
    [['applications', 'move', 'platform', 'screening', '--on', 'yesterday'], '"yesterday" is no date.'],
    [['applications', 'show', 'e'], 'applications go by "e". Give more words, or the id.'],
    [['applications', 'add'], 'title'],
    [['applications', 'import', join('missing', 'table.csv')], 'cannot be read'],
    [['insights', 'search', '--weeks', 'many'], 'weeks'],
    [['applications', 'record', 'record.odt'], 'does not end in .pdf, .docx or .txt'],
  ] as const) {
    const { code, stdout, stderr } = await run(...args)
    expect([code, stdout, stderr], args.join(' ')).toEqual([2, '', expect.stringContaining(says)])
    expect(stderr).not.toMatch(/\n\s+at /u)
  }
  const missing = await run('applications', 'show', 'nothing of the kind')
  expect([missing.code, missing.stderr]).toEqual([2, expect.stringContaining('You have no application')])
})
