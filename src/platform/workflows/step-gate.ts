/** When the process is told to stop, steps under way may end and none begins: a run is cut between steps, where nothing is lost. */
import { setTimeout as sleep } from 'node:timers/promises'

export interface StepGate {
  /** Runs one step; once the gate is closed it never begins, and the workflow stays where it is for whoever continues it. */
  pass<T>(step: () => Promise<T>): Promise<T>
  /** Closes the gate and waits up to `waitMs` for the steps under way. @returns steps still running, and workflows held back */
  close(waitMs: number): Promise<{ readonly running: number; readonly parked: number }>
}

export function createStepGate(): StepGate {
  const running = new Set<Promise<unknown>>()
  let parked = 0
  let isClosed = false
  return {
    pass(step) {
      if (isClosed) {
        parked += 1
        return new Promise(() => {})
      }
      const going = step()
      const ended = (): void => void running.delete(going)
      running.add(going)
      going.then(ended, ended)
      return going
    },
    async close(waitMs) {
      isClosed = true
      const late = new AbortController()
      await Promise.race([
        Promise.allSettled(running),
        sleep(waitMs, undefined, { signal: late.signal }).catch(() => undefined),
      ])
      late.abort()
      return { running: running.size, parked }
    },
  }
}
