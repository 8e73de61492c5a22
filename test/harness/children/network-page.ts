/**
 * In a network namespace of its own: a pair of interfaces that lead nowhere else, a page of our process metrics on a Unix socket
 * (which crosses namespaces), and on each line of standard input as many packets of 1,000 bytes as it says.
 * Usage: unshare --net node network-page.ts SOCKET
 */
import { execFileSync } from 'node:child_process'
import { createSocket } from 'node:dgram'
import { createServer } from 'node:http'
import { createInterface } from 'node:readline'
import { createMetrics } from '../../../src/platform/telemetry/metrics.ts'
import { collectProcessMetrics } from '../../../src/platform/telemetry/process-metrics.ts'

const [path = ''] = process.argv.slice(2)
const ip = (words: string): void => {
  execFileSync('ip', words.split(' '))
}
ip('link set lo up')
ip('link add pair0 type veth peer name pair1')
ip('address add 10.99.0.1/24 dev pair0')
ip('link set pair0 up')
ip('link set pair1 up')
// Nobody answers to this address at the other end; a fixed neighbour makes the packets leave all the same.
ip('neighbour add 10.99.0.2 lladdr 02:00:00:00:00:02 dev pair0')

const metrics = await createMetrics({ enabled: true })
collectProcessMetrics(metrics, { version: '0', role: 'web' })
createServer((_request, response) => {
  void metrics.write(false).then(({ contentType, body }) => response.setHeader('content-type', contentType).end(body))
}).listen(path, () => process.stdout.write('listening\n'))

const socket = createSocket('udp4')
const packet = Buffer.alloc(1_000)
for await (const line of createInterface({ input: process.stdin })) {
  for (let n = 0; n < Number(line); n++)
    await new Promise<void>((done) => socket.send(packet, 9, '10.99.0.2', () => done()))
  process.stdout.write(`sent ${line}\n`)
}
process.exit(0)
