/** A server or worker that is told to stop (SIGTERM) in the middle of the step that STOP_IN names. */
import type { StepObserver } from '../../../src/features/copilot/copilot.ts'
import { exitOnFailure } from '../../../src/main/lifecycle.ts'
import { serve, work } from '../../../src/main/run-server.ts'

const observer: StepObserver = {
  stepStarted: (_run, name) => {
    if (process.env.STOP_IN === name) process.kill(process.pid, 'SIGTERM')
  },
}

await exitOnFailure(() =>
  process.env.ROLE === 'work'
    ? work({ observer, janitorPace: { beatMs: 200, silentMs: 30_000 } })
    : serve({ observer }),
)
