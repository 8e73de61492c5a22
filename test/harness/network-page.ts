/** Process metrics of a process in a network namespace of its own, whose packets reach nobody: read here as a page on loopback. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { type AddressInfo, connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface NetworkPage {
  /** Without a scheme: host and port of the page. */
  readonly target: string
  /** @returns the bytes that left by its interface, headers of packets not counted */
  send(packets: number): Promise<number>
  stop(): Promise<void>
}

const saysFirst = async (child: ChildProcess): Promise<string> => {
  const ended = once(child, 'close').then(() => Promise.reject(new Error('the process in its namespace ended')))
  const [line] = await Promise.race([once(child.stdout ?? child, 'data'), ended])
  return String(line)
}

/** Needs root: a namespace of the network is made. */
export async function startNetworkPage(): Promise<NetworkPage> {
  const folder = await mkdtemp(join(tmpdir(), 'rolewright-network-'))
  const path = join(folder, 'page.sock')
  const program = join(import.meta.dirname, 'children/network-page.ts')
  const child = spawn('unshare', ['--net', process.execPath, program, path], { stdio: ['pipe', 'pipe', 'inherit'] })
  await saysFirst(child)
  // Prometheus reads no Unix socket.
  const bridge = createServer((from) => {
    const to = connect(path)
    for (const socket of [from, to]) socket.on('error', () => socket.destroy())
    from.pipe(to).pipe(from)
  })
  bridge.listen(0, '127.0.0.1')
  await once(bridge, 'listening')
  return {
    target: `127.0.0.1:${(bridge.address() as AddressInfo).port}`,
    async send(packets) {
      const said = saysFirst(child)
      child.stdin?.write(`${packets}\n`)
      await said
      return packets * 1_000
    },
    async stop() {
      child.stdin?.end()
      await once(child, 'close')
      bridge.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
