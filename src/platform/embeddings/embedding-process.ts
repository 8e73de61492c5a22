/** Owns one embedding process: starts it, asks it, notices its death. Knows nothing of queues. */
import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { AppError } from '../../kernel/errors.ts'
import { memoryFlags, memoryVariables } from '../process-memory.ts'
import type { EmbedReply, EmbedRequest } from './embedding-messages.ts'

export interface EmbeddingProcess {
  readonly isAlive: boolean
  /** One question at a time. Rejects with `unavailable` when the process dies over it, else with the code it answers. */
  ask(texts: readonly string[]): Promise<readonly Float32Array[]>
  stop(): Promise<void>
}

/** Loading takes under a second and the longest question a fifth; a process silent for so long is taken for hung. */
const answerTimeoutMs = 120_000

/**
 * A process of its own, not a worker thread: ONNX Runtime aborts the whole process when the thread it runs in is ended
 * during a run (docs/decisions/2026-11-22-embedding-runtime.md). Of our environment it gets nothing: it needs none of our secrets.
 */
export function startEmbeddingProcess(modelFolder: string, dimension: number): EmbeddingProcess {
  const entry = fileURLToPath(new URL('./embedding.child.ts', import.meta.url))
  const child = fork(entry, [modelFolder, String(dimension)], {
    serialization: 'advanced',
    execArgv: [...memoryFlags],
    env: memoryVariables(),
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  setHoldsOwner(child, false)
  let isAlive = true
  let lastId = 0
  let settle: ((reply: EmbedReply | AppError) => void) | null = null

  const noteDeath = (how: string) => {
    isAlive = false
    settle?.(
      new AppError('unavailable', `The embedding process ended (${how}). Try again: the next call starts a new one.`),
    )
  }
  child.once('error', (error) => noteDeath(error.message))
  const ended = new Promise<void>((resolve) => {
    child.once('error', () => resolve())
    child.once('exit', (status, signal) => {
      noteDeath(signal ?? `status ${status}`)
      resolve()
    })
  })
  child.on('message', (reply: EmbedReply) => {
    if (reply.id === lastId) settle?.(reply)
  })

  return {
    get isAlive() {
      return isAlive
    },
    async ask(texts) {
      if (!isAlive) throw new AppError('unavailable', 'The embedding process has ended. Try again.')
      const request: EmbedRequest = { id: ++lastId, texts }
      const hung = setTimeout(() => child.kill('SIGKILL'), answerTimeoutMs)
      setHoldsOwner(child, true)
      try {
        const reply = await new Promise<EmbedReply | AppError>((resolve) => {
          settle = resolve
          child.send(request, (error) => error && noteDeath(error.message))
        })
        if (reply instanceof AppError) throw reply
        if ('failure' in reply) throw new AppError(reply.failure.code, reply.failure.message)
        return reply.vectors
      } finally {
        settle = null
        clearTimeout(hung)
        setHoldsOwner(child, false)
      }
    },
    async stop() {
      child.ref() // else a program that has nothing else to do ends before this promise settles
      child.kill('SIGKILL')
      await ended
    },
  }
}

/** An idle embedding process must not keep its owner from ending; one that is being asked must. */
function setHoldsOwner(child: ChildProcess, holds: boolean): void {
  if (holds) child.ref()
  else child.unref()
  // `channel` is null once the process has ended.
  if (holds) child.channel?.ref()
  else child.channel?.unref()
}
