/** Entry point: a worker that executes runs; needs a database server, since an embedded one belongs to `serve`. */
import { enableCompileCache } from 'node:module'
import { exitOnFailure } from './lifecycle.ts'

enableCompileCache()
const { work } = await import('./run-server.ts')
await exitOnFailure(work)
