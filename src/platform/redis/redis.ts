/** The Redis port: a few connections that every command is spread over. Redis may be gone at any time; nothing waits for it. */
import type { Redis as RedisClient } from 'ioredis'

export interface RedisState {
  /** `up`: at least one connection answers. */
  readonly status: 'up' | 'down'
  /** Connections that answer now, and how many there are in all. */
  readonly connections: number
  readonly maxConnections: number
  /** What went wrong last, also while it is up again. Never holds the address or the password. */
  readonly lastError: { readonly at: Date; readonly message: string } | null
}

/** Told of every command; the function it gives is called with the error, or null. */
export interface RedisObserver {
  commandStarted(command: string): (error: unknown) => void
}

export interface Redis {
  /**
   * Runs one command, or several that belong together, on one connection.
   * @param name of the command, for whoever observes
   * @throws AppError `unavailable`, at once while Redis is down, within a second when it falls silent. It is not known
   *   then whether the command took effect. Errors that Redis answers are thrown as they are.
   */
  run<T>(name: string, work: (client: RedisClient) => Promise<T>): Promise<T>
  /** Resolves when Redis answers. @throws AppError `unavailable` */
  ping(): Promise<void>
  state(): RedisState
  /** Called each time Redis becomes reachable or unreachable. */
  onChange(listener: (state: RedisState) => void): void
  observe(observer: RedisObserver): void
  /** Every command after it is refused as `unavailable`. */
  close(): Promise<void>
}
