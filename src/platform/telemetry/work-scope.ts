/** What one request or one step spends its time on, summed up wherever it goes: statements, other sites, embeddings. */
import { AsyncLocalStorage } from 'node:async_hooks'
import type { Log } from './log.ts'

export type Expense = 'sql' | 'redis' | 'outgoing' | 'embedding' | 'model'

export interface WorkScope {
  /** Carries the ids of the request or the run. */
  readonly log: Log
  /** Of the request that is answered, or that started the run; absent where nobody asked. */
  readonly requestId?: string | undefined
  /** How long its workflow waited in the queue; of steps only. */
  readonly queueWaitMs?: number | null
  readonly spent: Partial<Record<Expense, Spending>>
}

interface Spending {
  count: number
  /** Time in which at least one was running: pipelined statements overlap, and their sum would exceed the request. */
  ms: number
  running: number
  runningSince: number
}

/** Measurements only: business data is passed as arguments. */
const scopes = new AsyncLocalStorage<WorkScope>()

/** Runs the work of a request or step, so that what it spends is put on its bill. */
export const runInScope = <T>(scope: WorkScope, work: () => T): T => scopes.run(scope, work)

/** The scope of the request or step that this code runs for; undefined outside of any. */
export const currentScope = (): WorkScope | undefined => scopes.getStore()

/** The log of the request or step that this code runs for, which carries its ids; `log` outside of any. */
export const logOfWork = (log: Log): Log => scopes.getStore()?.log ?? log

/** Begins an item on the bill of the present scope. @returns ends it */
export function startSpending(expense: Expense): () => void {
  const scope = scopes.getStore()
  if (!scope) return () => {}
  scope.spent[expense] ??= { count: 0, ms: 0, running: 0, runningSince: 0 }
  const spending = scope.spent[expense]
  spending.count += 1
  if (spending.running === 0) spending.runningSince = performance.now()
  spending.running += 1
  return () => {
    spending.running -= 1
    if (spending.running === 0) spending.ms += performance.now() - spending.runningSince
  }
}

const tenth = (ms: number): number => Math.round(ms * 10) / 10

/** The bill as fields of a log line: `queueWaitMs`, `sqlMs`, `sqlCount`, and so on for what was spent on. */
export function spentFields(scope: WorkScope | undefined): Record<string, number> {
  const fields: Record<string, number> = {}
  if (typeof scope?.queueWaitMs === 'number') fields.queueWaitMs = scope.queueWaitMs
  for (const [expense, { count, ms }] of Object.entries(scope?.spent ?? {})) {
    fields[`${expense}Ms`] = tenth(ms)
    fields[`${expense}Count`] = count
  }
  return fields
}

/** The bill as a `Server-Timing` header. */
export const serverTiming = (scope: WorkScope | undefined, totalMs: number): string =>
  [
    `total;dur=${tenth(totalMs)}`,
    ...Object.entries(scope?.spent ?? {}).map(([expense, { ms }]) => `${expense};dur=${tenth(ms)}`),
  ].join(', ')
