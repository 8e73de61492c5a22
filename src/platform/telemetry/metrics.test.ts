/** What an operator reads on the page: names, both forms, and a page that stays small whatever is recorded. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { describeMetricsAsMarkdown } from './describe-metrics.ts'
import { wantsOpenMetrics } from './exposition.ts'
import { metricDefinitions } from './metric-definitions.ts'
import { createMetrics } from './metrics.ts'
import { collectProcessMetrics, networkTotals } from './process-metrics.ts'

const page = async (metrics: Awaited<ReturnType<typeof createMetrics>>, isOpenMetrics = false): Promise<string> =>
  (await metrics.write(isOpenMetrics)).body

test('10,000 junk label values do not make the page grow, and the operator is told what was dropped', async () => {
  const metrics = await createMetrics({ enabled: true })
  for (let junk = 0; junk < 10_000; junk += 1)
    metrics.count('outgoingRequests', { host: `junk-${junk}.example`, status: '200' })
  metrics.count('outgoingRequests', { host: 'junk-0.example', status: '200' })
  const text = await page(metrics)
  expect(text.match(/^rolewright_outgoing_http_requests_total\{/gmu)).toHaveLength(1_000)
  expect(text).toContain('rolewright_outgoing_http_requests_total{host="junk-0.example",status="200"} 2\n')
  expect(text).toContain(
    'rolewright_metric_series_dropped_total{metric="rolewright_outgoing_http_requests_total"} 9000\n',
  )
})

test('a label that is too long is cut, and one with quotes and line ends does not break the page', async () => {
  const metrics = await createMetrics({ enabled: true })
  metrics.count('outgoingRequests', { host: 'x'.repeat(5_000), status: '200' })
  metrics.count('outgoingRequests', { host: 'a"b\\c\nd', status: '200' })
  const text = await page(metrics)
  expect(text).toContain(`host="${'x'.repeat(120)}"`)
  expect(text).toContain('host="a\\"b\\\\c\\nd"')
})

test('the Prometheus form has names with their suffixes before and after OpenMetrics was asked for', async () => {
  const metrics = await createMetrics({ enabled: true })
  metrics.count('profilesImported', { outcome: 'created' })
  metrics.observe('vectorSearchDuration', { outcome: 'succeeded' }, 0.004)
  const before = await page(metrics)
  const open = await page(metrics, true)
  expect(await page(metrics)).toBe(before)
  expect(before).toContain('# TYPE rolewright_profiles_imported_total counter\n')
  expect(before).toContain('rolewright_profiles_imported_total{outcome="created"} 1\n')
  expect(before).toContain('rolewright_vector_search_duration_seconds_bucket{le="0.005",outcome="succeeded"} 1\n')
  expect(open).toContain('# TYPE rolewright_profiles_imported counter\n')
  expect(open).toContain('# UNIT rolewright_vector_search_duration_seconds seconds\n')
  expect(open).toContain('rolewright_profiles_imported_total{outcome="created"} 1\n')
  expect(open.endsWith('# EOF\n')).toBe(true)
})

test('Prometheus is answered in the form it names', () => {
  const prometheus = 'application/openmetrics-text;version=1.0.0;q=0.5,text/plain;version=0.0.4;q=0.3,*/*;q=0.1'
  expect(wantsOpenMetrics(prometheus)).toBe(true)
  expect(wantsOpenMetrics('text/plain')).toBe(false)
  expect(wantsOpenMetrics(undefined)).toBe(false)
})

test('a gauge whose source fails or hangs does not keep the page back', async () => {
  const metrics = await createMetrics({ enabled: true })
  metrics.beforePage(() => Promise.reject(new Error('the database is down')))
  metrics.beforePage(() => new Promise(() => {}))
  metrics.beforePage(() => metrics.set('workflowQueueDepth', {}, 3))
  expect(await page(metrics)).toContain('rolewright_workflow_queue_depth 3\n')
})

test('the process tells its CPU time, its memory and the limit of it, and how late its loop is', async () => {
  const metrics = await createMetrics({ enabled: true })
  const stop = collectProcessMetrics(metrics, { version: '1.2.3', role: 'serve' })
  const text = await page(metrics)
  stop()
  const figure = (name: string): number => Number(new RegExp(`^${name}(?:\\{[^}]*\\})? (\\S+)$`, 'mu').exec(text)?.[1])
  expect(text).toContain('rolewright_build_info{version="1.2.3",role="serve"} 1\n')
  expect(figure('process_cpu_seconds_total')).toBeGreaterThan(0)
  expect(figure('process_resident_memory_bytes')).toBeGreaterThan(1e7)
  expect(figure('rolewright_process_memory_limit_bytes')).toBeGreaterThan(figure('process_resident_memory_bytes'))
  expect(figure('nodejs_eventloop_utilization_ratio')).toBeGreaterThanOrEqual(0)
  expect(figure('nodejs_eventloop_lag_seconds')).toBeGreaterThanOrEqual(0)
})

test.skipIf(process.platform !== 'linux')('what the process writes to its disk is on the page', async () => {
  const metrics = await createMetrics({ enabled: true })
  const stop = collectProcessMetrics(metrics, { version: '1', role: 'serve' })
  const written = async (): Promise<number> =>
    Number(/process_disk_bytes_total\{direction="written"\} (\d+)/u.exec((await metrics.write(false)).body)?.[1] ?? 0)
  const before = await written()
  // In the repository and not in the system's temporary folder, which may be memory.
  const folder = join(import.meta.dirname, '../../../.cache')
  await mkdir(folder, { recursive: true })
  const file = join(folder, `disk-bytes-${process.pid}`)
  await writeFile(file, Buffer.alloc(1_000_000, 1), { flush: true })
  await rm(file)
  expect((await written()) - before).toBeGreaterThanOrEqual(1_000_000)
  stop()
})

test('network bytes are summed over interfaces without loopback', () => {
  const table = `Inter-|   Receive                                                |  Transmit
 face |bytes    packets errs drop fifo frame compressed multicast|bytes    packets errs drop fifo colls carrier compressed
    lo: 999 1 0 0 0 0 0 0 999 1 0 0 0 0 0 0
  eth0: 100 1 0 0 0 0 0 0 20 1 0 0 0 0 0 0
  eth1:5 1 0 0 0 0 0 0 7 1 0 0 0 0 0 0`
  expect(networkTotals(table)).toEqual({ received: 105, sent: 27 })
})

test('switched off, nothing is collected', async () => {
  const metrics = await createMetrics({ enabled: false })
  metrics.count('profilesImported', { outcome: 'created' })
  expect(metrics.enabled).toBe(false)
  expect(await page(metrics)).toBe('')
})

describe('the table of metrics', () => {
  const definitions = Object.values(metricDefinitions)

  test('names follow the rules of Prometheus and are told apart', () => {
    expect(new Set(definitions.map(({ name }) => name)).size).toBe(definitions.length)
    for (const { name, kind } of definitions) {
      expect(name).toMatch(/^(?:rolewright|process|nodejs)_[a-z0-9_]+$/u)
      expect(name.endsWith('_total'), name).toBe(kind === 'counter')
      if (kind === 'histogram') expect(name).toMatch(/_seconds$/u)
    }
  })

  test('docs/metrics.md is what the code says; else run: node scripts/generate-docs.ts', async () => {
    const path = resolve(import.meta.dirname, '../../../docs/metrics.md')
    expect(await readFile(path, 'utf8')).toBe(describeMetricsAsMarkdown())
  })
})
