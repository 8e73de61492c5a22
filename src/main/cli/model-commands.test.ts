/** `rolewright models test` as a person runs it, against an endpoint that is well and one that is not. */
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { startFakeModelServer } from '../../../test/harness/fake-model-server.ts'

const commandLine = resolve(import.meta.dirname, '../cli.ts')

async function run(env: Record<string, string>, ...args: string[]) {
  const dataDir = await mkdtemp(join(tmpdir(), 'rolewright-models-'))
  onTestFinished(() => rm(dataDir, { recursive: true }))
  return new Promise<{ code: unknown; stdout: string; stderr: string }>((done) => {
    execFile(
      process.execPath,
      [commandLine, 'models', 'test', ...args],
      { env: { PATH: process.env.PATH, DATA_DIR: dataDir, LOG_LEVEL: 'DEBUG', ...env } },
      (error, stdout, stderr) => done({ code: error?.code ?? 0, stdout, stderr }),
    )
  })
}

async function startServer() {
  const server = await startFakeModelServer()
  onTestFinished(() => server.close())
  return server
}

test('tells model, latency, tokens and cost', async () => {
  const server = await startServer()
  server.play({ kind: 'answer', text: '{"capital":"Paris"}' })
  const env = { LLM_BASE_URL: server.url, LLM_MODEL: 'local-model', OPENAI_API_KEY: 'sk-secret-canary' }
  const { code, stdout, stderr } = await run(env, '--json')
  expect({ code, report: JSON.parse(stdout) }).toMatchObject({
    code: 0,
    report: { model: 'local-model', attempts: 1, inputTokens: 125, outputTokens: 20, costUsdMicros: null },
  })
  expect(server.seen[0]?.headers.authorization).toBe('Bearer sk-secret-canary')
  expect(stdout + stderr).not.toContain('canary')
})

test('says in a sentence what is wrong, and ends with 1', async () => {
  const server = await startServer()
  server.always({ kind: 'status', status: 401 })
  const { code, stdout, stderr } = await run({ LLM_BASE_URL: server.url, LLM_MODEL: 'm', OPENAI_API_KEY: 'sk-canary' })
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).toContain('does not accept the key (status 401, invalid_api_key).')
  expect(stderr).not.toMatch(/canary/iu)
})

test('without a model says what to set, and ends with 2', async () => {
  const { code, stderr } = await run({})
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('Set OPENAI_API_KEY') })
})
