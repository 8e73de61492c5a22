/** Runs work that may hang, crash or eat memory in one long-lived child process that can be killed without harm. */
import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { AppError } from '../../../kernel/errors.ts'
import { memoryFlags, memoryVariables } from '../../process-memory.ts'
import type { ChildReply, ChildRequest } from './child-protocol.ts'
import { toAppError } from './child-protocol.ts'

/** Why a child ended before it answered: it was too slow, too large, or it broke. */
export type ChildDeath = 'timed_out' | 'out_of_memory' | 'crashed'

export interface ChildRunnerOptions {
  /** The module that calls `serveChild`. */
  readonly entry: URL
  /** From the moment the child gets the request; includes its start, about 150 ms, when it is a fresh one. */
  readonly timeoutMs: number
  /** Limit of the JavaScript heap of the child. */
  readonly maxOldSpaceMb: number
  /** Limit of everything the child holds, buffers and native memory included; default: heap limit + 400. */
  readonly maxRssMb?: number
  /** A child that answered so often is replaced, so that leaks of libraries stay bounded. */
  readonly recycleAfter: number
  /** A child without work for so long is ended: each holds 100 to 230 MB, a new one costs half a second. Default 8 s, a pause within one import. */
  readonly idleTimeoutMs?: number
  /** Requests that may wait; one more is refused with `unavailable`. Default 64. */
  readonly maxQueued?: number
  /** Further flags of Node for the child, such as `--permission`. */
  readonly nodeFlags?: readonly string[]
  /** What the caller of `run` is told when the child died. Default: `timed_out`, else `internal`. */
  readonly describeDeath?: (death: ChildDeath, cause: Error) => AppError
}

export interface ChildRunner<Input, Output> {
  /**
   * Sends `input` to the child and waits for its answer; one request at a time, in order of arrival. Values pass
   * by structured clone, binary data included.
   * @throws AppError that the handler threw; what `describeDeath` says when the child died; `unavailable` when the
   *   queue is full or the runner is closed; the reason of `signal` when it was aborted
   */
  run(input: Input, options?: { signal?: AbortSignal }): Promise<Output>
  /** Kills the child; waiting requests fail with `unavailable`. May be called twice. */
  close(): Promise<void>
}

interface Pending<Input, Output> {
  readonly input: Input
  readonly resolve: (output: Output) => void
  readonly reject: (reason: unknown) => void
  readonly signal: AbortSignal | undefined
  onAbort: () => void
}

/** The end of what a dying child wrote on stderr, enough for V8's own reason. */
const stderrTailChars = 2_000

/** A runner whose child starts with the first request and keeps nothing alive while idle. */
export const createChildRunner = <Input, Output>(options: ChildRunnerOptions): ChildRunner<Input, Output> => {
  const queue: Pending<Input, Output>[] = []
  let child: Child | null = null
  let current: Pending<Input, Output> | null = null
  let idleTimer: NodeJS.Timeout | undefined
  let closed = false

  const endIdle = () => {
    const idle = child
    child = null
    idle?.kill()
  }

  const settle = (pending: Pending<Input, Output>, finish: () => void) => {
    pending.signal?.removeEventListener('abort', pending.onAbort)
    if (current === pending) current = null
    finish()
    next()
  }

  const next = () => {
    if (current !== null) return
    clearTimeout(idleTimer)
    const pending = queue.shift()
    if (pending === undefined) {
      idleTimer = setTimeout(endIdle, options.idleTimeoutMs ?? 8_000).unref()
      return
    }
    current = pending
    const used = child ?? startChild(options)
    child = used
    const retire = () => {
      if (child === used) child = null
      used.kill()
    }
    // Also when it ends while idle: the next request must not meet a dead child.
    if (used.answered === 0) void used.exited.then(retire)
    used.ask(pending.input).then(
      (reply) => {
        if (used.answered >= options.recycleAfter) retire()
        settle(pending, () =>
          reply.ok ? pending.resolve(reply.output as Output) : pending.reject(toAppError(reply.error)),
        )
      },
      (error: unknown) => {
        retire()
        settle(pending, () => pending.reject(error))
      },
    )
  }

  const abort = (pending: Pending<Input, Output>) => {
    const waiting = queue.indexOf(pending)
    if (waiting >= 0) queue.splice(waiting, 1)
    else if (current === pending) {
      child?.kill()
      child = null
    }
    settle(pending, () => pending.reject(pending.signal?.reason))
  }

  return {
    run: (input, { signal } = {}) =>
      new Promise<Output>((resolve, reject) => {
        if (closed) return reject(new AppError('unavailable', 'The service is shutting down. Try again in a moment.'))
        if (signal?.aborted) return reject(signal.reason)
        if (queue.length >= (options.maxQueued ?? 64)) {
          return reject(new AppError('unavailable', 'Too many documents are waiting. Try again in a minute.'))
        }
        const pending: Pending<Input, Output> = { input, resolve, reject, signal, onAbort: () => abort(pending) }
        signal?.addEventListener('abort', pending.onAbort, { once: true })
        queue.push(pending)
        next()
      }),

    close: async () => {
      closed = true
      clearTimeout(idleTimer)
      const waiting = [...queue.splice(0), ...(current === null ? [] : [current])]
      const dying = child
      child = null
      dying?.kill()
      for (const pending of waiting) {
        settle(pending, () =>
          pending.reject(new AppError('unavailable', 'The service is shutting down. Try again in a moment.')),
        )
      }
      await dying?.exited
    },
  }
}

interface Child {
  /** Answers so far. */
  answered: number
  readonly exited: Promise<void>
  /** @throws AppError of `describeDeath` */
  ask(input: unknown): Promise<ChildReply>
  kill(): void
}

const startChild = (options: ChildRunnerOptions): Child => {
  const maxRssMb = options.maxRssMb ?? options.maxOldSpaceMb + 400
  const process = fork(fileURLToPath(options.entry), [String(maxRssMb)], {
    execArgv: [...memoryFlags, `--max-old-space-size=${options.maxOldSpaceMb}`, ...(options.nodeFlags ?? [])],
    // A child that reads hostile files gets no secrets: no variable of ours is passed on.
    env: memoryVariables(),
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let stderrTail = ''
  process.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    stderrTail = (stderrTail + chunk).slice(-stderrTailChars)
  })
  const describe = options.describeDeath ?? describeDeathPlainly
  /** Of the request under way; no list of old ones, which would hold their documents in memory. */
  let asked: { resolve: (reply: ChildReply) => void; reject: (error: AppError) => void; timer: NodeJS.Timeout } | null =
    null
  let death: { kind: ChildDeath; cause: Error } | null = null

  const finish = (settle: (request: NonNullable<typeof asked>) => void) => {
    const request = asked
    asked = null
    setReferenced(process, false)
    if (request === null) return
    clearTimeout(request.timer)
    settle(request)
  }
  const fail = (kind: ChildDeath, cause: Error) => finish(({ reject }) => reject(describe(kind, cause)))

  const exited = new Promise<void>((resolve) => {
    const end = (kind: ChildDeath, cause: Error) => {
      death = { kind, cause }
      fail(kind, cause)
      resolve()
    }
    process.once('error', (error) => end('crashed', error))
    // `close`, not `exit`: only then stderr has been read to its end.
    process.once('close', (code, signal) => {
      const cause = new Error(`The child ended with ${signal ?? `exit code ${code}`}. ${stderrTail}`.trim())
      const outOfMemory = signal === 'SIGKILL' || stderrTail.includes('heap out of memory')
      end(outOfMemory ? 'out_of_memory' : 'crashed', cause)
    })
  })

  const child: Child = {
    answered: 0,
    exited,
    kill: () => {
      // Whoever waits for the end must get to see it: an unreferenced child would let this process end first.
      if (death === null) setReferenced(process, true)
      process.kill('SIGKILL')
    },
    ask: (input) =>
      new Promise<ChildReply>((resolve, reject) => {
        if (death !== null) return reject(describe(death.kind, death.cause))
        const timer = setTimeout(
          () => fail('timed_out', new Error(`The child gave no answer within ${options.timeoutMs} ms.`)),
          options.timeoutMs,
        )
        asked = { resolve, reject, timer }
        setReferenced(process, true)
        // A failed send means that the child is gone; its end tells why.
        process.send({ input } satisfies ChildRequest, () => undefined)
      }),
  }
  process.on('message', (reply) => {
    child.answered += 1
    finish(({ resolve }) => resolve(reply as ChildReply))
  })
  setReferenced(process, false)
  return child
}

const describeDeathPlainly = (death: ChildDeath, cause: Error): AppError =>
  death === 'timed_out'
    ? new AppError('timed_out', 'The work took too long and was stopped. Try again with a smaller document.', { cause })
    : new AppError('internal', 'The work ended unexpectedly. Try again; if it stays, tell the operator.', { cause })

/** While a request runs the child keeps this process alive; an idle child must not. */
const setReferenced = (process: ChildProcess, referenced: boolean) => {
  const method = referenced ? 'ref' : 'unref'
  process[method]()
  process.channel?.[method]()
  const { stderr } = process
  if (stderr !== null && !stderr.destroyed && method in stderr)
    (stderr as typeof stderr & { [K in 'ref' | 'unref']: () => void })[method]()
}
