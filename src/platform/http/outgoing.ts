/** The one HTTP client for addresses that people give us: guarded, bounded in size and time, honest about who asks. */
import { lookup as lookupName } from 'node:dns/promises'
import type { LookupFunction } from 'node:net'
import { Agent, type Dispatcher, request } from 'undici'
import { AppError } from '../../kernel/errors.ts'
import type { ResilienceObserver } from '../resilience/events.ts'
import type { Attempt, PolicyState } from '../resilience/policy.ts'
import { createPolicySet } from '../resilience/policy-set.ts'
import { type AddressRules, checkUrl, refusedAddress } from './outgoing-address.ts'
import { readBody } from './outgoing-body.ts'
import { FetchFailedError, failedStatus, judgeFetchFailure, toFetchError } from './outgoing-errors.ts'
import type { OutgoingObserver } from './outgoing-observer.ts'

/** One address a name stands for. */
export interface ResolvedAddress {
  readonly address: string
  readonly family: 4 | 6
}

export interface OutgoingHttpOptions extends AddressRules {
  /** Sent with every request, e.g. `Rolewright/0.1.0 (+https://...)`: a site may always know who asks. */
  readonly userAgent: string
  /** Names to addresses; the system's resolver by default. */
  readonly resolve?: (hostname: string) => Promise<readonly ResolvedAddress[]>
  /** Told of retries, breakers and deadlines, by host. */
  readonly observer?: ResilienceObserver
  /** Hears of each attempt that is sent. */
  readonly traffic?: OutgoingObserver
  /** Told of the host that was asked for when an address is refused; empty for one that is none. */
  readonly onRefused?: (host: string) => void
}

export interface GetOptions {
  /** The `Accept` header; anything by default. */
  readonly accept?: string
  /** Limit of the body once decompressed; 10 MB by default. */
  readonly maxBytes?: number
  /** For the whole of it, redirects and body included; 20 s by default. */
  readonly timeoutMs?: number
  readonly signal?: AbortSignal
  /** Further headers, such as `if-none-match`. */
  readonly headers?: Readonly<Record<string, string>>
}

export interface OutgoingResponse {
  /** 2xx or 304: everything else is an error. */
  readonly status: number
  /** Where the answer came from, after redirects. */
  readonly url: string
  /** Media type without parameters, lower case; empty where none was given. */
  readonly contentType: string
  readonly bytes: Uint8Array
  readonly headers: Readonly<Record<string, string>>
}

export interface OutgoingHttp {
  /**
   * Fetches one address with GET, following at most 5 redirects, each checked like the first. What may pass (a reset,
   * 429, 5xx) is tried up to three times within the time given; a host that keeps failing is left alone for 10 s.
   * @throws AppError `address_refused`, `timed_out`, `too_large`, `unavailable` for a host left alone; FetchFailedError
   *   (`fetch_failed`) for everything else
   */
  get(url: string | URL, options?: GetOptions): Promise<OutgoingResponse>
  /** The same with POST and a JSON body, for interfaces that are asked that way. Redirects are not followed. */
  post(url: string | URL, json: unknown, options?: GetOptions): Promise<OutgoingResponse>
  /** How each host that was asked does, the one not asked for longest first. */
  describe(): PolicyState[]
  close(): Promise<void>
}

interface SendOptions extends GetOptions {
  /** JSON, sent with POST; absent for GET. */
  readonly body?: string
}

const maxRedirects = 5
const defaultMaxBytes = 10_000_000
const defaultTimeoutMs = 20_000
const redirectStatuses = new Set([301, 302, 303, 307, 308])

/** A client of its own connections. The address that is connected to is the one that was checked, also after a name changes. */
export const createOutgoingHttp = (options: OutgoingHttpOptions): OutgoingHttp => {
  const agent = new Agent({
    connect: { lookup: guardedLookup(options), timeout: 10_000 },
    allowH2: false,
    keepAliveTimeout: 4_000,
    connections: 8,
  })
  const { observer } = options
  const hosts = createPolicySet({ kind: 'http', judge: judgeFetchFailure, ...(observer && { observer }) })

  const sendOnce = async (start: URL, wanted: SendOptions, ended: AbortSignal): Promise<OutgoingResponse> => {
    let url = start
    const method = wanted.body === undefined ? 'GET' : 'POST'
    const sent = options.traffic?.requestStarted(method, start)
    try {
      for (let hop = 0; hop <= maxRedirects; hop += 1) {
        const response = await request(url, {
          method,
          body: wanted.body ?? null,
          dispatcher: agent,
          signal: ended,
          headers: {
            ...wanted.headers,
            ...(wanted.body !== undefined && { 'content-type': 'application/json' }),
            accept: wanted.accept ?? '*/*',
            'accept-encoding': 'gzip, deflate, br',
            'user-agent': options.userAgent,
            ...sent?.headers,
          },
        })
        const next = wanted.body === undefined ? redirectOf(url, response, options) : null
        if (next === null) {
          const answer = await answerOf(url, response, wanted.maxBytes ?? defaultMaxBytes, ended)
          sent?.ended({ status: answer.status })
          return answer
        }
        // `dump` lets a small body pass, so that the connection can be used again, and drops a large one.
        await response.body.dump({ limit: 16_384, signal: ended })
        url = next
      }
      throw new FetchFailedError(`${url.hostname} redirects more than ${maxRedirects} times.`)
    } catch (error) {
      sent?.ended({ error })
      throw toFetchError(error, url.hostname)
    }
  }

  const send = async (address: string | URL, { signal, ...wanted }: SendOptions): Promise<OutgoingResponse> => {
    const url = checkUrl(address, options)
    const deadlineMs = wanted.timeoutMs ?? defaultTimeoutMs
    const attemptOnce = (attempt: Attempt): Promise<OutgoingResponse> => sendOnce(url, wanted, attempt.signal)
    // The interfaces that are asked with POST only answer questions: asking twice changes nothing.
    return hosts.of(url.host).run(attemptOnce, { deadlineMs, signal, idempotent: true })
  }
  const get = (url: string | URL, wanted: GetOptions = {}) => telling(url, send(url, wanted))
  const post = (url: string | URL, json: unknown, wanted: GetOptions = {}) =>
    telling(url, send(url, { ...wanted, body: JSON.stringify(json) }))

  /** Tells of refused addresses: those given, those a name leads to and those a site redirects to. */
  const telling = async (url: string | URL, answer: Promise<OutgoingResponse>): Promise<OutgoingResponse> => {
    try {
      return await answer
    } catch (error) {
      if (error instanceof AppError && error.code === 'address_refused')
        options.onRefused?.(URL.parse(String(url))?.hostname ?? '')
      throw error
    }
  }

  return { get, post, describe: hosts.describe, close: () => agent.destroy() }
}

/** Resolves, checks every address and hands only checked ones to the socket: nothing can change in between. */
export const guardedLookup = (options: OutgoingHttpOptions): LookupFunction => {
  const resolve = options.resolve ?? resolveBySystem
  return (hostname, { all }, callback) => {
    resolve(hostname).then(
      (addresses) => {
        const first = addresses[0]
        if (first === undefined) return callback(new FetchFailedError(`${hostname} has no address.`), '', 0)
        // One private address among public ones is how rebinding starts: all must be good.
        for (const { address } of addresses) {
          const why = refusedAddress(address, options)
          if (why === null) continue
          const message = `${hostname} leads to ${address}, which is ${why}. Only public web pages are fetched.`
          return callback(new AppError('address_refused', message), '', 0)
        }
        if (all === true) return callback(null, [...addresses])
        callback(null, first.address, first.family)
      },
      (error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), '', 0),
    )
  }
}

const resolveBySystem = async (hostname: string): Promise<readonly ResolvedAddress[]> =>
  (await lookupName(hostname, { all: true })).map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }))

const redirectOf = (url: URL, { statusCode, headers }: Dispatcher.ResponseData, rules: AddressRules): URL | null => {
  const location = firstOf(headers.location)
  if (!redirectStatuses.has(statusCode) || location === undefined) return null
  const target = URL.parse(location, url.href)
  if (target === null) throw new FetchFailedError(`${url.hostname} redirects to something that is no address.`)
  const next = checkUrl(target, rules)
  if (url.protocol === 'https:' && next.protocol === 'http:') {
    throw new AppError(
      'address_refused',
      `${url.hostname} redirects from https to unprotected http. Give the final address.`,
    )
  }
  return next
}

const answerOf = async (
  url: URL,
  response: Dispatcher.ResponseData,
  maxBytes: number,
  signal: AbortSignal,
): Promise<OutgoingResponse> => {
  const { statusCode: status, headers, body } = response
  if (status !== 304 && (status < 200 || status > 299)) {
    body.on('error', () => undefined).destroy()
    throw failedStatus(url.hostname, status, firstOf(headers['retry-after']))
  }
  const encoding = firstOf(headers['content-encoding']) ?? ''
  const bytes = await readBody(body, { encoding, maxBytes, signal, host: url.hostname })
  const contentType = (firstOf(headers['content-type']) ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''
  const flat = Object.entries(headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')])
  return { status, url: url.href, contentType, bytes, headers: Object.fromEntries(flat) as Record<string, string> }
}

const firstOf = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value)
