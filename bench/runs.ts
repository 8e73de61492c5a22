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
  'Runs by rules alone (no model), each for a posting of its own, each person’s own after one another; as many people as runs are done at once, 4.',
  'Engine overhead: from the end of one step’s work to the begin of the next one’s, in the run’s own rows: checkpoint, fetch and two transactions of ours lie between.',
  'Runs a second: from the first run queued to the last one waiting for approval. Rendering is not part of it. Round 0 is not counted.',
]

const people = 4

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
  for (const workers of [1, 2]) measurements.push(...(await measureWorkers(workers, rounds, runs)))
  const scenarios = summariseAll(measurements, { '1 worker': { [overhead]: 10 }, '2 workers': { [overhead]: 10 } })
  const report = { bench: 'runs' as const, conditions, rounds, runs: runs * people, method, scenarios }
  const readable = [renderConditions(conditions), ...method, '', ...scenarios.map(renderScenario)].join('\n')
  console.log(values.json ? JSON.stringify(report, null, 2) : readable)
}

async function measureWorkers(workers: number, rounds: number, runs: number): Promise<Measurement[]> {
  const { createServerInstallation } = await import('../test/harness/server-installation.ts')
  const { runCli } = await import('../test/harness/processes.ts')
  const installation = await createServerInstallation()
  const server = await startServer(installation.variables)
  const variables = { ...installation.variables, LOG_LEVEL: 'INFO' }
  const pool = new pg.Pool({ connectionString: String(installation.variables.DATABASE_URL), max: 1 })
  const running: Awaited<ReturnType<typeof startProcess>>[] = []
  const scenario = workers === 1 ? '1 worker' : `${workers} workers`
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
      const startedAt = performance.now()
      const ids = (await Promise.all(persons.map((person) => person.start(round, runs)))).flat()
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
    async start(round: number, runs: number): Promise<string[]> {
      const ids: string[] = []
      for (let at = 0; at < runs; at += 1) {
        const text = `Engineer ${round} ${at}\n\nRequirements\n- Experience with Kubernetes\n- Good knowledge of PostgreSQL`
        const { body } = await api.post<ImportAnswer>('/api/v1/postings/texts', { text })
        const asked = { profileId: profile.body.id, postingId: body.postingIds[0] }
        ids.push((await api.post<RunAnswer>('/api/v1/runs', asked)).body.id)
      }
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
