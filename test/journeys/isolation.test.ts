/** Nobody reaches what is not theirs: every operation of the API, asked by its owner, by another person, and by nobody. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../src/platform/database/database.ts'
import { createOperationFinder, operationsOf } from '../harness/api-description.ts'
import { type Injected, type InjectedRequest, openApplication, type TestApplication } from '../harness/application.ts'
import { databasesUnderTest } from '../harness/database.ts'
import { postingOf } from '../harness/world.ts'
import { get, type Places, post } from './isolation-cases/case.ts'
import { cases, makePlaces, modelSettings, neverFetched } from './isolation-cases/every-operation.ts'

/** Refused to everybody here: nobody of them runs the installation. */
const isForAdmins = (name: string): boolean => name.includes(' /api/v1/admin/')
/** They end the asker's session. */
const signsOut = new Set(['POST /api/v1/sign-out', 'DELETE /api/v1/sessions'])

for (const place of databasesUnderTest().filter(({ name }) => !name.includes('pool of one'))) {
  describe.skipIf(!place.present)(`two people and a stranger, ${place.name}`, () => {
    let database: Database
    let application: TestApplication
    let places: Places
    let description: TestApplication['description']

    beforeAll(async () => {
      database = await place.open()
      application = await openApplication(database, modelSettings)
      description = application.description
      places = await makePlaces(application, database)
    }, 1_200_000)
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

    const isOfHers = (path: string, { url }: InjectedRequest): boolean =>
      path.includes('{') && Object.values(places.ana).some((id) => typeof id === 'string' && url.includes(id))

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
          // What is hers is answered like what never was.
          if (isOfHers(path, request)) expect(answer.status, `${name}: ${answer.text}`).toBe(404)
          if (name === 'POST /api/v1/runs') expect(answer.status, answer.text).toBe(404)
          if (name === 'POST /api/v1/sign-in') expect(answer.status, answer.text).toBe(401)
        }
      }
      expect(asked).toBeGreaterThanOrEqual(Object.keys(cases).length)
      expect(await lookAtHers()).toBe(before)
    })

    test('an administrator is told nothing of hers either, and reads none of her documents', async () => {
      const boss = await application.addPerson('Boss')
      await database.pool.query(`update accounts set role = 'admin' where id = $1`, [boss.ownerId])
      const admin = await application.signIn(boss)
      expect((await application.send(admin, get('/api/v1/admin/accounts'))).status).toBe(200)
      const reading = operationsOf(description).filter(({ method, isPublic, name }) => {
        return method === 'GET' && !isPublic && !isForAdmins(name)
      })
      expect(reading.map(({ name }) => name)).toContain('GET /api/v1/documents/{documentId}/content')
      for (const { name, path } of reading) {
        for (const request of await othersOf(name)) {
          const answer = await application.send(admin, request)
          expect(findLeaks(answer, request), `${name}: ${answer.text}`).toEqual([])
          if (isOfHers(path, request)) expect(answer.status, `${name}: ${answer.text}`).toBe(404)
        }
      }
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
