/** A Redis of one test's own: a real server process that the test may kill, freeze and start again on its port. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { findFreePort } from './free-port.ts'

/** Where Redis is not installed tests skip with a sentence; under CI=true that is an error. */
export const hasRedisServer = spawnSync('redis-server', ['--version'], { stdio: 'ignore' }).status === 0

if (!hasRedisServer) {
  const sentence = 'Tests that kill a Redis need redis-server: `bash scripts/install-system.sh`.'
  if (process.env.CI === 'true') throw new Error(sentence)
  process.stderr.write(`${sentence} They are skipped.\n`)
}

export interface RedisServer {
  readonly url: string
  /** Does nothing while it runs. */
  start(): Promise<void>
  /** kill -9: connections are reset, nothing is kept. */
  kill(): Promise<void>
  /** It keeps its connections and answers nothing. */
  freeze(): void
  thaw(): void
}

async function isListening(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1')
  try {
    await once(socket, 'connect')
    return true
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}

export async function startRedisServer(): Promise<RedisServer> {
  const port = await findFreePort()
  let child: ChildProcess | undefined
  const start = async (): Promise<void> => {
    if (child && child.exitCode === null && child.signalCode === null) return
    const flags = { port, bind: '127.0.0.1', save: '', appendonly: 'no', dir: '/tmp' }
    const args = Object.entries(flags).flatMap(([name, value]) => [`--${name}`, String(value)])
    child = spawn('redis-server', args, { stdio: 'ignore' })
    for (let tries = 0; tries < 200; tries++) {
      if (await isListening(port)) return
      await sleep(25)
    }
    throw new Error(`redis-server does not listen on port ${port}.`)
  }
  await start()
  return {
    url: `redis://127.0.0.1:${port}/0`,
    start,
    kill: async () => {
      const dying = child
      if (!dying || dying.exitCode !== null || dying.signalCode !== null) return
      const ended = once(dying, 'exit')
      dying.kill('SIGKILL')
      await ended
    },
    freeze: () => child?.kill('SIGSTOP'),
    thaw: () => child?.kill('SIGCONT'),
  }
}
