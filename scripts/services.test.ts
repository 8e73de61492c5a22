/** The services that tests and CI rely on; skipped where they have not been started, as every test of a real server is. */
import { spawn } from 'node:child_process'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { runTool } from '../test/gates/run-tool.ts'

const url = process.env.TEST_DATABASE_URL
const hasRedisServer = process.env.TEST_REDIS_URL !== undefined

test.skipIf(url === undefined)(
  'PostgreSQL is 15 or newer and ranks by vectors with iterative scans (pgvector 0.8)',
  async () => {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    onTestFinished(() => client.end())
    const { rows } = await client.query<{ server: number; pgvector: string }>(`
    select current_setting('server_version_num')::int as server, default_version as pgvector
    from pg_available_extensions where name = 'vector'`)
    expect(rows[0]?.server).toBeGreaterThanOrEqual(150_000)
    expect(Number(rows[0]?.pgvector.split('.')[1])).toBeGreaterThanOrEqual(8)
  },
)

test('an unknown command is answered with a sentence', async () => {
  const { exitCode, output } = await runTool('node', ['scripts/services.mjs', 'upp'])
  expect({ exitCode, output }).toEqual({ exitCode: 1, output: expect.stringContaining('say up, down, status or env') })
})

test('an id that is none is answered with a sentence, and starts nothing', async () => {
  const { exitCode, output } = await runTool('node', ['scripts/services.mjs', 'up', '--for', 'me'])
  expect({ exitCode, output }).toEqual({ exitCode: 1, output: expect.stringContaining('--for the id of a process') })
})

/** The script in a folder of its own, with services of its own. */
async function copyScript(): Promise<(...args: string[]) => Promise<string>> {
  const root = await mkdtemp(join(tmpdir(), 'rolewright-services-test-'))
  for (const name of ['services.mjs', 'services', 'setup.mjs'])
    await cp(join('scripts', name), join(root, 'scripts', name), { recursive: true })
  const run = async (...args: string[]): Promise<string> =>
    (await runTool('node', [join(root, 'scripts/services.mjs'), ...args])).output
  onTestFinished(async () => {
    await run('down')
    await rm(root, { recursive: true, force: true })
  })
  return run
}

/** A process that does nothing until the test ends it. */
function startUser(): { readonly pid: string; end(): Promise<void> } {
  const child = spawn('sleep', ['600'])
  const ended = new Promise<void>((done) => child.once('close', () => done()))
  const end = (): Promise<void> => {
    child.kill()
    return ended
  }
  onTestFinished(end)
  return { pid: String(child.pid), end }
}

test.skipIf(!hasRedisServer)(
  'programs that start services stop them when nobody else uses them: no other program, no person',
  async () => {
    const services = await copyScript()
    const [one, other] = [startUser(), startUser()]
    const start = (...more: string[]): Promise<string> => services('up', '--only', 'redis', ...more)
    await start('--for', one.pid)
    await start('--for', other.pid)
    expect(await services('down', '--for', one.pid)).toContain(`left running for process ${other.pid}`)
    expect(await services('status')).toContain('redis: running')
    // Who ended without a word uses nothing.
    await start('--for', one.pid)
    await other.end()
    expect(await services('down', '--for', one.pid)).toContain('redis stopped')
    expect(await services('status')).toContain('redis: not running')

    await start()
    await start('--for', one.pid)
    expect(await services('down', '--for', one.pid)).toContain('left running for whoever said `up`')
    expect(await services('down')).toContain('redis stopped')
  },
)
