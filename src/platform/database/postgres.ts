/** The database port on a PostgreSQL server. */
import type { Sealing } from '../security/sealing.ts'
import { CheckedPool, type IdleCheck } from './checked-pool.ts'
import type { Database } from './database.ts'
import { createDatabase } from './transactions.ts'

export interface PostgresOptions {
  /** `postgresql://`, `postgres://`, or SQLAlchemy's `postgresql+asyncpg://`. */
  readonly url: string
  /** Connections that stay open once they were needed. */
  readonly poolSize: number
  /** Connections added under load, and closed when they were idle for `overflowIdleMs`. */
  readonly maxOverflow: number
  readonly overflowIdleMs?: number
  /** A connection is replaced at this age: behind a proxy or after a failover none stays with the old server for ever. */
  readonly maxLifetimeSeconds?: number
  readonly idleCheck?: IdleCheck
  /** Shown in `pg_stat_activity`. */
  readonly applicationName?: string
  /** How long a caller waits for a connection, be it a free or a new one. Then: AppError `unavailable` (503). */
  readonly connectionTimeoutMs?: number
  /** A server ends a session whose transaction does nothing for so long: a frozen process must not hold locks. */
  readonly idleInTransactionTimeoutMs?: number
  /** Hears of idle connections that were lost; the pool replaces them by itself. */
  readonly onConnectionLost?: (error: Error) => void
  /** Without: what is personal is kept as it is. */
  readonly sealing?: Sealing | undefined
}

/** `postgresql+asyncpg://` (or another SQLAlchemy driver) becomes `postgresql://`; nothing else changes. */
export const normalisePostgresUrl = (url: string): string =>
  url.replace(/^postgres(?:ql)?\+[a-z0-9_]+:/i, 'postgresql:')

/** Opens no connection yet: the first query does. Close it with `close()`. */
export function openPostgres(options: PostgresOptions): Database {
  const config = {
    connectionString: normalisePostgresUrl(options.url),
    min: options.poolSize,
    max: options.poolSize + options.maxOverflow,
    application_name: options.applicationName ?? 'rolewright',
    pipeline: true,
    keepAlive: true,
    keepAliveInitialDelayMillis: 30_000,
    connectionTimeoutMillis: options.connectionTimeoutMs ?? 5_000,
    idleTimeoutMillis: options.overflowIdleMs ?? 30_000,
    maxLifetimeSeconds: options.maxLifetimeSeconds ?? 1_800,
    idle_in_transaction_session_timeout: options.idleInTransactionTimeoutMs ?? 10_000,
  }
  // A check costs one round trip; in steady traffic no connection is idle for so long.
  const pool = new CheckedPool(config, options.idleCheck ?? { afterMs: 10_000, timeoutMs: 1_000 })
  // Without a listener a lost idle connection would end the process.
  pool.on('error', (error) => options.onConnectionLost?.(error))
  return createDatabase({
    ...{ mode: 'postgres', pool, sealing: options.sealing },
    onFatal: () => {},
    close: async () => {},
  })
}
