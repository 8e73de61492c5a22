/** A database on which every statement of a piece of work fails once, on the server, as a broken constraint or a full disk would. */
import type pg from 'pg'
import type { Database } from '../../src/platform/database/database.ts'
import { GuardedPool } from '../../src/platform/database/guarded-pool.ts'
import { createDatabase } from '../../src/platform/database/transactions.ts'

/** A hash of each table's rows: equal before and after means that nothing was written. */
export type Snapshot = Readonly<Record<string, string>>

/** Everything in our own and the engine's tables. */
export async function takeSnapshot({ pool }: Database): Promise<Snapshot> {
  const { rows: tables } = await pool.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'dbos') order by 1`,
  )
  const hashes = tables.map(
    ({ name }) =>
      `select '${name}' as name, count(*) || ' ' || md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as hash from ${name} t`,
  )
  const { rows } = await pool.query<{ name: string; hash: string }>(hashes.join(' union all '))
  return Object.fromEntries(rows.map(({ name, hash }) => [name, hash]))
}

/** The statements that open and end a transaction: what is tested lies between them. */
const frames = /^\s*(begin|commit|rollback|set local role|select set_config)/iu

export interface FaultyDatabase {
  readonly database: Database
  /** A statement that fails in one place must fail in another too; tells the place the work has come to. */
  readonly enter: (place: string) => void
  /** Allows one more failure. */
  readonly startAttempt: () => void
  /** Whether a statement has failed in this attempt, and what was stored when its transaction began. */
  readonly failure: () => Snapshot | null
  /** Every statement that has failed so far. */
  readonly failed: ReadonlySet<string>
}

export function createFaultyDatabase(inner: Database): FaultyDatabase {
  const failed = new Set<string>()
  let place = ''
  let seen = new Map<string, number>()
  let before: Snapshot | null = null
  let failure: Snapshot | null = null

  /** The same words at the same place, the n-th time: one statement of the work. */
  function mustFail(text: string): boolean {
    if (failure !== null || frames.test(text)) return false
    const words = `${place}: ${text}`
    const count = (seen.get(words) ?? 0) + 1
    seen.set(words, count)
    const statement = `${words} #${count}`
    if (failed.has(statement)) return false
    failed.add(statement)
    failure = before
    return true
  }

  const faultyClient = (client: pg.PoolClient): pg.PoolClient =>
    new Proxy(client, {
      get(target, property) {
        const value: unknown = Reflect.get(target, property, target)
        if (typeof value !== 'function') return value
        if (property !== 'query') return value.bind(target)
        return (query: string | { text: string }, ...rest: unknown[]) =>
          mustFail(typeof query === 'string' ? query : query.text)
            ? target.query('select 1 / 0')
            : value.call(target, query, ...rest)
      },
    })
  if (!(inner.pool instanceof GuardedPool)) throw new Error('The pool of a database of ours was expected.')
  const pool = new Proxy(inner.pool, {
    get(target, property) {
      const value: unknown = Reflect.get(target, property, target)
      if (property === 'connect') return async () => faultyClient(await target.connect())
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
  const faulty = createDatabase({
    ...{ mode: inner.mode, pool, sealing: inner.sealing, onFatal: inner.onFatal },
    close: () => inner.close(),
  })
  const remember = async (): Promise<void> => {
    if (failure === null) before = await takeSnapshot(inner)
  }
  return {
    database: {
      ...faulty,
      asOwner: async (ownerId, work) => {
        await remember()
        return faulty.asOwner(ownerId, work)
      },
      asSystem: async (work) => {
        await remember()
        return faulty.asSystem(work)
      },
    },
    enter: (name) => {
      place = name
    },
    startAttempt: () => {
      seen = new Map()
      failure = null
    },
    failure: () => failure,
    failed,
  }
}
