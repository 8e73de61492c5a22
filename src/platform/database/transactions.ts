/** Builds the database port over a pool: transactions as a person (row-level security applies) and as the system. */
import { drizzle, NodePgDatabase, NodePgSession } from 'drizzle-orm/node-postgres'
import { PgDialect } from 'drizzle-orm/pg-core'
import type pg from 'pg'
import { AppError } from '../../kernel/errors.ts'
import { noSealing, type Sealing } from '../security/sealing.ts'
import type { Database, PreparedStatement, Tx } from './database.ts'
import { GuardedPool, refuseNested, withinTransaction } from './guarded-pool.ts'
import { isConnectionState, isDiskFull, isRefusedBySql, sqlStateOf, unavailable } from './sql-errors.ts'

/** The role without login that every policy and every grant is written for. */
export const appRole = 'rolewright_app'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

type Begin = (client: pg.PoolClient) => Promise<unknown>

const beginAsSystem: Begin = (client) => client.query('begin')

/**
 * One text of three statements, which leaves together with the first query of the work (`pipeline: true`): 3 round trips become
 * 1. A value of `set local` cannot be a parameter; `asOwner` lets only UUIDs through. If it fails the transaction is aborted, so
 * that nothing can run as the system.
 */
const beginAsOwner =
  (ownerId: string): Begin =>
  (client) =>
    client.query(`begin; set local role ${appRole}; set local app.owner_id = '${ownerId}'`)

/** Built once: it holds no state, and each transaction would make another. */
const dialect = new PgDialect()

type Make<T> = (db: NodePgDatabase) => PreparedStatement<T>

/** Of each connection: drizzle on it, and what it was asked to repeat. */
const repeated = new WeakMap<
  pg.PoolClient,
  { db: NodePgDatabase; statements: Map<Make<unknown>, PreparedStatement<unknown>> }
>()

function findRepeated<T>(client: pg.PoolClient, make: Make<T>): PreparedStatement<T> {
  const kept = repeated.get(client) ?? { db: drizzle(client), statements: new Map() }
  repeated.set(client, kept)
  const found = kept.statements.get(make) ?? make(kept.db)
  kept.statements.set(make, found)
  return found as PreparedStatement<T>
}

/** Drizzle on this client for as long as the transaction is open. A late query must not run outside of it, unprotected. */
function openTx(client: pg.PoolClient, sealing: Sealing): { tx: Tx; end: () => void } {
  let ended = false
  const tooLate = () =>
    Promise.reject(new Error('A query was sent after its transaction had ended. Await every query.'))
  // All that drizzle and the workflow engine ask of a connection.
  const guarded = {
    query: (...given: unknown[]): unknown => (ended ? tooLate() : Reflect.apply(client.query, client, given)),
  } as pg.PoolClient
  const session = new NodePgSession(guarded, dialect, undefined)
  const tx = Object.assign(new NodePgDatabase(dialect, session, undefined), {
    $client: guarded,
    sealing,
    repeat: <T>(make: Make<T>, values: Record<string, unknown>): Promise<T> =>
      ended ? tooLate() : findRepeated(client, make).execute(values),
    transaction: () => Promise.reject(new Error('Transactions do not nest: use the `tx` that was given.')),
  })
  return {
    tx,
    end: () => {
      ended = true
    },
  }
}

interface Wish<T> {
  readonly begin: Begin
  readonly sealing: Sealing
  readonly work: (tx: Tx) => Promise<T>
}

async function runTransaction<T>(client: pg.PoolClient, { begin, sealing, work }: Wish<T>): Promise<T> {
  const { tx, end } = openTx(client, sealing)
  const begun = begin(client)
  // Its failure is reported below; until then the work may already have failed because of it.
  begun.catch(() => {})
  try {
    const result = await withinTransaction(() => work(tx))
    end()
    await begun
    const { command } = await client.query('commit')
    // PostgreSQL answers COMMIT with ROLLBACK, not with an error, when a statement failed and the work went on.
    if (command !== 'COMMIT') {
      throw new AppError(
        'internal',
        'Nothing was saved: a statement failed inside the transaction and the error was swallowed.',
      )
    }
    return result
  } catch (error) {
    end()
    await client.query('rollback').catch(() => {})
    // When the start itself failed, the work's own error ("transaction is aborted") would hide the reason.
    await begun
    throw error
  }
}

async function transact<T>(pool: pg.Pool, wish: Wish<T>): Promise<T> {
  refuseNested()
  const client = await pool.connect().catch((error: unknown) => {
    throw unavailable(error)
  })
  const lost = Promise.withResolvers<never>()
  lost.promise.catch(() => {})
  let isLost = false
  const onError = (error: Error): void => {
    isLost = true
    lost.reject(unavailable(error))
  }
  client.on('error', onError)
  try {
    // A work that hangs does not keep the place in the pool of a connection that is gone.
    return await Promise.race([runTransaction(client, wish), lost.promise])
  } catch (error) {
    if (isDiskFull(error)) throw unavailable(error)
    if (isLost || !isConnectionState(sqlStateOf(error))) throw error
    isLost = true
    throw unavailable(error)
  } finally {
    client.off('error', onError)
    // A client that is not idle again (rollback failed, connection gone) must never serve anyone else.
    const isIdle = !isLost && client.getTransactionStatus() === 'I'
    client.release(!isIdle)
  }
}

export interface DatabaseParts {
  readonly mode: Database['mode']
  readonly pool: pg.Pool
  readonly onFatal: Database['onFatal']
  /** Without: nothing is sealed. */
  readonly sealing?: Sealing | undefined
  /** What to close after the pool. */
  readonly close: () => Promise<void>
}

/** The port of `database.ts` over a pool whose clients are pipelined. */
export function createDatabase({ mode, pool, onFatal, sealing = noSealing, close }: DatabaseParts): Database {
  let closing: Promise<void> | undefined
  return {
    mode,
    pool,
    sealing,
    onFatal,
    observe: (observer) => {
      if (pool instanceof GuardedPool) pool.queryObserver = observer
    },
    asOwner: async (ownerId, work) => {
      if (!uuid.test(ownerId)) throw new Error(`An owner id is a UUID, not "${ownerId.slice(0, 40)}".`)
      return await transact(pool, { begin: beginAsOwner(ownerId), sealing, work })
    },
    asSystem: (work) => transact(pool, { begin: beginAsSystem, sealing, work }),
    prepareAsSystem: (make) => {
      const statement = make(drizzle(pool))
      return async (values) => {
        refuseNested()
        try {
          return await statement.execute(values)
        } catch (error) {
          throw isRefusedBySql(error) && !isDiskFull(error) ? error : unavailable(error)
        }
      }
    },
    close: () => {
      closing ??= pool.end().finally(close)
      return closing
    },
  }
}
