/** The services that tests and CI rely on; skipped where they have not been started, as every test of a real server is. */
import pg from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { runTool } from '../test/gates/run-tool.ts'

const url = process.env.TEST_DATABASE_URL

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
