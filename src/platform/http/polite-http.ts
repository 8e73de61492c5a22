/** Manners on the way to other people's servers: one request at a time a host, with a pause, and robots.txt obeyed. */
import { createRequire } from 'node:module'
import { setTimeout as sleep } from 'node:timers/promises'
import { LRUCache } from 'lru-cache'
import { AppError } from '../../kernel/errors.ts'
import type { GetOptions, OutgoingHttp, OutgoingResponse } from './outgoing.ts'
import { FetchFailedError } from './outgoing-errors.ts'

/** What is used of robots-parser: its own types describe a default export that CommonJS does not have. */
interface Robot {
  isAllowed(url: string, robotName: string): boolean | undefined
  /** Seconds. */
  getCrawlDelay(robotName: string): number | undefined
}
const require = createRequire(import.meta.url)
const robotsParser: (address: string, text: string) => Robot = require('robots-parser')

export interface PoliteOptions {
  /** The name that robots.txt files know us by. */
  readonly robotName: string
  /** Between the end of one request to a host and the start of the next; 500 ms by default. */
  readonly pauseMs?: number
}

const defaultPauseMs = 500
/** A longer `Crawl-delay` would only make a person wait for a timeout: such a board is read on schedule, page by page. */
const longestPauseMs = 10_000
const maxHosts = 1_000
const robotsTtlMs = 24 * 3_600_000
const maxRobotsBytes = 500_000

/** Interfaces that are documented for programs have hosts of their own: robots.txt speaks of pages (RFC 9309). */
const isInterface = (host: string): boolean => /^(?:api|boards-api|data|hn)[.-]/u.test(host)

interface Host {
  /** Ends when everything asked of this host so far has ended, pause included. */
  free: Promise<void>
}

/**
 * The same client, politely: requests to one host wait for each other, and pages that robots.txt keeps from programs
 * are not fetched.
 * @throws AppError `address_refused` for what robots.txt disallows; everything else as `outgoing`
 */
export const createPoliteHttp = (outgoing: OutgoingHttp, options: PoliteOptions): OutgoingHttp => {
  const hosts = new LRUCache<string, Host>({ max: maxHosts })
  const robots = new LRUCache<string, Promise<Robot>>({ max: maxHosts, ttl: robotsTtlMs })
  const pauseMs = options.pauseMs ?? defaultPauseMs

  const inTurn = async <T>(url: URL, pause: number, work: () => Promise<T>): Promise<T> => {
    const host = hosts.get(url.host) ?? { free: Promise.resolve() }
    hosts.set(url.host, host)
    const before = host.free
    const done = before.then(work)
    host.free = done
      .then(
        () => undefined,
        () => undefined,
      )
      .then(() => sleep(pause, undefined, { ref: false }))
    return done
  }

  const readRobots = async (url: URL, signal: AbortSignal | undefined): Promise<Robot> => {
    const address = new URL('/robots.txt', url).href
    const given = { maxBytes: maxRobotsBytes, ...(signal && { signal }) }
    const text = await inTurn(url, pauseMs, () => outgoing.get(address, given)).then(
      ({ bytes }) => new TextDecoder().decode(bytes),
      (error: unknown) => {
        // RFC 9309: no such file allows everything; a server that is ill forbids everything for now.
        if (error instanceof FetchFailedError && (error.upstreamStatus ?? 500) < 500) return ''
        throw error
      },
    )
    return robotsParser(address, text)
  }

  const robotsOf = async (url: URL, signal: AbortSignal | undefined): Promise<Robot> => {
    const known = robots.get(url.origin)
    if (known !== undefined) return known
    const asked = readRobots(url, signal)
    robots.set(url.origin, asked)
    // What could not be read is asked again next time.
    asked.catch(() => robots.delete(url.origin))
    return asked
  }

  const politely = async (
    address: string | URL,
    signal: AbortSignal | undefined,
    ask: () => Promise<OutgoingResponse>,
  ): Promise<OutgoingResponse> => {
    const url = URL.parse(String(address))
    // What is no address is refused by the client, in its words.
    if (url === null || isInterface(url.hostname)) return url === null ? ask() : inTurn(url, pauseMs, ask)
    const rules = await robotsOf(url, signal)
    if (rules.isAllowed(url.href, options.robotName) === false)
      throw new AppError(
        'address_refused',
        `${url.hostname} asks programs not to read this address (robots.txt). Open it yourself, and paste the text or upload the page.`,
      )
    const wanted = (rules.getCrawlDelay(options.robotName) ?? 0) * 1_000
    return inTurn(url, Math.min(Math.max(wanted, pauseMs), longestPauseMs), ask)
  }

  return {
    get: (url, wanted: GetOptions = {}) => politely(url, wanted.signal, () => outgoing.get(url, wanted)),
    post: (url, json, wanted: GetOptions = {}) => politely(url, wanted.signal, () => outgoing.post(url, json, wanted)),
    describe: outgoing.describe,
    close: outgoing.close,
  }
}
