/** What follows from applications, over HTTP: figures, calendar, what is needed to apply, what mail says. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { insertAttempt } from '../../src/features/copilot/models/ledger.sql.ts'
import { newId } from '../../src/kernel/ids.ts'
import type { Database } from '../../src/platform/database/database.ts'
import {
  formPayload,
  type Injected,
  jsonPayload,
  openApplication,
  type Person,
  type TestApplication,
} from '../harness/application.ts'
import { databasesUnderTest } from '../harness/database.ts'
import { buildWorld, type World } from '../harness/world.ts'

const base = '/api/v1/applications'
const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString()

interface Shown {
  readonly id: string
}

for (const place of databasesUnderTest().filter(({ name }) => !name.includes('pool of one'))) {
  describe.skipIf(!place.present)(`a search for work, ${place.name}`, () => {
    let database: Database
    let application: TestApplication
    let ana: World
    let ben: Person

    beforeAll(async () => {
      database = await place.open()
      application = await openApplication(database)
      ana = await buildWorld(application, await application.addPerson('Ana'), 'Zephyrine')
      ben = await application.addPerson('Ben')
    }, 300_000)
    afterAll(() => application?.close())

    const get = (url: string, person: Person | null = ana.person): Promise<Injected> =>
      application.send(person, { method: 'GET', url })
    const post = (url: string, body: object, person: Person = ana.person): Promise<Injected> =>
      application.send(person, { method: 'POST', url, ...jsonPayload(body) })
    async function begin(body: object, person: Person = ana.person): Promise<Shown> {
      const made = await post(base, body, person)
      expect([200, 201], made.text).toContain(made.status)
      return made.json as Shown
    }

    test('who pursues nothing is told what to do; figures begin with the first application, and rates with the fifth', async () => {
      const empty = await get('/api/v1/insights/search?weeks=2', ben)
      expect(empty.json).toMatchObject({ applications: 0, empty: expect.stringContaining('Add an application') })
      expect((await get('/api/v1/insights/skills', ben)).json).toMatchObject({ postings: 0, profile: null, skills: [] })
      expect((await get('/api/v1/insights/spending', ben)).json).toMatchObject({ attempts: 0, entries: [] })
      const of = (title: string) => ({ title, company: 'Acme', source: 'a friend', status: 'applied' })
      for (let at = 0; at < 5; at += 1) {
        const { id } = await begin({ ...of(`Senior Baker (m/w/d), shop ${at}`), happenedAt: daysAgo(30) }, ben)
        if (at < 2) await post(`${base}/${id}/moves`, { to: 'interview', happenedAt: daysAgo(20) }, ben)
      }
      const { json } = await get('/api/v1/insights/search?weeks=2', ben)
      const answered = { count: 2, of: 5, share: 0.4, low: 0.1176, high: 0.7693 }
      expect(json).toMatchObject({
        ...{ applications: 5, sent: 5, approached: 0, empty: null },
        daysToAnswer: { n: 2, quartiles: null },
        responses: { bySource: [{ name: 'a friend', answered }], byRole: [{ name: 'baker', answered }] },
        weeks: [{ added: 0 }, { added: 5, sent: 0 }],
      })
    })

    test('the resume that was sent is told by the version of the profile it was made from; skills by what the profile shows', async () => {
      await begin({ runId: ana.doneRunId, status: 'applied', happenedAt: daysAgo(1) })
      const search = (await get('/api/v1/insights/search')).json
      expect(search).toMatchObject({ responses: { byResume: [{ name: 'Zephyrine Lindqvist, version 1', recent: 1 }] } })
      const skills = (await get(`/api/v1/insights/skills?profileId=${ana.profileId}`)).json
      expect(skills).toMatchObject({ empty: null, postings: 1, withSkills: 1 })
      expect(skills).toMatchObject({
        skills: expect.arrayContaining([expect.objectContaining({ skill: 'Kubernetes', isShown: true, must: 1 })]),
      })
    })

    test('what was spent on models is summed by week, model and step; what is not known is in no sum', async () => {
      const row = {
        ...{ ownerId: ana.person.ownerId, step: 'tailor-resume', prompt: 'p', purpose: 'p', provider: 'openai' },
        ...{ model: 'm', host: 'h', paidBy: 'person' as const, number: 1, sentChars: 1, sentSha256: 'x' },
        ...{ status: 'done' as const, startedAt: new Date(), closesBy: new Date(), inputTokens: 100, outputTokens: 10 },
      }
      await database.asSystem(async (tx) => {
        for (const costUsdMicros of [300, 200, null]) await insertAttempt(tx, { ...row, id: newId(), costUsdMicros })
        const old = { ...row, startedAt: new Date(daysAgo(20)), id: newId(), costUsdMicros: 5_000 }
        await insertAttempt(tx, old)
      })
      const entry = {
        model: 'm',
        step: 'tailor-resume',
        attempts: 3,
        inputTokens: 300,
        costUsdMicros: 500,
        withoutCost: 1,
      }
      expect((await get('/api/v1/insights/spending?weeks=1')).json).toMatchObject({
        ...{ attempts: 3, costUsdMicros: 500, withoutCost: 1, entries: [entry] },
      })
      expect((await get('/api/v1/insights/spending?weeks=4')).json).toMatchObject({ costUsdMicros: 5_500 })
      expect((await get('/api/v1/insights/spending?weeks=0')).status).toBe(422)
    })

    const talk = {
      kind: 'interview',
      title: 'Talk',
      startsAt: '2027-01-05T09:00:00Z',
      durationMinutes: 45,
      place: 'Room 1',
    }
    const task = { kind: 'task', title: 'Call', dueAt: '2027-01-06T09:00:00Z' }

    test('a calendar behind a secret address shows interviews, tasks and answers, and nobody else’s', async () => {
      expect((await get('/api/v1/calendar')).json).toMatchObject({ exists: false })
      const { id } = await begin({ title: 'Harbour Pilot', company: 'Quay' })
      await post(`${base}/${id}/entries`, { content: talk })
      await post(`${base}/${id}/entries`, { content: { ...task, done: true, title: 'Done already' } })
      await post(`${base}/${id}/entries`, { content: task })
      const other = await begin({ title: 'Gone Pilot', company: 'Quay' })
      await post(`${base}/${other.id}/entries`, { content: { ...talk, title: 'Long over' } })
      await post(`${base}/${other.id}/archive`, {})
      const made = await post('/api/v1/calendar', { language: 'de' })
      const { url } = made.json as { readonly url: string }
      const path = new URL(url).pathname
      const feed = await get(path, null)
      expect([feed.status, feed.headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8'])
      expect(feed.headers).not.toHaveProperty('set-cookie')
      expect(feed.text.match(/^SUMMARY:.*$/gmu)).toEqual(['SUMMARY:Talk: Quay', 'SUMMARY:Zu erledigen: Call (Quay)'])
      expect(feed.text).toMatch(/DTSTART:20270105T090000Z\r\n.*DTEND:20270105T094500Z/su)
      expect((await get('/api/v1/calendar')).json).toMatchObject({ exists: true, lastReadAt: expect.any(String) })
      expect(JSON.stringify((await get('/api/v1/calendar')).json)).not.toContain(path.split('/')[4])
      const kept = await database.pool.query<{ row: string }>('select calendar_feeds::text as row from calendar_feeds')
      expect(kept.rows[0]?.row).not.toContain(path.split('/')[4])
      const again = await post('/api/v1/calendar', {})
      expect((await get(path, null)).status).toBe(404)
      const next = new URL((again.json as { readonly url: string }).url).pathname
      expect((await get(next, null)).text).toContain('SUMMARY:To do: Call (Quay)')
      await database.pool.query('update accounts set suspended_at = now() where id = $1', [ana.person.ownerId])
      expect((await get(next, null)).status).toBe(404)
      await database.pool.query('update accounts set suspended_at = null where id = $1', [ana.person.ownerId])
      expect((await application.send(ana.person, { method: 'DELETE', url: '/api/v1/calendar' })).status).toBe(204)
      expect((await get(next, null)).status).toBe(404)
      for (const guess of ['x', `${'A'.repeat(43)}`, `${'A'.repeat(42)}%00`])
        expect([404, 422]).toContain((await get(`/api/v1/calendar/${guess}/rolewright.ics`, null)).status)
    })

    test('an interview is a file of its own, which counts its changes; a note is none', async () => {
      const { id } = await begin({ title: 'Ferry Pilot', company: 'Quay' })
      await post(`${base}/${id}/entries`, { content: talk })
      const noted = await post(`${base}/${id}/entries`, { content: { kind: 'note', text: 'x' } })
      const [interview, note] = (noted.json as { readonly entries: readonly Shown[] }).entries
      const at = `${base}/${id}/entries/${interview?.id}`
      const before = await get(`${at}/calendar`)
      expect(before.text).toContain(`UID:${interview?.id}@rolewright\r\nSEQUENCE:0\r\n`)
      const moved = { content: { ...talk, startsAt: '2027-01-07T09:00:00Z' } }
      await application.send(ana.person, { method: 'PUT', url: at, ...jsonPayload(moved) })
      const after = await get(`${at}/calendar`)
      expect(after.text).toMatch(/SEQUENCE:1\r\n.*DTSTART:20270107T090000Z/su)
      expect((await get(`${base}/${id}/entries/${note?.id}/calendar`)).status).toBe(422)
    })

    test('a kit to apply has the link, the documents as they were made, and what forms ask for; sent ones stay as sent', async () => {
      const { documents: made } = (await get(`/api/v1/runs/${ana.doneRunId}/documents`)).json as {
        readonly documents: readonly { readonly id: string; readonly fileName: string; readonly format: string }[]
      }
      const answer = { question: 'When can you start?', answer: 'In June.' }
      await post('/api/v1/answers', answer)
      const { id } = await begin({ runId: ana.doneRunId, url: 'https://example.org/apply' })
      const kit = await get(`${base}/${id}/kit`)
      expect(kit.json).toMatchObject({
        contact: [{ field: 'name' }, { field: 'email' }],
        answers: [{ ...answer, sensitive: false }],
      })
      expect((kit.json as { documents: unknown[] }).documents).toHaveLength(made.length)
      const zip = await get(`${base}/${id}/kit/documents`)
      expect(zip.headers['content-disposition']).toContain('Zephyrine-Lindqvist-Zephyrine-GmbH.zip')
      const pdfs = made.filter(({ format }) => format === 'pdf')
      expect(pdfs.map(({ fileName }) => fileName).sort()).toEqual([
        'Zephyrine-Lindqvist-Zephyrine-GmbH-Letter.pdf',
        'Zephyrine-Lindqvist-Zephyrine-GmbH-Resume.pdf',
      ])
      for (const pdf of pdfs) {
        expect(zip.text).toContain(pdf.fileName)
        const bytes = (await get(`/api/v1/documents/${pdf.id}/content`)).bytes
        expect(Buffer.from(zip.bytes).includes(Buffer.from(bytes))).toBe(true)
      }
      const [first] = pdfs
      await post(`${base}/${id}/documents`, { documentIds: [first?.id] })
      const sent = (await get(`${base}/${id}/kit`)).json
      expect(sent).toMatchObject({ documents: [{ fileName: first?.fileName, sentAt: expect.any(String) }] })
      expect((await get(`${base}/${(await begin({ title: 'Nothing' })).id}/kit/documents`)).status).toBe(409)
    })

    test('what has been quiet is suggested and never done; a plan leaves one in peace', async () => {
      const quiet = async (title: string, days: number): Promise<string> =>
        (await begin({ title, company: title, status: 'applied', happenedAt: daysAgo(days) }, cara)).id
      const cara = await application.addPerson('Cara')
      const [young, asked, gone] = [await quiet('Young', 3), await quiet('Asked', 10), await quiet('Gone', 40)]
      const listed = async (language = 'en') =>
        ((await get(`${base}/suggestions?language=${language}`, cara)).json as { suggestions: readonly unknown[] })
          .suggestions
      expect(await listed()).toMatchObject([
        { kind: 'follow_up', days: 10, move: null, application: { id: asked } },
        { kind: 'ghosted', days: 40, move: 'ghosted', application: { id: gone, status: 'applied' } },
      ])
      expect(await listed('de')).toMatchObject([{ says: expect.stringContaining('Seit 10 Tagen') }, {}])
      await post(
        `${base}/${asked}/entries`,
        { content: { kind: 'task', title: 'Ask', dueAt: '2099-01-01T00:00:00Z' } },
        cara,
      )
      await post(`${base}/${young}/entries`, { content: { kind: 'task', title: 'Late', dueAt: daysAgo(2) } }, cara)
      expect(await listed()).toMatchObject([{ kind: 'overdue_task', days: 2 }, { kind: 'ghosted' }])
      await post(`${base}/${gone}/moves`, { to: 'ghosted' }, cara)
      expect(await listed()).toMatchObject([{ kind: 'overdue_task' }])
    })

    test('a record of the search is printed in every format and both languages, of the days that are asked for', async () => {
      const dora = await application.addPerson('Dora')
      const sent = { company: 'Müller & Söhne', location: 'Köln', source: 'a friend', status: 'applied' }
      await begin({ ...sent, title: 'Bäckerin', happenedAt: '2026-03-31T23:30:00Z' }, dora)
      await begin({ ...sent, title: 'Köchin', happenedAt: '2026-04-01T00:30:00Z' }, dora)
      await begin({ title: 'Only saved' }, dora)
      const record = (query: string) => get(`${base}/record?${query}`, dora)
      const german = await record('format=txt&language=de&from=2026-03-01&until=2026-03-31')
      expect(german.text).toContain('Bäckerin, Müller & Söhne')
      expect(german.text).toContain('abgeschickt 31.03.2026')
      expect(german.text).not.toContain('Köchin')
      const english = (await record('format=txt')).text
      expect(english).toMatch(/2 applications[\s\S]*Bäckerin[\s\S]*Köchin/u)
      expect(english).not.toContain('Only saved')
      expect(Buffer.from((await record('')).bytes.subarray(0, 5)).toString()).toBe('%PDF-')
      expect(Buffer.from((await record('format=docx')).bytes.subarray(0, 2)).toString()).toBe('PK')
      expect((await record('from=2026-04-01&until=2026-03-01')).status).toBe(422)
      expect((await record('from=yesterday')).status).toBe(422)
    })

    test('a move and the documents sent with it are recorded together or not at all', async () => {
      const { id } = await begin({ title: 'All or nothing' })
      const missing = await post(`${base}/${id}/moves`, { to: 'applied', documentIds: [ana.documentId, newId()] })
      expect(missing.status).toBe(404)
      await database.pool.query(
        `alter table application_documents add constraint none check (file_name = '') not valid`,
      )
      const broken = await post(`${base}/${id}/moves`, { to: 'applied', documentIds: [ana.documentId] })
      await database.pool.query('alter table application_documents drop constraint none')
      expect(broken.status).toBe(500)
      expect((await get(`${base}/${id}`)).json).toMatchObject({
        status: 'saved',
        documents: [],
        events: [{ kind: 'created' }],
      })
      const both = await post(`${base}/${id}/moves`, { to: 'applied', documentIds: [ana.documentId] })
      expect(both.json).toMatchObject({
        ...{ status: 'applied', documents: [{ documentId: ana.documentId }] },
        events: [{ kind: 'created' }, { kind: 'moved' }, { kind: 'documents_sent' }],
      })
    })

    test('a mail is understood, proposed, confirmed once, and kept by nobody', async () => {
      const finn = await application.addPerson('Finn')
      const { id } = await begin({ title: 'Baker', company: 'Crumb', status: 'applied', happenedAt: daysAgo(20) }, finn)
      const text = [
        'From: Crumb <jobs@crumb.example>',
        `Date: ${new Date(daysAgo(2)).toUTCString()}`,
        'Subject: Your application',
        '',
        'Dear Finn, we would like to invite you to an interview. The secret word is Zanzibar.',
      ].join('\r\n')
      const give = (content: string) =>
        application.send(finn, {
          method: 'POST',
          url: '/api/v1/mail-proposals/files',
          ...formPayload('a.eml', Buffer.from(content)),
        })
      const given = await give(text)
      const proposal = given.json as { readonly id: string }
      expect(given.json).toMatchObject({
        ...{ status: 'interview', quote: 'Dear Finn, we would like to invite you to an interview.' },
        candidates: [{ applicationId: id, why: expect.stringContaining('comes from its address') }],
      })
      expect((await give(text)).json).toMatchObject({ id: proposal.id })
      expect((await get(`${base}/${id}`, finn)).json).toMatchObject({ status: 'applied' })
      const kept = await database.pool.query<{ row: string }>('select mail_proposals::text as row from mail_proposals')
      expect(kept.rows.map(({ row }) => row).join()).not.toContain('Zanzibar')
      const confirm = () =>
        post(`/api/v1/mail-proposals/${proposal.id}/confirmation`, { applicationId: id, to: 'interview' }, finn)
      const [first, second] = await Promise.all([confirm(), confirm()])
      expect([first.status, second.status].sort()).toEqual([200, 409])
      const moved = (await get(`${base}/${id}`, finn)).json as {
        status: string
        statusSince: string
        events: unknown[]
      }
      expect(moved).toMatchObject({ status: 'interview', events: [{}, { note: 'Mail: Your application' }] })
      expect(moved.statusSince.slice(0, 10)).toBe(daysAgo(2).slice(0, 10))
      expect((await get('/api/v1/mail-proposals', finn)).json).toEqual({ proposals: [] })
      const other = (await give(text.replace('Your application', 'Another'))).json as { readonly id: string }
      const away = { method: 'DELETE', url: `/api/v1/mail-proposals/${other.id}` }
      expect([(await application.send(finn, away)).status, (await application.send(finn, away)).status]).toEqual([
        204, 409,
      ])
      expect((await give('no mail at all')).status).toBe(422)
      expect((await give(`From: a@b.example\r\n\r\n${'x'.repeat(5_000_001)}`)).status).toBe(413)
    })

    test('the page shows what reminders would tell; looking at the link that stops them changes nothing', async () => {
      const gina = await application.addPerson('Gina')
      await begin({ title: 'Quiet', company: 'Hush', status: 'applied', happenedAt: daysAgo(10) }, gina)
      expect((await get('/api/v1/digest', gina)).json).toMatchObject({
        searches: [],
        upcoming: [],
        suggestions: [{ kind: 'follow_up' }],
      })
      expect((await get('/api/v1/reminders', gina)).json).toMatchObject({ every: 'off', canMail: false })
      const asked = await application.send(gina, {
        method: 'PUT',
        url: '/api/v1/reminders',
        ...jsonPayload({ every: 'day' }),
      })
      expect([asked.status, asked.text]).toEqual([409, expect.stringContaining('SMTP_URL')])
      const link = '/api/v1/reminders/unsubscribe/forged'
      const page = await get(link, null)
      expect([page.status, page.headers['content-security-policy']]).toEqual([
        200,
        expect.stringContaining("default-src 'none'"),
      ])
      const form = {
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: 'List-Unsubscribe=One-Click',
      }
      expect((await application.send(null, { method: 'POST', url: link, ...form })).status).toBe(404)
    })
  })
}
