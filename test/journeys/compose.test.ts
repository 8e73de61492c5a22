/** The compose files' own commands, environments and health checks, run on this machine: healthy and unhealthy are both seen. */
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ComposeService, readServices } from '../harness/compose-files.ts'
import { createServerDatabase, type ServerDatabase } from '../harness/database.ts'
import { findFreePort } from '../harness/free-port.ts'
import { until } from '../harness/load.ts'
import { makeDataFolder, type RunningProcess, runToEnd, startProcess, type Variables } from '../harness/processes.ts'
import { hasServerDatabase } from '../harness/server-installation.ts'

/** `[node, src/main/serve.ts]` as a container would run it. */
function entryOf({ command, environment }: ComposeService, changed: Variables) {
  const [program, file = '', ...args] = command ?? []
  expect(program).toBe('node')
  return { file, args, variables: { ...environment, ...changed } }
}

/** The exit code of the service's health check, with the port it has here. */
async function checkHealth({ healthcheck }: ComposeService, port: number): Promise<number> {
  const [kind, program, file = '', given] = healthcheck?.test ?? []
  expect([kind, program, given]).toEqual(['CMD', 'node', expect.stringMatching(/^800[01]$/u)])
  const { code } = await runToEnd({ file, args: [String(port)], variables: {} })
  return code ?? -1
}

const becomes = (service: ComposeService, port: number, code: number): Promise<number> =>
  until(
    () => checkHealth(service, port),
    (found) => found === code,
  )

describe('the small stack', () => {
  test('its one service gets healthy by its own command and check, and is not healthy before and after', async () => {
    const folder = await makeDataFolder()
    const { rolewright } = await readServices('compose.small.yaml', {})
    if (!rolewright) throw new Error('there is no service rolewright')
    const port = await findFreePort()
    try {
      expect(await checkHealth(rolewright, port)).toBe(1)
      const changed = { PORT: String(port), HOST: '127.0.0.1', DATA_DIR: folder.path }
      const running = await startProcess(entryOf(rolewright, changed), /is ready at/u)
      expect(await checkHealth(rolewright, port)).toBe(0)
      expect((await running.stop()).code).toBe(0)
      expect(await checkHealth(rolewright, port)).toBe(1)
    } finally {
      await folder.remove()
    }
  })
})

describe.skipIf(!hasServerDatabase)('the whole stack', () => {
  let database: ServerDatabase
  let folder: Awaited<ReturnType<typeof makeDataFolder>>
  let services: Record<string, ComposeService>
  let changed: Variables
  const running: RunningProcess[] = []
  beforeAll(async () => {
    ;[database, folder] = await Promise.all([createServerDatabase(), makeDataFolder()])
    services = await readServices('compose.yaml', {
      POSTGRES_PASSWORD: randomBytes(12).toString('hex'),
      SECRET_KEY: randomBytes(32).toString('hex'),
      METRICS_TOKEN: randomBytes(32).toString('hex'),
      DOMAIN: 'jobs.rolewright.net',
      GRAFANA_PASSWORD: 'unused',
    })
    // The names of the containers are addresses of this machine here.
    changed = {
      DATABASE_URL: database.url,
      REDIS_URL: process.env.TEST_REDIS_URL ?? '',
      DATA_DIR: folder.path,
      HOST: '127.0.0.1',
      SHUTDOWN_DRAIN_SECONDS: '3',
    }
  })
  afterAll(async () => {
    for (const { child } of running) child.kill('SIGKILL')
    await Promise.all([database?.remove(), folder?.remove()])
  })

  const serviceOf = (name: string): ComposeService => services[name] ?? expect.fail(`there is no service ${name}`)

  test('web waits for migrations; both kinds of processes get healthy, and web is not while it drains', async () => {
    const early = await runToEnd(entryOf(serviceOf('web'), { ...changed, PORT: '0' }))
    expect([early.code, early.stderr]).toEqual([2, expect.stringContaining('migrate up')])
    expect((await runToEnd(entryOf(serviceOf('migrate'), changed))).code).toBe(0)
    const [web, worker] = await Promise.all([findFreePort(), findFreePort()])
    const ready = /is ready at|executing runs|"level"/u
    const served = await startProcess(entryOf(serviceOf('web'), { ...changed, PORT: String(web) }), ready)
    const worked = await startProcess(entryOf(serviceOf('worker'), { ...changed, WORKER_PORT: String(worker) }), ready)
    running.push(served, worked)
    await becomes(serviceOf('web'), web, 0)
    await becomes(serviceOf('worker'), worker, 0)
    // Metrics need the token that Prometheus is given.
    const askMetrics = (headers: Record<string, string>): Promise<Response> =>
      fetch(`http://127.0.0.1:${web}/metrics`, { headers })
    expect((await askMetrics({})).status).toBe(401)
    const authorization = `Bearer ${serviceOf('web').environment?.METRICS_TOKEN}`
    expect((await askMetrics({ authorization })).status).toBe(200)
    served.child.kill('SIGTERM')
    await becomes(serviceOf('web'), web, 1)
    expect((await served.exited).code).toBe(0)
    expect((await worked.stop()).code).toBe(0)
    expect(await checkHealth(serviceOf('worker'), worker)).toBe(1)
  })

  test('the proxy’s health address, and every image of the stack, are set', () => {
    const images = Object.values(services).map(({ image }) => image ?? '')
    for (const image of images) expect(image).toMatch(/^(?:rolewright:local|docker\.io\/[\w./-]+:[\w.-]+)$/u)
    expect(images.filter((image) => image.endsWith(':latest'))).toEqual([])
  })

  test('the health check is a program that ends by itself when nobody answers', async () => {
    const child = spawn(process.execPath, ['ops/container/healthcheck.mjs', '1'], { stdio: 'ignore' })
    expect((await once(child, 'close'))[0]).toBe(1)
  })
})
