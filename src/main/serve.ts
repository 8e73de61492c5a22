/** Entry point: the web server; in embedded mode it also executes runs. */
import { enableCompileCache } from 'node:module'
import { exitOnFailure } from './lifecycle.ts'

enableCompileCache()
const { serve } = await import('./run-server.ts')
await exitOnFailure(serve)
