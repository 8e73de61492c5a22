/** A throw-away Redis on loopback out of the system's own package. */
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { ServiceError, sleep } from './service.mjs'

function ask(service, ...command) {
  const env = { ...process.env, REDISCLI_AUTH: service.password }
  const result = spawnSync('redis-cli', ['-h', '127.0.0.1', '-p', String(service.port), ...command], {
    encoding: 'utf8',
    env,
    timeout: 5_000,
  })
  return (result.stdout ?? '').trim()
}

/** Whether Redis answers with our password. */
export const isRedisRunning = (service) => ask(service, 'ping') === 'PONG'

/** Starts Redis in the background, nothing is kept on disk; waits until it answers. */
export function startRedis(service) {
  mkdirSync(service.data, { recursive: true, mode: 0o700 })
  const flags = {
    port: service.port,
    bind: '127.0.0.1',
    dir: service.data,
    save: '',
    appendonly: 'no',
    daemonize: 'yes',
    requirepass: service.password,
    logfile: 'server.log',
  }
  const args = Object.entries(flags).flatMap(([name, value]) => [`--${name}`, String(value)])
  const result = spawnSync('redis-server', args, { encoding: 'utf8', stdio: 'ignore' })
  if (result.error)
    throw new ServiceError(
      'redis-server is not installed: `bash scripts/install-system.sh` or `apt-get install redis-server`.',
    )
  for (let tries = 0; tries < 100; tries++) {
    if (isRedisRunning(service)) return
    sleep(50)
  }
  throw new ServiceError(
    `Redis did not answer on port ${service.port} within 5 seconds; see ${service.data}/server.log.`,
  )
}

export const stopRedis = (service) => ask(service, 'shutdown', 'nosave')
