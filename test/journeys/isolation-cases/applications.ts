/** Cases of applications: hers, in every way they are read and changed. */
import type { TestApplication } from '../../harness/application.ts'
import type { World } from '../../harness/world.ts'
import { type Case, type Cases, everybody, get, type Places, post, remove, upload } from './case.ts'

const base = '/api/v1/applications'

interface Shown {
  readonly id: string
  readonly entries: readonly { readonly id: string }[]
}

/** A new one, with a note beside it. */
async function added(application: TestApplication, { person, word }: World): Promise<Shown> {
  const made = await application.send(person, post(base, { title: `${word} Engineer`, company: word }))
  const { id } = made.json as Shown
  const noted = post(`${base}/${id}/entries`, { content: { kind: 'note', text: word } })
  return (await application.send(person, noted)).json as Shown
}

/** The same request for one of hers that is there. */
const ofHers = (ask: (shown: Shown, places: Places) => ReturnType<typeof get>): Case => ({
  owner: async (places) => ask(await added(places.application, places.ana), places),
})

const note = (word: string) => ({ content: { kind: 'note', text: word } })

const mailOf = (word: string): string =>
  `From: ${word} <jobs@example.org>\r\nSubject: ${word} ${Math.random()}\r\n\r\nThank you for applying.`

/** A mail of theirs that was not given before. */
async function proposed(application: TestApplication, { person, word }: World): Promise<{ readonly id: string }> {
  const given = upload('/api/v1/mail-proposals/files', 'a.eml', mailOf(word))
  return (await application.send(person, given)).json as { readonly id: string }
}
const confirmation = (mail: { readonly id: string }, { id }: Shown) =>
  post(`/api/v1/mail-proposals/${mail.id}/confirmation`, { applicationId: id, to: 'applied' })

const put = (url: string, body: object) => ({ ...post(url, body), method: 'PUT' })

const interview = { kind: 'interview', title: 'Talk', startsAt: '2027-01-05T09:00:00Z' }

export const applicationCases: Cases = {
  'GET /api/v1/calendar': everybody('/api/v1/calendar'),
  'POST /api/v1/calendar': { owner: () => post('/api/v1/calendar', {}) },
  'GET /api/v1/calendar/{token}/rolewright.ics': {
    owner: async ({ application, ana }) => {
      const { json } = await application.send(ana.person, post('/api/v1/calendar', {}))
      return get(new URL((json as { readonly url: string }).url).pathname)
    },
    // Who does not know the address guesses.
    others: () => [get(`/api/v1/calendar/${'A'.repeat(43)}/rolewright.ics`)],
  },
  'DELETE /api/v1/calendar': { owner: () => remove('/api/v1/calendar') },
  [`GET ${base}/{applicationId}/entries/{entryId}/calendar`]: {
    owner: async ({ application, ana }) => {
      const { id } = await added(application, ana)
      const { json } = await application.send(ana.person, post(`${base}/${id}/entries`, { content: interview }))
      return get(`${base}/${id}/entries/${(json as Shown).entries[1]?.id}/calendar`)
    },
  },
  [`POST ${base}`]: {
    owner: ({ ana }) => post(base, { postingId: ana.postingIds[0] }),
    others: ({ ana }) => [post(base, { postingId: ana.postingIds[0] }), post(base, { runId: ana.doneRunId })],
  },
  [`GET ${base}`]: everybody(`${base}?archived=both`),
  [`GET ${base}/export`]: everybody(`${base}/export`),
  [`GET ${base}/table`]: everybody(`${base}/table`),
  [`POST ${base}/files`]: {
    owner: ({ ana }) => upload(`${base}/files`, 'table.csv', `title,company\n${ana.word} Cook,${ana.word}\n`),
    others: ({ ben }) => [upload(`${base}/files`, 'table.csv', `title,company\n${ben.word} Cook,${ben.word}\n`)],
  },
  'GET /api/v1/digest': everybody('/api/v1/digest'),
  'GET /api/v1/reminders': everybody('/api/v1/reminders'),
  'PUT /api/v1/reminders': { owner: () => ({ ...post('/api/v1/reminders', { every: 'off' }), method: 'PUT' }) },
  'GET /api/v1/mailbox': everybody('/api/v1/mailbox'),
  // Nothing is connected to: a name inside a private network is refused before.
  'PUT /api/v1/mailbox': {
    owner: ({ ana }) => put('/api/v1/mailbox', { host: 'mail.internal', userName: ana.word, password: 'secret' }),
  },
  // None is connected, as below.
  'PATCH /api/v1/mailbox': {
    owner: () => ({ ...post('/api/v1/mailbox', { readsByItself: true }), method: 'PATCH' }),
    answers: [409],
  },
  'DELETE /api/v1/mailbox': { owner: () => remove('/api/v1/mailbox') },
  // None is connected.
  'POST /api/v1/mailbox/readings': { owner: () => post('/api/v1/mailbox/readings', {}), answers: [409] },
  'GET /api/v1/mail-proposals': everybody('/api/v1/mail-proposals'),
  'POST /api/v1/mail-proposals/files': {
    owner: ({ ana }) => upload('/api/v1/mail-proposals/files', 'a.eml', mailOf(ana.word)),
    others: ({ ben }) => [upload('/api/v1/mail-proposals/files', 'a.eml', mailOf(ben.word))],
  },
  'POST /api/v1/mail-proposals/{proposalId}/confirmation': {
    owner: async ({ application, ana }) =>
      confirmation(await proposed(application, ana), await added(application, ana)),
    // Hers for an application of his own, and his own for one of hers.
    others: async ({ application, ana, ben }) => [
      confirmation(await proposed(application, ana), await added(application, ben)),
      confirmation(await proposed(application, ben), await added(application, ana)),
    ],
  },
  'DELETE /api/v1/mail-proposals/{proposalId}': {
    owner: async ({ application, ana }) => remove(`/api/v1/mail-proposals/${(await proposed(application, ana)).id}`),
  },
  [`GET ${base}/record`]: everybody(`${base}/record?format=txt`),
  [`GET ${base}/suggestions`]: everybody(`${base}/suggestions`),
  [`GET ${base}/{applicationId}/kit`]: ofHers(({ id }) => get(`${base}/${id}/kit`)),
  [`GET ${base}/{applicationId}/kit/documents`]: {
    owner: async ({ application, ana }) => {
      const { id } = await added(application, ana)
      await application.send(ana.person, post(`${base}/${id}/documents`, { documentIds: [ana.documentId] }))
      return get(`${base}/${id}/kit/documents?format=all`)
    },
  },
  [`POST ${base}/bulk`]: ofHers(({ id }) => post(`${base}/bulk`, { applicationIds: [id], action: 'archive' })),
  [`GET ${base}/{applicationId}`]: ofHers(({ id }) => get(`${base}/${id}`)),
  [`PATCH ${base}/{applicationId}`]: ofHers(({ id }) => ({
    ...post(`${base}/${id}`, { location: 'Oslo' }),
    method: 'PATCH',
  })),
  [`DELETE ${base}/{applicationId}`]: ofHers(({ id }) => remove(`${base}/${id}`)),
  [`POST ${base}/{applicationId}/moves`]: {
    owner: async (places) => {
      const { id } = await added(places.application, places.ana)
      return post(`${base}/${id}/moves`, { to: 'applied', documentIds: [places.ana.documentId] })
    },
    // Her application, and her document with an application of his own.
    others: async ({ application, ana, ben }) => [
      post(`${base}/${(await added(application, ana)).id}/moves`, { to: 'applied' }),
      post(`${base}/${(await added(application, ben)).id}/moves`, { to: 'applied', documentIds: [ana.documentId] }),
    ],
  },
  [`POST ${base}/{applicationId}/documents`]: {
    owner: async ({ application, ana }) =>
      post(`${base}/${(await added(application, ana)).id}/documents`, { documentIds: [ana.documentId] }),
    others: async ({ application, ana, ben }) => [
      post(`${base}/${(await added(application, ana)).id}/documents`, { documentIds: [ana.documentId] }),
      post(`${base}/${(await added(application, ben)).id}/documents`, { documentIds: [ana.documentId] }),
    ],
  },
  [`POST ${base}/{applicationId}/undo`]: {
    owner: async ({ application, ana }) => {
      const { id } = await added(application, ana)
      await application.send(ana.person, post(`${base}/${id}/moves`, { to: 'applied' }))
      return post(`${base}/${id}/undo`, {})
    },
  },
  [`POST ${base}/{applicationId}/archive`]: ofHers(({ id }) => post(`${base}/${id}/archive`, {})),
  [`POST ${base}/{applicationId}/restore`]: {
    owner: async ({ application, ana }) => {
      const { id } = await added(application, ana)
      await application.send(ana.person, post(`${base}/${id}/archive`, {}))
      return post(`${base}/${id}/restore`, {})
    },
  },
  [`POST ${base}/{applicationId}/entries`]: ofHers(({ id }) => post(`${base}/${id}/entries`, note('seen'))),
  [`PUT ${base}/{applicationId}/entries/{entryId}`]: ofHers(({ id, entries }) => ({
    ...post(`${base}/${id}/entries/${entries[0]?.id}`, note('changed')),
    method: 'PUT',
  })),
  [`DELETE ${base}/{applicationId}/entries/{entryId}`]: ofHers(({ id, entries }) =>
    remove(`${base}/${id}/entries/${entries[0]?.id}`),
  ),
}
