/**
 * A server or worker that dies at one moment of a run: DIE_AT names it, as `started tailor-resume` or
 * `finished tailor-resume`. WHAT_DIES is `process` (SIGKILL) or `database` (the embedded engine's thread).
 */
import type { StepObserver } from '../../../src/features/copilot/copilot.ts'
import { exitOnFailure } from '../../../src/main/lifecycle.ts'
import { listen, work } from '../../../src/main/run-server.ts'
import { type Started, start } from '../../../src/main/start.ts'
import type { EmbeddedDatabase } from '../../../src/platform/database/embedded/embedded.ts'

let server: Started | undefined

const die = (moment: string): void => {
  if (process.env.DIE_AT !== moment) return
  if (process.env.WHAT_DIES === 'database' && server) void (server.database as EmbeddedDatabase).engine.kill()
  // SIGKILL: nothing of ours runs after it, as when the power goes.
  else process.kill(process.pid, 'SIGKILL')
}

const observer: StepObserver = {
  stepStarted: (_run, name) => die(`started ${name}`),
  stepFinished: (_run, name) => die(`finished ${name}`),
}

// The janitor's usual half minute would make these tests wait without showing more.
const janitorPace = { beatMs: 200, silentMs: 1_500 }

await exitOnFailure(async () => {
  if (process.env.ROLE === 'work') return work({ observer, janitorPace })
  server = await start({ role: 'serve', runsWorkflows: 'embedded', observer, janitorPace })
  await listen(server)
})
