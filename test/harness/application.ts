/** The whole application inside the test's process, on any database: requests are injected, answers held against the description. */
import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { addPerson, createAccounts, makePasswordPath } from '../../src/features/accounts/accounts.ts'
import { systemClock } from '../../src/kernel/clock.ts'
import { type Application, compose } from '../../src/main/compose.ts'
import { loadSettings, publicAddress } from '../../src/platform/config/settings.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { createThrottle } from '../../src/platform/limits/create-throttle.ts'
import { createMemoryCounters } from '../../src/platform/limits/window-counters.ts'
import { createSmtpMailer } from '../../src/platform/mail/smtp-mailer.ts'
import { secretKeys } from '../../src/platform/security/secret-keys.ts'
import { createLog } from '../../src/platform/telemetry/log.ts'
import { noMetrics } from '../../src/platform/telemetry/metrics.ts'
import { migrateEngine } from '../../src/platform/workflows/dbos-engine.ts'
import { type AnswerChecker, createAnswerChecker } from './answer-checker.ts'
import type { ApiDescription } from './api-description.ts'

export interface Injected {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
  readonly bytes: Uint8Array
  /** Parsed, where it is JSON. */
  readonly json: unknown
}

export interface InjectedRequest {
  readonly method: string
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  readonly payload?: string | Buffer
  /** Where it comes from, without a proxy. This machine unless told. */
  readonly remoteAddress?: string
}

/** Signed in with a browser: may do everything a person may. */
export interface Person {
  readonly ownerId: string
  readonly email: string
  readonly password: string
  readonly cookie: string
}

export interface TestApplication {
  readonly description: ApiDescription
  /** Signed in. */
  addPerson(name: string): Promise<Person>
  /** Another browser of the same person. */
  signIn(person: Pick<Person, 'ownerId' | 'email' | 'password'>): Promise<Person>
  /** The token of a link that sets this person's password. */
  passwordToken(email: string): Promise<string>
  /** Until the run has this state. */
  waitForRun(person: Person, runId: string, status: string): Promise<void>
  /** @param person null: nobody. @throws Error where the answer is not as the API description says */
  send(person: Person | null, request: InjectedRequest): Promise<Injected>
  /** Every line that was logged as an error so far. */
  errors(): string[]
  /** Every line that was logged of one event so far, as JSON. */
  lines(event: string): Readonly<Record<string, unknown>>[]
  close(): Promise<void>
}

/** Runs are executed here. Limits are raised: those who test them set their own. */
export async function openApplication(
  database: Database,
  variables: Readonly<Record<string, string>> = {},
): Promise<TestApplication> {
  const settings = await loadSettings({
    APP_ENV: 'test',
    DATA_DIR: tmpdir(),
    SECRET_KEY: randomBytes(32).toString('hex'),
    RATE_LIMIT_PER_MINUTE: '1000000',
    RATE_LIMIT_PER_HOUR: '100000000',
    // The test runs in the same process, on two cores with another one: it is late now and then, and may be slow.
    MAX_EVENT_LOOP_DELAY: '60',
    REQUEST_TIMEOUT: '120',
    ...variables,
  })
  const written: string[] = []
  const log = createLog({ level: 'INFO', form: 'json', stream: { write: (line) => written.push(line) } })
  if (database.mode === 'postgres') await migrateEngine(database, null)
  const application: Application = await compose({ settings, log, database, role: 'serve', runsWorkflows: true })
  const { server } = application
  const description = (await server.inject({ url: '/openapi.json', headers: { host: 'localhost' } })).json()
  const check: AnswerChecker = createAnswerChecker(description)

  const { ports } = createAccounts({
    database,
    clock: systemClock,
    log,
    keys: secretKeys(settings.secretKey ?? '', []),
    address: publicAddress(settings),
    sessionCache: null,
    throttle: createThrottle(createMemoryCounters()),
    metrics: noMetrics,
    mailer: createSmtpMailer({ url: null, from: '', log }),
    signUp: settings.signUp,
    provider: null,
  })
  // Each person sits somewhere else, as people do: the throttle of sign-ins counts addresses too.
  const addresses = new Map<string, string>()
  const addressOf = (email: string): string => {
    const known = addresses.get(email) ?? `10.1.${addresses.size >> 8}.${addresses.size & 255}`
    addresses.set(email, known)
    return known
  }
  const tokenOf = (passwordPath: string): string => passwordPath.split('#token=')[1] ?? ''

  const test: TestApplication = {
    description,
    async addPerson(name) {
      const email = `${name.toLowerCase()}@example.org`
      const password = `the password of ${name}`
      const { ownerId, passwordPath } = await addPerson(ports, { name, email })
      const set = jsonPayload({ token: tokenOf(passwordPath), password })
      await test.send(null, { method: 'POST', url: '/api/v1/password', ...set })
      return await test.signIn({ ownerId, email, password })
    },
    async signIn(person) {
      const { email, password } = person
      const given = jsonPayload({ email, password })
      const remoteAddress = addressOf(email)
      const answer = await test.send(null, { method: 'POST', url: '/api/v1/sign-in', ...given, remoteAddress })
      const cookie = answer.headers['set-cookie']?.split(';', 1)[0]
      if (cookie === undefined) throw new Error(`${email} could not sign in: ${answer.text}`)
      return { ...person, cookie }
    },
    passwordToken: async (email) => tokenOf(await makePasswordPath(ports, email)),
    async waitForRun(person, runId, status) {
      for (;;) {
        const { json } = await test.send(person, { method: 'GET', url: `/api/v1/runs/${runId}` })
        const run = json as { readonly status: string; readonly failure: unknown }
        if (run.status === status) return
        if (run.status === 'failed') throw new Error(`the run failed: ${JSON.stringify(run.failure)}`)
        await sleep(50)
      }
    },
    async send(person, { method, url, headers = {}, payload, remoteAddress: given }) {
      const remoteAddress = given ?? (person ? addressOf(person.email) : undefined)
      const answer = await server.inject({
        method: method as 'GET',
        url,
        headers: {
          host: 'localhost',
          'x-rolewright-client': 'test',
          ...(person && { cookie: person.cookie }),
          ...headers,
        },
        ...(payload !== undefined && { payload }),
        ...(remoteAddress !== undefined && { remoteAddress }),
      })
      const flat = Object.fromEntries(
        Object.entries(answer.headers).map(([name, value]) => [name, String([value ?? ''].flat().join(', '))]),
      )
      const path = url.split('?', 1)[0] ?? ''
      const broken = check({ method, path, status: answer.statusCode, headers: flat, body: answer.body })
      if (broken.length > 0) throw new Error(`${broken.join('\n')}\n${answer.body.slice(0, 2_000)}`)
      const isJson = /json/u.test(flat['content-type'] ?? '')
      return {
        status: answer.statusCode,
        headers: flat,
        text: answer.body,
        bytes: answer.rawPayload,
        json: isJson ? answer.json() : null,
      }
    },
    errors: () => written.filter((line) => /"level":"(?:ERROR|CRITICAL|FATAL)"/u.test(line)),
    lines: (event) => written.filter((line) => line.includes(`"event":"${event}"`)).map((line) => JSON.parse(line)),
    close: () => application.close(),
  }
  return test
}
/** A form with one file. */
export function formPayload(
  fileName: string,
  bytes: Uint8Array,
): Required<Pick<InjectedRequest, 'headers' | 'payload'>> {
  const boundary = 'rolewright-test-boundary'
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${fileName}"\r\nContent-Type: application/octet-stream\r\n\r\n`
  return {
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  }
}

export const jsonPayload = (body: unknown): Required<Pick<InjectedRequest, 'headers' | 'payload'>> => ({
  headers: { 'content-type': 'application/json' },
  payload: JSON.stringify(body),
})
