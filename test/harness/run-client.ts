/** What a signed-in person asks about runs, in few words: for tests that start many of them. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { z } from 'zod'
import type { ledgerView } from '../../src/features/copilot/models/models.views.ts'
import type { ChangeAnswer, DocumentAnswer, RunAnswer } from '../../src/main/cli/answers.ts'
import { jsonPayload, type Person, type TestApplication } from './application.ts'

export type LedgerAnswer = z.output<typeof ledgerView>

export interface RunClient {
  /** @throws Error where the answer is no success */
  ask<T>(method: string, url: string, body?: object): Promise<T>
  readRun(id: string): Promise<RunAnswer>
  changesOf(id: string): Promise<ChangeAnswer[]>
  ledgerOf(id: string): Promise<LedgerAnswer[]>
  /** Resume and letter of a run, as plain text. */
  textsOf(id: string): Promise<string>
  /** Until it has one of these states. @throws Error where it failed and that is none of them */
  waitFor(id: string, ...statuses: string[]): Promise<RunAnswer>
}

export function createRunClient(application: TestApplication, person: Person): RunClient {
  const client: RunClient = {
    async ask<T>(method: string, url: string, body?: object): Promise<T> {
      const answered = await application.send(person, { method, url, ...(body && jsonPayload(body)) })
      if (answered.status >= 300) throw new Error(`${method} ${url}: ${answered.status} ${answered.text}`)
      return answered.json as T
    },
    readRun: (id) => client.ask<RunAnswer>('GET', `/api/v1/runs/${id}`),
    changesOf: async (id) =>
      (await client.ask<{ changes: ChangeAnswer[] }>('GET', `/api/v1/runs/${id}/changes`)).changes,
    ledgerOf: async (id) =>
      (await client.ask<{ attempts: LedgerAnswer[] }>('GET', `/api/v1/models/attempts?runId=${id}`)).attempts,
    async textsOf(id) {
      const { documents } = await client.ask<{ documents: DocumentAnswer[] }>('GET', `/api/v1/runs/${id}/documents`)
      const texts = documents.filter(({ mediaType }) => mediaType.startsWith('text/plain'))
      const read = texts.map((one) =>
        application.send(person, { method: 'GET', url: `/api/v1/documents/${one.id}/content` }),
      )
      return (await Promise.all(read)).map(({ text }) => text).join('\n')
    },
    async waitFor(id, ...statuses) {
      for (;;) {
        const run = await client.readRun(id)
        if (statuses.includes(run.status)) return run
        if (run.status === 'failed') throw new Error(JSON.stringify(run.failure))
        await sleep(30)
      }
    },
  }
  return client
}
