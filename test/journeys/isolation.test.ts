/** Nobody reaches what is not theirs: every operation of the API, asked by its owner, by another person, and by nobody. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../src/kernel/ids.ts'
import { createOperationFinder, operationsOf } from '../harness/api-description.ts'
import {
  type Injected,
  type InjectedRequest,
  openApplication,
  type Person,
  type TestApplication,
} from '../harness/application.ts'
import { databasesUnderTest } from '../harness/database.ts'
import { buildWorld, postingOf, resumeOf, type World } from '../harness/world.ts'
import { accountCases } from './isolation-cases/accounts.ts'
import { applicationCases } from './isolation-cases/applications.ts'
import { type Cases, everybody, get, type Places, post, remove, upload } from './isolation-cases/case.ts'
import { copilotCases } from './isolation-cases/copilot.ts'
import { profileCases } from './isolation-cases/profiles.ts'

/** There is nothing at this address, and nobody consents before anything could be sent. */
const modelSettings = { LLM_BASE_URL: 'http://127.0.0.1:9/v1', LLM_MODEL: 'a-model' }

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

/** One for each operation of the API. A new operation needs an entry here, or in a file of its feature in `isolation-cases`. */
const cases: Cases = {
  ...accountCases,
  ...applicationCases,
  ...copilotCases,
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
  'GET /api/v1/documents/{documentId}/content': {
    owner: ({ ana }) => get(`/api/v1/documents/${ana.documentId}/content`),
  },
}

/** Refused even to its owner, because the test's network ends at this machine. */
const neverFetched = new Set([
  'POST /api/v1/postings/urls',
  'POST /api/v1/boards',
  'POST /api/v1/boards/{boardId}/refreshes',
])
/** Refused to everybody here: nobody of them runs the installation. */
const isForAdmins = (name: string): boolean => name.includes(' /api/v1/admin/')
/** They end the asker's session. */
const signsOut = new Set(['POST /api/v1/sign-out', 'DELETE /api/v1/sessions'])

for (const place of databasesUnderTest().filter(({ name }) => !name.includes('pool of one'))) {
  describe.skipIf(!place.present)(`two people and a stranger, ${place.name}`, () => {
    let application: TestApplication
    let places: Places
    let description: TestApplication['description']

    beforeAll(async () => {
      const database = await place.open()
      application = await openApplication(database, modelSettings)
      description = application.description
      const [ana, ben] = [await application.addPerson('Ana'), await application.addPerson('Ben')]
      places = {
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
    }, 300_000)
    afterAll(() => application?.close())

    /** Everything of hers that could have been changed or taken away. */
    async function lookAtHers(): Promise<string> {
      const { person, profileId, waitingRunId, nextRunId, doneRunId } = places.ana
      const runs = [waitingRunId, nextRunId, doneRunId]
      const urls = [
        ...[
          '/api/v1/profiles',
          '/api/v1/postings',
          '/api/v1/runs',
          '/api/v1/sessions',
          `/api/v1/profiles/${profileId}`,
        ],
        ...runs.flatMap((id) => [`/api/v1/runs/${id}`, `/api/v1/runs/${id}/changes`, `/api/v1/runs/${id}/documents`]),
      ]
      const answers: string[] = []
      for (const url of urls) answers.push((await application.send(person, get(url))).text)
      return answers.join('\n')
    }

    /** Words and ids of hers in an answer, beside those that the asker sent. */
    function findLeaks({ text, headers }: Injected, request: InjectedRequest): string[] {
      const { person, word, profileId, postingIds, waitingRunId, nextRunId, doneRunId, documentId } = places.ana
      const secrets = [word, person.ownerId, profileId, ...postingIds, waitingRunId, nextRunId, doneRunId, documentId]
      const asked = `${request.url} ${request.payload?.toString() ?? ''}`
      const given = `${text} ${JSON.stringify(headers)}`
      return secrets.filter((secret) => given.includes(secret) && !asked.includes(secret))
    }

    const othersOf = async (name: string): Promise<readonly InjectedRequest[]> => {
      const one = cases[name]
      if (one === undefined) throw new Error(`${name} has no case in this file: add one.`)
      return one.others ? await one.others(places) : [await one.owner(places)]
    }

    /** Everything a stranger tries; made before anything is compared, since some of it is made by her. */
    async function requestsOfStrangers() {
      const requests: { name: string; isPublic: boolean; asked: readonly InjectedRequest[] }[] = []
      for (const { name, isPublic } of operationsOf(description)) {
        const { owner } = cases[name] ?? {}
        const own = signsOut.has(name) || isPublic || owner === undefined ? [] : [await owner(places)]
        requests.push({ name, isPublic, asked: [...own, ...(await othersOf(name))] })
      }
      return requests
    }

    test('every operation of the API has its case, and every case its operation', () => {
      expect(Object.keys(cases).sort()).toEqual(
        operationsOf(description)
          .map(({ name }) => name)
          .sort(),
      )
    })

    test('another person is told nothing of hers and changes nothing of hers, whatever they ask', async () => {
      const before = await lookAtHers()
      const find = createOperationFinder(description)
      let asked = 0
      for (const { name, path, isPublic } of operationsOf(description)) {
        const asker = signsOut.has(name) ? await application.signIn(places.cara) : places.ben.person
        for (const request of await othersOf(name)) {
          const answer = await application.send(isPublic ? null : asker, request)
          asked += 1
          expect(find(request.method, request.url)?.name).toBe(name)
          expect(answer.status, `${name}: ${answer.text}`).toBeLessThan(500)
          expect(findLeaks(answer, request), `${name}: ${answer.text}`).toEqual([])
          const isHers = Object.values(places.ana).some((id) => typeof id === 'string' && request.url.includes(id))
          // What is hers is answered like what never was.
          if (path.includes('{') && isHers) expect(answer.status, `${name}: ${answer.text}`).toBe(404)
          if (name === 'POST /api/v1/runs') expect(answer.status, answer.text).toBe(404)
          if (name === 'POST /api/v1/sign-in') expect(answer.status, answer.text).toBe(401)
        }
      }
      expect(asked).toBeGreaterThanOrEqual(Object.keys(cases).length)
      expect(await lookAtHers()).toBe(before)
    })

    test('a stranger is told 401 everywhere but at what is public, and changes nothing', async () => {
      const requests = await requestsOfStrangers()
      const before = await lookAtHers()
      for (const { name, isPublic, asked } of requests) {
        for (const request of asked) {
          for (const headers of [
            {},
            { authorization: 'Bearer rw_guessed' },
            { cookie: 'rolewright_session=guessed' },
          ]) {
            if (isPublic && Object.keys(headers).length > 0) continue
            const answer = await application.send(null, { ...request, headers: { ...request.headers, ...headers } })
            expect(answer.status, `${name}: ${answer.text}`).toBeLessThan(500)
            if (!isPublic) expect(answer.status, `${name}: ${answer.text}`).toBe(401)
            expect(findLeaks(answer, request), `${name}: ${answer.text}`).toEqual([])
          }
        }
      }
      expect((await lookAtHers()).replaceAll(/"sessions":.*/gu, '')).toBe(before.replaceAll(/"sessions":.*/gu, ''))
    })

    test('the same requests succeed for their owner: what was refused above was there', async () => {
      for (const { name, isPublic } of operationsOf(description)) {
        const one = cases[name]
        if (one === undefined) throw new Error(`${name} has no case`)
        const request = await one.owner(places)
        const hers = signsOut.has(name) ? await application.signIn(places.cara) : places.ana.person
        const asker = one.asker ? await one.asker(places) : hers
        const answer = await application.send(isPublic ? null : asker, request)
        if (neverFetched.has(name)) expect(answer.status, answer.text).toBe(422)
        else if (name === 'POST /api/v1/models/tests') expect(answer.status, answer.text).toBe(409)
        else if (isForAdmins(name)) expect(answer.status, `${name}: ${answer.text}`).toBe(403)
        else expect(one.answers ?? [200, 201, 202, 204], `${name}: ${answer.text}`).toContain(answer.status)
      }
    })

    test('a key for a repeated request is one person’s own: nobody is given another’s answer', async () => {
      const key = { 'idempotency-key': 'the-same-for-both' }
      const mine = post('/api/v1/postings/texts', { text: postingOf('Somebody', 9) })
      const request = { ...mine, headers: { ...mine.headers, ...key } }
      const first = await application.send(places.ana.person, request)
      const second = await application.send(places.ben.person, request)
      expect([first.status, second.status]).toEqual([200, 200])
      expect(second.headers).not.toHaveProperty('idempotent-replayed')
      expect(second.text).not.toBe(first.text)
      const again = await application.send(places.ana.person, request)
      expect([again.headers['idempotent-replayed'], again.text]).toEqual(['true', first.text])
    })
  })
}
