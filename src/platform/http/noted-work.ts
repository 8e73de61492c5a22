/** The database of a request with an Idempotency-Key: that its work is stored is noted under the key, in the same transaction. */
import type { FastifyRequest } from 'fastify'
import type { Database, Tx } from '../database/database.ts'

type Note = (tx: Tx) => Promise<void>

const notes = new WeakMap<FastifyRequest, Note>()

/** From now on `note` runs at the end of each transaction of this request, and what it throws rolls it back. */
export const noteWithWork = (request: FastifyRequest, note: Note): void => void notes.set(request, note)

/** `database`, as this request must use it for what it stores. */
export function databaseOf(request: FastifyRequest, database: Database): Database {
  const note = notes.get(request)
  if (note === undefined) return database
  const noted =
    <T>(work: (tx: Tx) => Promise<T>) =>
    async (tx: Tx): Promise<T> => {
      const result = await work(tx)
      await note(tx)
      return result
    }
  return {
    ...database,
    asOwner: (ownerId, work) => database.asOwner(ownerId, noted(work)),
    asSystem: (work) => database.asSystem(noted(work)),
  }
}
