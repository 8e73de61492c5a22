/** The database port: one `pg` pool, transactions as a person or as the system. The same SQL runs embedded and on PostgreSQL. */
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import type pg from 'pg'
import type { Sealing } from '../security/sealing.ts'
import type { QueryObserver } from './query-observer.ts'

/** What `.prepare('name')` of a drizzle query gives. */
export interface PreparedStatement<T> {
  execute(values: Record<string, unknown>): Promise<T>
}

/** Drizzle bound to the one connection of one open transaction. */
export type Tx = NodePgDatabase & {
  readonly $client: pg.PoolClient
  /** How what is personal is kept: the statements that write and read it seal and open it. */
  readonly sealing: Sealing
  /**
   * Runs a statement that is asked for again and again: drizzle builds it and PostgreSQL plans it once for each connection.
   * @param make gives a prepared statement of drizzle, with placeholders; the same function each time, not a closure
   */
  repeat<T>(make: (db: NodePgDatabase) => PreparedStatement<T>, values: Record<string, unknown>): Promise<T>
}

export interface Database {
  /** `embedded`: PGlite in a worker thread, a pool of one. `postgres`: a server. */
  readonly mode: 'embedded' | 'postgres'
  /** For the workflow engine, migrations and health checks; features use the two methods below. */
  readonly pool: pg.Pool
  /** As in each `Tx`. */
  readonly sealing: Sealing
  /**
   * One transaction as one person: role `rolewright_app`, `app.owner_id` set, so row-level security applies.
   * Commits when `work` resolves, rolls back when it throws. No network, model, file or worker call belongs inside.
   * @throws Error at once when called inside another open transaction (a pool of one would wait for ever)
   */
  asOwner<T>(ownerId: string, work: (tx: Tx) => Promise<T>): Promise<T>
  /** One transaction as the system, without row-level security: shared catalogue, run engine, clean-up. Same rules. */
  asSystem<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /**
   * Makes one statement, once, that then runs as the system and in no transaction: for what every request asks first.
   * It is a third of the work of `asSystem`. Features call it in their `X.sql.ts`.
   * @param make gives a prepared statement of drizzle, with placeholders
   */
  prepareAsSystem<T>(make: (db: NodePgDatabase) => PreparedStatement<T>): PreparedStatement<T>['execute']
  /** Called once when the database is lost for good (the embedded worker died): the process must exit non-zero. */
  onFatal(listener: (error: Error) => void): void
  /** Tells `observer` of every statement from now on, whoever sends it. */
  observe(observer: QueryObserver): void
  close(): Promise<void>
}
