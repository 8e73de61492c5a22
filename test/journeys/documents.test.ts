/** A person makes documents of their profile: in every look and format, read again by machines, kept for ever, compared. */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sha256Hex } from '../../src/kernel/text.ts'
import type {
  ComparisonAnswer,
  DocumentAnswer,
  ExportReportAnswer,
  ProfileAnswer,
  WholeDocumentAnswer,
} from '../../src/main/cli/answers.ts'
import {
  formPayload,
  type Injected,
  jsonPayload,
  openApplication,
  type Person,
  type TestApplication,
} from '../harness/application.ts'
import { databasesUnderTest } from '../harness/database.ts'
import { inRepository } from '../harness/processes.ts'

for (const place of databasesUnderTest().slice(0, 2)) {
  describe.skipIf(!place.present)(`documents of a profile, ${place.name}`, () => {
    let application: TestApplication
    let ana: Person
    let profile: ProfileAnswer
    let at: string

    const send = (method: string, url: string, body?: object): Promise<Injected> =>
      application.send(ana, { method, url, ...(body && jsonPayload(body)) })
    async function must<T>(method: string, url: string, body?: object): Promise<T> {
      const answer = await send(method, url, body)
      expect(answer.status, answer.text).toBeLessThan(300)
      return answer.json as T
    }
    const make = (wish: object) => must<WholeDocumentAnswer>('POST', `${at}/documents`, wish)
    const attach = (name: string, bytes: Uint8Array, part = 'resume'): Promise<Injected> =>
      application.send(ana, {
        method: 'POST',
        url: `${at}/documents/uploads?part=${part}`,
        ...formPayload(name, Buffer.from(bytes)),
      })

    beforeAll(async () => {
      application = await openApplication(await place.open())
      ana = await application.addPerson('Ana')
      const bytes = readFileSync(inRepository('test/fixtures/resume.txt'))
      const answer = await application.send(ana, {
        method: 'POST',
        url: '/api/v1/profiles',
        ...formPayload('resume.txt', bytes),
      })
      profile = answer.json as ProfileAnswer
      at = `/api/v1/profiles/${profile.id}`
    }, 120_000)
    afterAll(() => application?.close())

    test('there are three looks and five formats to choose from', async () => {
      const choice = await must<{ templates: { name: string }[]; formats: string[] }>(
        'GET',
        '/api/v1/document-templates',
      )
      expect(choice.templates.map(({ name }) => name)).toEqual(['classic', 'serif', 'compact'])
      expect(choice.formats).toEqual(['pdf', 'docx', 'txt', 'md', 'json-resume'])
    })

    test.each(['pdf', 'docx', 'txt', 'md', 'json-resume'])(
      'every bullet of the profile comes back from %s, in order',
      async (format) => {
        const { report } = await must<ExportReportAnswer>('GET', `${at}/resume/report?format=${format}`)
        expect(report.unreadable).toBeNull()
        expect(report.bullets.count).toBeGreaterThan(3)
        expect(report.bullets).toEqual({ count: report.bullets.count, inOrder: report.bullets.count, missing: [] })
        expect(report.fields.filter(({ found }) => found === 'no')).toEqual([])
        if (report.otherReader !== null) expect(report.otherReader.missing).toEqual([])
      },
      60_000,
    )

    test('a page is shown as a picture before anything is kept; a page that is not there is not', async () => {
      const seen = await send('GET', `${at}/resume/pages/1?template=serif&paper=us-letter&width=400`)
      expect([seen.status, seen.headers['content-type'], seen.headers['x-page-count']]).toEqual([200, 'image/png', '1'])
      expect(Buffer.from(seen.bytes.subarray(0, 4)).toString('latin1')).toBe('\u0089PNG')
      expect((await send('GET', `${at}/resume/pages/9`)).status).toBe(404)
    }, 60_000)

    test('what has no room on the wished page is listed, and nothing else is missing', async () => {
      const { version } = await must<ProfileAnswer>('GET', at)
      const edits = Array.from({ length: 90 }, (_, index) => ({
        op: 'add',
        kind: 'interest',
        value: `Interest number ${index} that a person may well have and that takes a line of its own on a page`,
      }))
      const long = await must<ProfileAnswer>('POST', '/api/v1/profiles/blank', { name: 'long', copyOf: profile.id })
      await must('POST', `/api/v1/profiles/${long.id}/edits`, { version: long.version ?? version, edits })
      const url = `/api/v1/profiles/${long.id}/resume/report`
      const free = await must<ExportReportAnswer>('GET', `${url}?pages=free`)
      const one = await must<ExportReportAnswer>('GET', `${url}?pages=1`)
      expect(free.pageCount).toBeGreaterThan(1)
      expect(free.leftOut).toEqual([])
      expect(one.pageCount).toBe(1)
      expect(one.leftOut.length).toBeGreaterThan(0)
      expect(one.leftOut.every(({ kind }) => kind === 'interest')).toBe(true)
      expect(one.report.bullets.missing).toEqual([])
    }, 120_000)

    test('a kept document never changes, whatever becomes of the profile', async () => {
      const made = await make({ format: 'txt' })
      const content = async (): Promise<string> => (await send('GET', `/api/v1/documents/${made.id}/content`)).text
      const before = await content()
      expect(sha256Hex(new TextEncoder().encode(before))).toBe(made.sha256)
      const { version, facts } = await must<ProfileAnswer>('GET', at)
      const bullet = facts.find(({ kind }) => kind === 'bullet')
      const edits = [{ op: 'change', factId: bullet?.id, value: `${bullet?.value} Twice.` }]
      await must('POST', `${at}/edits`, { version, edits })
      expect(await content()).toBe(before)
      const again = await make({ format: 'txt' })
      expect([again.profileVersion, again.sha256 === made.sha256]).toEqual([version + 1, false])

      const compared = await must<ComparisonAnswer>('GET', `/api/v1/documents/${made.id}/comparison/${again.id}`)
      const changed = compared.statements.filter(({ change }) => change !== 'same')
      expect(changed).toHaveLength(1)
      expect(changed[0]?.words.filter(({ op }) => op !== 'same')).toEqual([{ op: 'added', text: ' Twice.' }])
    }, 60_000)

    test('an own file is kept as it is, says what machines read in it, and can be compared', async () => {
      const made = await make({ format: 'pdf', template: 'compact' })
      const { bytes } = await send('GET', `/api/v1/documents/${made.id}/content`)
      const attached = (await attach('my own.pdf', bytes)).json as WholeDocumentAnswer
      expect(attached).toMatchObject({ origin: 'upload', fileName: 'my own.pdf', sha256: made.sha256, pageCount: 1 })
      expect(attached.report).toMatchObject({ unreadable: null, fields: [] })
      expect(attached.report?.order).toContain('bullet')
      const seen = await send('GET', `/api/v1/documents/${attached.id}/pages/1?width=300`)
      expect(seen.headers['content-type']).toBe('image/png')
      const compared = await send('GET', `/api/v1/documents/${made.id}/comparison/${attached.id}`)
      expect(compared.status).toBe(200)
      const refused = await attach('picture.png', Buffer.from('\u0089PNG\r\n\u001a\n0000', 'latin1'))
      expect([refused.status, refused.text]).toEqual([415, expect.stringContaining('picture')])
    }, 60_000)

    test('documents are listed, the newest first', async () => {
      const { documents, next } = await must<{ documents: DocumentAnswer[]; next: string | null }>(
        'GET',
        `/api/v1/documents?profileId=${profile.id}`,
      )
      expect(documents.map(({ origin }) => origin)).toEqual(['upload', 'export', 'export', 'export'])
      expect(next).toBeNull()
      const first = documents[0]?.id
      const older = await must<{ documents: DocumentAnswer[] }>('GET', `/api/v1/documents?before=${first}`)
      expect(older.documents.map(({ id }) => id)).toEqual(documents.slice(1).map(({ id }) => id))
    })
  })
}
