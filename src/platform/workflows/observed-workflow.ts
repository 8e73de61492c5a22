/** A workflow that measures itself and continues the trace and the request it was started in, across the queue and across processes. */
import { AppError } from '../../kernel/errors.ts'
import type { Log } from '../telemetry/log.ts'
import type { Metrics } from '../telemetry/metrics.ts'
import { continueTrace, SpanKind, traced, traceHeaders } from '../telemetry/tracing.ts'
import { currentScope, runInScope, spentFields, type WorkScope } from '../telemetry/work-scope.ts'
import type { RunStep, Workflow, WorkflowInput } from './engine.ts'

interface Observation {
  readonly metrics: Metrics
  readonly log: Log
}

/** The input as it is queued: with the trace and the request of whoever starts it, and the time. */
export function stampInput(input: WorkflowInput, now: number): WorkflowInput {
  const { traceparent } = traceHeaders()
  const requestId = currentScope()?.requestId
  return {
    ...input,
    queuedAtMs: now,
    ...(traceparent !== undefined && { traceparent }),
    ...(requestId !== undefined && { requestId }),
  }
}

const secondsSince = (startedAt: number): number => (performance.now() - startedAt) / 1000

interface StepAttempt {
  readonly workflow: string
  readonly step: string
  readonly runId: string
  readonly requestId: string | undefined
  readonly queueWaitMs: number | null
}

/** Ours, or a refusal that the workflow answers for: only the first is a defect or an outage. */
const isRefusal = (error: unknown): boolean => error instanceof AppError && error.status < 500

/** One attempt at a step: its span, its bill, its log line. Steps that are remembered as done do not come here. */
async function observeStep<T>({ metrics, log }: Observation, attempt: StepAttempt, work: () => Promise<T>): Promise<T> {
  const { workflow, step, runId, requestId, queueWaitMs } = attempt
  const scope: WorkScope = { log: log.child({ runId, step }), requestId, queueWaitMs, spent: {} }
  const startedAt = performance.now()
  let outcome = 'failed'
  return runInScope(scope, () =>
    traced(
      `step ${step}`,
      async () => {
        try {
          const result = await work()
          outcome = 'succeeded'
          return result
        } finally {
          const seconds = secondsSince(startedAt)
          metrics.count('workflowSteps', { workflow, step, outcome })
          metrics.observe('workflowStepDuration', { workflow, step }, seconds)
          const line = { event: 'workflow.step', workflow, outcome, durationMs: Math.round(seconds * 1e4) / 10 }
          scope.log[outcome === 'failed' ? 'warn' : 'debug']({ ...line, ...spentFields(scope) }, 'step attempted')
        }
      },
      { attributes: { 'rolewright.run.id': runId, 'rolewright.step': step } },
    ),
  )
}

/** The bill of the step that runs now, for a line of its own. */
export const stepSpending = (): Record<string, number> => spentFields(currentScope())

/** The same workflow, observed. Its name stays: it is part of stored history. */
export function observeWorkflow(workflow: Workflow, observation: Observation): Workflow {
  const { metrics } = observation
  const { name } = workflow

  async function run(input: WorkflowInput, step: RunStep): Promise<void> {
    const { runId, ownerId, requestId, queuedAtMs } = input
    const log = observation.log.child({ ownerId, ...(requestId !== undefined && { requestId }) })
    const startedAt = performance.now()
    const waitedMs = queuedAtMs === undefined ? null : Math.max(0, Date.now() - queuedAtMs)
    if (waitedMs !== null) metrics.observe('workflowQueueWait', { workflow: name }, waitedMs / 1000)
    log.debug({ event: 'workflow.started', workflow: name, runId, queueWaitMs: waitedMs }, 'workflow started')
    let outcome = 'interrupted'
    let stepFailed = false
    const observedStep: RunStep = async (stepName, work) => {
      try {
        return await step(stepName, () =>
          observeStep(
            { metrics, log },
            { workflow: name, step: stepName, runId, requestId, queueWaitMs: waitedMs },
            work,
          ),
        )
      } catch (error) {
        stepFailed = true
        const line = { event: 'workflow.step_failed', workflow: name, step: stepName, runId, error }
        log[isRefusal(error) ? 'warn' : 'error'](line, 'a step failed for good')
        throw error
      }
    }
    try {
      // What the body does between its steps is done for the same request.
      await runInScope({ log, requestId, spent: {} }, () => workflow.body(input, observedStep))
      // A body may handle the failure of a step, and record it: the run has failed all the same.
      outcome = stepFailed ? 'failed' : 'succeeded'
    } finally {
      const seconds = secondsSince(startedAt)
      metrics.count('workflows', { workflow: name, outcome })
      metrics.observe('workflowDuration', { workflow: name }, seconds)
      const durationMs = Math.round(seconds * 1e3)
      const line = { event: 'workflow.ended', workflow: name, runId, outcome, durationMs }
      log[outcome === 'succeeded' ? 'info' : 'warn']({ ...line, queueWaitMs: waitedMs }, 'workflow ended')
    }
  }

  return {
    name,
    body: (input, step) =>
      continueTrace(input.traceparent, () =>
        traced(`workflow ${name}`, () => run(input, step), {
          kind: SpanKind.CONSUMER,
          attributes: { 'rolewright.run.id': input.runId, 'rolewright.workflow': name },
        }),
      ),
  }
}
