import { expect, test } from 'vitest'
import { asAna, openTestServer } from '../../../test/harness/http-server.ts'
import { AppError } from '../../kernel/errors.ts'
import { type EventStreamOptions, eventStreamRoute, type StreamEvent, streamEvents } from './event-stream.ts'
import type { HttpServer } from './server.ts'

const schema = { tags: ['runs'], summary: 'Events' }

const withStream = (options: EventStreamOptions) => (app: HttpServer) => {
  app.get('/events', { schema, ...eventStreamRoute }, (_request, reply) => streamEvents(reply, options))
}

const steps: StreamEvent[] = [
  { id: 1, event: 'step.started', data: { name: 'analyse' } },
  { id: 2, event: 'step.finished', data: { name: 'analyse', note: 'two\nlines' } },
  { id: 3, event: 'run.finished', data: {}, isLast: true },
]

/** Gives one event per poll, as a run that goes on does. */
async function* oneByOne(after: number): AsyncIterable<StreamEvent> {
  const next = steps.find(({ id }) => id > after)
  if (next !== undefined) yield next
}

test('events come in order with their ids, one line of data each, and the stream ends with the last', async () => {
  const { app } = await openTestServer(withStream({ poll: oneByOne, pollIntervalMs: 1 }))
  const response = await app.inject({ url: '/events', headers: asAna })
  expect(response.headers).toMatchObject({
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
  })
  expect(response.body).toBe(
    [
      'retry: 1000\n\n',
      'id: 1\nevent: step.started\ndata: {"name":"analyse"}\n\n',
      'id: 2\nevent: step.finished\ndata: {"name":"analyse","note":"two\\nlines"}\n\n',
      'id: 3\nevent: run.finished\ndata: {}\n\n',
    ].join(''),
  )
})

test('a client that comes back with the last id it saw misses nothing and sees nothing twice', async () => {
  const { app } = await openTestServer(withStream({ poll: oneByOne, pollIntervalMs: 1 }))
  const ids = async (lastEventId: string) => {
    const { body } = await app.inject({ url: '/events', headers: { ...asAna, 'last-event-id': lastEventId } })
    return [...body.matchAll(/^id: (\d+)/gmu)].map(([, id]) => Number(id))
  }
  expect(await ids('1')).toEqual([2, 3])
  expect(await ids('not a number')).toEqual([1, 2, 3])
})

test('an error in the middle is told as an event without its cause, logged, and ends the stream', async () => {
  async function* breaking(after: number): AsyncIterable<StreamEvent> {
    if (after > 0)
      throw new AppError('unavailable', 'The database does not answer.', { cause: new Error('10.0.0.7:5432') })
    yield { id: 1, event: 'step.started', data: {} }
  }
  const { app, lines } = await openTestServer(withStream({ poll: breaking, pollIntervalMs: 1 }))
  const { body } = await app.inject({ url: '/events', headers: asAna })
  expect(body).toMatch(/id: 1[\s\S]*event: problem\ndata: \{.*"code":"unavailable"/u)
  expect(body).not.toContain('10.0.0.7')
  expect(lines().filter((line) => line.message === 'event stream failed')).toHaveLength(1)
})

/** Over a real connection: what arrived until the text appeared. */
async function readUntil(
  body: ReadableStream<Uint8Array> | null,
  wanted: string,
): Promise<ReadableStreamDefaultReader<Uint8Array>> {
  if (body === null) throw new Error('no body')
  const reader = body.getReader()
  let text = ''
  while (!text.includes(wanted)) {
    const { value, done } = await reader.read()
    if (done) throw new Error(`the stream ended after: ${text}`)
    text += Buffer.from(value).toString()
  }
  return reader
}

async function* nothing(): AsyncIterable<StreamEvent> {}

test('a silent stream says that it lives, and stops asking when its client goes away', async () => {
  const gone = Promise.withResolvers<void>()
  const poll = (_after: number, signal: AbortSignal) => {
    signal.addEventListener('abort', () => gone.resolve(), { once: true })
    return nothing()
  }
  const { app } = await openTestServer(withStream({ poll, pollIntervalMs: 60_000, heartbeatMs: 10 }))
  const address = await app.listen({ host: '127.0.0.1', port: 0 })
  const response = await fetch(`${address}/events`, { headers: asAna })
  const reader = await readUntil(response.body, ': still here')
  await reader.cancel()
  await gone.promise
})

test('a server that shuts down ends its streams instead of waiting for them', async () => {
  const { app } = await openTestServer(withStream({ poll: nothing, pollIntervalMs: 60_000 }))
  const address = await app.listen({ host: '127.0.0.1', port: 0 })
  const response = await fetch(`${address}/events`, { headers: asAna })
  const reader = await readUntil(response.body, 'retry')
  await app.close()
  expect((await reader.read()).done).toBe(true)
})
