/**
 * The operator's walk by the commands of the documentation: from a clone to two web processes behind a proxy, two workers, PostgreSQL, Redis and
 * Prometheus with our rules; then an upgrade and a rollback while people work, and a restore.
 */
import { execFile } from 'node:child_process'
import { appendFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseEnv, promisify } from 'node:util'
import { askStatus } from '../../../test/harness/ask-status.ts'
import type { ServerDatabase } from '../../../test/harness/database.ts'
import { findFreePort } from '../../../test/harness/free-port.ts'
import { findPostgresPrograms } from '../../../test/harness/postgres-programs.ts'
import { inRepository, makeDataFolder } from '../../../test/harness/processes.ts'
import { startPrometheus } from '../../../test/harness/prometheus-server.ts'
import { startRolloutProxy } from '../../../test/harness/proxy-server.ts'
import { startRedisServer } from '../../../test/harness/redis-server.ts'
import { setup as findServices } from '../../../test/harness/services.ts'
import { documented, type Names } from './documented.ts'
import { type Unit, writeUnit } from './units.ts'

const run = promisify(execFile)
const slots = ['blue', 'green'] as const
type Slot = (typeof slots)[number]

/** Only what an operator's shell has: nothing of the one who plays the drill. */
const shell = {
  ...{ PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '/root' },
  // Packages that npm has fetched once are not asked for again: each slot installs all of them.
  npm_config_prefer_offline: 'true',
}

async function type(folder: string, command: string, more: Readonly<Record<string, string>> = {}): Promise<string> {
  const env = { ...shell, ...more }
  return run('sh', ['-c', command], { cwd: folder, env, maxBuffer: 64 << 20 }).then(
    ({ stdout }) => stdout,
    (error: { stdout: string; stderr: string }) => {
      throw new Error(
        `\`${command}\` failed: ${`${error.stdout}${error.stderr}`.trim().split('\n').slice(-4).join(' ')}`,
      )
    },
  )
}

/** Somebody who looks at their profiles four times a second, and counts. */
function startPerson(address: string, key: string) {
  let isThere = true
  const seen = { answered: 0, failed: 0 }
  const looking = (async () => {
    while (isThere) {
      const { status } = await askStatus(`${address}/api/v1/profiles`, { key, patienceMs: 30_000 })
      if (status === 200) seen.answered += 1
      else seen.failed += 1
      await sleep(250)
    }
  })()
  return {
    seen,
    async stop() {
      isThere = false
      await looking
    },
  }
}

/** The next release: a commit that adds a table, as docs/upgrade.md allows. */
async function commitNextRelease(clone: string): Promise<void> {
  const sql =
    '-- Up Migration\n\ncreate table walk_things (id uuid primary key);\n\n-- Down Migration\n\ndrop table walk_things;\n'
  await writeFile(join(clone, 'migrations/9999_walk.sql'), sql)
  const author = ['-c', 'user.name=Walk', '-c', 'user.email=walk@localhost']
  await run('git', ['-C', clone, 'add', '.'])
  await run('git', ['-C', clone, ...author, 'commit', '-q', '-m', 'feat: the next release'])
}

/** Everything that is closed at the end, the last one first. */
type Closers = (() => Promise<unknown>)[]

async function prepare(home: string, databaseUrl: string, closers: Closers) {
  const ports = {
    blue: await findFreePort(),
    green: await findFreePort(),
    one: await findFreePort(),
    two: await findFreePort(),
  }
  const redis = await startRedisServer()
  closers.push(() => redis.kill())
  const clone = join(home, 'clone')
  await run('git', ['clone', '-q', inRepository('.'), clone])
  const settings = [
    `REDIS_URL=${redis.url}`,
    `DATABASE_URL=${databaseUrl}`,
    `BACKUP_DIR=${join(home, 'backups')}`,
    `POSTGRES_BIN_DIR=${await findPostgresPrograms()}`,
    'RATE_LIMIT_PER_MINUTE=600',
    'TRUSTED_PROXIES=loopback',
    'LOG_LEVEL=WARNING',
    '',
  ]
  const units: Record<string, Unit> = {}
  for (const slot of slots) {
    const folder = join(home, `rolewright-${slot}`)
    await mkdir(folder)
    await writeFile(join(folder, '.env'), settings.join('\n'), { mode: 0o600 })
    await writeFile(join(folder, '.env.slot'), `PORT=${ports[slot]}\n`)
    units[slot] = await writeUnit(home, {
      file: 'rolewright-web@.service',
      name: slot,
      instance: slot,
      more: `PORT=${ports[slot]}`,
    })
  }
  await run('ln', ['-s', join(home, 'rolewright-blue'), join(home, 'rolewright')])
  for (const worker of ['one', 'two'] as const)
    units[worker] = await writeUnit(home, {
      file: 'rolewright-worker.service',
      name: worker,
      instance: '',
      more: `WORKER_PORT=${ports[worker]}`,
    })
  for (const unit of Object.values(units)) closers.push(() => type(home, unit.stop))
  const proxy = await startRolloutProxy(ports)
  closers.push(() => proxy.stop())
  const rollout = (command: string, release: string): Promise<string> =>
    type(clone, command, {
      ...{ HAPROXY_SOCKET: proxy.socket, ROLLOUT_HOME: home, RELEASE: release },
      ...{ ROLLOUT_BLUE_URL: `http://127.0.0.1:${ports.blue}`, ROLLOUT_GREEN_URL: `http://127.0.0.1:${ports.green}` },
      ...{ ROLLOUT_PLACE: `bash ${join(clone, 'ops/rollout/place.sh')} SLOT`, ROLLOUT_START: join(home, 'start-SLOT') },
      ...{ ROLLOUT_STOP: join(home, 'stop-SLOT'), ROLLOUT_READY_SECONDS: '300' },
    })
  return { clone, ports, proxy, rollout, units, folderOf: (slot: Slot) => join(home, `rolewright-${slot}`) }
}

const seconds = (begun: number): string => `${((performance.now() - begun) / 1000).toFixed(0)} s`

async function walk(home: string, database: ServerDatabase, empty: ServerDatabase, closers: Closers): Promise<string> {
  const begun = performance.now()
  const { clone, ports, proxy, rollout, units, folderOf } = await prepare(home, database.url, closers)
  const blue = folderOf('blue')
  const place = { ...shell, ROLLOUT_HOME: home, RELEASE: 'HEAD' }
  await run('bash', [join(clone, 'ops/rollout/place.sh'), 'blue'], { cwd: clone, env: place, maxBuffer: 64 << 20 })
  const names: Names = {
    'postgresql://user:password@host:5432/rolewright': database.url,
    'https://jobs.example.org': 'https://jobs.rolewright.net',
    'you@example.org': 'operator@rolewright.net',
  }
  await type(blue, await documented('deployment.md', 'npm run -s rolewright -- setup', names))
  // Both slots and the workers stand on the same settings and secrets.
  const settings = await readFile(join(blue, '.env'), 'utf8')
  await writeFile(join(folderOf('green'), '.env'), settings, { mode: 0o600 })
  const deploy = await documented('upgrade.md', 'node ops/rollout/rollout.mjs deploy')
  await rollout(deploy, 'HEAD')
  for (const worker of ['one', 'two']) await type(home, units[worker]?.start ?? 'false')
  const said = await type(blue, 'npm run -s rolewright -- accounts add "Ana" --scopes read,write,approve')
  const key = /^rw_\S+$/mu.exec(said)?.[0]
  if (key === undefined) throw new Error('`accounts add` printed no key.')
  const installed = seconds(begun)

  const person = startPerson(proxy.address, key)
  closers.push(() => person.stop())
  const { METRICS_TOKEN: token = '' } = parseEnv(settings)
  const prometheus = await openMonitoring(ports, token)
  closers.push(() => prometheus.stop())
  await loseWorker(units.two, prometheus.query)
  const preflight = await documented('deployment.md', 'npm run -s rolewright -- preflight --prometheus', {
    'http://localhost:9090': prometheus.url,
  })
  const checked = await type(blue, `${preflight} --json || [ $? -le 3 ]`)
  if (!/evaluates all \d+ alerts/u.test(checked))
    throw new Error(`preflight does not see the rules: ${checked.slice(0, 300)}`)

  await type(blue, await documented('backup.md', 'npm run -s rolewright -- backup  '))
  await type(blue, await documented('backup.md', 'npm run -s rolewright -- backup verify'))
  await commitNextRelease(clone)
  const upgraded = performance.now()
  await rollout(deploy, 'HEAD')
  const upgrade = seconds(upgraded)
  const back = performance.now()
  await rollout(await documented('upgrade.md', 'node ops/rollout/rollout.mjs rollback'), 'HEAD')
  const rollback = seconds(back)
  await person.stop()
  if (person.seen.failed > 0 || person.seen.answered === 0)
    throw new Error(
      `${person.seen.failed} of ${person.seen.answered + person.seen.failed} requests failed during upgrade and rollback`,
    )

  const restored = performance.now()
  for (const unit of Object.values(units)) await type(home, unit.stop)
  await appendFile(join(blue, '.env'), `DATABASE_URL=${empty.url}\n`)
  await type(blue, await documented('backup.md', 'npm run -s rolewright -- restore latest'))
  await type(home, units.blue?.start ?? 'false')
  while ((await askStatus(`http://127.0.0.1:${ports.blue}/api/v1/profiles`, { key })).status !== 200) await sleep(200)
  return `two web processes, two workers and Prometheus in ${installed}; a lost worker was alerted; upgrade ${upgrade}, rollback ${rollback}, ${person.seen.answered} requests and none failed; restored and serving in ${seconds(restored)}.`
}

const openMonitoring = (ports: Readonly<Record<Slot | 'one' | 'two', number>>, token: string) =>
  startPrometheus(
    {
      'rolewright-web': `127.0.0.1:${ports.blue}`,
      'rolewright-worker': `127.0.0.1:${ports.one}`,
      'rolewright-worker-2': `127.0.0.1:${ports.two}`,
    },
    [inRepository('ops/prometheus/rules/*.yaml')],
    [],
    token,
  )

/** As a machine that dies: the alert is pending at once, and fires after its minute. */
async function loseWorker(
  unit: Unit | undefined,
  query: (expression: string) => Promise<readonly unknown[]>,
): Promise<void> {
  if (unit === undefined) throw new Error('there is no second worker')
  process.kill(Number(await readFile(unit.pidFile, 'utf8')), 'SIGKILL')
  const says = async (state: string): Promise<boolean> =>
    (await query(`ALERTS{alertname="ProcessDown",alertstate="${state}"}`)).length > 0
  while (!(await says('firing'))) await sleep(500)
  await type('/', unit.start)
  while (await says('firing')) await sleep(500)
}

/** @throws Error where a command of the docs fails, or a request of a person */
export async function runWalkDrill(): Promise<string> {
  await findServices()
  // After the services are known: the harness reads their addresses when it is loaded.
  const { createServerDatabase } = await import('../../../test/harness/database.ts')
  const [place, database, empty] = await Promise.all([makeDataFolder(), createServerDatabase(), createServerDatabase()])
  const closers: Closers = []
  try {
    return await walk(place.path, database, empty, closers)
  } finally {
    for (const close of closers.reverse()) await close().catch(() => {})
    await Promise.all([database.remove(), empty.remove()])
    await rm(place.path, { recursive: true, force: true })
  }
}
