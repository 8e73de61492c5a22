/** The database port on the embedded engine: a stock `pg` pool of one whose socket is a message port to the worker thread. */
import type { Database } from '../database.ts'
import { GuardedPool } from '../guarded-pool.ts'
import { createDatabase } from '../transactions.ts'
import { type Engine, type EngineOptions, startEngine } from './engine.ts'
import { EngineStream } from './engine-stream.ts'

export interface EmbeddedDatabase extends Database {
  readonly engine: Engine
  /** Whether a new directory was filled from the seed. */
  readonly seeded: boolean
}

export interface EmbeddedOptions {
  /** A transaction that does nothing for so long is ended: it holds the only connection. 10 s unless given. */
  readonly idleInTransactionTimeoutMs?: number
}

/**
 * Opens the embedded database. Without `directory` it lives in memory.
 * `COPY ... FROM STDIN` must not be used: the engine reads its own end of input and stops. Bulk: `insert ... select unnest`.
 * The caller holds the directory's lock (`directory-lock.ts`): two engines on one directory lose data silently.
 * @param from options, or an engine that was started earlier to overlap with imports
 * @throws AppError `unavailable` when the engine cannot open the directory
 */
export async function openEmbedded(
  from: EngineOptions | Engine = {},
  options: EmbeddedOptions = {},
): Promise<EmbeddedDatabase> {
  const engine = 'request' in from ? from : startEngine(from)
  const pool = new GuardedPool({
    stream: () => new EngineStream(engine, options.idleInTransactionTimeoutMs ?? 10_000),
    ssl: false,
    user: 'postgres',
    database: 'postgres',
    max: 1,
    pipeline: true,
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: 15_000,
  })
  // The loss is told through `onFatal`; without this listener it would be an uncaught error as well.
  pool.on('error', () => {})
  const { seeded } = await engine.ready.catch(async (error: unknown) => {
    await engine.close()
    throw error
  })
  const database = createDatabase({
    mode: 'embedded',
    pool,
    onFatal: (listener) => void engine.onLost(listener),
    close: () => engine.close(),
  })
  return { ...database, engine, seeded }
}
