/** Entry point: the web server; in embedded mode it also executes runs. */
import { makeImportsCheap } from './fast-imports.ts'
import { keepMemorySmall } from './lean-process.ts'
import { exitOnFailure } from './lifecycle.ts'

keepMemorySmall()
makeImportsCheap()
const { serve } = await import('./run-server.ts')
await exitOnFailure(serve)
