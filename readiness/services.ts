/** PostgreSQL and Redis for the proofs: those that run are used, others are started, and stopped again when nobody else uses them. */
import { CatalogueError } from './read-rows.ts'
import { runProgram, type Variables } from './run-program.ts'

const script = 'scripts/services.mjs'

/** `export NAME='value'` lines, as the script prints them. */
const readVariables = (text: string): Variables =>
  Object.fromEntries([...text.matchAll(/^export (\w+)='([^']*)'$/gmu)].map(([, name, value]) => [name, value]))

/**
 * Runs `work` with the variables that name the services to tests. They end with it, unless
 * somebody else uses them: a person who started them, or a run of tests that found them.
 * @throws CatalogueError when they cannot be started
 */
export async function withServices<T>(root: string, work: (variables: Variables) => Promise<T>): Promise<T> {
  const ours = ['--for', String(process.pid)]
  const up = await runProgram('node', [script, 'up', ...ours], { cwd: root })
  if (up.exitCode !== 0) throw new CatalogueError(`The services did not start: ${up.stderr.trim()}`)
  try {
    return await work(readVariables(up.stdout))
  } finally {
    await runProgram('node', [script, 'down', ...ours], { cwd: root })
  }
}
