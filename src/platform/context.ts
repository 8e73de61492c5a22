/** What every use case is given: one plain object, made per request or per step and passed first. */
import type { Logger } from 'pino'
import type { Clock } from '../kernel/clock.ts'
import type { Database } from './database/database.ts'
import type { Metrics } from './telemetry/metrics.ts'

export interface Actor {
  /** The account whose data this request or step may touch. */
  readonly ownerId: string
  /** Set where they act by a key that may ask for less than its owner. */
  readonly keyLimit?: { readonly keyId: string; readonly perMinute: number }
}

export interface Ctx {
  readonly actor: Actor
  readonly db: Database
  readonly clock: Clock
  readonly log: Logger
  readonly metrics: Metrics
  /** Aborted when the asker went away or the process stops. */
  readonly signal: AbortSignal
}
