/** How the command line was called: npm changes the working folder, and the name under which a person types commands. */
import { resolve } from 'node:path'
import type { Environment } from './environment.ts'

export interface Invocation {
  /** What a person types before a sub-command, for hints. */
  readonly command: string
  /** The absolute path of a file the person named, from the folder in which they typed. */
  path(given: string): string
}

/** `npm run` moves to the repository and says where it was called; elsewhere the working folder is the person's. */
export function readInvocation(env: Environment, workingFolder: string): Invocation {
  const isNpm = env.npm_lifecycle_event === 'rolewright'
  const folder = (isNpm && env.INIT_CWD) || workingFolder
  return {
    command: isNpm ? 'npm run -s rolewright --' : 'rolewright',
    path: (given) => resolve(folder, given),
  }
}
