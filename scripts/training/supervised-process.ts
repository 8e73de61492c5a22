/** A process of ours as systemd would run it: settings from a file that the operator edits, a log file, and started again whenever it ends. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseEnv } from 'node:util'
import { inRepository } from '../../test/harness/processes.ts'

export interface SupervisedProcess {
  /** Of the process that runs now; undefined between two. */
  pid(): number | undefined
  stop(): Promise<void>
}

/** Between an end and the next start, as `RestartSec` says. */
const pauseMs = 500

/** @param folder where `NAME.env` lies and `NAME.log` is written */
export function supervise(folder: string, name: string, entry: string): SupervisedProcess {
  let child: ChildProcess | undefined
  let isStopping = false
  async function runOnce(): Promise<void> {
    const log = await open(join(folder, `${name}.log`), 'a')
    const settings = parseEnv(await readFile(join(folder, `${name}.env`), 'utf8'))
    child = spawn(process.execPath, [inRepository(entry)], {
      cwd: folder,
      // Only what the file says, and where programs lie.
      env: { PATH: process.env.PATH, ...settings },
      stdio: ['ignore', log.fd, log.fd],
    })
    await once(child, 'close')
    await log.close()
  }
  const running = (async () => {
    while (!isStopping) {
      await runOnce()
      if (!isStopping) await sleep(pauseMs)
    }
  })()
  return {
    pid: () => (child?.exitCode === null && child.signalCode === null ? child.pid : undefined),
    async stop() {
      isStopping = true
      // One that was frozen hears nothing else.
      child?.kill('SIGKILL')
      await running
    },
  }
}
