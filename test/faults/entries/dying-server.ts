/**
 * A server or worker that dies at one moment of a run: DIE_AT names it, as `started tailor-resume` or
 * `finished tailor-resume`, or of a request with an Idempotency-Key: `noting its work`, `keeping its answer`. WHAT_DIES is `process` (SIGKILL) or `database` (the embedded engine's thread).
 */
import pg from 'pg'
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

/** The moments of a request, by the statement that is about to leave. */
const statements = { 'noting its work': 'set stored_at =', 'keeping its answer': 'idempotency_keys set status =' }

const send = pg.Client.prototype.query
Reflect.set(pg.Client.prototype, 'query', function (this: pg.Client, ...given: unknown[]): unknown {
  const text = JSON.stringify(given[0]) ?? ''
  for (const [moment, words] of Object.entries(statements)) if (text.includes(words)) die(moment)
  return Reflect.apply(send, this, given)
})

// The janitor's usual half minute would make these tests wait without showing more.
const janitorPace = { beatMs: 200, silentMs: 1_500 }

await exitOnFailure(async () => {
  if (process.env.ROLE === 'work') return work({ observer, janitorPace })
  server = await start({ role: 'serve', runsWorkflows: 'embedded', observer, janitorPace })
  await listen(server)
})
