/** PostgreSQL and Redis for the proofs: those that run are used, others are started and stopped again. */
import { CatalogueError } from './read-rows.ts'
import { runProgram, type Variables } from './run-program.ts'

const script = 'scripts/services.mjs'

/** `export NAME='value'` lines, as the script prints them. */
const readVariables = (text: string): Variables =>
  Object.fromEntries([...text.matchAll(/^export (\w+)='([^']*)'$/gmu)].map(([, name, value]) => [name, value]))

/**
 * Runs `work` with the variables that name the services to tests. Services that this has started end with it.
 * @throws CatalogueError when they cannot be started
 */
export async function withServices<T>(root: string, work: (variables: Variables) => Promise<T>): Promise<T> {
  const { stdout: status } = await runProgram('node', [script, 'status'], { cwd: root })
  const someRan = /: running on /u.test(status)
  const up = await runProgram('node', [script, 'up'], { cwd: root })
  if (up.exitCode !== 0) throw new CatalogueError(`The services did not start: ${up.stderr.trim()}`)
  try {
    return await work(readVariables(up.stdout))
  } finally {
    if (!someRan) await runProgram('node', [script, 'down'], { cwd: root })
  }
}
