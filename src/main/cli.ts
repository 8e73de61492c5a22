/** Entry point: the command line. */
import { makeImportsCheap } from './fast-imports.ts'
import { exitOnFailure } from './lifecycle.ts'

makeImportsCheap()
const { runCommandLine } = await import('./cli/program.ts')
await exitOnFailure(() => runCommandLine(process.argv.slice(2)))
