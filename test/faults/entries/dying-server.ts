/** A server that is killed at one moment of a run: DIE_AT names it, as `started tailor-resume` or `finished tailor-resume`. */
import type { StepObserver } from '../../../src/features/copilot/copilot.ts'
import { exitOnFailure } from '../../../src/main/lifecycle.ts'
import { serve, work } from '../../../src/main/run-server.ts'

const die = (moment: string): void => {
  // SIGKILL: nothing of ours runs after it, as when the power goes.
  if (process.env.DIE_AT === moment) process.kill(process.pid, 'SIGKILL')
}

const observer: StepObserver = {
  stepStarted: (_run, name) => die(`started ${name}`),
  stepFinished: (_run, name) => die(`finished ${name}`),
}

// The janitor's usual half minute would make these tests wait without showing more.
const janitorPace = { beatMs: 200, silentMs: 1_500 }

await exitOnFailure(() => (process.env.ROLE === 'work' ? work : serve)({ observer, janitorPace }))
