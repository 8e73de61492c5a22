/** A server that works for long holds no more than one that has just begun: heap, handles, open files and listeners stay level. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ImportAnswer, ProfileAnswer, RunAnswer } from '../../src/main/cli/answers.ts'
import { type ApiClient, createApiClient } from '../harness/api-client.ts'
import { until } from '../harness/load.ts'
import { inRepository, makeDataFolder, type RunningServer, readServerToken, startServer } from '../harness/processes.ts'

const rounds = 12
const requestsPerRound = 500
const runsPerRound = 5

interface Held {
  readonly heapBytes: number
  readonly handles: number
  readonly files: number
  readonly listeners: number
}

/** Of a straight line through the values, by least squares: what each round adds. */
function slopeOf(values: readonly number[]): number {
  const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length
  const [middle, level] = [(values.length - 1) / 2, mean(values)]
  const spread = mean(values.map((_, at) => (at - middle) ** 2))
  return mean(values.map((value, at) => (at - middle) * (value - level))) / spread
}

let folder: Awaited<ReturnType<typeof makeDataFolder>>
let server: RunningServer
let token: string
let api: ApiClient
const samples: Held[] = []

beforeAll(async () => {
  folder = await makeDataFolder()
  server = await startServer({ DATA_DIR: folder.path }, 'test/faults/entries/measured-server.ts')
  token = await readServerToken(folder.path)
  api = createApiClient(server.address, token)
})
afterAll(async () => {
  await server?.stop()
  await folder?.remove()
})

async function measure(): Promise<Held> {
  const told = (): string[] => [...server.output().matchAll(/^held (.*)$/gmu)].map(([, text]) => text ?? '')
  const before = told().length
  server.child.kill('SIGUSR2')
  const lines = await until(
    async () => told(),
    (all) => all.length > before,
  )
  return JSON.parse(lines.at(-1) ?? '')
}

/** What people and programs do: read, ask for what is not there, send nonsense, come without a key, and go away early. */
async function ask(n: number, profileId: string): Promise<void> {
  const authorization = `Bearer ${token}`
  const json = { authorization, 'content-type': 'application/json' }
  const kinds: readonly [path: string, init: RequestInit, isLeft?: boolean][] = [
    ['/api/v1/postings', { headers: { authorization } }],
    [`/api/v1/profiles/${profileId}`, { headers: { authorization } }],
    ['/api/v1/runs', { headers: { authorization } }],
    ['/health/ready', {}],
    ['/api/v1/postings', {}],
    ['/nowhere', { headers: { authorization } }],
    ['/api/v1/runs', { method: 'POST', headers: json, body: '{"profileId":7}' }],
    [`/api/v1/profiles/${profileId}/matches`, { method: 'POST', headers: json, body: '{}' }],
    ['/metrics', {}],
    ['/api/v1/postings', { headers: { authorization } }, true],
  ]
  const [path, init, isLeft] = kinds[n % kinds.length] ?? ['/', {}]
  const leaving = new AbortController()
  const answer = fetch(new URL(path, server.address), { ...init, signal: leaving.signal })
  if (isLeft === true) setImmediate(() => leaving.abort())
  await answer.then(
    (response) => response.arrayBuffer(),
    () => undefined,
  )
}

test('6,000 requests and 60 runs leave heap, handles, open files and listeners level', async () => {
  const { body: profile } = await api.upload<ProfileAnswer>(
    '/api/v1/profiles',
    inRepository('test/fixtures/resume.txt'),
  )
  const board = inRepository('test/fixtures/greenhouse-board.json')
  const { body: imported } = await api.upload<ImportAnswer>('/api/v1/postings/files', board)
  const asked = { profileId: profile.id, postingId: imported.postingIds[0], acceptAll: true }

  const doRuns = async (): Promise<void> => {
    for (let done = 0; done < runsPerRound; done += 1) {
      const { body: run } = await api.post<RunAnswer>('/api/v1/runs', asked)
      const stream = await api.stream(`/api/v1/runs/${run.id}/events`, '0')
      expect((await api.waitForRun(run.id, ['done'])).status).toBe('done')
      await stream.body?.cancel()
    }
  }
  let sent = 0
  const doRequests = async (until: number): Promise<void> => {
    while (sent < until) await ask(sent++, profile.id)
  }
  for (let round = 1; round <= rounds; round += 1) {
    const clients = Array.from({ length: 6 }, () => doRequests(round * requestsPerRound))
    await Promise.all([doRuns(), ...clients])
    samples.push(await measure())
  }
  expect(sent).toBe(rounds * requestsPerRound)

  // The first rounds fill what is filled once: compiled code, caches with a limit, pools. From the sixth on the heap moved by less than
  // 0.9 MB in all, with a slope of 0.13 MB a round. Longer ones are the soak drill's.
  const settled = samples.slice(5)
  const shown = JSON.stringify(samples)
  const slope = (of: keyof Held): number => slopeOf(settled.map((held) => held[of]))
  // A round of 500 requests and 5 runs: 600 bytes kept of each request would be seen, 60 kB of each run as well.
  expect(slope('heapBytes'), shown).toBeLessThan(300_000)
  // Connections of clients come and go; what one request in a hundred leaves behind would add five a round.
  for (const of of ['handles', 'files', 'listeners'] as const) expect(slope(of), `${of} ${shown}`).toBeLessThan(2)
  expect(server.output()).not.toContain('MaxListenersExceededWarning')
}, 900_000)
