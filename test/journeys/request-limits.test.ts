/** A real server whose limits are set by an operator: what lies beyond each of them is refused, and the server goes on. */
import { once } from 'node:events'
import { request as httpRequest, type IncomingMessage } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { until } from '../harness/load.ts'
import { makeDataFolder, type RunningServer, readServerToken, startServer } from '../harness/processes.ts'

describe('a server with limits of its own', () => {
  let folder: Awaited<ReturnType<typeof makeDataFolder>>
  let server: RunningServer
  let authorization: string

  beforeAll(async () => {
    folder = await makeDataFolder()
    server = await startServer({
      DATA_DIR: folder.path,
      HEADER_MAX_BYTES: '2048',
      BODY_MAX_BYTES: '3000',
      UPLOAD_MAX_BYTES: '4000',
      REQUEST_TIMEOUT: '5',
      MAX_CONCURRENT_REQUESTS: '3',
    })
    authorization = `Bearer ${await readServerToken(folder.path)}`
  })
  afterAll(async () => {
    await server?.stop()
    await folder?.remove()
  })

  const ask = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(new URL(path, server.address), {
      ...init,
      headers: { authorization, ...Object.fromEntries(new Headers(init.headers)) },
    })
    return { status: response.status, retryAfter: response.headers.get('retry-after'), body: await response.text() }
  }
  const postText = (length: number) =>
    ask('/api/v1/postings/texts', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: 'We bake bread. '.padEnd(length - '{"text":""}'.length, 'You know rye. ') }),
    })
  const upload = (length: number) => {
    const form = new FormData()
    form.set('file', new File(['Baker in Oslo\n'.padEnd(length, 'Bread for all\n')], 'resume.txt'))
    return ask('/api/v1/profiles', { method: 'POST', body: form })
  }
  /** A request whose body never comes to its end. @returns when the server has begun with it; its status comes later */
  async function beginSlowly(): Promise<{ status: Promise<number | undefined> }> {
    const headers = {
      ...{ authorization, 'content-type': 'application/json' },
      ...{ 'content-length': 500, expect: '100-continue' },
    }
    const request = httpRequest(`${server.address}/api/v1/postings/texts`, { method: 'POST', agent: false, headers })
    const status = once(request, 'response').then(([response]: IncomingMessage[]) => response?.resume().statusCode)
    request.flushHeaders()
    await once(request, 'continue')
    request.write('{"text":')
    return { status }
  }

  test('HEADER_MAX_BYTES: more of them is 431', async () => {
    const path = '/api/v1/postings'
    expect((await ask(path, { headers: { 'x-long': 'x'.repeat(1_000) } })).status).toBe(200)
    expect((await ask(path, { headers: { 'x-long': 'x'.repeat(2_048) } })).status).toBe(431)
  })

  test('BODY_MAX_BYTES: a longer body is 413', async () => {
    expect((await postText(3_000)).status).toBe(200)
    const refused = await postText(3_001)
    expect([refused.status, JSON.parse(refused.body).code]).toEqual([413, 'too_large'])
  })

  test('UPLOAD_MAX_BYTES: a larger file is 413', async () => {
    expect((await upload(4_000)).status).toBe(201)
    const refused = await upload(4_001)
    expect([refused.status, JSON.parse(refused.body).code]).toEqual([413, 'too_large'])
  })

  test('MAX_CONCURRENT_REQUESTS and REQUEST_TIMEOUT: the rest is 503 with Retry-After; who is too slow is 408 and makes room', async () => {
    const slow = await Promise.all([1, 2, 3].map(beginSlowly))
    const refused = await ask('/api/v1/postings')
    expect(refused.status).toBe(503)
    expect(refused.retryAfter).toBe('1')
    expect((await ask('/health/live')).status).toBe(200)
    expect(await Promise.all(slow.map(({ status }) => status))).toEqual([408, 408, 408])
    await until(
      () => ask('/api/v1/postings'),
      ({ status }) => status === 200,
    )
  })
})
