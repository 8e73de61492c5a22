import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { asAna, openTestServer } from '../../../test/harness/http-server.ts'
import { AppError, errorCodes, notFound } from '../../kernel/errors.ts'
import { requestContext } from './request-context.ts'
import type { HttpServer } from './server.ts'

const described = { tags: ['notes'], summary: 'A note' }
const note = z.strictObject({
  title: z.string().min(2),
  lines: z.array(z.strictObject({ text: z.string() })).optional(),
})

function addNotes(app: HttpServer): void {
  app.get('/notes/:id', { schema: { ...described, params: z.strictObject({ id: z.string() }) } }, async (request) => {
    throw notFound('note', request.params.id)
  })
  app.post('/notes', { schema: { ...described, body: note, response: { 200: note } } }, async (request) => request.body)
  app.get('/mine', { schema: described }, async (request) => {
    const { actor, requestId } = requestContext(request)
    return { ownerId: actor.ownerId, requestId }
  })
  app.get('/open', { schema: described, config: { public: true } }, async () => ({ ok: true }))
  app.get('/broken', { schema: described }, async () => {
    throw new Error('connect ECONNREFUSED postgres://rw:hunter2@db/rw')
  })
  app.get('/lying', { schema: { ...described, response: { 200: note } } }, async () => ({ title: 'x' }))
  app.get(
    '/throws/:code',
    { schema: { ...described, params: z.strictObject({ code: z.enum(errorKeys) }) } },
    (request) => {
      throw new AppError(request.params.code, 'A sentence.', { issues: [{ path: 'a.b', message: 'expected c' }] })
    },
  )
  app.get('/slow', { schema: described, handlerTimeout: 30 }, () => sleep(5000, { ok: true }, { ref: false }))
}

const errorKeys = Object.keys(errorCodes) as [keyof typeof errorCodes, ...(keyof typeof errorCodes)[]]

const expectProblem = (
  response: { statusCode: number; headers: object; json(): unknown },
  status: number,
  code: string,
) => {
  expect(response.headers).toMatchObject({
    'content-type': 'application/problem+json',
    'x-content-type-options': 'nosniff',
  })
  const { 'x-request-id': requestId } = response.headers as Record<string, string>
  expect(response.json()).toMatchObject({ status, code, requestId, type: `urn:rolewright:problem:${code}` })
  expect(response.statusCode).toBe(status)
  return response.json() as { detail: string; issues?: { path: string; message: string }[] }
}

describe('problem documents', () => {
  test('every error code is answered with its own status, title and issues', async () => {
    const { app } = await openTestServer(addNotes)
    for (const code of errorKeys) {
      const response = await app.inject({ url: `/throws/${code}`, headers: asAna })
      const problem = expectProblem(response, errorCodes[code].status, code)
      expect(problem).toMatchObject({ title: errorCodes[code].title, detail: 'A sentence.' })
      expect(problem.issues).toEqual([{ path: 'a.b', message: 'expected c' }])
    }
  })

  test('a wrong body names every wrong place and what was expected there', async () => {
    const { app } = await openTestServer(addNotes)
    const payload = { title: 'x', lines: [{ text: 1 }], shoe: 44 }
    const response = await app.inject({ method: 'POST', url: '/notes', headers: asAna, payload })
    const { issues } = expectProblem(response, 422, 'invalid_input')
    expect(issues?.map((issue) => issue.path)).toEqual(['body.title', 'body.lines.0.text', 'body'])
    expect(issues?.[2]?.message).toContain('shoe')
  })

  test('a missing body is the input that is wrong, not a fault of ours', async () => {
    const { app } = await openTestServer(addNotes)
    expectProblem(await app.inject({ method: 'POST', url: '/notes', headers: asAna }), 422, 'invalid_input')
  })

  test.each([
    ['broken JSON', 'application/json', '{"title": "abc', 400, 'malformed_request'],
    ['an empty JSON body', 'application/json', '', 400, 'malformed_request'],
    ['a key that would reach the prototype', 'application/json', '{"__proto__": {"a": 1}}', 400, 'malformed_request'],
    ['text where JSON is needed', 'text/plain', 'title', 415, 'unsupported_format'],
    ['a Content-Type that is not one', 'nonsense', 'title', 415, 'unsupported_format'],
    ['a body beyond the limit', 'application/json', JSON.stringify({ title: 'x'.repeat(3000) }), 413, 'too_large'],
  ])('%s is refused with its own status', async (_what, type, payload, status, code) => {
    const { app } = await openTestServer(addNotes)
    const headers = { ...asAna, 'content-type': type }
    expectProblem(await app.inject({ method: 'POST', url: '/notes', headers, payload }), status, code)
  })

  test('an unknown address is 404 without a token, an address that cannot be decoded is 400', async () => {
    const { app } = await openTestServer(addNotes)
    expectProblem(await app.inject('/nothing/here'), 404, 'not_found')
    expectProblem(await app.inject('/docs/static/..%2f..%2fpackage.json'), 404, 'not_found')
    expectProblem(await app.inject('/docs/static/none.js'), 404, 'not_found')
    expectProblem(await app.inject('/%zz'), 400, 'malformed_request')
  })

  test('a wrong method says which ones the address supports', async () => {
    const { app } = await openTestServer(addNotes)
    const response = await app.inject({ method: 'DELETE', url: '/notes/7?x=1' })
    expectProblem(response, 405, 'method_not_allowed')
    expect(response.headers.allow).toBe('GET, HEAD')
    const posted = await app.inject({ method: 'PATCH', url: '/notes' })
    expect(posted.headers.allow).toBe('POST')
  })

  test('an unexpected error is logged with its cause and tells the client nothing of it', async () => {
    const { app, lines } = await openTestServer(addNotes)
    const response = await app.inject({ url: '/broken', headers: asAna })
    expectProblem(response, 500, 'internal')
    expect(response.body).not.toContain('ECONNREFUSED')
    const logged = lines().find((line) => line.level === 'ERROR')
    expect(logged).toMatchObject({
      requestId: response.headers['x-request-id'],
      ownerId: 'owner-ana',
      error: { cause: { message: 'connect ECONNREFUSED postgres://[redacted]@db/rw' } },
    })
    expect(JSON.stringify(lines())).not.toContain('hunter2')
  })

  test('an answer that breaks its own schema is our fault and stays inside', async () => {
    const { app } = await openTestServer(addNotes)
    expectProblem(await app.inject({ url: '/lying', headers: asAna }), 500, 'internal')
  })

  test('a handler that takes too long is 504', async () => {
    const { app } = await openTestServer(addNotes)
    expectProblem(await app.inject({ url: '/slow', headers: asAna }), 504, 'timed_out')
  })
})

describe('request ids and times', () => {
  test('a valid id of the client is kept and returned, and reaches the handler and the log', async () => {
    const { app, lines } = await openTestServer(addNotes)
    const response = await app.inject({ url: '/mine', headers: { ...asAna, 'x-request-id': 'trace-0001:a.b_c' } })
    expect(response.json()).toEqual({ ownerId: 'owner-ana', requestId: 'trace-0001:a.b_c' })
    expect(response.headers).toMatchObject({
      'x-request-id': 'trace-0001:a.b_c',
      'x-response-time': expect.stringMatching(/^\d+\.\dms$/u),
    })
    expect(lines().at(-1)).toMatchObject({
      requestId: 'trace-0001:a.b_c',
      route: '/mine',
      status: 200,
      message: 'request completed',
    })
  })

  test.each(['short', 'with space in it', 'x'.repeat(129), '"><script>alert(1)</script>'])(
    'the id %j is replaced by our own',
    async (id) => {
      const { app } = await openTestServer(addNotes)
      const { headers } = await app.inject({ url: '/open', headers: { 'x-request-id': id } })
      expect(headers['x-request-id']).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/u)
    },
  )

  test('the address of a request is logged as its template only', async () => {
    const { app, lines } = await openTestServer(addNotes)
    await app.inject({ url: '/notes/private-word?q=also-private', headers: asAna })
    expect(lines().at(-1)).toMatchObject({ route: '/notes/:id', status: 404 })
    expect(JSON.stringify(lines().at(-1))).not.toContain('private')
  })
})

describe('who may ask', () => {
  test('a route is protected unless it says that it is public', async () => {
    const { app } = await openTestServer(addNotes)
    const missing = await app.inject('/mine')
    expectProblem(missing, 401, 'unauthenticated')
    expect(missing.headers['www-authenticate']).toBe('Bearer realm="rolewright"')
    const wrong = await app.inject({ url: '/mine', headers: { authorization: 'Bearer eve' } })
    expectProblem(wrong, 401, 'unauthenticated')
    expect(wrong.headers['www-authenticate']).toContain('error="invalid_token"')
    expect((await app.inject('/open')).statusCode).toBe(200)
  })

  test.each(['rolewright.attacker.example', '127.0.0.1.nip.io', '169.254.169.254', 'a b', '[::2]'])(
    'on loopback a request for the host %j is refused, with a token too',
    async (host) => {
      const { app } = await openTestServer(addNotes)
      expectProblem(await app.inject({ url: '/mine', headers: { ...asAna, host } }), 403, 'forbidden')
    },
  )

  test('on loopback our own names and the public one are answered', async () => {
    const { app } = await openTestServer(addNotes, { publicUrl: 'https://work.example.org/rolewright' })
    for (const host of ['localhost:8000', '127.0.0.1', '[::1]:8000', 'work.example.org']) {
      expect((await app.inject({ url: '/open', headers: { host } })).statusCode).toBe(200)
    }
  })

  test('a server on other addresses answers under any name', async () => {
    const { app } = await openTestServer(addNotes, { host: '0.0.0.0' })
    expect((await app.inject({ url: '/open', headers: { host: 'my-nas.lan' } })).statusCode).toBe(200)
  })
})

describe('routes that would be a mistake stop the start', () => {
  test('a route without summary and tags', async () => {
    const adding = openTestServer((app) => void app.get('/x', {}, async () => ({})))
    await expect(adding).rejects.toThrow('The route GET /x needs schema.summary and schema.tags')
  })

  test('a body that would drop unknown fields', async () => {
    const body = z.object({ a: z.string() })
    const adding = openTestServer((app) => void app.post('/x', { schema: { ...described, body } }, async () => ({})))
    await expect(adding).rejects.toThrow('The body of POST /x must be z.strictObject')
  })
})

describe('a real listening server', () => {
  test('answers what is not HTTP with a problem document and goes on', async () => {
    const { app } = await openTestServer(addNotes)
    const address = await app.listen({ host: '127.0.0.1', port: 0 })
    const { connect } = await import('node:net')
    const answer = await new Promise<string>((resolve, reject) => {
      let text = ''
      const socket = connect(Number(new URL(address).port), '127.0.0.1', () => socket.write('NONSENSE\r\n\r\n'))
      socket.on('data', (data) => {
        text += String(data)
      })
      socket.on('end', () => resolve(text))
      socket.on('error', reject)
    })
    expect(answer).toContain('HTTP/1.1 400 Bad Request')
    expect(answer).toContain('"code":"malformed_request"')
    expect((await fetch(`${address}/open`)).status).toBe(200)
  })

  test('tells the handler when its client goes away', async () => {
    const gone = Promise.withResolvers<boolean>()
    const { app } = await openTestServer((server) => {
      server.get('/wait', { schema: described }, async (request) => {
        const { signal } = requestContext(request)
        started.resolve()
        await sleep(10_000, undefined, { signal }).catch(() => gone.resolve(signal.aborted))
        return {}
      })
    })
    const started = Promise.withResolvers<void>()
    const address = await app.listen({ host: '127.0.0.1', port: 0 })
    const client = new AbortController()
    const asking = fetch(`${address}/wait`, { headers: asAna, signal: client.signal }).catch(() => null)
    await started.promise
    client.abort()
    expect(await gone.promise).toBe(true)
    await asking
  })

  test('a whole answer is not a client that went away', async () => {
    const seen: AbortSignal[] = []
    const { app } = await openTestServer((server) => {
      server.post('/echo', { schema: { ...described, body: note } }, async (request) => {
        seen.push(requestContext(request).signal)
        return request.body
      })
    })
    const address = await app.listen({ host: '127.0.0.1', port: 0 })
    const headers = { ...asAna, 'content-type': 'application/json' }
    const response = await fetch(`${address}/echo`, { method: 'POST', headers, body: '{"title":"abc"}' })
    expect(await response.json()).toEqual({ title: 'abc' })
    await app.close()
    expect(seen.map((signal) => signal.aborted)).toEqual([false])
  })
})
