/** The embedder that needs no key and no network: all-MiniLM-L6-v2 in a process of its own. */
import { fileURLToPath } from 'node:url'
import { AppError } from '../../kernel/errors.ts'
import type { Embedder } from './embedder.ts'
import { type EmbeddingProcess, startEmbeddingProcess } from './embedding-process.ts'

/** Change the name with the weights: vectors are compared only under the same name. */
const model = { name: 'all-MiniLM-L6-v2-int8', dimension: 384 } as const

const defaultModelFolder = fileURLToPath(new URL('../../../models/all-MiniLM-L6-v2', import.meta.url))

/** Texts in one question: a search waits for one such question (0.15 s) for each import under way. A question costs 0.2 ms itself. */
const textsPerQuestion = 2

/** The process holds about 240 MB; starting it again takes half a second. */
const idleTimeoutMs = 5 * 60_000

interface Call {
  readonly texts: readonly string[]
  readonly vectors: Float32Array[]
  resolve(vectors: Float32Array[]): void
  reject(error: unknown): void
}

/**
 * Starts nothing until the first text. Calls take turns, so that a long one does not hold up a short one. When the process
 * dies, the call it worked for rejects with AppError `unavailable` and the next one gets a new process.
 * @param options.modelFolder a copy of `models/all-MiniLM-L6-v2` with `checksums.json` beside it; damaged files are
 *   refused with AppError `invalid_configuration`
 */
export function createBuiltInEmbedder({ modelFolder = defaultModelFolder }: { modelFolder?: string } = {}): Embedder {
  const waiting: Call[] = []
  let worker: EmbeddingProcess | null = null
  let idleTimer: NodeJS.Timeout | undefined
  let isServing = false
  let isClosed = false

  async function stopWorker(): Promise<void> {
    const stopped = worker
    worker = null
    await stopped?.stop()
  }

  async function advance(call: Call): Promise<void> {
    const from = call.vectors.length
    try {
      if (!worker?.isAlive) worker = startEmbeddingProcess(modelFolder, model.dimension)
      call.vectors.push(...(await worker.ask(call.texts.slice(from, from + textsPerQuestion))))
    } catch (error) {
      call.reject(error)
      await stopWorker() // one that has failed is not trusted again
      return
    }
    if (call.vectors.length === call.texts.length) call.resolve(call.vectors)
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
    model,
    async embed(texts) {
      if (isClosed) throw closedError()
      if (texts.length === 0) return []
      return new Promise<Float32Array[]>((resolve, reject) => {
        waiting.push({ texts, vectors: [], resolve, reject })
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

const closedError = (): AppError => new AppError('unavailable', 'The embedder is closed: the service is shutting down.')
