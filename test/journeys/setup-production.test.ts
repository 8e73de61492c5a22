/** An operator sets an installation up for production, changes its key, and cleans up: the commands on a real server. */
import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Browser, openBrowser } from '../harness/browser.ts'
import { createServerDatabase, type ServerDatabase } from '../harness/database.ts'
import { passwordOfEverybody, signIn } from '../harness/people.ts'
import { makeDataFolder, runCli, startServer, type Variables } from '../harness/processes.ts'
import { hasServerDatabase } from '../harness/server-installation.ts'

describe.skipIf(!hasServerDatabase)('setting up for production', () => {
  let database: ServerDatabase
  let folder: Awaited<ReturnType<typeof makeDataFolder>>
  let file: string
  beforeAll(async () => {
    ;[database, folder] = await Promise.all([createServerDatabase(), makeDataFolder()])
    file = join(folder.path, '.env')
  })
  afterAll(async () => {
    await Promise.all([database?.remove(), folder?.remove()])
  })

  const setUp = (more: readonly string[] = []) =>
    runCli(['setup', '--env', 'production', '--file', file, ...more], {
      DATABASE_URL: database.url,
      DATA_DIR: folder.path,
    })
  const readFileVariables = async (): Promise<Variables> => parseEnv(await readFile(file, 'utf8'))

  async function withServer<T>(variables: Variables, work: (address: string) => Promise<T>): Promise<T> {
    const kept = await readFileVariables()
    // The page is reached over plain loopback here, so cookies must come without `Secure`.
    const server = await startServer({ ...kept, DATA_DIR: folder.path, APP_ENV: 'production', ...variables })
    try {
      return await work(server.address)
    } finally {
      await server.stop()
    }
  }

  const makeToken = (browser: Browser) => browser.send<{ token: string }>('POST', '/api/v1/tokens', {})

  test('makes secrets, a private .env, the tables and the first administrator, and nothing at all a second time', async () => {
    await writeFile(file, 'LOG_LEVEL=WARNING\n', { mode: 0o644 })
    const first = await setUp(['--admin-email', 'root@example.net'])
    expect([first.code, first.stderr]).toEqual([0, expect.stringContaining('SECRET_KEY')])
    const token = /#token=([\w-]+)/u.exec(first.stdout)?.[1]
    const written = await readFile(file, 'utf8')
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    const variables = await readFileVariables()
    expect(variables).toMatchObject({ LOG_LEVEL: 'WARNING', APP_ENV: 'production', DATABASE_URL: database.url })
    expect(variables.SECRET_KEY).toMatch(/^[0-9a-f]{64}$/u)
    expect(`${first.stdout}${first.stderr}`).not.toContain(variables.SECRET_KEY)
    await withServer({}, async (address) => {
      const body = { token, password: passwordOfEverybody }
      expect((await openBrowser(address).send('POST', '/api/v1/password', body)).status).toBe(204)
      const root = await signIn(address, 'root@example.net')
      expect((await root.send('GET', '/api/v1/admin/accounts')).status).toBe(200)
    })
    const second = await setUp(['--admin-email', 'other@example.net'])
    expect([second.code, second.stdout]).toEqual([0, ''])
    expect(await readFile(file, 'utf8')).toBe(written)
    const client = new pg.Client({ connectionString: database.url })
    await client.connect()
    expect((await client.query('select email from auth.users')).rows).toEqual([{ email: 'root@example.net' }])
    await client.end()
  })

  test('refuses what production refuses, and leaves the file as it was', async () => {
    const before = await readFile(file, 'utf8')
    const refused = await runCli(['setup', '--file', join(folder.path, 'other.env')], { DATABASE_URL: undefined })
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('DATABASE_URL')])
    await expect(stat(join(folder.path, 'other.env'))).rejects.toThrow(/ENOENT/u)
    expect(await readFile(file, 'utf8')).toBe(before)
  })

  test('SECRET_KEY can be changed: the key before still reads, the new one writes, and after a rotation the old can go', async () => {
    const old = (await readFileVariables()).SECRET_KEY
    const next = Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('hex')
    const tokenBefore = await withServer({}, async (address) => {
      const made = await makeToken(await signIn(address, 'root@example.net'))
      expect(made.status).toBe(201)
      return made.body.token
    })
    const both = { SECRET_KEY: next, SECRET_KEYS_PREVIOUS: old }
    await withServer(both, async (address) => {
      expect((await makeToken(await signIn(address, 'root@example.net'))).status).toBe(201)
      const me = await openBrowser(address).send('GET', '/api/v1/me', undefined, {
        authorization: `Bearer ${tokenBefore}`,
      })
      expect(me.status).toBe(200)
    })
    // Without the key before, what it encrypted is not readable: the key has its effect.
    await withServer({ SECRET_KEY: next }, async (address) => {
      const made = await makeToken(await signIn(address, 'root@example.net'))
      expect([made.status, made.body]).toEqual([503, expect.objectContaining({ code: 'unavailable' })])
    })
    const environment = { ...(await readFileVariables()), DATA_DIR: folder.path }
    const blind = await runCli(['secrets', 'rotate'], { ...environment, SECRET_KEY: next })
    expect([blind.code, blind.stderr]).toEqual([2, expect.stringContaining('SECRET_KEYS_PREVIOUS')])
    expect((await runCli(['secrets', 'rotate'], { ...environment, ...both })).stdout).toContain('1 rows')
    expect((await runCli(['secrets', 'rotate'], { ...environment, ...both })).stdout).toContain('Nothing to do')
    await withServer({ SECRET_KEY: next }, async (address) => {
      expect((await makeToken(await signIn(address, 'root@example.net'))).status).toBe(201)
    })
  })

  test('retention deletes what has ended, and nothing else', async () => {
    const client = new pg.Client({ connectionString: database.url })
    await client.connect()
    const { rows } = await client.query<{ count: number }>('select count(*)::int as count from auth.sessions')
    await client.query(
      `update auth.sessions set expires_at = now() - interval '1 hour' where id = (select id from auth.sessions order by id limit 1)`,
    )
    const done = await runCli(['retention'], { ...(await readFileVariables()), DATA_DIR: folder.path })
    expect([done.code, done.stdout]).toEqual([0, expect.stringContaining('1 sessions')])
    const left = await client.query<{ count: number }>('select count(*)::int as count from auth.sessions')
    expect(left.rows[0]?.count).toBe((rows[0]?.count ?? 0) - 1)
    await client.end()
  })
})
