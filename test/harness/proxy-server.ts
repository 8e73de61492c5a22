/** A real proxy (HAProxy) in front of servers of ours: it asks each whether it is ready, and sends people only to those that are. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findFreePort } from './free-port.ts'
import { inRepository } from './processes.ts'

/** Where it is not installed its tests skip with a sentence; under CI=true that is an error. */
export const hasProxy = spawnSync('haproxy', ['-v'], { stdio: 'ignore' }).status === 0

if (!hasProxy) {
  const sentence = 'Tests behind a proxy need haproxy: `bash scripts/install-system.sh`.'
  if (process.env.CI === 'true') throw new Error(sentence)
  process.stderr.write(`${sentence} They are skipped.\n`)
}

export interface ProxyServer {
  readonly address: string
  /** What the proxy knows of a backend by its port: `UP` or `DOWN`. */
  stateOf(port: number): Promise<string>
  stop(): Promise<void>
}

/**
 * Nothing is tried twice (`retries 0`): what a server fails is seen by the person who asked. Three failed probes take a
 * server out, one good one brings it back; connections to servers are kept and used again.
 */
const configuration = (port: number, socket: string, backends: readonly number[]): string => `
global
  stats socket ${socket} level admin
defaults
  mode http
  retries 0
  timeout connect 10s
  timeout check 10s
  timeout client 60s
  timeout server 60s
  http-reuse always
frontend people
  bind 127.0.0.1:${port}
  default_backend servers
backend servers
  balance roundrobin
  option httpchk
  http-check send meth GET uri /health/ready ver HTTP/1.1 hdr Host localhost
  http-check expect status 200
${backends.map((one) => `  server s${one} 127.0.0.1:${one} check inter 100ms fall 3 rise 1`).join('\n')}
`

/** @param backends ports on this machine; they need not be served yet */
export async function startProxy(backends: readonly number[]): Promise<ProxyServer> {
  const folder = await mkdtemp(join(tmpdir(), 'rolewright-proxy-'))
  const [file, socket] = [join(folder, 'haproxy.cfg'), join(folder, 'admin.sock')]
  const port = await findFreePort()
  await writeFile(file, configuration(port, socket, backends))
  const child = spawn('haproxy', ['-db', '-f', file], { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })

  /** One line of HAProxy's own administration. */
  async function askProxy(command: string): Promise<string> {
    const line = connect(socket)
    line.setEncoding('utf8').end(`${command}\n`)
    let answer = ''
    for await (const piece of line) answer += String(piece)
    return answer
  }
  async function readStates(): Promise<Map<string, string>> {
    const rows = (await askProxy('show stat')).split('\n').map((row) => row.split(','))
    const at = rows[0]?.indexOf('status') ?? -1
    return new Map(rows.map((row) => [row[1] ?? '', row[at] ?? '']))
  }
  for (;;) {
    if (child.exitCode !== null) throw new Error(`haproxy ended with ${child.exitCode}: ${said}`)
    if (await readStates().catch(() => null)) break
    await sleep(20)
  }
  return {
    address: `http://127.0.0.1:${port}`,
    // `UP 1/3` and the like are on their way.
    stateOf: async (backend) => (await readStates()).get(`s${backend}`)?.split(' ')[0] ?? 'unknown',
    stop: async () => {
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      await ended
      await rm(folder, { recursive: true, force: true })
    },
  }
}

export interface RolloutProxy {
  readonly address: string
  /** Of HAProxy's administration. */
  readonly socket: string
  stop(): Promise<void>
}

/** The configuration that ops/rollout ships, as it is. */
export async function startRolloutProxy(ports: Readonly<Record<'blue' | 'green', number>>): Promise<RolloutProxy> {
  const folder = await mkdtemp(join(tmpdir(), 'rolewright-proxy-'))
  const socket = join(folder, 'admin.sock')
  const port = await findFreePort()
  const env = {
    ...{ ...process.env, HAPROXY_SOCKET: socket, HAPROXY_BIND: `127.0.0.1:${port}` },
    ...{ ROLLOUT_BLUE: `127.0.0.1:${ports.blue}`, ROLLOUT_GREEN: `127.0.0.1:${ports.green}` },
  }
  const child = spawn('haproxy', ['-db', '-f', inRepository('ops/rollout/haproxy.cfg')], { stdio: 'ignore', env })
  const ended = once(child, 'exit')
  while (!existsSync(socket)) {
    if (child.exitCode !== null) throw new Error(`haproxy ended with ${child.exitCode}`)
    await sleep(20)
  }
  return {
    address: `http://127.0.0.1:${port}`,
    socket,
    stop: async () => {
      child.kill('SIGKILL')
      await ended
      await rm(folder, { recursive: true, force: true })
    },
  }
}
