/** Owns one process that runs a model: starts it, asks it, notices its death. Knows nothing of queues. */
import { type ChildProcess, fork } from 'node:child_process'
import { AppError } from '../../kernel/errors.ts'
import { memoryFlags, memoryVariables } from '../process-memory.ts'
import type { ModelReply, ModelRequest } from './model-messages.ts'

export interface ModelProcess<Item, Result> {
  readonly isAlive: boolean
  /** One question at a time. Rejects with `unavailable` when the process dies over it, else with the code it answers. */
  ask(items: readonly Item[]): Promise<readonly Result[]>
  stop(): Promise<void>
}

export interface ModelProgram {
  /** What people call it: "embedding". */
  readonly name: string
  /** The file that serves the model (`serve-model.ts`), and what it is called with. */
  readonly entry: string
  readonly args: readonly string[]
}

/** Loading takes under a second and the longest question a fifth; a process silent for so long is taken for hung. */
const answerTimeoutMs = 120_000

/**
 * A process of its own, not a worker thread: ONNX Runtime aborts the whole process when the thread it runs in is ended
 * during a run (docs/decisions/2026-11-22-embedding-runtime.md). Of our environment it gets nothing: it needs none of our secrets.
 */
export function startModelProcess<Item, Result>({ name, entry, args }: ModelProgram): ModelProcess<Item, Result> {
  const child = fork(entry, [...args], {
    serialization: 'advanced',
    execArgv: [...memoryFlags],
    env: memoryVariables(),
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  setHoldsOwner(child, false)
  let isAlive = true
  let lastId = 0
  let settle: ((reply: ModelReply<Result> | AppError) => void) | null = null

  const noteDeath = (how: string) => {
    isAlive = false
    settle?.(
      new AppError('unavailable', `The ${name} process ended (${how}). Try again: the next call starts a new one.`),
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
  child.on('message', (reply: ModelReply<Result>) => {
    if (reply.id === lastId) settle?.(reply)
  })

  return {
    get isAlive() {
      return isAlive
    },
    async ask(items) {
      if (!isAlive) throw new AppError('unavailable', `The ${name} process has ended. Try again.`)
      const request: ModelRequest<Item> = { id: ++lastId, items }
      const hung = setTimeout(() => child.kill('SIGKILL'), answerTimeoutMs)
      setHoldsOwner(child, true)
      try {
        const reply = await new Promise<ModelReply<Result> | AppError>((resolve) => {
          settle = resolve
          child.send(request, (error) => error && noteDeath(error.message))
        })
        if (reply instanceof AppError) throw reply
        if ('failure' in reply) throw new AppError(reply.failure.code, reply.failure.message)
        return reply.results
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

/** An idle process must not keep its owner from ending; one that is being asked must. */
function setHoldsOwner(child: ChildProcess, holds: boolean): void {
  if (holds) child.ref()
  else child.unref()
  // `channel` is null once the process has ended.
  if (holds) child.channel?.ref()
  else child.channel?.unref()
}
