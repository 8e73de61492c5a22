/** Entry point: the command line. */
import { enableCompileCache } from 'node:module'
import { exitOnFailure } from './lifecycle.ts'

enableCompileCache()
const { runCommandLine } = await import('./cli/program.ts')
await exitOnFailure(() => runCommandLine(process.argv.slice(2)))
