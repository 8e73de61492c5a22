/** `bench liveness`: how long `/health/live` takes while postings are imported, embedded and on PostgreSQL. */
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { UsageError } from '../scripts/named-commands.ts'
import type { ImportAnswer } from '../src/main/cli/answers.ts'
import { createApiClient } from '../test/harness/api-client.ts'
import { makeDataFolder, readServerToken, startServer, type Variables } from '../test/harness/processes.ts'
import { setup as findServices } from '../test/harness/services.ts'
import { type Conditions, readConditions, renderConditions } from './measure.ts'

/** A probe every so often: more would measure the probes. */
const probePauseMs = 10

const method =
  'One import of a board over HTTP (read, normalised, embedded, stored); /health/live is asked again 10 ms after each answer, on a connection of its own, until the import has answered.'

interface LivenessScenario {
  readonly scenario: string
  readonly postings: number
  readonly importSeconds: number
  /** Answers of `/health/live` during the import. */
  readonly n: number
  readonly p50Ms: number
  readonly p99Ms: number
  readonly maxMs: number
}

interface LivenessReport {
  readonly bench: 'liveness'
  readonly conditions: Conditions
  readonly method: string
  readonly notMeasured: readonly string[]
  readonly scenarios: readonly LivenessScenario[]
}

const words = 'kitchen harbour ledger turbine orchard clinic parcel signal bridge archive'.split(' ')

/** A board whose postings all differ; each about as long as a short real one (1.5 kB). */
function makeBoard(count: number): Uint8Array {
  const jobs = Array.from({ length: count }, (_, index) => {
    const word = (step: number): string => words[(index * 7 + step * 3) % words.length] ?? ''
    const lines = Array.from(
      { length: 12 },
      (_line, at) => `<li>Experience with ${word(at)} ${word(at + 4)} ${at}</li>`,
    )
    return {
      id: 100_000 + index,
      title: `${word(1)} specialist ${index}`,
      company_name: 'Example Works',
      absolute_url: `https://boards.greenhouse.io/example/jobs/${100_000 + index}`,
      location: { name: 'Oslo, Norway' },
      updated_at: '2026-10-01T08:00:00-04:00',
      content: `<p>${`Posting ${index} of ${word(2)}. `.repeat(20)}</p><h3>Requirements</h3><ul>${lines.join('')}</ul>`,
    }
  })
  return new TextEncoder().encode(JSON.stringify({ jobs }))
}

const round = (value: number): number => Math.round(value * 10) / 10

async function measureServer(
  scenario: string,
  postings: number,
  variables: Variables,
  keyOf: () => string | Promise<string>,
): Promise<LivenessScenario> {
  const server = await startServer(variables)
  try {
    const api = createApiClient(server.address, await keyOf())
    const startedAt = performance.now()
    let isDone = false
    const importing = api
      .upload<ImportAnswer>('/api/v1/postings/files', { bytes: makeBoard(postings), fileName: 'board.json' })
      .finally(() => {
        isDone = true
      })
    const latenciesMs: number[] = []
    while (!isDone) {
      const askedAt = performance.now()
      const { status } = await api.get('/health/live')
      if (status !== 200) throw new Error(`/health/live answered ${status} during the import`)
      latenciesMs.push(performance.now() - askedAt)
      await sleep(probePauseMs)
    }
    const { status, body } = await importing
    const importSeconds = round((performance.now() - startedAt) / 1000)
    if (status !== 200 || body.kept !== postings)
      throw new Error(`the import answered ${status}: ${JSON.stringify(body)}`)
    latenciesMs.sort((a, b) => a - b)
    const at = (share: number): number => round(latenciesMs[Math.floor((latenciesMs.length - 1) * share)] ?? 0)
    return { scenario, postings, importSeconds, n: latenciesMs.length, p50Ms: at(0.5), p99Ms: at(0.99), maxMs: at(1) }
  } finally {
    await server.stop()
  }
}

/** @throws UsageError, TypeError `ERR_PARSE_ARGS_*` for options that cannot be understood; Error when an import does not succeed */
export async function measureLiveness(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { postings: { type: 'string', default: '1000' }, json: { type: 'boolean', default: false } },
  })
  const postings = Number(values.postings)
  if (!Number.isSafeInteger(postings) || postings < 1)
    throw new UsageError(`--postings takes a whole number above 0, not "${values.postings}".`)
  await findServices()
  // After the services are known: the harness reads their addresses when it is loaded.
  const { createServerInstallation, hasServerDatabase } = await import('../test/harness/server-installation.ts')
  // An import of this size takes minutes on a busy machine; the limit of a request is not what is measured.
  const patient: Variables = { REQUEST_TIMEOUT: '1800' }
  const scenarios: LivenessScenario[] = []

  const folder = await makeDataFolder()
  const embedded = { ...patient, DATA_DIR: folder.path }
  scenarios.push(await measureServer('embedded', postings, embedded, () => readServerToken(folder.path)))
  await folder.remove()

  if (hasServerDatabase) {
    const installation = await createServerInstallation()
    const onServer = { ...installation.variables, ...patient }
    scenarios.push(await measureServer('on PostgreSQL', postings, onServer, () => installation.key))
    await installation.remove()
  }
  const notMeasured = hasServerDatabase ? [] : ['on PostgreSQL: run `npm run -s services -- up` first']
  const report: LivenessReport = { bench: 'liveness', conditions: readConditions(), method, notMeasured, scenarios }
  process.stdout.write(values.json ? `${JSON.stringify(report, null, 2)}\n` : render(report))
}

function render({ conditions, notMeasured, scenarios }: LivenessReport): string {
  const lines = scenarios.map(
    (one) =>
      `${one.scenario}: ${one.postings} postings in ${one.importSeconds} s; /health/live n=${one.n}, p50 ${one.p50Ms} ms, p99 ${one.p99Ms} ms, max ${one.maxMs} ms`,
  )
  return `${[...lines, ...notMeasured.map((what) => `Not measured ${what}`), method, renderConditions(conditions)].join('\n')}\n`
}
