/** A server in which something throws that nobody catches, once it is ready. */
import { exitOnFailure } from '../../../src/main/lifecycle.ts'
import { serve } from '../../../src/main/run-server.ts'

await exitOnFailure(() => serve())
setImmediate(() => {
  throw new Error('nobody catches this', { cause: new TypeError('the reason') })
})
