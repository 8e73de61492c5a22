/** Deadlines that hold: work that ignores its signal is left behind, not waited for. */
import { AppError } from '../../kernel/errors.ts'

/** The time given ran out before the other side answered. */
export class DeadlineError extends AppError {
  constructor(name: string, timeoutMs: number) {
    super('timed_out', `${name} did not answer in full within ${describeSeconds(timeoutMs)}. Try again later.`)
    this.name = 'DeadlineError'
  }
}

/** A duration for people: "2.5 seconds". Rounded up, to tenths below 10 s. */
/** `1.5 seconds`, `90 seconds`: rounded up, in tenths below ten seconds. */
export const describeSeconds = (durationMs: number): string => {
  const seconds = durationMs < 10_000 ? Math.ceil(durationMs / 100) / 10 : Math.ceil(durationMs / 1000)
  return `${seconds} second${seconds === 1 ? '' : 's'}`
}

/** A span of time with a signal that aborts at its end, or earlier with its parent. */
export interface Scope {
  readonly signal: AbortSignal
  readonly timeoutMs: number
  remainingMs(): number
  /** Lets go of the timer and of the parent: without it each call would stay attached to a long-lived signal. */
  end(): void
}

/**
 * Own timers instead of `AbortSignal.timeout` and `.any`: those live until the time is up, so that 1,000 quick calls
 * with a deadline of minutes would keep 1,000 timers.
 * @param name who is waited for, as the beginning of the error's sentence
 */
export function openScope(name: string, timeoutMs: number, parent?: AbortSignal): Scope {
  const controller = new AbortController()
  const endsAt = performance.now() + timeoutMs
  const timer = setTimeout(() => controller.abort(new DeadlineError(name, timeoutMs)), timeoutMs)
  const follow = (): void => controller.abort(parent?.reason)
  if (parent?.aborted) follow()
  else parent?.addEventListener('abort', follow, { once: true })
  return {
    signal: controller.signal,
    timeoutMs,
    remainingMs: () => Math.max(0, endsAt - performance.now()),
    end: () => {
      clearTimeout(timer)
      parent?.removeEventListener('abort', follow)
    },
  }
}

/** What `work` gives, or a rejection with the signal's reason as soon as it aborts. */
export function untilAborted<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason)
    const stop = (): void => reject(signal.reason)
    // Attached before the work's own listeners, so that the reason wins over whatever the work makes of an abort.
    signal.addEventListener('abort', stop, { once: true })
    const release = (): void => signal.removeEventListener('abort', stop)
    work().then(
      (value) => {
        release()
        resolve(value)
      },
      (error: unknown) => {
        release()
        reject(error)
      },
    )
  })
}
