/** Starts the product as an operator does, takes it through one run, and reads what its processes have used. */
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ImportAnswer, ProfileAnswer, RunSummaryAnswer } from '../src/main/cli/answers.ts'
import { type ApiClient, createApiClient } from '../test/harness/api-client.ts'
import {
  inRepository,
  makeDataFolder,
  type RunningProcess,
  readServerToken,
  startProcess,
  startServer,
  type Variables,
} from '../test/harness/processes.ts'
import type { ServerInstallation } from '../test/harness/server-installation.ts'
import type { Measurement } from './measure.ts'
import { readUsage } from './process-usage.ts'

export const scenarios = {
  fresh: 'serve, embedded, new directory',
  existing: 'serve, embedded, existing directory',
  web: 'serve, PostgreSQL server',
  worker: 'work, PostgreSQL server',
} as const

export const figures = {
  ready: 'start to ready, s',
  cpu: 'CPU until ready, s',
  waited: 'of the start, main thread without a core, s',
  idleAll: 'memory idle 10 s later, with children, MB',
  idleOwn: 'memory idle 10 s later, itself, MB',
} as const

const idleMs = 10_000

/** As an operator has it: the harness's own quiet settings are taken back, since a log costs time as well. */
const usual: Variables = { APP_ENV: undefined, LOG_LEVEL: 'INFO' }

export type Recorder = (measurement: Measurement) => void

interface Started {
  readonly scenario: string
  readonly process: RunningProcess
}

/** @param start resolves when the process answers requests, or takes runs */
async function timeStart<T extends RunningProcess>(
  scenario: string,
  start: () => Promise<T>,
  record: Recorder,
): Promise<T> {
  const from = performance.now()
  const running = await start()
  const seconds = (performance.now() - from) / 1_000
  const usage = await readUsage(running.child.pid ?? 0)
  record({ scenario, figure: figures.ready, value: seconds })
  record({ scenario, figure: figures.cpu, value: usage.cpuSeconds })
  record({ scenario, figure: figures.waited, value: usage.waitedSeconds })
  record({ scenario, figure: 'memory at ready, with children, MB', value: usage.allMb })
  return running
}

async function startReadyServer(variables: Variables): ReturnType<typeof startServer> {
  const server = await startServer({ ...usual, ...variables })
  const anyone = createApiClient(server.address, '')
  while ((await anyone.get('/health/ready')).status !== 200) await sleep(10)
  return server
}

// A worker answers no requests: it is ready when it says that it takes runs.
const startWorker = (variables: Variables): ReturnType<typeof startProcess> =>
  startProcess({ file: 'src/main/work.ts', variables: { ...usual, ...variables } }, /executing runs/u)

/** Resume and board in, ranking, one run to its documents: each part of the product has been used once. */
async function prepareOnce(api: ApiClient): Promise<void> {
  const fixture = (name: string): string => inRepository('test/fixtures', name)
  const { body: profile } = await api.upload<ProfileAnswer>('/api/v1/profiles', fixture('resume.txt'))
  const imported = await api.upload<ImportAnswer>('/api/v1/postings/files', fixture('greenhouse-board.json'))
  const { postingIds } = imported.body
  await api.post(`/api/v1/profiles/${profile.id}/matches`, { postingIds, limit: 100 })
  const started = await api.post<RunSummaryAnswer>('/api/v1/runs', {
    profileId: profile.id,
    postingId: postingIds[0],
    acceptAll: true,
  })
  const run = await api.waitForRun(started.body.id, ['done'])
  if (run.status !== 'done') throw new Error(`The run ended as ${run.status}: there is nothing to measure.`)
}

/** Memory of the processes after one run, and once they have rested. */
async function measureRun(api: ApiClient, started: readonly Started[], record: Recorder): Promise<void> {
  await prepareOnce(api)
  for (const { scenario, process } of started) {
    const { allMb, ownMb } = await readUsage(process.child.pid ?? 0)
    record({ scenario, figure: 'memory after one run, with children, MB', value: allMb })
    record({ scenario, figure: 'memory after one run, itself, MB', value: ownMb })
  }
  await sleep(idleMs)
  for (const { scenario, process } of started) {
    const { allMb, ownMb } = await readUsage(process.child.pid ?? 0)
    record({ scenario, figure: figures.idleAll, value: allMb })
    record({ scenario, figure: figures.idleOwn, value: ownMb })
  }
}

/** A new directory, made from the seed, then the same one again. */
export async function measureEmbedded(record: Recorder): Promise<void> {
  const folder = await makeDataFolder()
  const variables = { DATA_DIR: join(folder.path, 'data') }
  try {
    for (const scenario of [scenarios.fresh, scenarios.existing]) {
      const server = await timeStart(scenario, () => startReadyServer(variables), record)
      try {
        const api = createApiClient(server.address, await readServerToken(variables.DATA_DIR))
        await measureRun(api, [{ scenario, process: server }], record)
      } finally {
        await server.stop()
      }
    }
  } finally {
    await folder.remove()
  }
}

/** A web process and a worker on a migrated database; they start one after the other, so that neither slows the other. */
export async function measureOnServer({ variables, key }: ServerInstallation, record: Recorder): Promise<void> {
  const started: Started[] = []
  try {
    const server = await timeStart(scenarios.web, () => startReadyServer(variables), record)
    started.push({ scenario: scenarios.web, process: server })
    const worker = await timeStart(scenarios.worker, () => startWorker(variables), record)
    started.push({ scenario: scenarios.worker, process: worker })
    await measureRun(createApiClient(server.address, key), started, record)
  } finally {
    await Promise.all(started.map(({ process }) => process.stop()))
  }
}
