/** Twenty thousand requests that nobody would write: each is answered, rightly or with a sentence, and none with a fault. */
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../src/kernel/ids.ts'
import { sha256Hex } from '../../src/kernel/text.ts'
import type { Database } from '../../src/platform/database/database.ts'
import type { NamedOperation } from '../harness/api-description.ts'
import {
  type Injected,
  type InjectedRequest,
  openApplication,
  type Person,
  type TestApplication,
} from '../harness/application.ts'
import { databasesUnderTest } from '../harness/database.ts'
import { type MailServer, startMailServer } from '../harness/smtp-server.ts'
import type { Places } from '../journeys/isolation-cases/case.ts'
import { cases, makePlaces, modelSettings, neverFetched } from '../journeys/isolation-cases/every-operation.ts'
import { countedAnswers, type FuzzReport, fuzz, successes } from './fuzz.ts'
import { createRandom } from './random.ts'

const requests = 20_000
const perOperation = 50

/** A failure names it: the same seed sends the same requests. */
const seed = Number(process.env.FUZZ_SEED ?? 20_261_128)

/** They succeed with what only a mail holds, or with a model: `isolation.test.ts` and `sign-up.test.ts` show both. */
const neverSucceeds = new Set([
  ...neverFetched,
  'POST /api/v1/models/tests',
  'POST /api/v1/mailbox/readings',
  'PATCH /api/v1/mailbox',
  'POST /api/v1/profiles/{profileId}/second-readings',
  'POST /api/v1/invitations/acceptance',
  'POST /api/v1/email-confirmations',
  'DELETE /api/v1/admin/invitations/{invitationId}',
  'DELETE /api/v1/admin/accounts/{accountId}/second-factor',
])

const place = databasesUnderTest()[0]
if (!place) throw new Error('there is no embedded database')

describe('generated requests', () => {
  let mailServer: MailServer
  let database: Database
  let application: TestApplication
  let places: Places
  let report: FuzzReport
  beforeAll(async () => {
    mailServer = await startMailServer()
    database = await place.open()
    application = await openApplication(database, { ...modelSettings, SIGN_UP: 'open', SMTP_URL: mailServer.url })
    places = await makePlaces(application, database)
    // Everything is open to her, so that everything is reached.
    await database.pool.query(`update accounts set role = 'admin' where id = $1`, [places.ana.person.ownerId])
    report = await fuzz({
      ...{ description: application.description, random: createRandom(seed), known: knownOf(places) },
      ...{ requests, perOperation, patienceMs: 120_000, seed: seedOf, send },
    })
  }, 3_600_000)
  afterAll(async () => {
    await application?.close()
    await mailServer?.close()
  })

  const knownOf = ({ ana, ben }: Places): Readonly<Record<string, readonly string[]>> => ({
    profileId: [ana.profileId],
    postingId: ana.postingIds,
    runId: [ana.doneRunId, ana.waitingRunId],
    documentId: [ana.documentId],
    accountId: [ben.person.ownerId],
  })

  /** Those that somebody else than Ana asks, because it costs the asker their account. */
  const askers = new WeakMap<InjectedRequest, Person>()

  async function seedOf({ name }: NamedOperation): Promise<InjectedRequest> {
    const one = cases[name]
    if (one === undefined) throw new Error(`${name} has no case in isolation-cases`)
    const request = await one.owner(places)
    if (one.asker) askers.set(request, await one.asker(places))
    return request
  }

  /** They end every session of the asker: somebody asks who needs none for anything else. */
  const signsOut = new Set(['POST /api/v1/sign-out', 'DELETE /api/v1/sessions'])
  const cookies = new Map<string, string>()
  /** Signing in by the front door is throttled, as it should be, and costs a password hash. */
  async function freshCookie({ ownerId }: Person): Promise<string> {
    const token = randomBytes(24).toString('base64url')
    await database.pool.query(
      `insert into auth.sessions (id, user_id, token, expires_at) values ($1, $2, $3, now() + interval '1 day')`,
      [newId(), ownerId, sha256Hex(token)],
    )
    const cookie = `rolewright_session=${token}`
    cookies.set(ownerId, cookie)
    return cookie
  }

  /** A waiting run's events do not end: those of one that is done do. */
  const endless = (url: string) => url.replace(places.ana.waitingRunId, places.ana.doneRunId)

  let asked = 0
  async function send(operation: NamedOperation, given: InjectedRequest): Promise<Injected> {
    asked += 1
    const url = operation.path.endsWith('/events') ? endless(given.url) : given.url
    // Each from a place of its own: the throttle by address is not what is tested.
    const request = { ...given, url, remoteAddress: `10.${asked >> 16}.${(asked >> 8) & 255}.${asked & 255}` }
    const asker = askers.get(given)
    if (asker || operation.isPublic) return application.send(asker ?? null, request)
    const person = signsOut.has(operation.name) ? places.cara : places.ana.person
    const cookie = cookies.get(person.ownerId) ?? (await freshCookie(person))
    const answer = await application.send({ ...person, cookie }, request)
    if (answer.status !== 401) return answer
    // She signed herself out, as she was asked to.
    return application.send({ ...person, cookie: await freshCookie(person) }, request)
  }

  test(`are answered without a fault, a hang or a refusal that is no problem document (FUZZ_SEED=${seed})`, () => {
    expect(report.faults.slice(0, 20), `${report.faults.length} faults`).toEqual([])
    expect(report.requests).toBeGreaterThanOrEqual(requests)
  })

  test('reach every operation, past sign-in, rights and limits', () => {
    const few = [...report.operations].filter(([, one]) => countedAnswers(one) < perOperation)
    expect(few.map(([name, { statuses }]) => `${name} ${JSON.stringify(statuses)}`)).toEqual([])
  })

  test('succeed at every operation that can succeed here', () => {
    const never = [...report.operations].filter(([name, one]) => successes(one) === 0 && !neverSucceeds.has(name))
    expect(never.map(([name, { statuses }]) => `${name} ${JSON.stringify(statuses)}`)).toEqual([])
  })

  test('leave nothing in the log that is an error', () => {
    expect(application.errors().slice(0, 5)).toEqual([])
  })
})
