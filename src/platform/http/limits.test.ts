/** What a client may send is bounded by settings, and each bound has its own answer. */
import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { asAna, openTestServer } from '../../../test/harness/http-server.ts'
import { AppError } from '../../kernel/errors.ts'
import { DependencyUnavailableError } from '../resilience/policy.ts'
import type { HttpServer } from './server.ts'

const described = { tags: ['notes'], summary: 'A note' }

function addNotes(app: HttpServer): void {
  const body = z.strictObject({ text: z.string() })
  app.get('/open', { schema: described, config: { public: true } }, async () => ({ ok: true }))
  app.post('/notes', { schema: { ...described, body } }, async () => ({ ok: true }))
  app.get('/resting', { schema: described }, () => {
    throw new DependencyUnavailableError('A model', 'breaker_open', 2_100)
  })
  app.get('/gone', { schema: described }, () => {
    throw new AppError('unavailable', 'The database cannot be reached.')
  })
}

/** Everything a server says to bytes that are sent to it, until it ends the connection. */
function sendRaw(address: string, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    const socket = connect(Number(new URL(address).port), '127.0.0.1', () => socket.write(bytes))
    socket.setEncoding('utf8').on('data', (data) => {
      text += String(data)
    })
    socket.on('end', () => resolve(text))
    socket.on('error', reject)
  })
}

test('headers up to HEADER_MAX_BYTES are read, more are 431', async () => {
  const { app } = await openTestServer(addNotes, { headerMaxBytes: 4_096 })
  const address = await app.listen({ host: '127.0.0.1', port: 0 })
  const asked = (length: number) =>
    sendRaw(
      address,
      `GET /open HTTP/1.1\r\nhost: localhost\r\nx-long: ${'x'.repeat(length)}\r\nconnection: close\r\n\r\n`,
    )
  expect(await asked(3_000)).toContain('HTTP/1.1 200 OK')
  const refused = await asked(5_000)
  expect(refused).toContain('HTTP/1.1 431 Request Header Fields Too Large')
  expect(refused).toContain('"code":"malformed_request"')
})

test.each([
  ['head', 'GET /open HTTP/1.1\r\nhost: localhost\r\nx-slow: '],
  [
    'body',
    'POST /notes HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer ana\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"text',
  ],
])(
  'a client whose %s comes too slowly for REQUEST_TIMEOUT is told so (408), and does not keep its connection',
  async (_what, bytes) => {
    const { app } = await openTestServer(addNotes, { requestTimeoutMs: 1_000 })
    const address = await app.listen({ host: '127.0.0.1', port: 0 })
    expect(await sendRaw(address, bytes)).toContain('HTTP/1.1 408 Request Timeout')
  },
)

test('a body up to BODY_MAX_BYTES is read, one byte more is 413', async () => {
  const { app } = await openTestServer(addNotes, { bodyMaxBytes: 1_024 })
  const post = (length: number) => {
    const payload = JSON.stringify({ text: 'x'.repeat(length - '{"text":""}'.length) })
    return app.inject({
      method: 'POST',
      url: '/notes',
      payload,
      headers: { ...asAna, 'content-type': 'application/json' },
    })
  }
  expect((await post(1_024)).statusCode).toBe(200)
  const refused = await post(1_025)
  expect([refused.statusCode, refused.json().code]).toEqual([413, 'too_large'])
})

test('every 503 says when to come back: when the dependency is asked again, else in a second', async () => {
  const { app } = await openTestServer(addNotes)
  const resting = await app.inject({ url: '/resting', headers: asAna })
  expect([resting.statusCode, resting.headers['retry-after']]).toEqual([503, '3'])
  const gone = await app.inject({ url: '/gone', headers: asAna })
  expect([gone.statusCode, gone.headers['retry-after']]).toEqual([503, '1'])
})
