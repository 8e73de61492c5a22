import { expect, test } from 'vitest'
import { asAna, openTestServer } from '../../../test/harness/http-server.ts'
import { AppError, type ErrorCode, errorCodes } from '../../kernel/errors.ts'

const serverFaults = (Object.keys(errorCodes) as ErrorCode[]).filter((code) => errorCodes[code].status >= 500)

const cause = new Error('insert into accounts failed: password of rw at db.internal', {
  cause: Object.assign(new TypeError('socket /var/run/db'), { detail: 'Key (email)=(mara@example.org)' }),
})

test('a fault of ours carries a code, a sentence and the request id, and nothing of its cause', async () => {
  const { app, lines } = await openTestServer((server) => {
    for (const code of serverFaults)
      server.get(`/${code}`, { schema: { tags: ['a'], summary: 'Fails' } }, () => {
        throw new AppError(code, 'A sentence that says what to do.', { cause })
      })
    server.get('/unforeseen', { schema: { tags: ['a'], summary: 'Fails' } }, () => {
      throw cause
    })
  })
  expect(serverFaults.length).toBeGreaterThanOrEqual(4)
  for (const path of [...serverFaults, 'unforeseen']) {
    const response = await app.inject({ url: `/${path}`, headers: asAna })
    expect(response.statusCode).toBeGreaterThanOrEqual(500)
    const problem: Record<string, unknown> = response.json()
    expect(Object.keys(problem).sort()).toEqual(['code', 'detail', 'requestId', 'status', 'title', 'type'])
    expect(problem).toMatchObject({
      code: path === 'unforeseen' ? 'internal' : path,
      detail: expect.stringMatching(/^[A-Z].*\.$/u),
      requestId: response.headers['x-request-id'],
    })
    const told = `${response.body}${JSON.stringify(response.headers)}`
    expect(told).not.toMatch(/password|accounts|db\.internal|socket|mara|TypeError|\.ts:\d/u)
    const logged = lines().find((line) => line.requestId === problem.requestId && line.level === 'ERROR')
    expect(JSON.stringify(logged), 'the log has the cause').toContain('TypeError')
  }
})

test('who is told that something is unavailable is told when to come back', async () => {
  const { app } = await openTestServer((server) => {
    server.get('/', { schema: { tags: ['a'], summary: 'Fails' } }, () => {
      throw new AppError('unavailable', 'The database does not answer. Try again.', { cause })
    })
  })
  const response = await app.inject({ url: '/', headers: asAna })
  expect([response.statusCode, response.headers['retry-after']]).toEqual([503, '1'])
})
