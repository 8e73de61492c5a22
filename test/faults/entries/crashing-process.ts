/** A long-running process in which something that nobody expected happens: CRASH_BY is `throw` or `reject`. */
import { endWith, exitOnFailure } from '../../../src/main/lifecycle.ts'
import { openDataDirectory } from '../../../src/platform/database/embedded/data-directory.ts'
import { createProcessLog } from '../../../src/platform/telemetry/log.ts'

await exitOnFailure(async () => {
  const log = createProcessLog({ appEnv: 'production', logLevel: 'INFO' }, { role: 'serve' })
  const database = await openDataDirectory(process.env.DATA_DIR ?? '')
  const settings = { appEnv: 'production', databaseUrl: null, shutdownDrainMs: null, shutdownTimeoutMs: 1_000 } as const
  endWith({
    ...{ log, settings, database },
    drain: () => process.stdout.write('drained\n'),
    flush: async () => void process.stdout.write('flushed\n'),
    close: () => database.close(),
  })
  setTimeout(() => {
    const error = new Error('the password of rw is hunter2')
    if (process.env.CRASH_BY === 'throw') throw error
    void Promise.reject(error)
  }, 1)
  setInterval(() => {}, 60_000)
})
