/** Calls of a model take turns before one process, which is started when it is needed and stopped when it idles. */
import { AppError } from '../../kernel/errors.ts'
import { type ModelProcess, type ModelProgram, startModelProcess } from './model-process.ts'

/** Starting a process again takes half a second; a built-in model holds up to 240 MB. */
const idleTimeoutMs = 5 * 60_000

export interface ModelService<Item, Result> {
  /**
   * One result an item, in order.
   * @throws AppError `unavailable` when the process died over this call or the service is closed; `invalid_configuration` for files that are damaged
   */
  ask(items: readonly Item[]): Promise<Result[]>
  close(): Promise<void>
}

interface Call<Item, Result> {
  readonly items: readonly Item[]
  readonly results: Result[]
  resolve(results: Result[]): void
  reject(error: unknown): void
}

/**
 * Starts nothing until the first item. Calls take turns, so that a long one does not hold up a short one. When the process
 * dies, the call it worked for rejects and the next one gets a new process.
 * @param itemsPerQuestion how many items one call may have computed before the next one has its turn
 */
export function createModelService<Item, Result>(
  program: ModelProgram,
  itemsPerQuestion: number,
): ModelService<Item, Result> {
  const waiting: Call<Item, Result>[] = []
  let worker: ModelProcess<Item, Result> | null = null
  let idleTimer: NodeJS.Timeout | undefined
  let isServing = false
  let isClosed = false
  const closedError = (): AppError =>
    new AppError('unavailable', `The ${program.name} model is closed: the service is shutting down.`)

  async function stopWorker(): Promise<void> {
    const stopped = worker
    worker = null
    await stopped?.stop()
  }

  async function advance(call: Call<Item, Result>): Promise<void> {
    const from = call.results.length
    try {
      if (!worker?.isAlive) worker = startModelProcess<Item, Result>(program)
      call.results.push(...(await worker.ask(call.items.slice(from, from + itemsPerQuestion))))
    } catch (error) {
      call.reject(error)
      await stopWorker() // one that has failed is not trusted again
      return
    }
    if (call.results.length === call.items.length) call.resolve(call.results)
    else if (isClosed) call.reject(closedError())
    else waiting.push(call)
  }

  async function serveWaiting(): Promise<void> {
    if (isServing) return
    isServing = true
    clearTimeout(idleTimer)
    for (let call = waiting.shift(); call; call = waiting.shift()) await advance(call)
    isServing = false
    if (worker) idleTimer = setTimeout(() => void stopWorker(), idleTimeoutMs).unref()
  }

  return {
    async ask(items) {
      if (isClosed) throw closedError()
      if (items.length === 0) return []
      return new Promise<Result[]>((resolve, reject) => {
        waiting.push({ items, results: [], resolve, reject })
        void serveWaiting()
      })
    },
    async close() {
      isClosed = true
      clearTimeout(idleTimer)
      for (const call of waiting.splice(0)) call.reject(closedError())
      await stopWorker()
    },
  }
}
