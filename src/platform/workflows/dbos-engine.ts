/** The engine port on DBOS Transact, over the application's own pool: PGlite and PostgreSQL alike. */
import { DBOS, DBOSClient } from '@dbos-inc/dbos-sdk'
import { sql } from 'drizzle-orm'
import { AppError } from '../../kernel/errors.ts'
import { newId } from '../../kernel/ids.ts'
import type { Database, Tx } from '../database/database.ts'
import { normalisePostgresUrl } from '../database/postgres.ts'
import type { Log } from '../telemetry/log.ts'
import { type Metrics, noMetrics } from '../telemetry/metrics.ts'
import type { Workflow, WorkflowEngine, WorkflowInput, WorkflowRequest } from './engine.ts'
import { engineLog } from './engine-log.ts'
import { createJanitor, type Janitor, type JanitorPace } from './janitor.ts'
import { observeWorkflow, stampInput } from './observed-workflow.ts'
import { createStepGate, type StepGate } from './step-gate.ts'

const applicationName = 'rolewright'
const queueName = 'runs'

/** How long workflows whose last step has ended may take to write that down. */
const settleMs = 250

/**
 * A statement of workflow compatibility, not of the build: a process takes up only workflows of its own version, so a
 * release that changed it would leave the last one's runs enqueued for ever. Step order changes by new workflow names.
 */
const applicationVersion = '1'

export interface EngineOptions {
  readonly database: Database
  readonly log: Log
  /** None unless given. */
  readonly metrics?: Metrics
  readonly janitorPace?: JanitorPace | undefined
}

/** Makes or updates the engine's own tables. On a server by its URL, since the engine opens a connection of its own there. */
export async function migrateEngine(database: Database, url: string | null): Promise<void> {
  if (url !== null) return DBOS.migrate(normalisePostgresUrl(url))
  DBOS.setConfig({ ...engineConfig(database), runMigrations: true, logLevel: 'error' })
  await DBOS.launch()
  await DBOS.shutdown({ deregister: true })
}

const engineConfig = (database: Database) => ({
  name: applicationName,
  systemDatabasePool: database.pool,
  applicationVersion,
  enablePatching: true,
  useListenNotify: false,
  tracingEnabled: false,
})

/** The engine over a migrated database. Can enqueue at once; runs nothing until `start`. @throws Error when the database cannot be reached */
export async function createDbosEngine(options: EngineOptions): Promise<WorkflowEngine> {
  const { database, log, metrics = noMetrics } = options
  const client = await DBOSClient.create({
    systemDatabaseUrl: 'postgresql://unused',
    systemDatabasePool: database.pool,
    applicationName,
    logger: engineLog(log),
  })
  let janitor: Janitor | null = null
  let started = false
  const gate = createStepGate()

  async function start(workflows: readonly Workflow[]): Promise<void> {
    const embedded = database.mode === 'embedded'
    // One process owns an embedded directory, so its workflows are its own again after a restart. On a server each
    // process is new, and the janitor hands the dead ones' workflows on.
    const executorId = embedded ? 'embedded' : newId()
    DBOS.setConfig({
      ...engineConfig(database),
      executorID: executorId,
      runMigrations: embedded,
      logger: engineLog(log),
    })
    for (const workflow of workflows) registerWorkflow(observeWorkflow(workflow, { metrics, log }), gate)
    metrics.beforePage(async () => metrics.set('workflowQueueDepth', {}, await countQueued(database)))
    if (!embedded) janitor = createJanitor({ database, log, executorId, queueName, pace: options.janitorPace })
    await janitor?.announce()
    await launch()
    // Measured with one queue: 50 ms polling costs 8-12 % of a core for ever, 250 ms 4.7 %.
    await DBOS.registerQueue(queueName, {
      partitionConcurrency: 1,
      workerConcurrency: embedded ? 2 : 8,
      minPollingIntervalMs: 250,
      onConflict: 'always_update',
    })
    started = true
    janitor?.start()
  }

  async function enqueue(tx: Tx, request: WorkflowRequest): Promise<void> {
    // The engine's tables are closed to the person's role: step out of it for this one statement, in the same transaction.
    const { rows } = await tx.execute<{ role: string }>(sql`select current_user as role`)
    await tx.execute(sql`reset role`)
    await client.enqueueInTransaction(
      tx.$client,
      {
        queueName,
        workflowName: request.workflow,
        workflowID: request.id,
        queuePartitionKey: request.input.ownerId,
        appVersion: applicationVersion,
      },
      stampInput(request.input, Date.now()),
    )
    if (rows[0]?.role === 'rolewright_app') await tx.execute(sql`set local role rolewright_app`)
  }

  async function deleteOwner(ownerId: string): Promise<void> {
    const ids = await selectWorkflowsOf(database, ownerId)
    if (ids.length === 0) return
    await client.cancelWorkflows(ids)
    await client.deleteWorkflows(ids)
  }

  async function stop(waitMs: number): Promise<void> {
    const endsAt = performance.now() + waitMs
    await janitor?.pause()
    const { running, parked } = await gate.close(waitMs)
    if (parked + running > 0)
      log.info({ event: 'workflow.handed_back', running, parked }, 'runs go on in another process')
    // Those that are held back never end here; the others only have their last line to write.
    const restMs = Math.max(0, parked > 0 ? Math.min(settleMs, waitMs) : endsAt - performance.now())
    if (started) await DBOS.shutdown({ deregister: true, workflowCompletionTimeoutMS: restMs })
    // Only now: whoever takes the runs over must not meet a step of ours that still runs.
    await janitor?.stop()
    await client.destroy()
  }

  async function forgetEnded(before: Date): Promise<number> {
    const ended = await client.listWorkflows({
      status: ['SUCCESS', 'ERROR', 'CANCELLED', 'MAX_RECOVERY_ATTEMPTS_EXCEEDED'],
      completedBefore: before.toISOString(),
      limit: 1_000,
      loadInput: false,
      loadOutput: false,
    })
    if (ended.length > 0) await client.deleteWorkflows(ended.map(({ workflowID }) => workflowID))
    return ended.length
  }

  return { start, enqueue, deleteOwner, forgetEnded, stop }
}

function registerWorkflow(workflow: Workflow, gate: StepGate): void {
  DBOS.registerWorkflow(
    (input: WorkflowInput): Promise<void> =>
      workflow.body(input, (name, work) =>
        // Steps are written to be repeatable. Only what may pass by itself is tried again: three times within 7 s.
        gate.pass(() => DBOS.runStep(work, { name, retriesAllowed: true, maxAttempts: 3, shouldRetry: isTransient })),
      ),
    { name: workflow.name, maxRecoveryAttempts: 20 },
  )
}

/** Partial index on the status of queued workflows: under a millisecond. */
async function countQueued(database: Database): Promise<number> {
  const { rows } = await database.pool.query<{ queued: number }>(
    "select count(*)::int as queued from dbos.workflow_status where status = 'ENQUEUED'",
  )
  return rows[0]?.queued ?? 0
}

/** The queue is partitioned by owner, but a workflow that has ended is in no queue: its input names the owner, too. */
async function selectWorkflowsOf(database: Database, ownerId: string): Promise<string[]> {
  const { rows } = await database.pool.query<{ id: string }>(
    'select workflow_uuid as id from dbos.workflow_status where queue_partition_key = $1 or position($1 in inputs) > 0',
    [ownerId],
  )
  return rows.map(({ id }) => id)
}

async function launch(): Promise<void> {
  try {
    await DBOS.launch()
  } catch (cause) {
    throw new AppError(
      'unavailable',
      'The workflow engine could not start. Is the database reachable and migrated? Run `rolewright migrate up`.',
      { cause },
    )
  }
}

const isTransient = (error: unknown): boolean =>
  error instanceof AppError && ['unavailable', 'timed_out', 'fetch_failed'].includes(error.code)
