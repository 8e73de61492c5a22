/** The durable engine's port: workflows of checkpointed steps, started in the same transaction as the rows they belong to. */
import type { Tx } from '../database/database.ts'

/** What a workflow is given: ids only, since the engine keeps inputs in clear. */
export interface WorkflowInput {
  readonly runId: string
  readonly ownerId: string
  /** Of a run that was retried: from 2. Absent in the first round. */
  readonly round?: number
  /** The trace it was started in (W3C). Set by the engine; absent in inputs that were queued by an older version. */
  readonly traceparent?: string
  /** Of the request that started it. Set by the engine; absent where nobody asked, and in inputs of older versions. */
  readonly requestId?: string
  /** Milliseconds since 1970. Set by the engine, absent like it. */
  readonly queuedAtMs?: number
}

/** Runs one step at least once and remembers its result: after a crash, finished steps are not run again. */
export type RunStep = <T>(name: string, work: () => Promise<T>) => Promise<T>

export interface Workflow {
  /** Part of stored history: never renamed. A changed order of steps needs a new name. */
  readonly name: string
  readonly body: (input: WorkflowInput, step: RunStep) => Promise<void>
}

export interface WorkflowRequest {
  readonly workflow: string
  /** Starting the same id twice starts it once. */
  readonly id: string
  readonly input: WorkflowInput
}

export interface WorkflowEngine {
  /** Runs queued workflows in this process until `stop`; unfinished ones of a dead process are continued. */
  start(workflows: readonly Workflow[]): Promise<void>
  /**
   * Starts a workflow when `tx` commits, and not at all when it rolls back.
   * Workflows of one owner run one after the other; those of different owners side by side.
   */
  enqueue(tx: Tx, request: WorkflowRequest): Promise<void>
  /** Cancels and deletes every workflow of this owner, with what the engine has kept of it; a step under way is not waited for. */
  deleteOwner(ownerId: string): Promise<void>
  /** Deletes what the engine remembers of workflows that ended before a moment, 1,000 at most. @returns how many */
  forgetEnded(before: Date): Promise<number>
  /** Begins no step any more, waits up to `waitMs` for those under way; what is left goes on elsewhere or at the next start. */
  stop(waitMs: number): Promise<void>
}
