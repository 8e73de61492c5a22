/** SQL in what a person writes about their applications. */
import { expect } from 'vitest'
import type { ApiClient } from '../../harness/api-client.ts'

const base = '/api/v1/applications'

/** As the description of the API names them; what may be null and entries are unions there, and entries tested below all the same. */
export const applicationTextFields = [
  `PATCH ${base}/{applicationId} title`,
  `POST ${base} company`,
  `POST ${base} happenedAt`,
  `POST ${base} location`,
  `POST ${base} note`,
  `POST ${base} source`,
  `POST ${base} title`,
  `POST ${base} url`,
  `POST ${base}/files file`,
  'POST /api/v1/mail-proposals/files file',
  'PUT /api/v1/mailbox folder',
  'PUT /api/v1/mailbox host',
  'PUT /api/v1/mailbox password',
  'PUT /api/v1/mailbox userName',
  'POST /api/v1/mail-proposals/{proposalId}/confirmation happenedAt',
  `POST ${base}/{applicationId}/documents happenedAt`,
  `POST ${base}/{applicationId}/moves happenedAt`,
  `POST ${base}/{applicationId}/moves note`,
]

/** In addresses: days, and a secret. All else there is an id, a number or a choice. */
export const applicationParameters = [
  'GET /api/v1/calendar/{token}/rolewright.ics token',
  `GET ${base}/record from`,
  `GET ${base}/record until`,
]

interface Shown {
  readonly id: string
  readonly events: readonly { readonly note: string | null }[]
  readonly entries: readonly { readonly content: Readonly<Record<string, unknown>> }[]
}

/** Each is kept word for word in every field that takes words, and refused where none belong. */
export async function tryApplications(api: ApiClient, injections: readonly string[]): Promise<void> {
  for (const injection of injections.map(encodeURIComponent)) {
    expect((await api.get(`/api/v1/calendar/${injection}/rolewright.ics`)).status, injection).toBe(422)
    for (const end of ['from', 'until'])
      expect((await api.get(`${base}/record?${end}=${injection}`)).status, injection).toBe(422)
  }
  for (const injection of injections) {
    const words = { title: injection, company: injection, location: injection, source: injection }
    const made = await api.post<Shown>(base, { ...words, note: injection })
    expect([made.status, made.body], injection).toMatchObject([201, words])
    expect(made.body.events[0]?.note).toBe(injection)
    const { id } = made.body
    const edited = await api.patch(`${base}/${id}`, {
      title: `${injection} x`,
      company: injection,
      location: injection,
    })
    expect(edited.body, injection).toMatchObject({ title: `${injection} x`, company: injection, location: injection })
    expect((await api.patch(`${base}/${id}`, { url: injection })).status, injection).toBe(422)
    const moved = await api.post<Shown>(`${base}/${id}/moves`, { to: 'applied', note: injection })
    expect(moved.body.events.at(-1)?.note).toBe(injection)
    const content = { kind: 'contact', name: injection, role: injection, phone: injection }
    const noted = await api.post<Shown>(`${base}/${id}/entries`, { content })
    expect(noted.body.entries.at(-1)?.content).toEqual(content)
    for (const wrong of [
      { url: injection },
      { happenedAt: injection },
      { status: injection },
      { postingId: injection },
    ])
      expect((await api.post(base, { ...words, ...wrong })).status, injection).toBe(422)
    expect((await api.post(`${base}/${id}/moves`, { to: 'screening', happenedAt: injection })).status).toBe(422)
    const box = { userName: injection, password: injection, folder: injection }
    for (const host of [injection, 'mail.internal'])
      expect((await api.put('/api/v1/mailbox', { ...box, host })).status, injection).toBe(422)
  }
  for (const injection of injections) {
    const text = `From: "x" <a@b.example>\r\nSubject: ${injection}\r\n\r\nUnfortunately not. ${injection}`
    const given = await api.upload<{ id: string; subject: string }>('/api/v1/mail-proposals/files', {
      ...{ bytes: new TextEncoder().encode(text), fileName: 'a.eml' },
    })
    expect([given.status, given.body.subject], injection).toEqual([200, injection])
    const confirmation = { applicationId: given.body.id, to: 'applied', happenedAt: injection }
    expect((await api.post(`/api/v1/mail-proposals/${given.body.id}/confirmation`, confirmation)).status).toBe(422)
  }
  const quoted = injections.map((injection) => `"${injection.replaceAll('"', '""')}","From a table"`)
  const table = { bytes: new TextEncoder().encode(`title,company\n${quoted.join('\n')}`), fileName: 'table.csv' }
  const imported = await api.upload<{ kept: number }>(`${base}/files`, table)
  expect(imported.body.kept).toBe(injections.length)
}
