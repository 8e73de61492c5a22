/** Sentry's door on loopback: real envelopes over HTTP, read as they were sent. */
import { createServer } from 'node:http'

export interface ReceivedEvent {
  /** `event` (an error), `transaction`. */
  readonly kind: string
  /** The first line of its envelope. */
  readonly envelope: Readonly<Record<string, unknown>>
  // biome-ignore lint/suspicious/noExplicitAny: what came is what is looked at
  readonly payload: any
}

export interface SentryIngest {
  /** For SENTRY_DSN; its key is `4f2d`. */
  readonly dsn: string
  readonly events: ReceivedEvent[]
  /** Every byte of every request, address and headers included. */
  text(): string
  /** The events of one kind, once there are as many; tells of those there are when they do not come. */
  waitFor(kind: string, count: number): Promise<ReceivedEvent[]>
  close(): Promise<void>
}

/** An envelope is lines of JSON: its header, then for each item a header and a payload. */
function readEnvelope(body: string): ReceivedEvent[] {
  const [header, ...items] = body.split('\n').filter((line) => line !== '')
  const events: ReceivedEvent[] = []
  for (let at = 0; at + 1 < items.length; at += 2) {
    events.push({
      kind: JSON.parse(items[at] ?? '').type,
      envelope: JSON.parse(header ?? ''),
      payload: JSON.parse(items[at + 1] ?? ''),
    })
  }
  return events
}

/** @param answer the status of every answer; 200 unless given */
export async function openSentryIngest(answer: () => number = () => 200): Promise<SentryIngest> {
  const events: ReceivedEvent[] = []
  const written: string[] = []
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const body = Buffer.concat(parts).toString('utf8')
      written.push(`${request.url} ${JSON.stringify(request.headers)}\n${body}`)
      if (request.url?.startsWith('/api/42/envelope/')) events.push(...readEnvelope(body))
      response.writeHead(answer(), { 'content-type': 'application/json' }).end('{}')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const of = (kind: string): ReceivedEvent[] => events.filter((event) => event.kind === kind)
  return {
    dsn: `http://4f2d@127.0.0.1:${port}/42`,
    events,
    text: () => written.join('\n'),
    async waitFor(kind, count) {
      for (let waitedMs = 0; waitedMs < 30_000 && of(kind).length < count; waitedMs += 50)
        await new Promise((resolve) => setTimeout(resolve, 50))
      if (of(kind).length < count) throw new Error(`${of(kind).length} of ${count} came: ${written.join('\n')}`)
      return of(kind)
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
