/** The whole application inside the test's process, on any database: requests are injected, answers held against the description. */
import { tmpdir } from 'node:os'
import { addAccount } from '../../src/features/accounts/accounts.ts'
import { type Application, compose } from '../../src/main/compose.ts'
import { loadSettings } from '../../src/platform/config/settings.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { createLog } from '../../src/platform/telemetry/log.ts'
import { type AnswerChecker, createAnswerChecker } from './answer-checker.ts'
import type { ApiDescription } from './api-description.ts'

export interface Injected {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
  /** Parsed, where it is JSON. */
  readonly json: unknown
}

export interface InjectedRequest {
  readonly method: string
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  readonly payload?: string | Buffer
}

export interface Person {
  readonly ownerId: string
  readonly key: string
}

export interface TestApplication {
  readonly description: ApiDescription
  addPerson(name: string): Promise<Person>
  /** @param person null: nobody. @throws Error where the answer is not as the API description says */
  send(person: Person | null, request: InjectedRequest): Promise<Injected>
  /** Every line that was logged as an error so far. */
  errors(): string[]
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
    RATE_LIMIT_PER_MINUTE: '1000000',
    RATE_LIMIT_PER_HOUR: '100000000',
    ...variables,
  })
  const written: string[] = []
  const log = createLog({ level: 'ERROR', form: 'json', stream: { write: (line) => written.push(line) } })
  const application: Application = await compose({ settings, log, database, role: 'serve', runsWorkflows: true })
  const { server } = application
  const description = (await server.inject({ url: '/openapi.json', headers: { host: 'localhost' } })).json()
  const check: AnswerChecker = createAnswerChecker(description)

  return {
    description,
    addPerson: (name) => addAccount(database, name),
    async send(person, { method, url, headers = {}, payload }) {
      const answer = await server.inject({
        method: method as 'GET',
        url,
        headers: { host: 'localhost', ...(person && { authorization: `Bearer ${person.key}` }), ...headers },
        ...(payload !== undefined && { payload }),
      })
      const flat = Object.fromEntries(
        Object.entries(answer.headers).map(([name, value]) => [name, String([value ?? ''].flat().join(', '))]),
      )
      const path = url.split('?', 1)[0] ?? ''
      const broken = check({ method, path, status: answer.statusCode, headers: flat, body: answer.body })
      if (broken.length > 0) throw new Error(`${broken.join('\n')}\n${answer.body.slice(0, 2_000)}`)
      const isJson = /json/u.test(flat['content-type'] ?? '')
      return { status: answer.statusCode, headers: flat, text: answer.body, json: isJson ? answer.json() : null }
    },
    errors: () => [...written],
    close: () => application.close(),
  }
}
