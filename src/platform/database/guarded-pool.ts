/** A `pg` pool that refuses to hand out a second connection inside an open transaction. */
import { AsyncLocalStorage, AsyncResource } from 'node:async_hooks'
import pg from 'pg'
import { batchWrites } from './batched-writes.ts'
import { observeQueries, type QueryObserver } from './query-observer.ts'

/** Only a technical guard: it marks "this code runs inside a transaction", and carries no data. */
const openTransaction = new AsyncLocalStorage<{ open: boolean }>()

/** @throws Error when called inside a transaction: with a pool of one it would wait for itself for ever */
export function refuseNested(): void {
  if (openTransaction.getStore()?.open !== true) return
  throw new Error(
    'A database connection was asked for inside an open transaction. Use the `tx` that was given, or do it after.',
  )
}

/** Runs `work` marked as being inside a transaction; the mark ends with the work, also for what it left running. */
export async function withinTransaction<T>(work: () => Promise<T>): Promise<T> {
  const mark = { open: true }
  try {
    return await openTransaction.run(mark, work)
  } finally {
    mark.open = false
  }
}

type ConnectCallback = Parameters<pg.Pool['connect']>[0]

/** `query` asks for its connection through `connect`, so both are guarded. */
export class GuardedPool extends pg.Pool {
  /** Hears of every statement of every connection; set by `Database.observe`. */
  queryObserver: QueryObserver | null = null

  constructor(config: pg.PoolConfig) {
    super(config)
    this.on('connect', (client) => {
      batchWrites(client)
      observeQueries(client, () => this.queryObserver)
    })
  }

  override connect(): Promise<pg.PoolClient>
  override connect(callback: ConnectCallback): void
  override connect(callback?: ConnectCallback): Promise<pg.PoolClient> | undefined {
    refuseNested()
    if (callback === undefined) return super.connect()
    // The pool calls back from whatever released the connection: the trace and the bill of the asker would be lost.
    super.connect(AsyncResource.bind(callback))
    return undefined
  }
}
