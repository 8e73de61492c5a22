/** `kill -9` of a server under load, whose collector and error tracker are not there either: who sends again has everything once. */
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { until } from '../harness/load.ts'
import { makeDataFolder, type RunningServer, readServerToken, startServer } from '../harness/processes.ts'
import { expectRecovery } from '../harness/recovery.ts'

interface Told {
  readonly status: number
  readonly id: string
  readonly replayed: boolean
}

describe('kill -9 of a server under load', () => {
  let folder: Awaited<ReturnType<typeof makeDataFolder>>
  let server: RunningServer
  /** What each key was answered before the kill. */
  const answered = new Map<number, Told>()
  let sent = 0

  const start = (): Promise<RunningServer> =>
    startServer({
      DATA_DIR: folder.path,
      // A request that was never answered counts as lost after twice this.
      REQUEST_TIMEOUT: '10',
      // Nobody listens there.
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1',
      SENTRY_DSN: 'http://0123456789abcdef0123456789abcdef@127.0.0.1:1/42',
    })
  beforeAll(async () => {
    folder = await makeDataFolder()
    server = await start()
  }, 120_000)
  afterAll(async () => {
    await server?.stop()
    await folder?.remove()
  })

  const headers = async (): Promise<Record<string, string>> => ({
    authorization: `Bearer ${await readServerToken(folder.path)}`,
    'content-type': 'application/json',
  })
  async function post(n: number): Promise<Told> {
    const response = await fetch(new URL('/api/v1/postings/texts', server.address), {
      method: 'POST',
      headers: { ...(await headers()), 'idempotency-key': `mason-${n}` },
      body: JSON.stringify({
        title: `Mason ${n}`,
        company: `Hall ${n}`,
        text: `Hall ${n} looks for mason ${n}. You know stone.`,
      }),
    })
    const { postingIds: [id = ''] = [] } = (await response.json()) as { postingIds?: string[] }
    return { status: response.status, id, replayed: response.headers.get('idempotent-replayed') === 'true' }
  }

  test('requests are lost with it, and none that was answered', async () => {
    const client = async (): Promise<void> => {
      for (;;) {
        const n = sent++
        const told = await post(n).catch(() => null)
        if (told === null) return
        answered.set(n, told)
      }
    }
    const clients = Promise.all(Array.from({ length: 8 }, client))
    await until(
      async () => answered.size,
      (size) => size >= 60,
    )
    server.child.kill('SIGKILL')
    await server.exited
    await clients
    expect(new Set([...answered.values()].map(({ status }) => status))).toEqual(new Set([200]))
    expect(sent - answered.size).toBeGreaterThan(0)
  })

  test('sent again after the restart, each is done once: five times the same key is one posting', async () => {
    server = await expectRecovery('a killed server', start)
    for (const [n, before] of answered) expect(await post(n)).toEqual({ ...before, replayed: true })
    const lost = Array.from({ length: sent }, (_, n) => n).filter((n) => !answered.has(n))
    for (const n of lost) {
      let told = await post(n)
      for (; told.status === 409; told = await post(n)) await sleep(1_000)
      expect(told.status).toBe(200)
      const again = await Promise.all(Array.from({ length: 5 }, () => post(n)))
      expect(again).toEqual(again.map(() => ({ ...told, replayed: true })))
      answered.set(n, told)
    }
    const seen = new Set<string>()
    let count = 0
    for (let cursor = ''; ; ) {
      const page = await fetch(new URL(`/api/v1/postings?limit=50${cursor}`, server.address), {
        headers: await headers(),
      })
      const { postings, next } = (await page.json()) as { postings: { id: string }[]; next?: string | null }
      for (const { id } of postings) seen.add(id)
      count += postings.length
      if (next === undefined || next === null || postings.length === 0) break
      cursor = `&cursor=${encodeURIComponent(next)}`
    }
    expect([count, seen.size]).toEqual([sent, sent])
    expect([...answered.values()].filter(({ id }) => !seen.has(id))).toEqual([])
  })

  test('a collector and an error tracker that are not there were no hindrance, and are told once in the log', () => {
    expect(server.output()).not.toMatch(/"level":"CRITICAL"/u)
    expect(
      server
        .output()
        .split('\n')
        .filter((line) => /collector|OTLP|export/iu.test(line)).length,
    ).toBeLessThan(5)
  })
})

describe('kill -9 between the work of a request and its answer', () => {
  interface Told {
    readonly status: number
    readonly detail?: string
  }
  let folder: Awaited<ReturnType<typeof makeDataFolder>>
  let server: RunningServer | undefined
  beforeAll(async () => {
    folder = await makeDataFolder()
  })
  afterAll(async () => {
    await server?.stop()
    await folder?.remove()
  })

  const start = (dieAt?: string): Promise<RunningServer> =>
    startServer({ DATA_DIR: folder.path, REQUEST_TIMEOUT: '5', DIE_AT: dieAt }, 'test/faults/entries/dying-server.ts')
  async function ask<T>(path: string, init: RequestInit = {}): Promise<T & { status: number }> {
    const headers = {
      authorization: `Bearer ${await readServerToken(folder.path)}`,
      'content-type': 'application/json',
    }
    const response = await fetch(new URL(path, server?.address), { ...init, headers: { ...headers, ...init.headers } })
    return { ...((await response.json()) as T), status: response.status }
  }
  /** By hand, so that nothing but the key tells that it is the same. */
  const apply = (title: string): Promise<Told> =>
    ask('/api/v1/applications', {
      method: 'POST',
      headers: { 'idempotency-key': `apply-${title}` },
      body: JSON.stringify({ title, status: 'applied' }),
    })
  const titles = async (): Promise<string[]> =>
    (await ask<{ applications: { title: string }[] }>('/api/v1/applications')).applications.map(({ title }) => title)

  /** The server dies at this moment of the request, another one starts. @returns what the same key is told once it is not taken for being worked on */
  async function applyAgainAfterDeath(title: string, moment: string): Promise<Told> {
    server = await start(moment)
    await expect(apply(title)).rejects.toThrow('fetch failed')
    expect((await server.exited).signal).toBe('SIGKILL')
    server = await start()
    let told = await apply(title)
    for (; told.detail?.includes('being worked on'); told = await apply(title)) await sleep(500)
    return told
  }

  test('what was stored is not done again: the same key is told to look at what is there', async () => {
    const told = await applyAgainAfterDeath('Mason', 'keeping its answer')
    expect([told.status, told.detail]).toEqual([409, expect.stringContaining('Look at what is there')])
    expect((await apply('Mason')).status).toBe(409)
    expect(await titles()).toEqual(['Mason'])
    await server?.stop()
  })

  test('what was not yet stored is done by the same key, once', async () => {
    const told = await applyAgainAfterDeath('Joiner', 'noting its work')
    expect(told.status).toBe(201)
    expect((await apply('Joiner')).status).toBe(201)
    expect((await titles()).sort()).toEqual(['Joiner', 'Mason'])
  })
})
