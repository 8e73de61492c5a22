/** `bench runs`: what the engine costs a step, how many runs a second one and two workers finish, on PostgreSQL; what a model call costs is `bench llm`. */
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { UsageError } from '../scripts/named-commands.ts'
import type { ImportAnswer, ProfileAnswer, RunAnswer } from '../src/main/cli/answers.ts'
import { type ApiClient, createApiClient } from '../test/harness/api-client.ts'
import { startProcess, startServer } from '../test/harness/processes.ts'
import { setup as findServices } from '../test/harness/services.ts'
import { type Measurement, readConditions, renderConditions, renderScenario, summariseAll } from './measure.ts'

const overhead = 'engine overhead a step, p50, ms'
const perSecond = 'runs a second'

const method = [
  'Runs by rules alone (no model), each for a posting of its own, each person’s own after one another; as many are done at once as there are people.',
  'Engine overhead: from the end of one step’s work to the begin of the next one’s, in the run’s own rows: checkpoint, fetch and two transactions of ours lie between. The goal is for runs that do not share the processor with others.',
  'Runs a second: from the first run queued to the last one waiting for approval. Rendering is not part of it. Round 0 is not counted.',
]

interface Scenario {
  readonly scenario: string
  readonly workers: number
  readonly people: number
}

const alone: Scenario = { scenario: '1 worker, one run at a time', workers: 1, people: 1 }
const sets: readonly Scenario[] = [
  alone,
  { scenario: '1 worker, 4 people', workers: 1, people: 4 },
  { scenario: '2 workers, 4 people', workers: 2, people: 4 },
]

/** @throws UsageError for options that cannot be understood, and without a PostgreSQL server */
export async function measureRuns(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: 'string', default: '3' },
      runs: { type: 'string', default: '5' },
      json: { type: 'boolean', default: false },
    },
  })
  const [rounds, runs] = [Number(values.rounds), Number(values.runs)]
  if (![rounds, runs].every((count) => Number.isSafeInteger(count) && count > 0))
    throw new UsageError('--rounds and --runs take whole numbers above 0.')
  await findServices()
  if (process.env.TEST_DATABASE_URL === undefined)
    throw new UsageError('Runs are measured on PostgreSQL: start one with `npm run services -- up`.')
  const conditions = readConditions()
  const measurements: Measurement[] = []
  for (const set of sets) measurements.push(...(await measureSet(set, rounds, runs)))
  const scenarios = summariseAll(measurements, { [alone.scenario]: { [overhead]: 10 } })
  const report = { bench: 'runs' as const, conditions, rounds, runsOfEach: runs, method, scenarios }
  const readable = [renderConditions(conditions), ...method, '', ...scenarios.map(renderScenario)].join('\n')
  console.log(values.json ? JSON.stringify(report, null, 2) : readable)
}

async function measureSet(
  { scenario, workers, people }: Scenario,
  rounds: number,
  runs: number,
): Promise<Measurement[]> {
  const { createServerInstallation } = await import('../test/harness/server-installation.ts')
  const { runCli } = await import('../test/harness/processes.ts')
  const installation = await createServerInstallation()
  const server = await startServer(installation.variables)
  const variables = { ...installation.variables, LOG_LEVEL: 'INFO' }
  const pool = new pg.Pool({ connectionString: String(installation.variables.DATABASE_URL), max: 1 })
  const running: Awaited<ReturnType<typeof startProcess>>[] = []
  try {
    for (let at = 0; at < workers; at += 1)
      running.push(await startProcess({ file: 'src/main/work.ts', variables }, /executing runs/u))
    const keys = [installation.key]
    while (keys.length < people) {
      const added = await runCli(
        ['accounts', 'add', `Person ${keys.length}`, '--scopes', 'read,write'],
        installation.variables,
      )
      keys.push(/^rw_\S+$/mu.exec(added.stdout)?.[0] ?? '')
    }
    const persons = await Promise.all(keys.map((key) => preparePerson(createApiClient(server.address, key))))
    const measurements: Measurement[] = []
    for (let round = 0; round <= rounds; round += 1) {
      const prepared = await Promise.all(persons.map((person) => person.addPostings(round, runs)))
      const startedAt = performance.now()
      const ids = (await Promise.all(persons.map((person, at) => person.start(prepared[at] ?? [])))).flat()
      await untilPrepared(pool, ids)
      const seconds = (performance.now() - startedAt) / 1_000
      if (round === 0) continue
      measurements.push({ scenario, figure: perSecond, value: ids.length / seconds })
      measurements.push({ scenario, figure: overhead, value: await readOverhead(pool, ids) })
    }
    return measurements
  } finally {
    await pool.end()
    await Promise.all(running.map((worker) => worker.stop()))
    await server.stop()
    await installation.remove()
  }
}

const resume = `Mara Lindqvist\nmara@example.org\n\nEXPERIENCE\n\nPlatform Engineer, Quillon\nMar 2020 - Present\n- Led the move of 40 services to Kubernetes.\n- Cut the cost of PostgreSQL by 30 percent.\n- Wrote the guide for new colleagues.\n\nSKILLS\nKubernetes, PostgreSQL, Terraform`

async function preparePerson(api: ApiClient) {
  const bytes = new TextEncoder().encode(resume)
  const profile = await api.upload<ProfileAnswer>('/api/v1/profiles', { bytes, fileName: 'resume.txt' })
  return {
    async addPostings(round: number, count: number): Promise<string[]> {
      const ids: string[] = []
      for (let at = 0; at < count; at += 1) {
        const text = `Engineer ${round} ${at}\n\nRequirements\n- Experience with Kubernetes\n- Good knowledge of PostgreSQL`
        const { body } = await api.post<ImportAnswer>('/api/v1/postings/texts', { text })
        ids.push(...body.postingIds)
      }
      return ids
    },
    async start(postingIds: readonly string[]): Promise<string[]> {
      const ids: string[] = []
      for (const postingId of postingIds)
        ids.push((await api.post<RunAnswer>('/api/v1/runs', { profileId: profile.body.id, postingId })).body.id)
      return ids
    },
  }
}

async function untilPrepared(pool: pg.Pool, ids: readonly string[]): Promise<void> {
  for (;;) {
    const { rows } = await pool.query<{ left: number }>(
      `select count(*)::int as left from runs where id = any($1) and status in ('queued', 'preparing')`,
      [ids],
    )
    if (rows[0]?.left === 0) return
    await sleep(20)
  }
}

/** The median gap between two steps of a run, in milliseconds. */
async function readOverhead(pool: pg.Pool, ids: readonly string[]): Promise<number> {
  const { rows } = await pool.query<{ p50: number }>(
    `select percentile_cont(0.5) within group (order by gap) as p50 from (
       select extract(epoch from started_at - lag(finished_at) over (partition by run_id order by sequence)) * 1000 as gap
       from run_steps where run_id = any($1)) gaps where gap is not null`,
    [ids],
  )
  return Number(rows[0]?.p50)
}
