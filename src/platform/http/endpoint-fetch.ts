/** `fetch` for endpoints that the operator configured, such as a model's: may lie in their own network, never redirects. */
import { Readable } from 'node:stream'
import { Agent, request } from 'undici'
import { guardedLookup } from './outgoing.ts'
import { checkUrl } from './outgoing-address.ts'
import type { OutgoingObserver, OutgoingRequest } from './outgoing-observer.ts'

export interface EndpointFetch {
  /** As the web's `fetch`, for bodies of text. A redirect is answered as it is: followed, it would carry the key elsewhere. */
  readonly fetch: typeof globalThis.fetch
  close(): Promise<void>
}

/** Far above any model's answer; keeps a broken endpoint from filling the memory. */
const maxResponseBytes = 32_000_000

/** Of connections at once to one endpoint; callers bound themselves tighter. */
const maxConnections = 32

/**
 * Built on undici's `request`, which costs about half the CPU of its `fetch`. Link-local and metadata addresses stay
 * refused, also behind a name. There is no timeout of its own but the connection's: every caller brings a signal.
 */
export function createEndpointFetch({ traffic }: { traffic?: OutgoingObserver } = {}): EndpointFetch {
  const rules = { allowPrivate: true }
  const agent = new Agent({
    connect: { lookup: guardedLookup({ ...rules, userAgent: '' }), timeout: 10_000 },
    allowH2: false,
    connections: maxConnections,
    headersTimeout: 0,
    bodyTimeout: 0,
    maxResponseSize: maxResponseBytes,
  })

  async function send(url: URL, init: RequestInit, sent: OutgoingRequest | undefined): Promise<Response> {
    const { statusCode, headers, body } = await request(url, {
      dispatcher: agent,
      method: init.method === 'POST' ? 'POST' : 'GET',
      headers: { ...Object.fromEntries(new Headers(init.headers)), ...sent?.headers },
      body: typeof init.body === 'string' ? init.body : null,
      signal: init.signal ?? null,
    })
    // Of a stream this is its beginning: how it ends is for the caller to tell.
    const isStream = String(headers['content-type']).startsWith('text/event-stream')
    const content = isStream ? Readable.toWeb(body) : await body.text()
    sent?.ended({ status: statusCode })
    const flat = Object.entries(headers).map(([key, value]): [string, string] => [key, [value ?? ''].flat().join(', ')])
    return new Response(hasNoBody(statusCode) ? null : content, { status: statusCode, headers: flat })
  }

  return {
    async fetch(input, init = {}) {
      const url = checkUrl(input instanceof Request ? input.url : input, rules)
      const sent = traffic?.requestStarted(init.method ?? 'GET', url)
      return send(url, init, sent).catch((error: unknown) => {
        sent?.ended({ error })
        throw error
      })
    },
    close: () => agent.destroy(),
  }
}

/** `Response` refuses a body for these. */
const hasNoBody = (status: number): boolean => status === 204 || status === 205 || status === 304
