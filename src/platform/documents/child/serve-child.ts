/** The child's side of the runner: answers one request after the other, and ends itself when it must. */
import { Worker } from 'node:worker_threads'
import { type ChildReply, type ChildRequest, toChildError } from './child-protocol.ts'

/**
 * Answers requests of `createChildRunner` until the parent goes away. What `handler` throws reaches the caller of
 * `run` as the same AppError, or as `internal`. The module that calls this is the whole program of the child.
 */
export const serveChild = <Input, Output>(handler: (input: Input) => Output | Promise<Output>): void => {
  startWatchdog()
  process.on('message', async ({ input }: ChildRequest) => {
    let reply: ChildReply
    try {
      reply = { ok: true, output: await handler(input as Input) }
    } catch (error) {
      reply = { ok: false, error: toChildError(error) }
    }
    process.send?.(reply)
  })
  process.once('disconnect', () => process.exit(0))
}

/** A thread of its own, since a hanging handler blocks every timer of this one. */
const startWatchdog = () => {
  const maxRssBytes = Number(process.argv[2]) * 1024 * 1024
  const watchdog = new Worker(new URL('./child-watchdog.ts', import.meta.url), {
    workerData: { maxRssBytes, parentPid: process.ppid },
    resourceLimits: { maxOldGenerationSizeMb: 16 },
    execArgv: [],
  })
  watchdog.unref()
}
