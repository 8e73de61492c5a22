/** kill -9 while a model is asked, in each step that asks one: the run is finished once, and the ledger equals what the endpoint saw. */
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { z } from 'zod'
import type { ledgerView } from '../../src/features/copilot/models/models.views.ts'
import type { DocumentAnswer, ImportAnswer, ProfileAnswer, RunAnswer } from '../../src/main/cli/answers.ts'
import { openDataDirectory } from '../../src/platform/database/embedded/data-directory.ts'
import { type ApiClient, createApiClient } from '../harness/api-client.ts'
import { type FakeModelServer, startFakeModelServer } from '../harness/fake-model-server.ts'
import {
  inRepository,
  makeDataFolder,
  type RunningProcess,
  readServerToken,
  startProcess,
  startServer,
} from '../harness/processes.ts'
import { expectRecovery, untilMissed } from '../harness/recovery.ts'
import { type ModelStep, replyTo, stepOf } from '../harness/scripted-model.ts'
import { createServerInstallation, hasServerDatabase } from '../harness/server-installation.ts'

const dyingServer = 'test/faults/entries/dying-server.ts'
const asking: readonly ModelStep[] = ['analyse-posting', 'match-evidence', 'tailor-resume', 'write-letter']

/** Rules cannot judge its last line, so that a model is asked for evidence as well. */
const posting = {
  text: 'Platform Engineer\n\nRequirements\n- Experience with Kubernetes\n- Has moved many services without a break',
  title: 'Platform Engineer',
  company: 'Quillon GmbH',
}

let model: FakeModelServer
/** Its request is never answered. */
let held: ModelStep | null = null

beforeAll(async () => {
  model = await startFakeModelServer()
  model.always({ kind: 'reply', to: (request) => (stepOf(request) === held ? null : replyTo(request)) })
})
afterAll(() => model.close())
beforeEach(() => {
  held = null
  model.seen.length = 0
})

async function startRun(api: ApiClient): Promise<string> {
  const profile = await api.upload<ProfileAnswer>('/api/v1/profiles', inRepository('test/fixtures/resume.txt'))
  const { postingIds } = (await api.post<ImportAnswer>('/api/v1/postings/texts', posting)).body
  const asked = { profileId: profile.body.id, postingId: postingIds[0], acceptAll: true }
  return (await api.post<RunAnswer>('/api/v1/runs', asked)).body.id
}

/** Kills the process as soon as the endpoint holds its request for this step. */
async function killWhileAsking(step: ModelStep, victim: RunningProcess): Promise<void> {
  while (!model.seen.some((request) => stepOf(request) === step)) await sleep(20)
  victim.child.kill('SIGKILL')
  expect((await victim.exited).signal, step).toBe('SIGKILL')
}

/** Done once, and a row for each request that arrived: unknown where its asker died, done otherwise. */
async function expectExact(api: ApiClient, runId: string): Promise<void> {
  const run = await api.waitForRun(runId, ['done'])
  const path = `/api/v1/models/attempts?runId=${runId}`
  const { attempts } = (await api.get<{ attempts: z.output<typeof ledgerView>[] }>(path)).body
  const rows = attempts.map(({ step, status }) => `${step} ${status}`).sort()
  expect(rows).toEqual(asking.flatMap((step) => [`${step} done`, `${step} unknown`]).sort())
  expect(model.seen.map(stepOf).sort()).toEqual([...asking, ...asking].sort())
  const { documents } = (await api.get<{ documents: DocumentAnswer[] }>(`/api/v1/runs/${runId}/documents`)).body
  expect(documents.filter(({ part }) => part === 'resume')).toHaveLength(5)
  expect(new Set(documents.map(({ part, format }) => `${part} ${format}`)).size).toBe(documents.length)
  expect(run.steps.filter(({ name }) => asking.some((one) => one === name)).map(({ attempts: n }) => n)).toEqual([
    2, 2, 2, 2,
  ])
}

describe('kill -9 while a model is asked', () => {
  test('an embedded server goes on after each restart, and a step that dies each time is given up with its reason', async () => {
    const folder = await makeDataFolder()
    const start = () => {
      const variables = { DATA_DIR: folder.path, LLM_BASE_URL: model.url, LLM_MODEL: 'gpt-5-mini' }
      return startServer(variables, dyingServer)
    }
    const apiOf = async ({ address }: { address: string }) =>
      createApiClient(address, await readServerToken(folder.path))
    try {
      let runId = ''
      for (const step of asking) {
        held = step
        const server = await start()
        if (runId === '') {
          const api = await apiOf(server)
          expect((await api.put('/api/v1/models/consent', {})).status).toBe(200)
          runId = await startRun(api)
        }
        await killWhileAsking(step, server)
      }
      held = null
      const server = await start()
      const api = await apiOf(server)
      await expectRecovery('a run whose server was killed while a model was asked', () => expectExact(api, runId))

      // As if its process had died in the same step five times more.
      held = 'write-letter'
      model.seen.length = 0
      const fork = await api.post<RunAnswer>(`/api/v1/runs/${runId}/forks`, { instructions: 'shorter' })
      await killWhileAsking('write-letter', server)
      const database = await openDataDirectory(folder.path)
      await database.pool.query(`update run_steps set attempts = 6 where finished_at is null`)
      await database.close()
      const last = await start()
      const poisoned = await (await apiOf(last)).waitForRun(fork.body.id, ['failed'])
      expect(poisoned.failure?.message).toContain('was started 6 times and never ended')
      expect((await last.stop()).code).toBe(0)
    } finally {
      await folder.remove()
    }
  }, 600_000)

  test.skipIf(!hasServerDatabase)(
    'workers on a PostgreSQL server finish for each other, one after the other killed',
    async () => {
      const installation = await createServerInstallation()
      const variables = { ...installation.variables, LLM_BASE_URL: model.url, LLM_MODEL: 'gpt-5-mini' }
      const work = () =>
        startProcess(
          { file: dyingServer, variables: { ...variables, ROLE: 'work', LOG_LEVEL: 'INFO' } },
          /executing runs/u,
        )
      const server = await startServer(variables)
      try {
        const api = createApiClient(server.address, installation.key)
        await installation.consentTo(model.url)
        // Two at a time: whoever is asked dies, the other takes over.
        let heir = await work()
        let runId = ''
        for (const step of asking) {
          held = step
          const doomed = heir
          if (runId === '') runId = await startRun(api)
          const [next] = await Promise.all([work(), killWhileAsking(step, doomed)])
          heir = next
        }
        held = null
        await expectRecovery(
          'a run whose workers were killed while a model was asked',
          () => expectExact(api, runId),
          untilMissed,
        )
        expect((await heir.stop()).code).toBe(0)
      } finally {
        await server.stop()
        await installation.remove()
      }
    },
    600_000,
  )
})
