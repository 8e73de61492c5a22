/** Entry point: applies every pending migration; what a deployment runs before it starts new processes. */
import { makeImportsCheap } from './fast-imports.ts'
import { exitOnFailure } from './lifecycle.ts'

makeImportsCheap()
const { printMigrateUp } = await import('./cli/migrate-commands.ts')
await exitOnFailure(printMigrateUp)
