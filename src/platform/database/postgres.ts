/** The database port on a PostgreSQL server. */
import type { Database } from './database.ts'
import { GuardedPool } from './guarded-pool.ts'
import { createDatabase } from './transactions.ts'

export interface PostgresOptions {
  /** `postgresql://`, `postgres://`, or SQLAlchemy's `postgresql+asyncpg://`. */
  readonly url: string
  /** Connections kept in normal use. */
  readonly poolSize: number
  /** Connections added under load. */
  readonly maxOverflow: number
  /** Shown in `pg_stat_activity`. */
  readonly applicationName?: string
  readonly connectionTimeoutMs?: number
  /** A server ends a session whose transaction does nothing for so long: a frozen process must not hold locks. */
  readonly idleInTransactionTimeoutMs?: number
  /** Hears of idle connections that were lost; the pool replaces them by itself. */
  readonly onConnectionLost?: (error: Error) => void
}

/** `postgresql+asyncpg://` (or another SQLAlchemy driver) becomes `postgresql://`; nothing else changes. */
export const normalisePostgresUrl = (url: string): string =>
  url.replace(/^postgres(?:ql)?\+[a-z0-9_]+:/i, 'postgresql:')

/** Opens no connection yet: the first query does. Close it with `close()`. */
export function openPostgres(options: PostgresOptions): Database {
  const pool = new GuardedPool({
    connectionString: normalisePostgresUrl(options.url),
    max: options.poolSize + options.maxOverflow,
    application_name: options.applicationName ?? 'rolewright',
    pipeline: true,
    keepAlive: true,
    keepAliveInitialDelayMillis: 30_000,
    connectionTimeoutMillis: options.connectionTimeoutMs ?? 5_000,
    idleTimeoutMillis: 30_000,
    idle_in_transaction_session_timeout: options.idleInTransactionTimeoutMs ?? 10_000,
  })
  // Without a listener a lost idle connection would end the process.
  pool.on('error', (error) => options.onConnectionLost?.(error))
  return createDatabase({ mode: 'postgres', pool, onFatal: () => {}, close: async () => {} })
}
