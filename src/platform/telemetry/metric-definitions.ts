/** Every metric of Rolewright: name, meaning, labels, unit, buckets. Code can record no other; docs/metrics.md is made from it. */

export interface MetricDefinition {
  /** The name on the page. Counters end in `_total`, units are written out (Prometheus naming). */
  readonly name: string
  readonly kind: 'counter' | 'gauge' | 'histogram'
  readonly help: string
  readonly labels: readonly string[]
  readonly unit: 'seconds' | 'bytes' | 'ratio' | null
  /** Upper bounds of a histogram, in its unit. */
  readonly buckets?: readonly number[]
  /** Label combinations kept at most; further ones are dropped and counted. */
  readonly maxSeries?: number
  /** Where several processes are scraped: `max` for what each reads from the same database. Absent: sum. */
  readonly combine?: 'max'
}

const requestBuckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
/** A prepared statement takes .1-.5 ms, a slow one a second. */
const queryBuckets = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5]
/** Steps take 10 ms without a model and minutes with one. */
const stepBuckets = [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300]

const counter = <const Labels extends readonly string[]>(name: string, help: string, labels: Labels) => ({
  name,
  kind: 'counter' as const,
  help,
  labels,
  unit: null,
})

const gauge = <const Labels extends readonly string[]>(
  name: string,
  help: string,
  labels: Labels,
  rest: Pick<MetricDefinition, 'combine'> & { unit?: MetricDefinition['unit'] } = {},
) => ({ unit: null, ...rest, name, kind: 'gauge' as const, help, labels })

/** A duration: always in seconds. */
const duration = <const Labels extends readonly string[]>(
  name: string,
  help: string,
  labels: Labels,
  buckets: readonly number[],
) => ({ name, kind: 'histogram' as const, help, labels, unit: 'seconds' as const, buckets })

export const metricDefinitions = {
  httpRequests: counter('rolewright_http_requests_total', 'Requests answered, by route template.', [
    'method',
    'route',
    'status',
  ]),
  httpRequestDuration: duration(
    'rolewright_http_request_duration_seconds',
    'From the first byte of a request to the last of its answer; live streams are left out.',
    ['method', 'route', 'status'],
    requestBuckets,
  ),
  httpRequestsInFlight: gauge('rolewright_http_requests_in_flight', 'Requests being answered now.', []),
  rateLimited: counter(
    'rolewright_rate_limited_total',
    'Requests refused with 429, by the policy that was spent and what it counts: account, key, address.',
    ['policy', 'subject'],
  ),
  rateLimitedMost: gauge(
    'rolewright_rate_limited_most_by_one',
    'Refusals in the last five minutes of the one account, key or address that was refused most; the log says which it is.',
    ['subject'],
    { combine: 'max' },
  ),
  databaseQueries: counter('rolewright_database_queries_total', 'Statements sent, by kind and outcome.', [
    'kind',
    'outcome',
  ]),
  databaseQueryDuration: duration(
    'rolewright_database_query_duration_seconds',
    'From sending a statement to its answer, by kind.',
    ['kind'],
    queryBuckets,
  ),
  databaseSlowQueries: counter(
    'rolewright_database_slow_queries_total',
    'Statements slower than SLOW_QUERY_THRESHOLD, by kind.',
    ['kind'],
  ),
  databaseTransactions: counter(
    'rolewright_database_transactions_total',
    'Transactions ended: committed, rolled_back.',
    ['outcome'],
  ),
  databasePoolConnections: gauge('rolewright_database_pool_connections', 'Open connections: used, idle.', ['state']),
  databasePoolMaxConnections: gauge(
    'rolewright_database_pool_max_connections',
    'Connections this process may open: size plus overflow.',
    [],
  ),
  databasePoolWaiting: gauge('rolewright_database_pool_waiting', 'Callers waiting for a connection now.', []),
  redisCommands: counter(
    'rolewright_redis_commands_total',
    'Commands sent to Redis, by outcome: succeeded, refused (it answered with an error), unavailable (gone or silent).',
    ['command', 'outcome'],
  ),
  redisCommandDuration: duration(
    'rolewright_redis_command_duration_seconds',
    'From sending a command to Redis to its answer.',
    ['command'],
    queryBuckets,
  ),
  redisConnections: gauge('rolewright_redis_connections', 'Connections to Redis that answer; 0 while it is gone.', []),
  redisMaxConnections: gauge('rolewright_redis_max_connections', 'Connections to Redis this process keeps.', []),
  cacheLookups: counter(
    'rolewright_cache_lookups_total',
    'Lookups by cache: hit, miss, stale (an outdated value stood in because computing it failed).',
    ['cache', 'outcome'],
  ),
  workflows: counter(
    'rolewright_workflows_total',
    'Workflows that ended here: succeeded, failed (a step failed for good), interrupted (continued elsewhere).',
    ['workflow', 'outcome'],
  ),
  workflowDuration: duration(
    'rolewright_workflow_duration_seconds',
    'From the start of a workflow in this process to its end.',
    ['workflow'],
    stepBuckets,
  ),
  workflowQueueWait: duration(
    'rolewright_workflow_queue_wait_seconds',
    'From queueing a workflow to its start in a process.',
    ['workflow'],
    stepBuckets,
  ),
  workflowSteps: counter('rolewright_workflow_steps_total', 'Attempts at steps, by outcome: succeeded, failed.', [
    'workflow',
    'step',
    'outcome',
  ]),
  workflowStepDuration: duration(
    'rolewright_workflow_step_duration_seconds',
    'One attempt at a step.',
    ['workflow', 'step'],
    stepBuckets,
  ),
  runSteps: counter('rolewright_run_steps_total', 'Steps of runs that were done, by a model or by rules.', [
    'step',
    'implementation',
  ]),
  runsEnded: counter(
    'rolewright_runs_ended_total',
    'Runs that came to an end or a stop: done, failed, cancelled, waiting_for_approval.',
    ['status'],
  ),
  workflowQueueDepth: gauge('rolewright_workflow_queue_depth', 'Workflows waiting to be started.', [], {
    combine: 'max',
  }),
  vectorSearchDuration: duration(
    'rolewright_vector_search_duration_seconds',
    'The hybrid search statement: full text and vectors, fused.',
    ['outcome'],
    queryBuckets,
  ),
  embeddingTexts: counter('rolewright_embedding_texts_total', 'Texts turned into vectors, by model.', ['model']),
  embeddingDuration: duration(
    'rolewright_embedding_duration_seconds',
    'One call of the embedder, its waiting time included.',
    ['model', 'outcome'],
    stepBuckets,
  ),
  outgoingRequests: counter(
    'rolewright_outgoing_http_requests_total',
    'Requests to other sites, by known host (else other) and status, or the code of the error.',
    ['host', 'status'],
  ),
  outgoingRequestDuration: duration(
    'rolewright_outgoing_http_request_duration_seconds',
    'A request to another site, redirects and body included.',
    ['host'],
    requestBuckets,
  ),
  resilienceEvents: counter(
    'rolewright_resilience_events_total',
    'What the policy of outgoing calls did: retry, breaker_opened, breaker_half_open, breaker_closed, deadline, fallback, and why a call was not made or not repeated: breaker_open, bulkhead_full, retry_budget_spent, no_time_left.',
    ['dependency', 'event'],
  ),
  breakersOpen: gauge(
    'rolewright_breakers_open',
    'Dependencies of a kind that are left alone because they keep failing.',
    ['dependency'],
  ),
  modelCalls: counter(
    'rolewright_model_calls_total',
    'Requests to a model: done, failed, unknown (it may have been worked on and paid); and reused: a kept answer was given, nothing was sent.',
    ['provider', 'model', 'purpose', 'status'],
  ),
  modelFailures: counter('rolewright_model_failures_total', 'Requests to a model that were not done, by reason.', [
    'provider',
    'model',
    'failure',
  ]),
  modelCallDuration: duration(
    'rolewright_model_call_duration_seconds',
    'One request to a model.',
    ['provider', 'model', 'purpose'],
    stepBuckets,
  ),
  modelTokens: counter(
    'rolewright_model_tokens_total',
    'Tokens, by kind: input, output; unknown ones are not counted.',
    ['provider', 'model', 'kind'],
  ),
  modelCost: counter(
    'rolewright_model_cost_usd_total',
    'What requests cost by the price table, in US dollars; those of unknown price are counted beside.',
    ['provider', 'model'],
  ),
  modelCostUnknown: counter(
    'rolewright_model_cost_unknown_total',
    'Requests whose cost is unknown: never taken for 0.',
    ['provider', 'model'],
  ),
  documentsRendered: counter('rolewright_documents_rendered_total', 'Documents written, by format and outcome.', [
    'format',
    'outcome',
  ]),
  documentRenderDuration: duration(
    'rolewright_document_render_duration_seconds',
    'Writing one document.',
    ['format'],
    requestBuckets,
  ),
  postingsImported: counter(
    'rolewright_postings_imported_total',
    'Postings read, by source and what became of them: kept, duplicate, refused.',
    ['source', 'outcome'],
  ),
  profilesImported: counter('rolewright_profiles_imported_total', 'Resumes imported: created, known (the same file).', [
    'outcome',
  ]),
  applications: gauge(
    'rolewright_applications',
    'Applications of all people that are not archived, by status.',
    ['status'],
    {
      combine: 'max',
    },
  ),
  applicationsCreated: counter(
    'rolewright_applications_created_total',
    'Applications begun, by the status they began with: by hand, for a posting, for a run, or from a table.',
    ['status'],
  ),
  applicationMoves: counter(
    'rolewright_application_moves_total',
    'Moves of applications from one status to another: conversions are their ratios.',
    ['from', 'to'],
  ),
  mailboxReadings: counter(
    'rolewright_mailbox_readings_total',
    'Readings of mailboxes that people connected, by who asked (person, schedule) and outcome: read, failed, refused (the server refuses the name, the password or the folder).',
    ['asker', 'outcome'],
  ),
  postings: gauge(
    'rolewright_postings',
    'Postings kept: open (still listed), closed, own (from a person’s files).',
    ['state'],
    {
      combine: 'max',
    },
  ),
  accounts: gauge('rolewright_accounts', 'Accounts, by whether they may sign in: active, suspended.', ['state'], {
    combine: 'max',
  }),
  activePeople: gauge(
    'rolewright_active_people',
    'People who signed in, or used a key, within the last day (24 hours) and month (30 days).',
    ['within'],
    { combine: 'max' },
  ),
  lastBackup: gauge(
    'rolewright_backup_last_success_timestamp_seconds',
    'When the last backup was finished, in seconds since 1970; 0: there was none.',
    [],
    { unit: 'seconds', combine: 'max' },
  ),
  certificateEnd: gauge(
    'rolewright_certificate_end_timestamp_seconds',
    'When a certificate ends, in seconds since 1970, looked at each hour, by part: public (PUBLIC_URL), database, redis; only parts reached over TLS.',
    ['part'],
    { unit: 'seconds', combine: 'max' },
  ),
  securityEvents: counter(
    'rolewright_security_events_total',
    'Security events, by kind; each is a WARNING in the log.',
    ['event'],
  ),
  seriesDropped: counter(
    'rolewright_metric_series_dropped_total',
    'Recordings dropped because their metric has its most label combinations already.',
    ['metric'],
  ),
  buildInfo: gauge('rolewright_build_info', 'Always 1; the version and the role of this process.', ['version', 'role']),
  processCpu: counter('process_cpu_seconds_total', 'CPU time of this process, all threads.', ['mode']),
  processMemory: gauge('process_resident_memory_bytes', 'Resident memory of this process.', [], { unit: 'bytes' }),
  processMemoryLimit: gauge(
    'rolewright_process_memory_limit_bytes',
    "The container's memory limit, or the host's memory where there is none.",
    [],
    { unit: 'bytes' },
  ),
  processStartTime: gauge('process_start_time_seconds', 'When this process started, in seconds since 1970.', [], {
    unit: 'seconds',
  }),
  processDiskBytes: counter('rolewright_process_disk_bytes_total', 'Bytes this process made the disks move (Linux).', [
    'direction',
  ]),
  diskFree: gauge(
    'rolewright_disk_free_bytes',
    'Bytes that may still be written to the disk of a folder: data (DATA_DIR), backups (BACKUP_DIR).',
    ['folder'],
    { unit: 'bytes' },
  ),
  diskSize: gauge('rolewright_disk_size_bytes', 'Size of the disk of that folder.', ['folder'], { unit: 'bytes' }),
  networkBytes: counter(
    'rolewright_network_bytes_total',
    'Bytes through the network interfaces this process sees, loopback left out (Linux).',
    ['direction'],
  ),
  heapUsed: gauge('nodejs_heap_size_used_bytes', 'JavaScript heap in use.', [], { unit: 'bytes' }),
  eventLoopLag: gauge(
    'nodejs_eventloop_lag_seconds',
    'How late timers fired since the last scrape, at the given quantile (1: the worst).',
    ['quantile'],
    { unit: 'seconds' },
  ),
  eventLoopUtilization: gauge(
    'nodejs_eventloop_utilization_ratio',
    'Part of the time since the last scrape in which the main thread was busy.',
    [],
    { unit: 'ratio' },
  ),
} satisfies Record<string, MetricDefinition>

export type MetricKey = keyof typeof metricDefinitions

type KeysOf<Kind extends MetricDefinition['kind']> = {
  [Key in MetricKey]: (typeof metricDefinitions)[Key]['kind'] extends Kind ? Key : never
}[MetricKey]

export type CounterKey = KeysOf<'counter'>
export type GaugeKey = KeysOf<'gauge'>
export type HistogramKey = KeysOf<'histogram'>

/** A value for each label of a metric. */
export type LabelsOf<Key extends MetricKey> = Readonly<
  Record<(typeof metricDefinitions)[Key]['labels'][number], string>
>
