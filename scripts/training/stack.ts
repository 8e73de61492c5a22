/** The local stack that exercises break: a web process and a worker, PostgreSQL, Redis, Prometheus with our rules, and people who use it. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { readAlertTimes, writeAlertRules } from '../../src/main/preflight/alert-times.ts'
import { askStatus } from '../../test/harness/ask-status.ts'
import { findFreePort } from '../../test/harness/free-port.ts'
import { findPostgresPrograms } from '../../test/harness/postgres-programs.ts'
import { inRepository, makeDataFolder, runCli } from '../../test/harness/processes.ts'
import { type PrometheusServer, startPrometheus } from '../../test/harness/prometheus-server.ts'
import { type RedisServer, startRedisServer } from '../../test/harness/redis-server.ts'
import { setup as findServices } from '../../test/harness/services.ts'
import { type SupervisedProcess, supervise } from './supervised-process.ts'

export type ProcessName = 'web' | 'worker'

export interface Stack {
  /** Holds `web.env`, `worker.env`, `web.log`, `worker.log` and `backups`. */
  readonly folder: string
  /** Of the web process, the worker's health, and Prometheus. */
  readonly addresses: Readonly<Record<ProcessName | 'prometheus', string>>
  readonly databaseUrl: string
  readonly redis: RedisServer
  readonly processes: Readonly<Record<ProcessName, SupervisedProcess>>
  /** One request of a person. @returns its status; 0 where nobody answered within `patienceMs` */
  ask(path: string, patienceMs?: number): Promise<number>
  /** Whether the expression says anything at all. */
  says(expression: string): Promise<boolean>
  /** As an operator edits the file and restarts the process. */
  change(name: ProcessName, settings: Readonly<Record<string, string>>): Promise<void>
  /** `rolewright ARGS` with the settings of the web process. @throws Error with its words where it fails */
  command(...args: string[]): Promise<void>
  stop(): Promise<void>
}

/** Requests that people have under way at most: enough to fill the small pool of the web process. */
const impatientPeople = 6

/** It takes 10 s, on a busy machine a minute. */
const startMs = 180_000

/** @throws Error without a PostgreSQL of the tests, Redis or Prometheus */
export async function startStack(): Promise<Stack> {
  await findServices()
  // After the services are known: the harness reads their addresses when it is loaded.
  const { createServerInstallation, hasServerDatabase } = await import('../../test/harness/server-installation.ts')
  if (!hasServerDatabase) throw new Error('There is no PostgreSQL to play on: `npm run -s services -- up` first.')
  const [place, installation, redis] = await Promise.all([
    makeDataFolder(),
    createServerInstallation(),
    startRedisServer(),
  ])
  const folder = place.path
  const ports = { web: await findFreePort(), worker: await findFreePort() }
  const databaseUrl = installation.variables.DATABASE_URL ?? ''
  await mkdir(join(folder, 'backups'))
  const settings: Record<string, string> = {
    ...{ APP_ENV: 'test', LOG_LEVEL: 'INFO', HOST: '127.0.0.1' },
    ...{ PORT: String(ports.web), WORKER_PORT: String(ports.worker) },
    ...{ DATABASE_URL: databaseUrl, DATABASE_POOL_SIZE: '3', DATABASE_MAX_OVERFLOW: '1', REDIS_URL: redis.url },
    ...{ DATA_DIR: folder, BACKUP_DIR: join(folder, 'backups'), POSTGRES_BIN_DIR: await findPostgresPrograms() },
    ...{ RATE_LIMIT_PER_MINUTE: '600', RATE_LIMIT_PER_HOUR: '30000', MAX_EVENT_LOOP_DELAY: '60' },
    SECRET_KEY: 'b3f0c5d1a7e94c22b3f0c5d1a7e94c22f00d5eed',
    SHUTDOWN_DRAIN_SECONDS: '0',
  }
  const writeSettings = (name: ProcessName, given: Readonly<Record<string, string>>): Promise<void> =>
    writeFile(
      join(folder, `${name}.env`),
      Object.entries(given)
        .map(([key, value]) => `${key}='${value}'\n`)
        .join(''),
      { mode: 0o600 },
    )
  const current = { web: settings, worker: settings }
  await Promise.all([writeSettings('web', settings), writeSettings('worker', settings)])
  const processes = {
    web: supervise(folder, 'web', 'src/main/serve.ts'),
    worker: supervise(folder, 'worker', 'src/main/work.ts'),
  }
  const addresses = { web: `http://127.0.0.1:${ports.web}`, worker: `http://127.0.0.1:${ports.worker}`, prometheus: '' }
  const ask = async (path: string, patienceMs = 10_000): Promise<number> =>
    (await askStatus(new URL(path, addresses.web), { key: installation.key, patienceMs })).status
  const isReady = async (address: string): Promise<boolean> =>
    (await askStatus(`${address}/health/ready`)).status === 200
  const isUp = async (): Promise<boolean> => (await isReady(addresses.web)) && (await isReady(addresses.worker))
  for (const end = performance.now() + startMs; !(await isUp()); await sleep(100))
    if (performance.now() > end) {
      await Promise.all([processes.web.stop(), processes.worker.stop(), redis.kill(), installation.remove()])
      throw new Error(`The stack did not start; ${folder}/web.log and ${folder}/worker.log say why.`)
    }
  const prometheus = await openPrometheus(folder, ports)

  let arePeopleThere = true
  const usePeople = async (): Promise<void> => {
    while (arePeopleThere) {
      await ask('/api/v1/profiles')
      await sleep(300)
    }
  }
  const people = Array.from({ length: impatientPeople }, usePeople)
  return {
    ...{ folder, databaseUrl, redis, processes, ask },
    addresses: { ...addresses, prometheus: prometheus.url },
    says: async (expression) => (await prometheus.query(expression)).length > 0,
    async change(name, given) {
      current[name] = { ...current[name], ...given }
      await writeSettings(name, current[name])
      const pid = processes[name].pid()
      if (pid !== undefined) process.kill(pid, 'SIGTERM')
    },
    async command(...args) {
      const { code, stderr } = await runCli(args, current.web)
      if (code !== 0) throw new Error(`rolewright ${args.join(' ')} ended with ${code}: ${stderr.trim()}`)
    },
    async stop() {
      arePeopleThere = false
      await Promise.all([processes.web.stop(), processes.worker.stop(), prometheus.stop()])
      await Promise.all(people)
      await redis.kill()
      await Promise.all([installation.remove(), place.remove()])
    },
  }
}

/** Our rules, with seconds for minutes: nobody waits five minutes for an exercise to begin. */
async function openPrometheus(folder: string, ports: Readonly<Record<ProcessName, number>>): Promise<PrometheusServer> {
  const quick = join(folder, 'rules')
  await writeAlertRules(inRepository('.'), quick, readAlertTimes(['1s']))
  // What is counted over minutes, over seconds.
  for (const name of await readdir(quick)) {
    const given = await readFile(join(quick, name), 'utf8')
    await writeFile(join(quick, name), given.replaceAll('[5m]', '[15s]'))
  }
  const targets = { 'rolewright-web': `127.0.0.1:${ports.web}`, 'rolewright-worker': `127.0.0.1:${ports.worker}` }
  return startPrometheus(targets, [join(quick, '*.yaml')])
}
