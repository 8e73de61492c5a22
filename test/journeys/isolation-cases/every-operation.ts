/** Every operation of the API with a request that its owner is given, and what others try: for all tests that walk the whole of it. */
import { newId } from '../../../src/kernel/ids.ts'
import type { Database } from '../../../src/platform/database/database.ts'
import type { InjectedRequest, Person, TestApplication } from '../../harness/application.ts'
import { buildWorld, postingOf, resumeOf, type World } from '../../harness/world.ts'
import { accountCases } from './accounts.ts'
import { applicationCases } from './applications.ts'
import { type Cases, everybody, get, type Places, post, remove, upload } from './case.ts'
import { copilotCases } from './copilot.ts'
import { credentialCases } from './credentials.ts'
import { documentCases } from './documents.ts'
import { insightCases } from './insights.ts'
import { marketCases } from './market.ts'
import { profileCases } from './profiles.ts'

/** There is nothing at this address, and nobody consents before anything could be sent. */
export const modelSettings = { LLM_BASE_URL: 'http://127.0.0.1:9/v1', LLM_MODEL: 'a-model' }

/** Answered within the test: a page that is not there is still a request that was made for her. */
const address = 'https://127.0.0.1/jobs'

async function sessionOf(application: TestApplication, person: Person): Promise<string> {
  const { json } = await application.send(person, get('/api/v1/me'))
  return (json as { readonly sessionId: string }).sessionId
}

/** A new key of Ana's. */
async function keyOf({ application, ana }: Places): Promise<string> {
  await application.send(ana.person, post('/api/v1/keys', { label: 'a program' }))
  const { json } = await application.send(ana.person, get('/api/v1/keys'))
  return (json as { readonly keys: readonly { readonly id: string }[] }).keys[0]?.id ?? ''
}

/** A search that Ana keeps. */
async function savedSearchOf({ application, ana }: Places): Promise<string> {
  const saved = post('/api/v1/saved-searches', { name: ana.word, query: { text: ana.word } })
  const { json } = await application.send(ana.person, saved)
  return (json as { readonly searches: readonly { readonly id: string }[] }).searches[0]?.id ?? ''
}

const suspend = (method: string, { person }: World): InjectedRequest => ({
  method,
  url: `/api/v1/admin/accounts/${person.ownerId}/suspension`,
})

/** One for each operation of the API. A new operation needs an entry here, or in the file of its feature beside this one. */
export const cases: Cases = {
  ...accountCases,
  ...applicationCases,
  ...copilotCases,
  ...insightCases,
  ...marketCases,
  ...credentialCases,
  ...documentCases,
  ...profileCases,
  'GET /health': everybody('/health'),
  'GET /health/live': everybody('/health/live'),
  'GET /health/ready': everybody('/health/ready'),
  'GET /health/dependencies': everybody('/health/dependencies'),
  'POST /api/v1/sign-in': {
    owner: ({ ana: { person } }) => post('/api/v1/sign-in', { email: person.email, password: person.password }),
    others: ({ ana, ben }) => [
      post('/api/v1/sign-in', { email: ana.person.email, password: ben.person.password }),
      post('/api/v1/sign-in', { email: ana.person.email, password: `${ana.person.password} ` }),
    ],
  },
  'POST /api/v1/password': {
    owner: async ({ application }) => {
      const guest = await application.addPerson(`Guest${Math.random().toString(36).slice(2)}`)
      return post('/api/v1/password', { token: await application.passwordToken(guest.email), password: guest.password })
    },
    others: ({ ben }) => [post('/api/v1/password', { token: 'A'.repeat(43), password: ben.person.password })],
  },
  'GET /api/v1/me': everybody('/api/v1/me'),
  'GET /api/v1/sessions': everybody('/api/v1/sessions'),
  'DELETE /api/v1/sessions/{sessionId}': {
    owner: async ({ application, ana }) =>
      remove(`/api/v1/sessions/${await sessionOf(application, await application.signIn(ana.person))}`),
    others: async ({ application, ana }) => [remove(`/api/v1/sessions/${await sessionOf(application, ana.person)}`)],
  },
  // A person of their own: who signs out is gone.
  'POST /api/v1/sign-out': { owner: () => post('/api/v1/sign-out', {}) },
  'DELETE /api/v1/sessions': { owner: () => remove('/api/v1/sessions') },
  'GET /api/v1/keys': everybody('/api/v1/keys'),
  'POST /api/v1/keys': { owner: () => post('/api/v1/keys', { label: 'a program' }) },
  'DELETE /api/v1/keys/{keyId}': {
    owner: async (places) => remove(`/api/v1/keys/${await keyOf(places)}`),
    others: async (places) => [remove(`/api/v1/keys/${await keyOf(places)}`)],
  },
  'POST /api/v1/tokens': { owner: () => post('/api/v1/tokens', {}) },
  'GET /api/v1/auth/jwks': everybody('/api/v1/auth/jwks'),
  'GET /api/v1/admin/accounts': everybody('/api/v1/admin/accounts'),
  'PUT /api/v1/admin/accounts/{accountId}/suspension': { owner: ({ ana }) => suspend('PUT', ana) },
  'DELETE /api/v1/admin/accounts/{accountId}/suspension': { owner: ({ ana }) => suspend('DELETE', ana) },
  'POST /api/v1/profiles': {
    owner: ({ ana }) => upload('/api/v1/profiles', `${ana.word}.txt`, resumeOf(ana.word)),
    others: ({ ben }) => [upload('/api/v1/profiles', `${ben.word}.txt`, resumeOf(ben.word))],
  },
  'GET /api/v1/profiles': everybody('/api/v1/profiles'),
  'GET /api/v1/profiles/{profileId}': { owner: ({ ana }) => get(`/api/v1/profiles/${ana.profileId}`) },
  'POST /api/v1/profiles/{profileId}/matches': {
    owner: ({ ana }) => post(`/api/v1/profiles/${ana.profileId}/matches`, { postingIds: ana.postingIds }),
    others: ({ ana, ben }) => [
      post(`/api/v1/profiles/${ana.profileId}/matches`, {}),
      post(`/api/v1/profiles/${ana.profileId}/matches`, { postingIds: ben.postingIds }),
      post(`/api/v1/profiles/${ben.profileId}/matches`, { postingIds: ana.postingIds }),
      post(`/api/v1/profiles/${ben.profileId}/matches`, { limit: 100 }),
    ],
  },
  'POST /api/v1/postings/files': {
    owner: ({ ana }) => upload('/api/v1/postings/files', 'posting.txt', postingOf(ana.word, 1)),
    others: ({ ben }) => [upload('/api/v1/postings/files', 'posting.txt', postingOf(ben.word, 1))],
  },
  'POST /api/v1/postings/texts': {
    owner: ({ ana }) => post('/api/v1/postings/texts', { text: postingOf(ana.word, 1) }),
    others: ({ ben }) => [post('/api/v1/postings/texts', { text: postingOf(ben.word, 1) })],
  },
  // No test fetches: an address that is refused says the same to everybody.
  'POST /api/v1/postings/urls': { owner: () => post('/api/v1/postings/urls', { url: address }) },
  'GET /api/v1/postings': everybody('/api/v1/postings'),
  'POST /api/v1/postings/search': { owner: () => post('/api/v1/postings/search', { limit: 100 }) },
  'GET /api/v1/saved-searches': everybody('/api/v1/saved-searches'),
  'POST /api/v1/saved-searches': {
    owner: ({ ana }) => post('/api/v1/saved-searches', { name: ana.word, query: {} }),
    others: ({ ben }) => [post('/api/v1/saved-searches', { name: ben.word, query: {} })],
  },
  'POST /api/v1/saved-searches/{searchId}/seen': {
    owner: async (places) => post(`/api/v1/saved-searches/${await savedSearchOf(places)}/seen`, {}),
  },
  'DELETE /api/v1/saved-searches/{searchId}': {
    owner: async (places) => remove(`/api/v1/saved-searches/${await savedSearchOf(places)}`),
  },
  'GET /api/v1/boards': everybody('/api/v1/boards'),
  'GET /api/v1/boards/starters': everybody('/api/v1/boards/starters'),
  'POST /api/v1/boards': { owner: () => post('/api/v1/boards', { address }) },
  'POST /api/v1/boards/{boardId}/refreshes': {
    owner: async ({ ana, followBoard }) => post(`/api/v1/boards/${await followBoard(ana.person)}/refreshes`, {}),
  },
  'PATCH /api/v1/boards/{boardId}': {
    owner: async ({ ana, followBoard }) => ({
      ...post(`/api/v1/boards/${await followBoard(ana.person)}`, { isPaused: true }),
      method: 'PATCH',
    }),
  },
  'DELETE /api/v1/boards/{boardId}': {
    owner: async ({ ana, followBoard }) => remove(`/api/v1/boards/${await followBoard(ana.person)}`),
  },
  'GET /api/v1/postings/{postingId}/twins': { owner: ({ ana }) => get(`/api/v1/postings/${ana.postingIds[0]}/twins`) },
  'GET /api/v1/postings/{postingId}': { owner: ({ ana }) => get(`/api/v1/postings/${ana.postingIds[0]}`) },
  'POST /api/v1/runs': {
    owner: ({ ana }) => post('/api/v1/runs', { profileId: ana.profileId, postingId: ana.postingIds[1] }),
    others: ({ ana, ben }) => [
      post('/api/v1/runs', { profileId: ana.profileId, postingId: ana.postingIds[0] }),
      post('/api/v1/runs', { profileId: ana.profileId, postingId: ben.postingIds[0], acceptAll: true }),
      post('/api/v1/runs', { profileId: ben.profileId, postingId: ana.postingIds[0], acceptAll: true }),
    ],
  },
  'GET /api/v1/runs': everybody('/api/v1/runs'),
  'GET /api/v1/runs/{runId}': { owner: ({ ana }) => get(`/api/v1/runs/${ana.doneRunId}`) },
  'GET /api/v1/runs/{runId}/events': {
    owner: ({ ana }) => get(`/api/v1/runs/${ana.doneRunId}/events`),
    others: ({ ana }) => [get(`/api/v1/runs/${ana.doneRunId}/events`), get(`/api/v1/runs/${ana.waitingRunId}/events`)],
  },
  'GET /api/v1/runs/{runId}/changes': { owner: ({ ana }) => get(`/api/v1/runs/${ana.doneRunId}/changes`) },
  'POST /api/v1/runs/{runId}/approval': {
    owner: ({ ana }) => post(`/api/v1/runs/${ana.nextRunId}/approval`, { others: 'accept' }),
    others: ({ ana }) =>
      [ana.waitingRunId, ana.nextRunId, ana.doneRunId].map((id) =>
        post(`/api/v1/runs/${id}/approval`, { others: 'accept' }),
      ),
  },
  'GET /api/v1/runs/{runId}/documents': { owner: ({ ana }) => get(`/api/v1/runs/${ana.doneRunId}/documents`) },
}

/** Refused even to its owner, because the test's network ends at this machine. */
export const neverFetched = new Set([
  'POST /api/v1/postings/urls',
  'POST /api/v1/boards',
  'POST /api/v1/boards/{boardId}/refreshes',
  'PUT /api/v1/mailbox',
])
/** Two people who have a bit of everything, and one who has nothing. */
export async function makePlaces(application: TestApplication, database: Database): Promise<Places> {
  const [ana, ben] = [await application.addPerson('Ana'), await application.addPerson('Ben')]
  return {
    application,
    ana: await buildWorld(application, ana, 'Zephyrine'),
    ben: await buildWorld(application, ben, 'Quillon'),
    cara: await application.addPerson('Cara'),
    followBoard: async ({ ownerId }) => {
      const id = newId()
      await database.pool.query('insert into boards (id, source, board, fetch_url) values ($1, $2, $3, $4)', [
        id,
        'greenhouse',
        id,
        address,
      ])
      await database.pool.query('insert into subscriptions (owner_id, source, board) values ($1, $2, $3)', [
        ownerId,
        'greenhouse',
        id,
      ])
      return id
    },
  }
}
