/** A run survives kill -9 in every step: it is finished once, and what was done is not done again. */
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { stepNames } from '../../src/features/copilot/run.ts'
import type { DocumentAnswer, ImportAnswer, ProfileAnswer, RunAnswer } from '../../src/main/cli/answers.ts'
import { type ApiClient, createApiClient } from '../harness/api-client.ts'
import {
  inRepository,
  makeDataFolder,
  type RunningServer,
  readServerToken,
  runCli,
  startProcess,
  startServer,
  type Variables,
} from '../harness/processes.ts'
import { expectRecovery, untilMissed } from '../harness/recovery.ts'
import { createServerInstallation, hasServerDatabase } from '../harness/server-installation.ts'

const dyingServer = 'test/faults/entries/dying-server.ts'

/** Every moment at which a run can be cut: inside each step, and between its rows and the engine's checkpoint. */
const moments = stepNames.flatMap((name) => [`started ${name}`, `finished ${name}`])

async function startRun(api: ApiClient): Promise<string> {
  const profile = await api.upload<ProfileAnswer>('/api/v1/profiles', inRepository('test/fixtures/resume.txt'))
  const imported = await api.upload<ImportAnswer>(
    '/api/v1/postings/files',
    inRepository('test/fixtures/greenhouse-board.json'),
  )
  const started = await api.post<RunAnswer>('/api/v1/runs', {
    profileId: profile.body.id,
    postingId: imported.body.postingIds[0],
    acceptAll: true,
  })
  return started.body.id
}

function expectOnce(run: RunAnswer, documents: readonly DocumentAnswer[]): void {
  expect(run.status).toBe('done')
  expect(run.steps.map((step) => step.name)).toEqual(stepNames)
  // A step that was cut is started once more; one that had finished is not.
  expect(run.steps.filter((step) => step.attempts > 2)).toEqual([])
  expect(new Set(documents.map(({ part, format }) => `${part} ${format}`)).size).toBe(documents.length)
  expect(documents.filter(({ part }) => part === 'resume')).toHaveLength(5)
}

describe('kill -9', () => {
  test('an embedded server killed at every moment of one run finishes it after its restarts', async () => {
    const folder = await makeDataFolder()
    const start = async (dieAt: string): Promise<{ server: RunningServer; api: ApiClient }> => {
      const variables: Variables = { DATA_DIR: folder.path, DIE_AT: dieAt }
      const server = await startServer(variables, dyingServer)
      return { server, api: createApiClient(server.address, await readServerToken(folder.path)) }
    }
    try {
      let runId: string | undefined
      for (const moment of moments) {
        const { server, api } = await start(moment)
        // The first server is given the run; the others take it up by themselves.
        if (runId === undefined) runId = await startRun(api)
        expect((await server.exited).signal, moment).toBe('SIGKILL')
      }
      const { server, api } = await start('never')
      const run = await expectRecovery('the run of an embedded server, killed at every moment', () =>
        api.waitForRun(runId ?? '', ['done']),
      )
      const { body } = await api.get<{ documents: DocumentAnswer[] }>(`/api/v1/runs/${run.id}/documents`)
      expectOnce(run, body.documents)
      for (const step of run.steps) expect(step.attempts, step.name).toBe(2)
      expect((await server.stop()).code).toBe(0)
    } finally {
      await folder.remove()
    }
  }, 240_000)

  test('an embedded server whose database thread dies ends non-zero, and the run goes on at its next start', async () => {
    const folder = await makeDataFolder()
    const open = async (variables: Variables): Promise<{ server: RunningServer; api: ApiClient }> => {
      const server = await startServer({ DATA_DIR: folder.path, ...variables }, dyingServer)
      return { server, api: createApiClient(server.address, await readServerToken(folder.path)) }
    }
    try {
      const doomed = await open({ DIE_AT: 'started match-evidence', WHAT_DIES: 'database' })
      const runId = await startRun(doomed.api)
      expect(await doomed.server.exited).toEqual({ code: 1, signal: null })
      expect(doomed.server.output()).toContain('the database is lost')
      const { server, api } = await open({})
      const run = await expectRecovery('the run of a server without its database thread', () =>
        api.waitForRun(runId, ['done']),
      )
      const { body } = await api.get<{ documents: DocumentAnswer[] }>(`/api/v1/runs/${run.id}/documents`)
      expectOnce(run, body.documents)
      expect((await server.stop()).code).toBe(0)
    } finally {
      await folder.remove()
    }
  }, 240_000)

  test('a prepare command killed on its way continues the same run when it is typed again', async () => {
    const folder = await makeDataFolder()
    const variables = { DATA_DIR: folder.path }
    const args = ['prepare', '--yes', '--json', '--out', join(folder.path, 'out')]
    args.push('--resume', inRepository('test/fixtures/resume.txt'))
    args.push('--postings', inRepository('test/fixtures/greenhouse-board.json'))
    try {
      const doomed = await startProcess({ file: 'src/main/cli.ts', args, variables }, /tailor-resume/u)
      doomed.child.kill('SIGKILL')
      expect((await doomed.exited).signal).toBe('SIGKILL')
      const again = await expectRecovery('a killed prepare command', () => runCli(args, variables))
      expect(again.code, again.stderr).toBe(0)
      const report = JSON.parse(again.stdout)
      expect(report.run.status).toBe('done')
      expect(report.postings).toMatchObject({ kept: 0, duplicates: 2 })
      expect(report.documents).toHaveLength(5)
      const runs = JSON.parse((await runCli(['runs', 'list', '--json'], variables)).stdout) as { status: string }[]
      // The killed run was taken up again: either this very run, or one that had ended before the kill came.
      expect(runs.every(({ status }) => status === 'done')).toBe(true)
    } finally {
      await folder.remove()
    }
  }, 120_000)

  test.skipIf(!hasServerDatabase)(
    'the run of a worker killed on a PostgreSQL server is finished by another worker',
    async () => {
      const installation = await createServerInstallation()
      const worker = (dieAt: string) =>
        startProcess(
          {
            file: dyingServer,
            variables: { ...installation.variables, ROLE: 'work', DIE_AT: dieAt, LOG_LEVEL: 'INFO' },
          },
          /executing runs/u,
        )
      const server = await startServer(installation.variables)
      try {
        const api = createApiClient(server.address, installation.key)
        const doomed = await worker('started tailor-resume')
        const runId = await startRun(api)
        expect((await doomed.exited).signal).toBe('SIGKILL')
        const heir = await worker('never')
        const run = await expectRecovery(
          'the run of a killed worker',
          () => api.waitForRun(runId, ['done']),
          untilMissed,
        )
        const { body } = await api.get<{ documents: DocumentAnswer[] }>(`/api/v1/runs/${run.id}/documents`)
        expectOnce(run, body.documents)
        expect(run.steps.find((step) => step.name === 'analyse-posting')?.attempts).toBe(1)
        expect(run.steps.find((step) => step.name === 'tailor-resume')?.attempts).toBe(2)
        expect((await heir.stop()).code).toBe(0)
      } finally {
        await server.stop()
        await installation.remove()
      }
    },
    120_000,
  )
})
