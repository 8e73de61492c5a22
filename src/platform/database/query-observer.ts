/** Lets one observer hear of every statement of a pool, whoever sends it: our transactions, drizzle, the workflow engine. */
import type pg from 'pg'

export interface Statement {
  readonly text: string
  /** Of a prepared statement. */
  readonly name: string | null
}

/** Told how a statement ended: `command` is the server's tag (`COMMIT`, `SELECT`), `rows` how many it touched or gave. */
export type StatementEnded = (
  end: { readonly error: unknown } | { readonly command: string; readonly rows: number },
) => void

export interface QueryObserver {
  statementStarted(statement: Statement): StatementEnded
}

/** What `query` was given, when it is a statement; cursors and the like answer in ways of their own and are left alone. */
function statementOf(given: unknown): Statement | null {
  if (typeof given === 'string') return { text: given, name: null }
  if (typeof given !== 'object' || given === null || 'submit' in given) return null
  const { text, name } = given as { readonly text?: unknown; readonly name?: unknown }
  return typeof text === 'string' ? { text, name: typeof name === 'string' ? name : null } : null
}

/** Several statements in one text have several results; the last says how it ended. */
function endOf(result: unknown): { readonly command: string; readonly rows: number } {
  const last: unknown = Array.isArray(result) ? result.at(-1) : result
  const { command, rowCount } = (last ?? {}) as { readonly command?: unknown; readonly rowCount?: unknown }
  return { command: typeof command === 'string' ? command : '', rows: typeof rowCount === 'number' ? rowCount : 0 }
}

/** Puts itself before the `query` of one connection; costs nothing but a call while nobody observes. */
export function observeQueries(client: pg.PoolClient, observerOf: () => QueryObserver | null): void {
  const send = client.query
  const observed = (...given: unknown[]): unknown => {
    const observer = observerOf()
    const statement = observer === null ? null : statementOf(given[0])
    if (observer === null || statement === null) return Reflect.apply(send, client, given)
    const ended = observer.statementStarted(statement)
    const callback = given.at(-1)
    if (typeof callback === 'function') {
      given[given.length - 1] = (error: unknown, result: unknown) => {
        ended(error ? { error } : endOf(result))
        Reflect.apply(callback, undefined, [error, result])
      }
      return Reflect.apply(send, client, given)
    }
    const answer: unknown = Reflect.apply(send, client, given)
    if (answer instanceof Promise)
      answer.then(
        (result: unknown) => ended(endOf(result)),
        (error: unknown) => ended({ error }),
      )
    return answer
  }
  Reflect.set(client, 'query', observed)
}
