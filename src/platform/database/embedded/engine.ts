/** The embedded database's worker thread, seen from the main thread. Imports nothing heavy, so it can start before everything else. */
import { Worker } from 'node:worker_threads'
import { AppError } from '../../../kernel/errors.ts'
import { compileCacheVariables } from '../../compile-cache.ts'
import { youngSpaceMb } from '../../process-memory.ts'
import type { EngineOptions, EngineReply, EngineRequest } from './engine-messages.ts'

export type { EngineOptions } from './engine-messages.ts'

type RequestBody =
  | { readonly kind: 'connect' }
  | { readonly kind: 'protocol'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'dump'; readonly compression: 'gzip' | 'none' }
  | { readonly kind: 'close' }

export interface Engine {
  /** Resolves when queries can run; `seeded` says that a new directory was filled from the seed. */
  readonly ready: Promise<{ readonly seeded: boolean }>
  /** @throws AppError `unavailable` when the engine is lost, now or while the request waits */
  request(body: RequestBody): Promise<Uint8Array<ArrayBuffer>>
  /** Calls once, when the worker fails or exits unasked; at once when that already happened. Returns how to stop listening. */
  onLost(listener: (error: Error) => void): () => void
  /** Closes the database in order (a checkpoint) and ends the thread. May be called twice. */
  close(): Promise<void>
  /** Ends the thread without warning, as a crash would. For tests of the crash. */
  kill(): Promise<void>
}

interface Waiting {
  readonly resolve: (bytes: Uint8Array<ArrayBuffer>) => void
  readonly reject: (error: Error) => void
}

const lostError = (detail: string, wasOpen: boolean): AppError =>
  wasOpen
    ? new AppError(
        'unavailable',
        'The embedded database has stopped. Start Rolewright again: nothing that was saved is lost.',
        { cause: new Error(detail) },
      )
    : new AppError('unavailable', `The embedded database could not be opened: ${detail}.`)

/** Starts the thread and returns at once: opening (1 s, or about 5 s for a new directory without a seed) overlaps with imports. */
export function startEngine(options: EngineOptions): Engine {
  const worker = new Worker(new URL('./engine.worker.ts', import.meta.url), {
    workerData: options,
    name: 'database',
    env: compileCacheVariables(),
    resourceLimits: { maxYoungGenerationSizeMb: youngSpaceMb },
  })
  const waiting = new Map<number, Waiting>()
  const lostListeners = new Set<(error: Error) => void>()
  const opened = Promise.withResolvers<{ readonly seeded: boolean }>()
  // Without a listener of its own a failed start would be an unhandled rejection before anyone awaits `ready`.
  opened.promise.catch(() => {})
  let lastId = 0
  let isOpen = false
  let lost: Error | undefined
  let closing: Promise<void> | undefined

  function lose(detail: string): void {
    if (lost !== undefined) return
    const error = lostError(detail, isOpen)
    lost = error
    opened.reject(error)
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
    void worker.terminate()
    if (closing !== undefined) return
    for (const listener of lostListeners) listener(error)
    lostListeners.clear()
  }

  worker.on('message', (reply: EngineReply) => {
    if (reply.kind === 'ready') {
      isOpen = true
      opened.resolve({ seeded: reply.seeded })
    } else if (reply.kind === 'lost') lose(reply.message)
    else {
      waiting.get(reply.id)?.resolve(reply.bytes)
      waiting.delete(reply.id)
    }
  })
  worker.on('error', (error) => lose(error instanceof Error ? error.message : String(error)))
  worker.on('messageerror', (error) => lose(error.message))
  worker.on('exit', (code) => lose(`the worker thread exited with code ${code}`))

  async function request(body: RequestBody): Promise<Uint8Array<ArrayBuffer>> {
    if (lost !== undefined) throw lost
    const id = ++lastId
    const answer = new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => waiting.set(id, { resolve, reject }))
    const message: EngineRequest = { ...body, id }
    worker.postMessage(message, message.kind === 'protocol' ? [message.bytes.buffer] : [])
    return await answer
  }

  async function end(): Promise<void> {
    try {
      await opened.promise
      await request({ kind: 'close' })
    } catch {
      // Already lost: there is nothing left to close.
    }
    await worker.terminate()
  }

  return {
    ready: opened.promise,
    request,
    onLost: (listener) => {
      if (lost === undefined) lostListeners.add(listener)
      else if (closing === undefined) listener(lost)
      return () => lostListeners.delete(listener)
    },
    close: () => {
      closing ??= end()
      return closing
    },
    kill: async () => {
      await worker.terminate()
    },
  }
}
