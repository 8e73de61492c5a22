/** What the process itself uses: CPU, memory against its limit, event loop, disks, network. prom-client's own set reads files synchronously. */
import { readFile } from 'node:fs/promises'
import { totalmem } from 'node:os'
import { monitorEventLoopDelay, performance } from 'node:perf_hooks'
import type { CounterKey, LabelsOf } from './metric-definitions.ts'
import type { Metrics } from './metrics.ts'

/** 20 ms: 50 timer ticks a second, under 0.1 % of a core. */
const lagResolutionMs = 20

const quantiles = [
  ['0.5', 50],
  ['0.99', 99],
] as const

/** Where no container sets a limit Node answers 0 or more than any machine has. */
function memoryLimitBytes(): number {
  const limit = process.constrainedMemory()
  return limit > 0 && limit < totalmem() ? limit : totalmem()
}

/** A total that someone else counts, as increments of ours. */
function followTotal<Key extends CounterKey>(metrics: Metrics, key: Key, labels: LabelsOf<Key>) {
  let before = 0
  return (total: number): void => {
    if (total > before) metrics.count(key, labels, total - before)
    before = total
  }
}

/** `name: 12` lines of /proc/self/io (proc_pid_io(5)): what really reached the disks. */
const ioFigure = (text: string, name: string): number =>
  Number(new RegExp(`^${name}: (\\d+)$`, 'mu').exec(text)?.[1] ?? 0)

/** Sum over interfaces of /proc/self/net/dev: field 1 is received bytes, field 9 sent ones. */
export function networkTotals(text: string): { received: number; sent: number } {
  const totals = { received: 0, sent: 0 }
  for (const line of text.split('\n')) {
    const [name, figures] = line.split(':')
    if (figures === undefined || name?.trim() === 'lo') continue
    const fields = figures.trim().split(/\s+/u).map(Number)
    totals.received += fields[0] ?? 0
    totals.sent += fields[8] ?? 0
  }
  return totals
}

/** @returns ends the measuring */
export function collectProcessMetrics(
  metrics: Metrics,
  build: { readonly version: string; readonly role: string },
): () => void {
  if (!metrics.enabled) return () => {}
  const lag = monitorEventLoopDelay({ resolution: lagResolutionMs })
  lag.enable()
  let utilization = performance.eventLoopUtilization()
  const follow = {
    user: followTotal(metrics, 'processCpu', { mode: 'user' }),
    system: followTotal(metrics, 'processCpu', { mode: 'system' }),
    diskRead: followTotal(metrics, 'processDiskBytes', { direction: 'read' }),
    diskWritten: followTotal(metrics, 'processDiskBytes', { direction: 'written' }),
    received: followTotal(metrics, 'networkBytes', { direction: 'received' }),
    sent: followTotal(metrics, 'networkBytes', { direction: 'sent' }),
  }
  metrics.set('buildInfo', build, 1)
  metrics.set('processStartTime', {}, performance.timeOrigin / 1000)
  metrics.set('processMemoryLimit', {}, memoryLimitBytes())

  metrics.beforePage(() => {
    const { user, system } = process.cpuUsage()
    follow.user(user / 1e6)
    follow.system(system / 1e6)
    const memory = process.memoryUsage()
    metrics.set('processMemory', {}, memory.rss)
    metrics.set('heapUsed', {}, memory.heapUsed)
    // The histogram counts from one tick to the next: what is late is what exceeds the resolution.
    const late = (ns: number): number => Math.max(0, ns / 1e9 - lagResolutionMs / 1000)
    for (const [quantile, percent] of quantiles)
      metrics.set('eventLoopLag', { quantile }, lag.count === 0 ? 0 : late(lag.percentile(percent)))
    metrics.set('eventLoopLag', { quantile: '1' }, lag.count === 0 ? 0 : late(lag.max))
    lag.reset()
    const now = performance.eventLoopUtilization()
    metrics.set('eventLoopUtilization', {}, performance.eventLoopUtilization(now, utilization).utilization)
    utilization = now
  })
  metrics.beforePage(async () => {
    const io = await readFile('/proc/self/io', 'utf8')
    follow.diskRead(ioFigure(io, 'read_bytes'))
    follow.diskWritten(ioFigure(io, 'write_bytes'))
  })
  metrics.beforePage(async () => {
    const { received, sent } = networkTotals(await readFile('/proc/self/net/dev', 'utf8'))
    follow.received(received)
    follow.sent(sent)
  })
  return () => lag.disable()
}
