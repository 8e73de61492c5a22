/** A server that tells on SIGUSR2, as one line, what it still holds once everything that can be has been collected. */
import type { EventEmitter } from 'node:events'
import { readdir, readlink } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { listen } from '../../../src/main/run-server.ts'
import { start } from '../../../src/main/start.ts'

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

const countListeners = (emitter: EventEmitter): number =>
  emitter.eventNames().reduce((sum, name) => sum + emitter.listenerCount(name), 0)

const running = await start({ role: 'serve', runsWorkflows: 'embedded' })
await listen(running)

/** Without those of the embedded database: it opens the file of a table when the table is first used, and keeps it. */
async function findOpenFiles(): Promise<string[]> {
  const descriptors = await readdir('/proc/self/fd').catch(() => [])
  const targets = await Promise.all(descriptors.map((one) => readlink(`/proc/self/fd/${one}`).catch(() => '')))
  return targets.filter((target) => !target.startsWith(`${running.settings.dataDir}/`))
}

async function measure(): Promise<Record<string, number>> {
  // What is freed by one collection may hold what the next one frees; finalizers run between them.
  for (let times = 0; times < 3; times += 1) {
    collectGarbage()
    await sleep(20)
  }
  const { heapUsed, external } = process.memoryUsage()
  const emitters: EventEmitter[] = [process, running.server.server, running.database.pool]
  return {
    heapBytes: heapUsed + external,
    handles: process.getActiveResourcesInfo().length,
    files: (await findOpenFiles()).length,
    listeners: emitters.reduce((sum, emitter) => sum + countListeners(emitter), 0),
  }
}

process.on('SIGUSR2', () => {
  void measure().then((held) => process.stdout.write(`held ${JSON.stringify(held)}\n`))
})
