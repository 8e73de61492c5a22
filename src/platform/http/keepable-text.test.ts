import { expect, test } from 'vitest'
import { z } from 'zod'
import { asAna, openTestServer } from '../../../test/harness/http-server.ts'
import type { HttpServer } from './server.ts'

const addNotes = (app: HttpServer): void => {
  app.post(
    '/api/v1/notes',
    {
      schema: {
        ...{ tags: ['notes'], summary: 'A note' },
        body: z.strictObject({ text: z.string().max(100), tags: z.record(z.string(), z.string()).optional() }),
        querystring: z.strictObject({ q: z.string().optional() }),
        response: { 200: z.strictObject({ text: z.string() }) },
      },
    },
    async ({ body: { text } }) => ({ text }),
  )
}

test.each([
  ['NUL in a field', '/api/v1/notes', '{"text":"a\\u0000b"}', 'body.text'],
  ['half of a pair in a field', '/api/v1/notes', '{"text":"\\ud800"}', 'body.text'],
  ['NUL deeper down', '/api/v1/notes', '{"text":"a","tags":{"b":"\\u0000"}}', 'body.tags.b'],
  ['NUL in a name', '/api/v1/notes', '{"text":"a","tags":{"\\u0000":"b"}}', 'body.tags'],
  ['NUL in a question', '/api/v1/notes?q=%00', '{"text":"a"}', 'query.q'],
])('%s is refused with its place, before anything is asked of the database', async (_, url, payload, path) => {
  const { app } = await openTestServer(addNotes)
  const headers = { ...asAna, 'content-type': 'application/json' }
  const answer = await app.inject({ method: 'POST', url, headers, payload })
  expect([answer.statusCode, answer.json().code]).toEqual([422, 'invalid_input'])
  expect(answer.json().issues).toContainEqual({ path, message: expect.stringContaining('NUL') })
})

test('whole pairs, other scripts and a body deeper than any stack pass by or are refused as what they are', async () => {
  const { app } = await openTestServer(addNotes, { bodyMaxBytes: 1_000_000 })
  const headers = { ...asAna, 'content-type': 'application/json' }
  const send = (payload: string) => app.inject({ method: 'POST', url: '/api/v1/notes', headers, payload })
  expect((await send('{"text":"😀 東京 עברית"}')).json()).toEqual({ text: '😀 東京 עברית' })
  expect((await send(`{"text":${'['.repeat(100_000)}${']'.repeat(100_000)}}`)).statusCode).toBe(422)
})
