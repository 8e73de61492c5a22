/** A pool that hands out no dead connection: one that lay idle for a while is asked first, and replaced when silent. */
import type pg from 'pg'
import { GuardedPool } from './guarded-pool.ts'

export interface IdleCheck {
  /** A connection that was idle for so long is asked before it is handed out. */
  readonly afterMs: number
  /** How long it may take to answer. */
  readonly timeoutMs: number
}

type ConnectCallback = Parameters<pg.Pool['connect']>[0]

/** Cuts the line; `end()` would wait for a farewell that a silent server never sends. */
function cut(client: pg.PoolClient): void {
  const { stream } = (Reflect.get(client, 'connection') ?? {}) as { readonly stream?: { destroy(): void } }
  stream?.destroy()
}

async function answers(client: pg.PoolClient, timeoutMs: number): Promise<boolean> {
  // The loss of the connection is the answer here, not an uncaught error.
  const ignore = (): void => {}
  client.on('error', ignore)
  const late = setTimeout(() => cut(client), timeoutMs)
  try {
    await client.query('select 1')
    return true
  } catch {
    return false
  } finally {
    clearTimeout(late)
    client.off('error', ignore)
  }
}

/** A firewall, a failover or a sleeping laptop takes connections away without a word; their first user must not pay for it. */
export class CheckedPool extends GuardedPool {
  readonly #check: IdleCheck
  readonly #lastUsed = new WeakMap<pg.PoolClient, number>()
  /** When one is found dead, all that were last used before are taken for dead: 20 silent ones would cost 20 timeouts. */
  #suspectBefore = Number.NEGATIVE_INFINITY

  constructor(config: pg.PoolConfig, check: IdleCheck) {
    super(config)
    this.#check = check
    this.on('release', (_error, client) => void this.#lastUsed.set(client, performance.now()))
  }

  override connect(): Promise<pg.PoolClient>
  override connect(callback: ConnectCallback): void
  override connect(callback?: ConnectCallback): Promise<pg.PoolClient> | undefined {
    const acquired = this.#acquire()
    if (callback === undefined) return acquired
    acquired.then(
      (client) => callback(undefined, client, client.release),
      (error: Error) => callback(error, undefined, () => {}),
    )
    return undefined
  }

  /** Every turn takes one dead connection out of the pool; a new one is never asked. */
  async #acquire(): Promise<pg.PoolClient> {
    for (;;) {
      const client = await super.connect()
      if (await this.#isUsable(client)) return client
      client.release(true)
    }
  }

  async #isUsable(client: pg.PoolClient): Promise<boolean> {
    const lastUsed = this.#lastUsed.get(client)
    if (lastUsed === undefined) return true
    if (lastUsed < this.#suspectBefore) return false
    const askedAt = performance.now()
    if (askedAt - lastUsed < this.#check.afterMs) return true
    if (await answers(client, this.#check.timeoutMs)) return true
    this.#suspectBefore = askedAt
    return false
  }
}
