/** Load and soak by autocannon against a real server on PostgreSQL: times by percentile, and what the process used. */
import { readFile } from 'node:fs/promises'
import autocannon from 'autocannon'
import type { ImportAnswer, ProfileAnswer } from '../../src/main/cli/answers.ts'
import { createApiClient } from '../../test/harness/api-client.ts'
import { inRepository, type RunningServer, startServer } from '../../test/harness/processes.ts'
import { setup as findServices } from '../../test/harness/services.ts'

interface Target {
  readonly server: RunningServer
  readonly key: string
  readonly profileId: string
  readonly postingIds: readonly string[]
  remove(): Promise<void>
}

/** A server with the fixtures of the tests in it. @throws Error without a PostgreSQL of the tests */
async function openTarget(): Promise<Target> {
  await findServices()
  // After the services are known: the harness reads their addresses when it is loaded.
  const { createServerInstallation, hasServerDatabase } = await import('../../test/harness/server-installation.ts')
  if (!hasServerDatabase) throw new Error('There is no PostgreSQL to play on: `npm run -s services -- up` first.')
  const installation = await createServerInstallation()
  const server = await startServer(installation.variables)
  const api = createApiClient(server.address, installation.key)
  const profile = await api.upload<ProfileAnswer>('/api/v1/profiles', inRepository('test/fixtures/resume.json'))
  const board = inRepository('test/fixtures/greenhouse-board.json')
  const imported = await api.upload<ImportAnswer>('/api/v1/postings/files', board)
  if (imported.body.kept === 0) throw new Error('The fixture of postings was not imported.')
  const listed = await api.get<{ postings: { id: string }[] }>('/api/v1/postings')
  return {
    server,
    key: installation.key,
    profileId: profile.body.id,
    postingIds: listed.body.postings.map(({ id }) => id),
    async remove() {
      await server.stop()
      await installation.remove()
    },
  }
}

const profiles = ['browse', 'search', 'run', 'mixed'] as const
type Profile = (typeof profiles)[number]

function requestsOf(profile: Profile, { profileId, postingIds }: Target): autocannon.Request[] {
  const get = (path: string): autocannon.Request => ({ method: 'GET', path })
  const post = (path: string, body: unknown): autocannon.Request => ({
    method: 'POST',
    path,
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  })
  const browse = [get('/api/v1/postings'), get(`/api/v1/postings/${postingIds[0]}`), get('/api/v1/profiles')]
  const search = ['typescript', 'postgres', 'team lead'].map((text) => post('/api/v1/postings/search', { text }))
  // Asking for a run that is alive continues it: what is loaded is the way there, as when people press the button.
  const run = postingIds.map((postingId) => post('/api/v1/runs', { profileId, postingId }))
  return { browse, search, run, mixed: [...browse, ...browse, ...search, ...run.slice(0, 1)] }[profile]
}

/** For so many seconds, as fast as it goes or at a rate of requests a second; or until so many are answered: a slow machine answers few in a second. */
export type Length = { readonly duration: number; readonly overallRate?: number } | { readonly amount: number }

async function play(profile: Profile, target: Target, length: Length): Promise<autocannon.Result> {
  const result = await autocannon({
    url: target.server.address,
    connections: 10,
    ...length,
    timeout: 60,
    headers: { authorization: `Bearer ${target.key}` },
    requests: requestsOf(profile, target),
  })
  if (result.errors > 0 || result.non2xx > 0)
    throw new Error(
      `${profile}: ${result.errors} requests without an answer, ${result.non2xx} refused, of ${result.requests.total}`,
    )
  if (result.requests.total === 0) throw new Error(`${profile}: not one request was answered`)
  return result
}

const residentMegabytes = async ({ server }: Target): Promise<number> => {
  const status = await readFile(`/proc/${server.child.pid}/status`, 'utf8')
  return Number(/^VmRSS:\s+(\d+) kB$/mu.exec(status)?.[1] ?? Number.NaN) / 1024
}

/** @param length of each profile */
export async function runLoadDrill(length: Length): Promise<string> {
  const target = await openTarget()
  try {
    const said: string[] = []
    for (const profile of profiles) {
      const { requests, latency } = await play(profile, target, length)
      said.push(`${profile} n=${requests.total}, p50 ${latency.p50} ms, p99 ${latency.p99} ms`)
    }
    const memory = Math.round(await residentMegabytes(target))
    return `10 connections, ${'duration' in length ? `${length.duration} s` : `${length.amount} requests`} each, none failed: ${said.join('; ')}; ${memory} MB resident afterwards.`
  } finally {
    await target.remove()
  }
}

/** Beyond this growth an hour, memory is not level: a process of 400 MB would reach a limit of 1 GB in ten hours. */
const levelMegabytesAnHour = 60

/** Far from the limit of two cores: what is looked for grows with requests and hours, not with strain. 36,000 requests in 15 minutes. */
const soakRate = 40

/** The slope of a straight line through the points, by least squares. */
export function slopeOf(points: readonly (readonly [number, number])[]): number {
  const mean = (at: 0 | 1): number => points.reduce((sum, point) => sum + point[at], 0) / points.length
  const [x, y] = [mean(0), mean(1)]
  const over = points.reduce((sum, [px, py]) => sum + (px - x) * (py - y), 0)
  const under = points.reduce((sum, [px]) => sum + (px - x) ** 2, 0)
  return under === 0 ? 0 : over / under
}

/** @param seconds in all; the first third is for warming up and counts for nothing */
export async function runSoakDrill(seconds: number): Promise<string> {
  const target = await openTarget()
  const parts = 15
  try {
    const points: [number, number][] = []
    let total = 0
    for (let part = 0; part < parts; part++) {
      const { requests } = await play('mixed', target, { duration: seconds / parts, overallRate: soakRate })
      total += requests.total
      if (part >= parts / 3) points.push([performance.now() / 3_600_000, await residentMegabytes(target)])
    }
    const slope = slopeOf(points)
    const figures = `n=${total} requests in ${seconds} s, none failed; memory ${points.at(0)?.[1].toFixed(0)} MB to ${points.at(-1)?.[1].toFixed(0)} MB, ${slope.toFixed(0)} MB an hour`
    if (slope > levelMegabytesAnHour) throw new Error(`memory grows: ${figures}`)
    return `${figures}.`
  } finally {
    await target.remove()
  }
}
