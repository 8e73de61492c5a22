/** A model endpoint in a process of its own, so that its CPU is not counted; ends with its parent. */
import { startFakeModelServer } from '../test/harness/fake-model-server.ts'

const server = await startFakeModelServer()
server.always({ kind: 'answer', text: JSON.stringify({ answer: 'ok', reasons: Array(20).fill('because it is so') }) })
process.on('disconnect', () => process.exit(0))
process.send?.(server.url)
// What was seen is for tests; kept, it would grow with every call.
setInterval(() => server.seen.splice(0), 100)
