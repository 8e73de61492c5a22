/** `bench requests`: the CPU of one authenticated read, rung by rung: what Fastify, a transaction, our layers and traces cost. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import { parseArgs } from 'node:util'
import { Agent, request } from 'undici'
import { UsageError } from '../scripts/named-commands.ts'
import type { ProfileAnswer } from '../src/main/cli/answers.ts'
import { createApiClient } from '../test/harness/api-client.ts'
import {
  inRepository,
  type RunningProcess,
  startProcess,
  startServer,
  type Variables,
} from '../test/harness/processes.ts'
import { setup as findServices } from '../test/harness/services.ts'
import { type Measurement, readConditions, renderConditions, renderScenario, summariseAll } from './measure.ts'
import { readUsage } from './process-usage.ts'

const rungs = {
  bare: 'Fastify alone',
  transaction: 'Fastify + one pipelined transaction',
  live: 'full server, its liveness: no key, no limits, no database',
  unlogged: 'full server, no traces, no line a request',
  unmeasured: 'full server, no traces, no metrics',
  full: 'full server, no traces',
  tenth: 'full server, traces of 10 %',
  all: 'full server, traces of 100 %',
} as const

const figures = { cpu: 'CPU a request, ms', ratio: 'against Fastify + one transaction' } as const

/** Design, section 6. */
const goals = { [rungs.full]: { [figures.ratio]: 1.6 }, [rungs.all]: { [figures.ratio]: 2 } }

/** What is asked for by key. */
const askedPath = '/api/v1/profiles'

const method = [
  `GET ${askedPath} with an access key, one profile, 8 connections that ask one after the other, on one PostgreSQL server.`,
  'CPU: user and system time of the answering process with all its threads, from /proc; not of PostgreSQL, the asker or the collector.',
  'What a layer costs: a line of the log is the full server less the rung without it, metrics likewise, traces the rung with them less the full server;',
  'ids, headers, contexts and hooks are the liveness less Fastify alone; key, limits, and what drizzle and our transactions add are the rest.',
  'The full server has everything on: log lines (INFO), metrics, limits, key lookup, row-level security. Traces go to a collector on loopback.',
  'Rungs alternate within each round; the first round is not counted. Ratios are taken within a round.',
]

interface Rung {
  readonly name: string
  readonly address: string
  readonly path: string
  readonly process: RunningProcess
}

function readOptions(args: readonly string[]) {
  const number = (text: string): { type: 'string'; default: string } => ({ type: 'string', default: text })
  const { values } = parseArgs({
    args: [...args],
    options: { rounds: number('7'), requests: number('3000'), json: { type: 'boolean', default: false } },
  })
  const [rounds, requests] = [Number(values.rounds), Number(values.requests)]
  if ([rounds, requests].every((count) => Number.isSafeInteger(count) && count > 0))
    return { rounds, requests, json: values.json }
  throw new UsageError('--rounds and --requests take whole numbers above 0.')
}

/** A collector that takes every trace and keeps none. */
async function openCollector(): Promise<{ url: string; close(): void }> {
  const server = createServer((incoming, answer) => void incoming.resume().once('end', () => answer.end()))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return { url: `http://127.0.0.1:${port}`, close: () => void server.close().closeAllConnections() }
}

async function cpuOfRequests({ address, path, process: answering }: Rung, key: string, count: number): Promise<number> {
  const agent = new Agent({ connections: 8 })
  const pid = answering.child.pid ?? 0
  const before = await readUsage(pid)
  let asked = 0
  const askOnAndOn = async (): Promise<void> => {
    while (asked++ < count) {
      const headers = { authorization: `Bearer ${key}` }
      const { statusCode, body } = await request(`${address}${path}`, { dispatcher: agent, headers })
      await body.dump()
      if (statusCode !== 200) throw new Error(`${address}${path} answered ${statusCode}`)
    }
  }
  await Promise.all(Array.from({ length: 8 }, askOnAndOn))
  const after = await readUsage(pid)
  await agent.close()
  return ((after.cpuSeconds - before.cpuSeconds) * 1_000) / count
}

async function openRungs(variables: Variables, key: string, collector: string): Promise<Rung[]> {
  const usual = { ...variables, LOG_LEVEL: 'INFO', DATABASE_POOL_SIZE: '20' }
  const traced = (share: string): Variables => ({
    ...usual,
    OTEL_EXPORTER_OTLP_ENDPOINT: collector,
    OTEL_TRACES_SAMPLER: 'parentbased_traceidratio',
    OTEL_TRACES_SAMPLER_ARG: share,
  })
  const server = async (name: string, settings: Variables): Promise<Rung> => {
    const running = await startServer(settings)
    return { name, address: running.address, path: askedPath, process: running }
  }
  const full = await server(rungs.full, usual)
  const api = createApiClient(full.address, key)
  const { body } = await api.upload<ProfileAnswer>('/api/v1/profiles', inRepository('test/fixtures/resume.txt'))
  const ownerId = await findOwner(variables, body.id)
  const baseline = async (kind: 'bare' | 'transaction'): Promise<Rung> => {
    const entry = { file: 'bench/requests-baseline.child.ts', args: [kind, ownerId], variables: usual }
    const running = await startProcess(entry, /is ready at (http:\/\/\S+)/u)
    return { name: rungs[kind], address: running.match[1] ?? '', path: askedPath, process: running }
  }
  return [
    await baseline('bare'),
    await baseline('transaction'),
    { ...full, name: rungs.live, path: '/health/live' },
    await server(rungs.unlogged, { ...usual, LOG_LEVEL: 'WARNING' }),
    await server(rungs.unmeasured, { ...usual, ENABLE_METRICS: 'false' }),
    full,
    await server(rungs.tenth, traced('0.1')),
    await server(rungs.all, traced('1')),
  ]
}

async function findOwner(variables: Variables, profileId: string): Promise<string> {
  const { openPostgres } = await import('../src/platform/database/postgres.ts')
  const database = openPostgres({ url: variables.DATABASE_URL ?? '', poolSize: 1, maxOverflow: 0 })
  const { rows } = await database.pool.query('select owner_id from profiles where id = $1', [profileId])
  await database.close()
  return rows[0]?.owner_id
}

/** @throws UsageError, TypeError `ERR_PARSE_ARGS_*` for options that cannot be understood; Error without a PostgreSQL server */
export async function measureRequests(args: readonly string[]): Promise<void> {
  const { rounds, requests, json } = readOptions(args)
  await findServices()
  // Only now: the harness looks for the server when it is loaded.
  const { createServerInstallation, hasServerDatabase } = await import('../test/harness/server-installation.ts')
  if (!hasServerDatabase) throw new Error('This needs PostgreSQL: `npm run -s services -- up`, or TEST_DATABASE_URL.')
  const conditions = readConditions()
  const installation = await createServerInstallation()
  const collector = await openCollector()
  const measurements: Measurement[] = []
  const opened = await openRungs(installation.variables, installation.key, collector.url)
  try {
    for (let round = 0; round <= rounds; round += 1) {
      const found = new Map<string, number>()
      for (const rung of opened) found.set(rung.name, await cpuOfRequests(rung, installation.key, requests))
      const base = found.get(rungs.transaction) ?? Number.NaN
      if (round === 0) continue
      for (const [scenario, value] of found) {
        measurements.push({ scenario, figure: figures.cpu, value })
        measurements.push({ scenario, figure: figures.ratio, value: value / base })
      }
    }
  } finally {
    await Promise.all([...new Set(opened.map(({ process: one }) => one))].map((one) => one.stop()))
    collector.close()
    await installation.remove()
  }
  const scenarios = summariseAll(measurements, goals)
  const report = { bench: 'requests' as const, conditions, rounds, requests, method, scenarios }
  const readable = [renderConditions(conditions), ...method, '', ...scenarios.map(renderScenario)].join('\n')
  process.stdout.write(`${json ? JSON.stringify(report, null, 2) : readable}\n`)
}
