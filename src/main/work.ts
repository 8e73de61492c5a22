/** Entry point: a worker that executes runs; needs a database server, since an embedded one belongs to `serve`. */
import { makeImportsCheap } from './fast-imports.ts'
import { keepMemorySmall } from './lean-process.ts'
import { exitOnFailure } from './lifecycle.ts'

keepMemorySmall()
makeImportsCheap()
const { work } = await import('./run-server.ts')
await exitOnFailure(work)
