/** Sends events to Sentry with the envelope, the buffer and the rate limits of its own package. Imported only when a DSN is set. */
import {
  createEventEnvelope,
  createTransport,
  type Event,
  getEnvelopeEndpointWithUrlEncodedAuth,
  makeDsn,
  SDK_VERSION,
} from '@sentry/core'
import { createEndpointFetch } from '../http/endpoint-fetch.ts'
import { newEventId, type ReportSource, toErrorEvent } from './sentry-event.ts'

export interface SentryOptions {
  readonly dsn: string
  readonly source: ReportSource
  readonly sampleRate: number
  readonly onTrouble: (sentence: string, error?: unknown) => void
}

export interface Sentry {
  report(line: string): void
  send(event: Event): void
  flush(timeoutMs: number): Promise<void>
}

/** For one report; the tracker is not worth more. */
const sendTimeoutMs = 10_000

const sdk = { sdk: { name: 'sentry.javascript.node', version: SDK_VERSION } }

/**
 * The client of `@sentry/node` is left out on purpose: its integrations patch modules, read source files and bodies, and
 * carry trace headers of their own. Here an event holds what its log line or span holds.
 * @throws Error for an address that is no DSN
 */
export function openSentry({ dsn: address, source, sampleRate, onTrouble }: SentryOptions): Sentry {
  const dsn = makeDsn(address)
  if (!dsn) throw new Error('SENTRY_DSN is not an address that Sentry can be reached at.')
  const url = getEnvelopeEndpointWithUrlEncodedAuth(dsn, undefined, sdk.sdk)
  const http = createEndpointFetch()
  let isTroubled = false
  const tell = (sentence: string, error?: unknown): void => {
    // Once until it works again: a tracker that is gone must not fill the log.
    if (!isTroubled) onTrouble(sentence, error)
    isTroubled = true
  }
  const transport = createTransport({ recordDroppedEvent: () => {} }, async ({ body }) => {
    const response = await http.fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/x-sentry-envelope' },
      // Our envelopes hold no attachments, which alone are bytes.
      body: typeof body === 'string' ? body : new TextDecoder().decode(body),
      signal: AbortSignal.timeout(sendTimeoutMs),
    })
    if (response.ok) isTroubled = false
    else tell(`error reports are refused with status ${response.status}`)
    const header = (name: string): string | null => response.headers.get(name)
    return {
      statusCode: response.status,
      headers: { 'x-sentry-rate-limits': header('x-sentry-rate-limits'), 'retry-after': header('retry-after') },
    }
  })

  function send(event: Event): void {
    const { trace_id: traceId } = event.contexts?.trace ?? {}
    const sampling = {
      trace_id: traceId ?? newEventId(),
      public_key: dsn?.publicKey ?? '',
      release: source.release,
      environment: source.environment,
      ...(event.type === 'transaction' && { sampled: 'true', sample_rate: String(sampleRate) }),
    }
    const whole: Event = {
      event_id: newEventId(),
      platform: 'node',
      release: source.release,
      environment: source.environment,
      ...event,
      tags: { role: source.role, ...event.tags },
      contexts: { ...event.contexts, runtime: { name: 'node', version: process.version } },
      sdkProcessingMetadata: { dynamicSamplingContext: sampling },
    }
    transport
      .send(createEventEnvelope(whole, dsn, sdk))
      .then(undefined, (error: unknown) => tell('error reports do not get through', error))
  }

  return {
    report: (line) => send(toErrorEvent(JSON.parse(line))),
    send,
    async flush(timeoutMs) {
      await transport.flush(timeoutMs)
    },
  }
}
