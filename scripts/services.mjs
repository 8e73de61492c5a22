/**
 * Real PostgreSQL (with pgvector) and Redis for tests, CI and the readiness proofs: `npm run services -- up`.
 *
 *   up [--postgres 18] [--only postgres|redis]   starts what does not run yet, prints the variables
 *   env       prints the variables again: eval "$(npm run -s services -- env)"
 *   status    one line per service; exit code 3 when one is down
 *   down      stops them and throws their data away
 *
 * `up --for PID` and `down --for PID` are for programs: the services are stopped when nobody else uses them.
 *
 * Free loopback ports, a random password, throw-away data below .cache/services. The tests find running services by
 * themselves through .cache/services/state.json (test/harness/services.ts). Sentences go to stderr, variables to stdout.
 */
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { initPostgres, installPostgres, isPostgresRunning, startPostgres, stopPostgres } from './services/postgres.mjs'
import { isRedisRunning, startRedis, stopRedis } from './services/redis.mjs'
import { chooseHome, findFreePort, ServiceError, say } from './services/service.mjs'
import { addUser, findUsers, forgetUsers, removeUser } from './services/users.mjs'
import { withLock } from './setup.mjs'

const repository = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const stateFile = join(repository, '.cache', 'services', 'state.json')

/** Each kind of service: how to tell, start and stop it, and the variable that names it to the tests. */
const kinds = {
  postgres: {
    variable: 'TEST_DATABASE_URL',
    isRunning: isPostgresRunning,
    create(home, service, { major }) {
      const postgres = { ...service, major, programs: installPostgres(home, major) }
      initPostgres(postgres)
      startPostgres(postgres)
      return { ...postgres, url: `postgresql://postgres:${service.password}@127.0.0.1:${service.port}/postgres` }
    },
    stop: stopPostgres,
  },
  redis: {
    variable: 'TEST_REDIS_URL',
    isRunning: isRedisRunning,
    create(_home, service) {
      startRedis(service)
      return { ...service, url: `redis://:${service.password}@127.0.0.1:${service.port}/0` }
    },
    stop: stopRedis,
  },
}

const readState = () => (existsSync(stateFile) ? JSON.parse(readFileSync(stateFile, 'utf8')) : {})
const writeState = (state) => writeFileSync(stateFile, `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 })

function printVariables(state) {
  for (const [name, service] of Object.entries(state))
    process.stdout.write(`export ${kinds[name].variable}='${service.url}'\n`)
}

async function up({ only, major, pid }) {
  const home = chooseHome(repository)
  const names = only ? [only] : Object.keys(kinds)
  const ports = await Promise.all(names.map(findFreePort))
  const state = withLock(repository, 'services', () => {
    const running = readState()
    addUser(repository, pid)
    for (const [index, name] of names.entries()) {
      const current = running[name]
      if (current && kinds[name].isRunning(current) && (name !== 'postgres' || current.major === major)) continue
      if (current) throwAway(name, current)
      const startedMs = Date.now()
      const service = {
        port: ports[index],
        password: randomBytes(12).toString('hex'),
        data: join(home, `${name}-${process.pid}`),
      }
      running[name] = kinds[name].create(home, service, { major })
      writeState(running)
      say(`${name} runs on 127.0.0.1:${service.port} (${Date.now() - startedMs} ms).`)
    }
    return running
  })
  printVariables(state)
}

function throwAway(name, service) {
  kinds[name].stop(service)
  rmSync(service.data, { recursive: true, force: true })
}

function down({ pid }) {
  withLock(repository, 'services', () => {
    if (pid !== undefined) {
      removeUser(repository, pid)
      const users = findUsers(repository)
      if (users.length > 0) {
        say(`left running for ${users.join(', ')}.`)
        return
      }
    }
    for (const [name, service] of Object.entries(readState())) {
      throwAway(name, service)
      say(`${name} stopped.`)
    }
    rmSync(stateFile, { force: true })
    forgetUsers(repository)
  })
}

function status() {
  const state = readState()
  const lines = Object.keys(kinds).map((name) => {
    const running = state[name] && kinds[name].isRunning(state[name])
    if (!running) process.exitCode = 3
    return `${name}: ${running ? `running on 127.0.0.1:${state[name].port}` : 'not running'}`
  })
  process.stdout.write(`${lines.join('\n')}\n`)
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { postgres: { type: 'string', default: '16' }, only: { type: 'string' }, for: { type: 'string' } },
})
const pid = values.for === undefined ? undefined : Number(values.for)
const commands = {
  up: () => up({ only: values.only, major: Number(values.postgres), pid }),
  down: () => down({ pid }),
  status,
  env: () => printVariables(readState()),
}

try {
  const command = commands[positionals[0] ?? '']
  if (!command || (values.only && !kinds[values.only]) || (pid !== undefined && !(Number.isInteger(pid) && pid > 0)))
    throw new ServiceError('say up, down, status or env; --only takes postgres or redis, --for the id of a process.')
  await command()
} catch (error) {
  if (!(error instanceof ServiceError)) throw error
  say(error.message)
  process.exitCode = 1
}
