/** A real Prometheus of one test's own, which reads targets every second. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findFreePort } from './free-port.ts'
import { until } from './load.ts'

/** Tests that need it skip without it; under CI=true they fail instead. */
export const hasPrometheus =
  process.env.CI === 'true' || spawnSync('prometheus', ['--version'], { stdio: 'ignore' }).status === 0

export interface QueryResult {
  readonly labels: Readonly<Record<string, string>>
  readonly value: number
}

export interface PrometheusServer {
  readonly url: string
  /** @throws Error with Prometheus's own words for a query that it cannot parse */
  query(expression: string): Promise<QueryResult[]>
  stop(): Promise<void>
}

interface Answer {
  readonly status: string
  readonly error?: string
  readonly data: { readonly result: readonly { metric: Record<string, string>; value: [number, string] }[] }
}

/**
 * @param targets addresses without a scheme, by job
 * @param alertmanagers addresses without a scheme
 * @param token that the pages ask for: METRICS_TOKEN
 * @returns when each target was read once
 */
export async function startPrometheus(
  targets: Readonly<Record<string, string>>,
  ruleFiles: readonly string[] = [],
  alertmanagers: readonly string[] = [],
  token?: string,
): Promise<PrometheusServer> {
  const folder = await mkdtemp(join(tmpdir(), 'rolewright-prometheus-'))
  const port = await findFreePort()
  const jobs = Object.entries(targets).map(([job, target]) => ({
    job_name: job,
    ...(token !== undefined && { authorization: { credentials: token } }),
    static_configs: [{ targets: [target] }],
  }))
  const config = {
    global: { scrape_interval: '1s', evaluation_interval: '1s' },
    rule_files: ruleFiles,
    scrape_configs: jobs,
    alerting: { alertmanagers: [{ static_configs: [{ targets: alertmanagers }] }] },
  }
  // JSON is YAML.
  await writeFile(join(folder, 'prometheus.yml'), JSON.stringify(config))
  const child = spawn(
    'prometheus',
    [
      `--config.file=${join(folder, 'prometheus.yml')}`,
      `--storage.tsdb.path=${join(folder, 'data')}`,
      `--web.listen-address=127.0.0.1:${port}`,
      '--log.level=error',
    ],
    { stdio: 'ignore' },
  )
  const url = `http://127.0.0.1:${port}`
  const query = async (expression: string): Promise<QueryResult[]> => {
    const response = await fetch(`${url}/api/v1/query`, {
      method: 'POST',
      body: new URLSearchParams({ query: expression }),
    })
    const { status, error, data } = (await response.json()) as Answer
    if (status !== 'success') throw new Error(`${expression}: ${error}`)
    return data.result.map(({ metric, value }) => ({ labels: metric, value: Number(value[1]) }))
  }
  const count = Object.keys(targets).length
  await until(
    () => query('sum(up)').catch((): QueryResult[] => []),
    ([up]) => up?.value === count,
  )
  return {
    url,
    query,
    async stop() {
      child.kill('SIGTERM')
      await once(child, 'close')
      await rm(folder, { recursive: true, force: true })
    },
  }
}
