import { expect, test } from 'vitest'
import { z } from 'zod'
import { asAna, formWithFile, openTestServer } from '../../../test/harness/http-server.ts'
import type { HttpServer } from './server.ts'
import { readUpload } from './upload.ts'

const limitBytes = 4096

function addScans(app: HttpServer): void {
  const response = { 200: z.strictObject({ fileName: z.string(), sizeBytes: z.int() }) }
  const schema = { tags: ['scans'], summary: 'A scan', response }
  app.post('/scans', { config: { upload: 'A scan.' }, schema }, async (request) => {
    const { fileName, bytes } = await readUpload(request)
    return { fileName, sizeBytes: bytes.length }
  })
}

test('a file up to the limit arrives whole, under its name without folders', async () => {
  const { app } = await openTestServer(addScans)
  const form = formWithFile('../../etc/Ana Résumé.pdf', Buffer.alloc(limitBytes - 1, 7))
  const response = await app.inject({ method: 'POST', url: '/scans', ...form })
  expect(response.json()).toEqual({ fileName: 'Ana Résumé.pdf', sizeBytes: limitBytes - 1 })
})

test('a file beyond the limit is 413', async () => {
  const { app } = await openTestServer(addScans)
  const form = formWithFile('big.pdf', Buffer.alloc(limitBytes + 1))
  const response = await app.inject({ method: 'POST', url: '/scans', ...form })
  expect([response.statusCode, response.json().code]).toEqual([413, 'too_large'])
  // A person reads it, who can set nothing of the server.
  expect(response.json().detail).toMatch(/larger than 4 KB, /u)
})

test('50 MB over a real connection are 413, and the server goes on', async () => {
  const { app } = await openTestServer(addScans)
  const address = await app.listen({ host: '127.0.0.1', port: 0 })
  const body = new FormData()
  body.set('file', new Blob([Buffer.alloc(50 * 1024 * 1024)]), 'big.pdf')
  const response = await fetch(`${address}/scans`, { method: 'POST', headers: asAna, body })
  expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([413, 'too_large'])
  const small = formWithFile('small.pdf', Buffer.alloc(10))
  expect((await app.inject({ method: 'POST', url: '/scans', ...small })).statusCode).toBe(200)
})

test.each([
  ['JSON instead of a form', { 'content-type': 'application/json' }, '{}', 415, 'unsupported_format'],
  ['nothing at all', {}, undefined, 415, 'unsupported_format'],
  ['a form without a boundary', { 'content-type': 'multipart/form-data' }, 'x', 400, 'malformed_request'],
  [
    'a form that breaks off',
    { 'content-type': 'multipart/form-data; boundary=b' },
    '--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nabc',
    400,
    'malformed_request',
  ],
  [
    'a form without a file',
    { 'content-type': 'multipart/form-data; boundary=b' },
    '--b\r\nContent-Disposition: form-data; name="note"\r\n\r\nabc\r\n--b--\r\n',
    422,
    'invalid_input',
  ],
])('%s is refused and says what to send', async (_what, headers, payload, status, code) => {
  const { app } = await openTestServer(addScans)
  const response = await app.inject({
    method: 'POST',
    url: '/scans',
    headers: { ...asAna, ...headers },
    ...(payload !== undefined && { payload }),
  })
  expect([response.statusCode, response.json().code]).toEqual([status, code])
})
