/** Opens the Redis port: ioredis, loaded only where a Redis is configured. */
import { AppError, messageOf } from '../../kernel/errors.ts'
import type { Redis, RedisObserver, RedisState } from './redis.ts'

export interface RedisOptions {
  /** `redis://` or `rediss://` (TLS, the certificate is checked). */
  readonly url: string
  /** Connections this process may open. */
  readonly maxConnections: number
}

/**
 * Commands share a connection without waiting for each other's answers: one carries 18,000 reads of 1.5 KB a second, two
 * 54,000 and four 37,000 (loopback, 2 cores). A further one only costs the server.
 */
const usefulConnections = 4
/** A local Redis answers in under a millisecond; one that takes so long is treated as gone. */
const answerTimeoutMs = 1_000
const connectTimeoutMs = 2_000
/** An idle connection that died silently is found by its ping, not by a person's request. */
const pingIntervalMs = 5_000
const longestRetryMs = 1_000

/** 50 ms, 100 ms, ... 1 s, each up to half shorter so that the processes do not come back all at once. */
const retryDelayMs = (attempt: number): number =>
  Math.min(longestRetryMs, 25 * 2 ** Math.min(attempt, 10)) * (1 - Math.random() / 2)

const clientOptions = {
  connectionName: 'rolewright',
  // Nothing is queued or sent twice: the caller has something better to do than to wait.
  enableOfflineQueue: false,
  autoResendUnfulfilledCommands: false,
  maxRetriesPerRequest: 0,
  commandTimeout: answerTimeoutMs,
  socketTimeout: answerTimeoutMs,
  connectTimeout: connectTimeoutMs,
  retryStrategy: retryDelayMs,
  // After a failover the old primary answers so until we connect again.
  reconnectOnError: (error: Error) => error.message.startsWith('READONLY'),
}

const unavailable = (cause: unknown): AppError =>
  new AppError('unavailable', 'Redis cannot be reached. Try again in a moment.', { cause })

/** How ioredis says that there was no answer in time. */
const isSilence = (error: unknown): boolean => error instanceof Error && /timed out|timeout/iu.test(error.message)

/** What Redis itself answered, such as OOM or NOPERM: the connection is well. */
const isAnswer = (error: unknown): boolean => error instanceof Error && error.name === 'ReplyError'

/**
 * Waits two seconds at most for the first answer and never fails for lack of one: Redis may come later, and is connected to
 * by itself then.
 */
export async function openRedis({ url, maxConnections }: RedisOptions): Promise<Redis> {
  const { Redis: Client } = await import('ioredis')
  const count = Math.min(maxConnections, usefulConnections)
  const clients = Array.from({ length: count }, () => new Client(url, clientOptions))
  const listeners: ((state: RedisState) => void)[] = []
  let observer: RedisObserver | undefined
  let lastError: RedisState['lastError'] = null
  let wasUp = false
  let isSuspect = false
  let turn = 0

  const connected = () => clients.filter(({ status }) => status === 'ready')
  const ready = () => (isSuspect ? [] : connected())
  const state = (): RedisState => {
    const connections = ready().length
    return { status: connections > 0 ? 'up' : 'down', connections, maxConnections: count, lastError }
  }
  const noteChange = (): void => {
    const now = state()
    if ((now.status === 'up') === wasUp) return
    wasUp = !wasUp
    for (const listener of listeners) listener(now)
  }
  const noteError = (error: unknown): void => {
    lastError = { at: new Date(), message: messageOf(error) || nameOf(error) }
  }
  for (const client of clients) {
    client.on('error', noteError)
    client.on('ready', noteChange)
    // The status of the client changes after its listeners were called.
    for (const event of ['close', 'end']) client.on(event, () => setImmediate(noteChange))
  }
  const checkOne = async (client: (typeof clients)[number]): Promise<void> => {
    try {
      await client.ping()
    } catch (error) {
      noteError(error)
      client.disconnect(true)
      throw error
    }
  }
  /** One command got no answer: until another connection gives one, no further command waits its second. */
  async function suspect(): Promise<void> {
    if (isSuspect) return
    isSuspect = true
    noteChange()
    await Promise.any(connected().map(checkOne)).catch(() => {})
    isSuspect = false
    noteChange()
  }

  const run: Redis['run'] = async (name, work) => {
    const usable = ready()
    const client = usable[turn++ % usable.length]
    if (!client) throw unavailable(lastError?.message)
    const ended = observer?.commandStarted(name)
    try {
      const answer = await work(client)
      ended?.(null)
      return answer
    } catch (error) {
      ended?.(error)
      if (isAnswer(error)) throw error
      noteError(error)
      if (isSilence(error)) void suspect()
      throw unavailable(error)
    }
  }
  const pings = setInterval(() => {
    for (const client of connected()) checkOne(client).catch(() => {})
  }, pingIntervalMs).unref()

  await Promise.race(clients.map((client) => firstNews(client)))
  return {
    run,
    ping: async () => {
      await run('PING', (client) => client.ping())
    },
    state,
    onChange: (listener) => {
      listeners.push(listener)
    },
    observe: (given) => {
      observer = given
    },
    close: async () => {
      clearInterval(pings)
      await Promise.allSettled(connected().map((client) => client.quit()))
      for (const client of clients) client.disconnect()
    },
  }
}

/** Resolves when a client is ready or has failed for the first time. */
function firstNews(client: { once(event: string, listener: () => void): unknown }): Promise<void> {
  return new Promise((resolve) => {
    for (const event of ['ready', 'error', 'close']) client.once(event, () => resolve())
    setTimeout(resolve, connectTimeoutMs).unref()
  })
}

/** Errors of several addresses (`localhost` as IPv6 and IPv4) carry no message of their own. */
function nameOf(error: unknown): string {
  const { code, name } = (error ?? {}) as { readonly code?: unknown; readonly name?: unknown }
  return String(code ?? name ?? 'unknown')
}
