/** A real HTTP server that speaks as model endpoints do, and misbehaves on order. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type Dialect, dialects, type Ending } from './fake-model-dialects.ts'

/** What one request meets. `answer` and everything else that has a text can be streamed or whole, as it is asked for. */
export type Behaviour =
  | { readonly kind: 'answer'; readonly text?: string; readonly ending?: Ending }
  /** Answers what a model would say to this request; null: never. */
  | { readonly kind: 'reply'; readonly to: (request: SeenRequest) => string | null }
  | { readonly kind: 'status'; readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  /** A proxy's page, with status 200. */
  | { readonly kind: 'html' }
  /** Takes the request and never answers. */
  | { readonly kind: 'hang' }
  /** Takes the request and resets the connection. */
  | { readonly kind: 'reset' }
  /** Begins to answer and resets the connection. */
  | { readonly kind: 'cut' }
  /** Answers without an end. */
  | { readonly kind: 'endless' }
  /** Begins to answer and then falls silent. */
  | { readonly kind: 'stall' }
  /** A stream that ends in good order, but before it is complete. */
  | { readonly kind: 'early_end' }
  /** A stream whose middle is an error event. */
  | { readonly kind: 'error_event'; readonly afterText: boolean }

export interface SeenRequest {
  readonly path: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Readonly<Record<string, unknown>>
}

export interface FakeModelServer {
  /** With `/v1`. */
  readonly url: string
  /** Every request that arrived whole, in order. */
  readonly seen: SeenRequest[]
  /** What the next requests meet; after the last one every request gets `{ "answer": "ok" }`. */
  play(...behaviours: readonly Behaviour[]): void
  /** What every request meets that `play` says nothing of. */
  always(behaviour: Behaviour): void
  close(): Promise<void>
}

export const answer = (text: string, ending: Ending = 'stop'): Behaviour => ({ kind: 'answer', text, ending })

const defaultText = '{"answer":"ok"}'

export async function startFakeModelServer(): Promise<FakeModelServer> {
  const seen: SeenRequest[] = []
  const script: Behaviour[] = []
  let otherwise: Behaviour = { kind: 'answer' }

  const server = createServer((request, response) => {
    readBody(request).then(
      (body) => {
        const path = request.url ?? ''
        const arrived = { path, headers: request.headers, body }
        seen.push(arrived)
        const next = script.shift() ?? otherwise
        respond(response, path, body, next.kind === 'reply' ? replyOf(next.to(arrived)) : next)
      },
      () => response.destroy(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0

  return {
    url: `http://127.0.0.1:${port}/v1`,
    seen,
    play: (...behaviours) => void script.push(...behaviours),
    always: (behaviour) => {
      otherwise = behaviour
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const replyOf = (text: string | null): Exclude<Behaviour, { kind: 'reply' }> =>
  text === null ? { kind: 'hang' } : { kind: 'answer', text }

async function readBody(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const text = Buffer.concat(chunks).toString()
  return text === '' ? {} : JSON.parse(text)
}

type Body = Readonly<Record<string, unknown>>

function respond(
  response: ServerResponse,
  path: string,
  body: Body,
  behaviour: Exclude<Behaviour, { kind: 'reply' }>,
): void {
  if (behaviour.kind === 'hang') return
  if (behaviour.kind === 'reset') {
    response.socket?.resetAndDestroy()
    return
  }
  if (behaviour.kind === 'html') {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Welcome</title>')
    return
  }
  if (behaviour.kind === 'endless') {
    writeForEver(response)
    return
  }
  const dialect = dialectOf(path)
  if (behaviour.kind === 'status') {
    sendJson(
      response,
      behaviour.status,
      (dialect ?? dialects['/chat/completions']).errorBody(behaviour.status),
      behaviour.headers,
    )
    return
  }
  if (path.endsWith('/embeddings')) embed(response, body, behaviour)
  else if (dialect === null) sendJson(response, 404, { error: { message: 'no such path' } })
  else if (body.stream === true) void stream(response, dialect, behaviour)
  else if (behaviour.kind !== 'answer') {
    cutBody(response, JSON.stringify(dialect.whole(defaultText, 'stop', body)), behaviour.kind !== 'stall')
  } else sendJson(response, 200, dialect.whole(behaviour.text ?? defaultText, behaviour.ending ?? 'stop', body))
}

function dialectOf(path: string): Dialect | null {
  const found = Object.entries(dialects).find(([suffix]) => path.endsWith(suffix))
  return found === undefined ? null : found[1]
}

function sendJson(
  response: ServerResponse,
  status: number,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
}

function writeForEver(response: ServerResponse): void {
  const piece = Buffer.alloc(65_536, ' ')
  const more = () => {
    while (!response.destroyed && response.write(piece));
  }
  response.writeHead(200, { 'content-type': 'application/json' }).on('drain', more)
  more()
}

/** Half of what was promised, then a reset, or nothing more. */
function cutBody(response: ServerResponse, text: string, thenReset: boolean): void {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': text.length })
  response.write(text.slice(0, text.length / 2), () => {
    if (thenReset) response.socket?.resetAndDestroy()
  })
}

async function stream(
  response: ServerResponse,
  dialect: Dialect,
  behaviour: Exclude<Behaviour, { kind: 'reply' }>,
): Promise<void> {
  const isAnswer = behaviour.kind === 'answer'
  const frames = dialect.frames(
    (isAnswer ? behaviour.text : null) ?? defaultText,
    (isAnswer ? behaviour.ending : null) ?? 'stop',
  )
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  const sent = isAnswer ? frames : frames.slice(0, frames.length - dialect.closingFrames)
  if (behaviour.kind === 'error_event') {
    const before = behaviour.afterText ? sent : sent.slice(0, 1)
    response.end([...before, dialect.errorFrame].join(''))
    return
  }
  // One by one: a stream in a single packet would not be a stream.
  for (const one of sent) {
    response.write(one)
    await new Promise((resolve) => setImmediate(resolve))
  }
  if (behaviour.kind === 'cut') response.socket?.resetAndDestroy()
  else if (behaviour.kind !== 'stall') response.end()
}

/** Vectors of 4 numbers that are not of unit length: the first says how long the text is. */
function embed(response: ServerResponse, { input, dimensions }: Body, behaviour: Behaviour): void {
  const texts: unknown[] = Array.isArray(input) ? input : [input]
  const size = typeof dimensions === 'number' ? dimensions : 4
  const data = texts.map((text, index) => ({
    object: 'embedding',
    index,
    embedding: Array.from({ length: size }, (_, at) => (at === 0 ? String(text).length : at)),
  }))
  const body = { object: 'list', model: 'fake-embedder', data, usage: { prompt_tokens: 8, total_tokens: 8 } }
  if (behaviour.kind === 'answer') sendJson(response, 200, body)
  else cutBody(response, JSON.stringify(body), behaviour.kind !== 'stall')
}
