/** Entry point: applies every pending migration; what a deployment runs before it starts new processes. */
import { exitOnFailure } from './lifecycle.ts'

const { printMigrateUp } = await import('./cli/migrate-commands.ts')
await exitOnFailure(printMigrateUp)
