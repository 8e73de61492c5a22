/** A process that is told to stop: nobody who asked is left without an answer, and no run loses or repeats a step. */
import { once } from 'node:events'
import { type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import { describe, expect, onTestFinished, test } from 'vitest'
import { stepNames } from '../../src/features/copilot/run.ts'
import type { ImportAnswer, ProfileAnswer, RunAnswer } from '../../src/main/cli/answers.ts'
import { type ApiClient, createApiClient } from '../harness/api-client.ts'
import { startLoad, until } from '../harness/load.ts'
import {
  inRepository,
  makeDataFolder,
  type RunningServer,
  readServerToken,
  runToEnd,
  startProcess,
  startServer,
  type Variables,
} from '../harness/processes.ts'
import { expectRecovery } from '../harness/recovery.ts'
import { createServerInstallation, hasServerDatabase } from '../harness/server-installation.ts'

const stoppingProcess = 'test/faults/entries/stopping-process.ts'

async function openEmbedded(variables: Variables, file?: string) {
  const folder = await makeDataFolder()
  onTestFinished(() => folder.remove())
  const start = async (more: Variables = {}): Promise<{ server: RunningServer; token: string; api: ApiClient }> => {
    const server = await startServer({ DATA_DIR: folder.path, LOG_LEVEL: 'INFO', ...variables, ...more }, file)
    onTestFinished(async () => void (await server.stop()))
    const token = await readServerToken(folder.path)
    return { server, token, api: createApiClient(server.address, token) }
  }
  return { ...(await start()), start }
}

async function startRun(api: ApiClient): Promise<string> {
  const { body: profile } = await api.upload<ProfileAnswer>(
    '/api/v1/profiles',
    inRepository('test/fixtures/resume.txt'),
  )
  const board = inRepository('test/fixtures/greenhouse-board.json')
  const { body: imported } = await api.upload<ImportAnswer>('/api/v1/postings/files', board)
  const asked = { profileId: profile.id, postingId: imported.postingIds[0], acceptAll: true }
  return (await api.post<RunAnswer>('/api/v1/runs', asked)).body.id
}

/** A request whose headers and first half are sent; the server waits for the rest. */
async function beginUpload(address: string, token: string, body: string): Promise<ClientRequest> {
  const request = httpRequest(`${address}/api/v1/postings/texts`, {
    method: 'POST',
    agent: false,
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    },
  })
  request.on('error', () => undefined)
  await new Promise<void>((sent) => {
    request.write(body.slice(0, 10), () => sent())
  })
  return request
}

describe('SIGTERM under load', () => {
  test('every request that was sent is answered, and connections are refused only after readiness said no', async () => {
    const { server, token } = await openEmbedded({ SHUTDOWN_DRAIN_SECONDS: '1.5' })
    const readiness: (number | 'refused')[] = []
    const load = startLoad({
      clients: 8,
      token,
      ask: (n) => {
        const list = { method: 'GET' as const, url: `${server.address}/api/v1/postings` }
        if (n % 10 !== 0) return list
        const body = JSON.stringify({ title: 'Carpenter', text: `We look for carpenter number ${n}. You know wood.` })
        return { method: 'POST', url: `${server.address}/api/v1/postings/texts`, body }
      },
    })
    const body = JSON.stringify({ title: 'Cooper', text: 'We look for a cooper. You know oak and iron.' })
    const half = await beginUpload(server.address, token, body)
    await until(
      async () => load.answers.length,
      (count) => count > 50,
    )
    const atSignal = load.answers.length
    server.child.kill('SIGTERM')
    // What a load balancer does: it sends no more once the probe says no.
    const probe = async () => {
      const seen = await fetch(`${server.address}/health/ready`).then(
        ({ status }) => status,
        () => 'refused' as const,
      )
      readiness.push(seen)
      return seen
    }
    await until(probe, (seen) => seen !== 200)
    const atNo = load.answers.length
    expect(readiness.at(-1)).toBe(503)
    expect((await fetch(`${server.address}/health/live`)).headers.get('connection')).toBe('close')
    await load.stop()
    await until(probe, (seen) => seen === 'refused')
    // The door is closed; what was begun before is still read and answered.
    const answered = once(half, 'response') as Promise<[IncomingMessage]>
    half.end(body.slice(10))
    const [answer] = await answered
    const imported = await text(answer)
    expect([answer.statusCode, JSON.parse(imported).postingIds?.length], imported).toEqual([200, 1])

    expect((await server.exited).code).toBe(0)
    expect(load.failures).toEqual([])
    expect(new Set(load.answers.map(({ status }) => status))).toEqual(new Set([200]))
    expect(load.answers.length).toBeGreaterThanOrEqual(atNo)
    expect(atNo).toBeGreaterThanOrEqual(atSignal)
    // 200 ... 503 ... refused, and never back.
    expect(readiness.filter((seen, at) => at > 0 && seen !== readiness[at - 1])).toEqual(
      readiness[0] === 200 ? [503, 'refused'] : ['refused'],
    )
    expect(server.output()).toContain('shutdown.done')
  }, 120_000)

  test('a request that never comes to its end is cut off after SHUTDOWN_TIMEOUT, and the process ends all the same', async () => {
    const { server, token } = await openEmbedded({ SHUTDOWN_TIMEOUT: '1' })
    const half = await beginUpload(server.address, token, JSON.stringify({ text: 'never whole' }))
    const cut = new Promise<void>((closed) => half.once('close', () => closed()))
    // The server has seen it: a probe that was sent later is answered.
    await fetch(`${server.address}/health/live`)
    expect((await server.stop()).code).toBe(0)
    await cut
    expect(server.output()).toContain('shutdown.requests_cut')
  }, 60_000)

  test('a second signal ends the process at once', async () => {
    const { server } = await openEmbedded({ SHUTDOWN_DRAIN_SECONDS: '600' })
    server.child.kill('SIGTERM')
    await until(
      async () => server.output(),
      (output) => output.includes('shutdown.started'),
    )
    expect((await fetch(`${server.address}/health/ready`)).status).toBe(503)
    server.child.kill('SIGINT')
    expect((await server.exited).code).toBe(1)
    expect(server.output()).toContain('shutdown.forced')
  }, 60_000)
})

describe('SIGTERM in the middle of a run', () => {
  const expectEachStepOnce = (run: RunAnswer): void => {
    expect(run.steps.map((step) => [step.name, step.attempts])).toEqual(stepNames.map((name) => [name, 1]))
  }

  test('embedded: the step ends, no other begins, and the next start goes on without repeating one', async () => {
    const { server, api, start } = await openEmbedded({ STOP_IN: 'tailor-resume' }, stoppingProcess)
    const runId = await startRun(api)
    expect((await server.exited).code).toBe(0)
    expect(server.output()).toContain('workflow.handed_back')
    const next = await start({ STOP_IN: undefined })
    const run = await expectRecovery('a run that was handed back', () => next.api.waitForRun(runId, ['done']))
    expectEachStepOnce(run)
  }, 120_000)

  test.skipIf(!hasServerDatabase)(
    'on a server: the run is handed back at once and another worker goes on without repeating a step',
    async () => {
      const installation = await createServerInstallation()
      onTestFinished(() => installation.remove())
      const variables = { ...installation.variables, WORKER_PORT: '0', LOG_LEVEL: 'INFO', ROLE: 'work' }
      const worker = (stopIn: string | undefined) =>
        startProcess({ file: stoppingProcess, variables: { ...variables, STOP_IN: stopIn } }, /executing runs/u)
      const server = await startServer(installation.variables)
      const leaving = await worker('tailor-resume')
      const api = createApiClient(server.address, installation.key)
      const runId = await startRun(api)
      expect((await leaving.exited).code).toBe(0)
      expect(leaving.output()).toContain('workflow.handed_back')
      // Silence counts only after 30 s here: what is continued sooner was handed back.
      const heir = await worker(undefined)
      onTestFinished(async () => {
        await Promise.all([heir.stop(), server.stop()])
      })
      const run = await expectRecovery('a run that another worker goes on with', () => api.waitForRun(runId, ['done']))
      expectEachStepOnce(run)
    },
    120_000,
  )
})

describe('what nobody expected', () => {
  test.each(['throw', 'reject'])(
    '(%s) is told as CRITICAL, telemetry is sent, and the process ends with 1',
    async (by) => {
      const folder = await makeDataFolder()
      onTestFinished(() => folder.remove())
      const variables = { DATA_DIR: folder.path, CRASH_BY: by }
      const ended = await runToEnd({ file: 'test/faults/entries/crashing-process.ts', variables })
      expect(ended.code).toBe(1)
      expect(ended.stdout).toBe('drained\nflushed\n')
      const line = ended.stderr.split('\n').find((one) => one.includes('process.crashed'))
      expect(JSON.parse(line ?? '')).toMatchObject({
        level: 'CRITICAL',
        origin: by === 'throw' ? 'uncaughtException' : 'unhandledRejection',
      })
    },
  )
})
