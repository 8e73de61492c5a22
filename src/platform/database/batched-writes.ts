/** Lets statements that are sent together leave in one packet: one system call instead of one for each. */
import type pg from 'pg'

interface Corkable {
  cork(): void
  uncork(): void
}

function streamOf(client: pg.PoolClient): Corkable | null {
  const { stream } = (Reflect.get(client, 'connection') ?? {}) as { readonly stream?: Partial<Corkable> }
  return stream?.cork && stream.uncork ? (stream as Corkable) : null
}

/**
 * Everything that one turn of the event loop sends on this connection is written at its end. The system calls for BEGIN, the
 * owner, and the first query were a quarter of the CPU of a request (profile of `bench requests`).
 */
export function batchWrites(client: pg.PoolClient): void {
  const stream = streamOf(client)
  if (stream === null) return
  const send = client.query
  let isCorked = false
  const sendLater = (...given: unknown[]): unknown => {
    if (!isCorked) {
      isCorked = true
      stream.cork()
      // After the microtasks of this turn: what follows from it without waiting for anybody is still part of the packet.
      process.nextTick(() => {
        isCorked = false
        stream.uncork()
      })
    }
    return Reflect.apply(send, client, given)
  }
  Reflect.set(client, 'query', sendLater)
}
