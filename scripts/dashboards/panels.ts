/** What the dashboards show: every panel with its queries. ops/grafana is made from it, and a test runs each query against a real load. */

export interface Panel {
  readonly title: string
  /** Rows of the founding document that it answers. */
  readonly rows: readonly string[]
  /** PromQL with `$__rate_interval`, by legend. */
  readonly queries: Readonly<Record<string, string>>
  readonly unit: 'reqps' | 's' | 'percentunit' | 'short' | 'bytes' | 'Bps' | 'ops' | 'currencyUSD'
  /** What to think when it moves. */
  readonly description: string
}

export interface Dashboard {
  /** Of the file. */
  readonly name: string
  readonly title: string
  readonly panels: readonly Panel[]
}

/** Probes and scrapes say nothing about people. */
const people = 'route!~"/metrics|/health/.*"'

const rate = (selector: string): string => `sum(rate(${selector}[$__rate_interval]))`

/** Nothing over nothing is no figure: the panel stays empty rather than wrong. */
const share = (part: string, whole: string): string => `${part} / (${whole} > 0)`

const quantile = (which: number, metric: string, by: readonly string[] = [], selector = ''): string =>
  `histogram_quantile(${which}, sum by (${['le', ...by].join(', ')}) (rate(${metric}_bucket${selector}[$__rate_interval])))`

const average = (metric: string, by: string, selector = ''): string =>
  share(
    `sum ${by} (rate(${metric}_sum${selector}[$__rate_interval]))`,
    `sum ${by} (rate(${metric}_count${selector}[$__rate_interval]))`,
  )

const requests = `rolewright_http_requests_total{${people}}`
const failing = (status: string): string => `rolewright_http_requests_total{${people},status=~"${status}"}`
const requestTime = 'rolewright_http_request_duration_seconds'

const requestPanels: readonly Panel[] = [
  {
    title: 'Requests per second',
    rows: ['DASH-1'],
    queries: { all: rate(requests) },
    unit: 'reqps',
    description: 'Without probes and scrapes. A sudden fall is as telling as a peak.',
  },
  {
    title: 'Average response time',
    rows: ['DASH-2'],
    queries: { average: average(requestTime, '', `{${people}}`) },
    unit: 's',
    description: 'Live streams are left out. Look at the percentiles before you believe an average.',
  },
  {
    title: 'Error rate',
    rows: ['DASH-3'],
    queries: {
      '4xx': share(rate(failing('4..')), rate(requests)),
      '5xx': share(rate(failing('5..')), rate(requests)),
    },
    unit: 'percentunit',
    description: '4xx: clients that ask wrongly, or guess. 5xx: ours; HighErrorRate fires at 5 %.',
  },
  {
    title: 'Latency percentiles',
    rows: ['DASH-4'],
    queries: {
      p95: quantile(0.95, requestTime, [], `{${people}}`),
      p99: quantile(0.99, requestTime, [], `{${people}}`),
    },
    unit: 's',
    description: 'SlowRequests fires when the p95 is above 2 s.',
  },
  {
    title: 'Requests by route',
    rows: [],
    queries: { '{{method}} {{route}}': `sum by (method, route) (rate(${requests}[$__rate_interval]))` },
    unit: 'reqps',
    description: 'What people do.',
  },
]

const queryTime = 'rolewright_database_query_duration_seconds'

const databasePanels: readonly Panel[] = [
  {
    title: 'Query duration',
    rows: ['DASH-5'],
    queries: {
      'average {{kind}}': average(queryTime, 'by (kind)'),
      'p95 {{kind}}': quantile(0.95, queryTime, ['kind']),
    },
    unit: 's',
    description: 'From sending a statement to its answer.',
  },
  {
    title: 'Connection pool',
    rows: ['DASH-6'],
    queries: {
      '{{state}} {{instance}}': 'sum by (instance, state) (rolewright_database_pool_connections)',
      'waiting {{instance}}': 'sum by (instance) (rolewright_database_pool_waiting)',
      'most {{instance}}': 'sum by (instance) (rolewright_database_pool_max_connections)',
    },
    unit: 'short',
    description: 'DatabasePoolExhaustion fires when fewer than 2 are left.',
  },
  {
    title: 'Slow queries',
    rows: ['DASH-7'],
    queries: { '{{kind}}': 'sum by (kind) (increase(rolewright_database_slow_queries_total[$__rate_interval]))' },
    unit: 'short',
    description: 'Slower than SLOW_QUERY_THRESHOLD; each is a WARNING in the log, by table.',
  },
  {
    title: 'Transaction rollback rate',
    rows: ['DASH-8'],
    queries: {
      rollbacks: share(
        rate('rolewright_database_transactions_total{outcome="rolled_back"}'),
        rate('rolewright_database_transactions_total'),
      ),
    },
    unit: 'percentunit',
    description: 'What was not found or not allowed is rolled back too; a step up without one of 4xx is a fault.',
  },
]

/** Kept answers cost nothing and prove nothing. */
const sent = 'rolewright_model_calls_total{status!="reused"}'

const modelPanels: readonly Panel[] = [
  {
    title: 'Model calls that succeed',
    rows: ['DASH-9'],
    queries: {
      '{{provider}}': share(
        'sum by (provider) (rate(rolewright_model_calls_total{status="done"}[$__rate_interval]))',
        `sum by (provider) (rate(${sent}[$__rate_interval]))`,
      ),
    },
    unit: 'percentunit',
    description: 'LLMAPIFailures fires when more than 10 % fail.',
  },
  {
    title: 'Tokens',
    rows: ['DASH-10'],
    queries: { '{{kind}}': 'sum by (kind) (increase(rolewright_model_tokens_total[$__rate_interval]))' },
    unit: 'short',
    description: 'Those the endpoint told; unknown ones are not counted.',
  },
  {
    title: 'Cost',
    rows: ['DASH-11'],
    queries: {
      '{{provider}} {{model}}':
        'sum by (provider, model) (increase(rolewright_model_cost_usd_total[$__rate_interval]))',
    },
    unit: 'currencyUSD',
    description: 'By the price table. Calls of unknown price stand beside, never as 0.',
  },
  {
    title: 'Calls of unknown cost',
    rows: [],
    queries: {
      '{{provider}} {{model}}':
        'sum by (provider, model) (increase(rolewright_model_cost_unknown_total[$__rate_interval]))',
    },
    unit: 'short',
    description: 'Models that the price table does not know, such as your own.',
  },
  {
    title: 'Model response time',
    rows: ['DASH-12'],
    queries: {
      'average {{provider}}': average('rolewright_model_call_duration_seconds', 'by (provider)'),
      'p95 {{provider}}': quantile(0.95, 'rolewright_model_call_duration_seconds', ['provider']),
    },
    unit: 's',
    description: 'One request to a model, without waiting for a second try.',
  },
]

/** The share that went on to a status, of the applications that came to the one before: by a move, or because they began there. */
const conversion = (from: string, to: string): string => {
  const grew = (series: string): string => `(sum(increase(rolewright_${series}[$__rate_interval])) or vector(0))`
  const came = `${grew(`application_moves_total{from!~"${from}",to=~"${from}"}`)} + ${grew(`applications_created_total{status=~"${from}"}`)}`
  return share(
    `sum(increase(rolewright_application_moves_total{from=~"${from}",to="${to}"}[$__rate_interval]))`,
    `(${came})`,
  )
}

const businessPanels: readonly Panel[] = [
  {
    title: 'Applications created',
    rows: ['DASH-13'],
    queries: { '{{status}}': 'sum by (status) (increase(rolewright_applications_created_total[$__rate_interval]))' },
    unit: 'short',
    description: 'By the status they began with.',
  },
  {
    title: 'Active people',
    rows: ['DASH-15'],
    queries: { 'within a {{within}}': 'max by (within) (rolewright_active_people)' },
    unit: 'short',
    description: 'Signed in, or used a key. Read from the database by everybody: the largest, not the sum.',
  },
  {
    title: 'Conversion rates',
    rows: ['DASH-16'],
    queries: {
      'applied to interview': conversion('applied|screening', 'interview'),
      'interview to offer': conversion('interview', 'offer'),
    },
    unit: 'percentunit',
    description:
      'Moves of the window: those that reached a status by those that reached the one before. Look at months, not hours.',
  },
  {
    title: 'Postings processed',
    rows: ['DASH-14'],
    queries: { '{{outcome}}': 'sum by (outcome) (increase(rolewright_postings_imported_total[$__rate_interval]))' },
    unit: 'short',
    description: 'Kept, known already, or refused with a reason.',
  },
  {
    title: 'Resumes imported',
    rows: [],
    queries: { '{{outcome}}': 'sum by (outcome) (increase(rolewright_profiles_imported_total[$__rate_interval]))' },
    unit: 'short',
    description: 'New ones, and the same file again.',
  },
  {
    title: 'Documents written',
    rows: [],
    queries: { '{{format}}': 'sum by (format) (increase(rolewright_documents_rendered_total[$__rate_interval]))' },
    unit: 'short',
    description: 'What people go home with.',
  },
]

const resourcePanels: readonly Panel[] = [
  {
    title: 'CPU',
    rows: ['DASH-17'],
    queries: { '{{instance}}': 'sum by (instance) (rate(process_cpu_seconds_total[$__rate_interval]))' },
    unit: 'short',
    description: 'Cores. One process uses little more than one.',
  },
  {
    title: 'Memory',
    rows: ['DASH-18'],
    queries: {
      '{{instance}}': 'sum by (instance) (process_resident_memory_bytes)',
      'limit {{instance}}': 'sum by (instance) (rolewright_process_memory_limit_bytes)',
    },
    unit: 'bytes',
    description: 'HighMemoryUsage fires at 85 % of the limit.',
  },
  {
    title: 'Disk I/O',
    rows: ['DASH-19'],
    queries: {
      '{{direction}} {{instance}}':
        'sum by (instance, direction) (rate(rolewright_process_disk_bytes_total[$__rate_interval]))',
    },
    unit: 'Bps',
    description: 'What really reached the disks. With a database server it is that one that writes.',
  },
  {
    title: 'Network I/O',
    rows: ['DASH-20'],
    queries: {
      '{{direction}} {{instance}}':
        'sum by (instance, direction) (rate(rolewright_network_bytes_total[$__rate_interval]))',
    },
    unit: 'Bps',
    description: 'Through the interfaces that the process sees; in a container its own, else those of the machine.',
  },
  {
    title: 'Event loop lag',
    rows: [],
    queries: { '{{instance}}': 'max by (instance) (nodejs_eventloop_lag_seconds{quantile="0.99"})' },
    unit: 's',
    description: 'EventLoopBlocked fires above 0.5 s.',
  },
]

const runPanels: readonly Panel[] = [
  {
    title: 'Runs that ended',
    rows: [],
    queries: {
      '{{workflow}} {{outcome}}': 'sum by (workflow, outcome) (increase(rolewright_workflows_total[$__rate_interval]))',
    },
    unit: 'short',
    description: 'interrupted: another process went on with it.',
  },
  {
    title: 'Duration of runs',
    rows: [],
    queries: { 'p95 {{workflow}}': quantile(0.95, 'rolewright_workflow_duration_seconds', ['workflow']) },
    unit: 's',
    description: 'Without the time in the queue.',
  },
  {
    title: 'Duration of steps',
    rows: [],
    queries: { 'average {{step}}': average('rolewright_workflow_step_duration_seconds', 'by (step)') },
    unit: 's',
    description: 'Which step is the slow one.',
  },
  {
    title: 'Queue',
    rows: [],
    queries: {
      depth: 'max(rolewright_workflow_queue_depth)',
      'wait p95': quantile(0.95, 'rolewright_workflow_queue_wait_seconds'),
    },
    unit: 'short',
    description:
      'QueueGrows fires when it does not get shorter. The depth is read from the database by everybody: the largest, not the sum.',
  },
  {
    title: 'Age of the last backup',
    rows: [],
    queries: { age: 'time() - (max(rolewright_backup_last_success_timestamp_seconds) > 0)' },
    unit: 's',
    description: 'Empty: there never was one. BackupTooOld fires after 26 hours.',
  },
]

export const dashboards: readonly Dashboard[] = [
  { name: 'requests', title: 'Rolewright: requests', panels: requestPanels },
  { name: 'database', title: 'Rolewright: database', panels: databasePanels },
  { name: 'models', title: 'Rolewright: models', panels: modelPanels },
  { name: 'business', title: 'Rolewright: what people do', panels: businessPanels },
  { name: 'resources', title: 'Rolewright: resources', panels: resourcePanels },
  { name: 'runs', title: 'Rolewright: runs and backups', panels: runPanels },
]
