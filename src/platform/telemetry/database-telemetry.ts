/** Statements as metrics, spans, log lines (a WARNING when slow) and time on the bill of their request. Values are never part of any. */
import type { Database } from '../database/database.ts'
import type { QueryObserver, Statement, StatementEnded } from '../database/query-observer.ts'
import type { Log } from './log.ts'
import type { Metrics } from './metrics.ts'
import { endSpan, type Span, SpanKind, startChildSpan } from './tracing.ts'
import { currentScope, startSpending, type WorkScope } from './work-scope.ts'

const kinds: Readonly<Record<string, string>> = {
  select: 'select',
  with: 'select',
  insert: 'insert',
  update: 'update',
  delete: 'delete',
  begin: 'transaction',
  commit: 'transaction',
  rollback: 'transaction',
  savepoint: 'transaction',
}

const firstWord = /^\s*([a-z]+)/iu

const kindOf = (text: string): string => kinds[firstWord.exec(text)?.[1]?.toLowerCase() ?? ''] ?? 'other'

const target = /\b(?:from|into|update|join)\s+((?:"?[a-z_][a-z0-9_]*"?\.)?"?[a-z_][a-z0-9_]*"?)/giu

/**
 * What a statement does to which tables, such as `select postings` or `insert dbos.workflow_status`: enough to find it,
 * without any of its text. A prepared statement has a name already.
 */
export function summariseStatement({ text, name }: Statement): string {
  if (name !== null) return name
  const word = firstWord.exec(text)?.[1]?.toLowerCase() ?? 'statement'
  const tables = [...text.slice(0, 4_000).matchAll(target)].map((found) => (found[1] ?? '').replaceAll('"', ''))
  return [word, ...new Set(tables)].slice(0, 4).join(' ')
}

export interface DatabaseTelemetryOptions {
  readonly metrics: Metrics
  readonly log: Log
  readonly slowQueryThresholdMs: number
}

const spanAttributes = { 'db.system.name': 'postgresql' }

type End = Parameters<StatementEnded>[0]

function endStatementSpan(span: Span, statement: Statement, kind: string, end: End): void {
  const summary = summariseStatement(statement)
  span.updateName(summary)
  span.setAttributes({ 'db.query.summary': summary, 'db.operation.name': kind })
  if ('rows' in end) span.setAttribute('db.response.returned_rows', end.rows)
  endSpan(span, 'error' in end ? end.error : null)
}

/** The server's own word for how a transaction ended: it answers COMMIT with ROLLBACK when a statement had failed. */
const transactionOutcomes: Readonly<Record<string, string>> = { COMMIT: 'committed', ROLLBACK: 'rolled_back' }

function createQueryObserver({ metrics, log, slowQueryThresholdMs }: DatabaseTelemetryOptions): QueryObserver {
  function count(kind: string, end: End, durationMs: number): void {
    metrics.count('databaseQueries', { kind, outcome: 'error' in end ? 'failed' : 'succeeded' })
    metrics.observe('databaseQueryDuration', { kind }, durationMs / 1000)
    const outcome = 'command' in end ? transactionOutcomes[end.command] : undefined
    if (outcome !== undefined) metrics.count('databaseTransactions', { outcome })
  }

  function tell(statement: Statement, kind: string, end: End, durationMs: number, scope: WorkScope | undefined): void {
    const isSlow = durationMs > slowQueryThresholdMs
    if (isSlow) metrics.count('databaseSlowQueries', { kind })
    const to = scope?.log ?? log
    // Of the background, such as the engine's polling four times a second, only slow ones are told.
    if (!isSlow && !(scope && to.isLevelEnabled('debug'))) return
    const line = {
      statement: summariseStatement(statement),
      rows: 'rows' in end ? end.rows : null,
      durationMs: Math.round(durationMs * 10) / 10,
    }
    if (isSlow) to.warn({ event: 'database.slow_query', ...line }, 'slow query')
    else to.debug({ event: 'database.query', ...line, outcome: 'error' in end ? 'failed' : 'succeeded' }, 'query')
  }

  return {
    statementStarted(statement) {
      const startedAt = performance.now()
      const kind = kindOf(statement.text)
      const scope = currentScope()
      const spent = startSpending('sql')
      const span = startChildSpan('db', { kind: SpanKind.CLIENT, attributes: spanAttributes })
      return (end) => {
        const durationMs = performance.now() - startedAt
        spent()
        count(kind, end, durationMs)
        tell(statement, kind, end, durationMs, scope)
        if (span) endStatementSpan(span, statement, kind, end)
      }
    },
  }
}

/** Observes every statement of the database from now on, and reads its pool before each page. */
export function observeDatabase(database: Database, options: DatabaseTelemetryOptions): void {
  database.observe(createQueryObserver(options))
  const { metrics } = options
  const { pool } = database
  metrics.beforePage(() => {
    metrics.set('databasePoolConnections', { state: 'used' }, pool.totalCount - pool.idleCount)
    metrics.set('databasePoolConnections', { state: 'idle' }, pool.idleCount)
    metrics.set('databasePoolMaxConnections', {}, pool.options.max)
    metrics.set('databasePoolWaiting', {}, pool.waitingCount)
  })
}
