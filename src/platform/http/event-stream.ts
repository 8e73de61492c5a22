/** Live progress as server-sent events: resumable by id, kept alive, ended with the client or the server, holding nothing while it waits. */
import { once } from 'node:events'
import { PassThrough } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyReply } from 'fastify'
import { toAppError, toProblem } from './problem.ts'
import { requestEnds } from './request-context.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The answer is meant to last: it is counted apart from requests that end. */
    liveStream?: boolean
  }
}

export interface StreamEvent {
  /** Rises within the stream; a client that lost its connection sends the last one it saw. */
  readonly id: number
  readonly event: string
  /** Sent as JSON. */
  readonly data: unknown
  /** The stream ends after this event. */
  readonly isLast?: boolean
}

export interface EventStreamOptions {
  /** Where a client without `Last-Event-ID` begins; default 0: at the first event. */
  readonly after?: number
  /** What there is after an id, now. It ends when there is no more for the moment and is asked again; it must not hold a connection while idle. */
  poll(after: number, signal: AbortSignal): AsyncIterable<StreamEvent>
  /** How long to wait after a poll ended; default 1,000. */
  readonly pollIntervalMs?: number
  /** How often a silent stream says that it lives; default 15,000, below the 30-60 s after which proxies cut silence. */
  readonly heartbeatMs?: number
}

/** Route options of a stream: it may last longer than REQUEST_TIMEOUT. The largest delay a timer takes is 2^31 - 1 ms. */
export const eventStreamRoute = { handlerTimeout: 2_147_483_647, config: { liveStream: true } } as const

const frame = ({ id, event, data }: StreamEvent): string =>
  `id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`

function lastEventId(header: string | string[] | undefined): number | null {
  return typeof header === 'string' && /^\d{1,15}$/u.test(header) ? Number(header) : null
}

async function pump(out: PassThrough, from: number, options: EventStreamOptions, signal: AbortSignal): Promise<void> {
  let after = from
  while (!signal.aborted) {
    for await (const event of options.poll(after, signal)) {
      if (signal.aborted) return
      after = event.id
      if (!out.write(frame(event))) await once(out, 'drain', { signal })
      if (event.isLast === true) return
    }
    await sleep(options.pollIntervalMs ?? 1000, undefined, { signal })
  }
}

/**
 * Answers with a stream of events. Return its result from the handler; add `...eventStreamRoute` to the route.
 * An error after the first byte cannot be an HTTP status any more: it is sent as the event `problem`, and the stream ends.
 */
export function streamEvents(reply: FastifyReply, options: EventStreamOptions): FastifyReply {
  const { request } = reply
  const { clientGone, closing } = requestEnds(request)
  const signal = AbortSignal.any([clientGone, closing])
  const out = new PassThrough()
  // A reader that went away must not crash the process through an unhandled 'error' of the stream.
  out.on('error', () => undefined)
  out.write('retry: 1000\n\n')
  const heartbeat = setInterval(() => out.write(': still here\n\n'), options.heartbeatMs ?? 15_000)
  const from = lastEventId(request.headers['last-event-id']) ?? options.after ?? 0
  pump(out, from, options, signal)
    .catch((thrown: unknown) => {
      if (signal.aborted) return
      const error = toAppError(thrown)
      request.log.error({ error }, 'event stream failed')
      out.write(`event: problem\ndata: ${JSON.stringify(toProblem(error, request.id))}\n\n`)
    })
    .finally(() => {
      clearInterval(heartbeat)
      out.end()
    })
  return reply
    .type('text/event-stream; charset=utf-8')
    .headers({ 'cache-control': 'no-store', 'x-accel-buffering': 'no' })
    .send(out)
}
