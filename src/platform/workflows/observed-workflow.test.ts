/** Workflows as they are observed: inputs of older versions, failures that a body handles, attempts that are repeated. */
import { expect, test } from 'vitest'
import { AppError } from '../../kernel/errors.ts'
import { createLog } from '../telemetry/log.ts'
import { createMetrics } from '../telemetry/metrics.ts'
import type { RunStep, Workflow, WorkflowInput } from './engine.ts'
import { observeWorkflow, stampInput } from './observed-workflow.ts'

const input = { runId: 'run-1', ownerId: 'owner-1' }

async function observe(body: Workflow['body']) {
  const written: string[] = []
  const log = createLog({ level: 'DEBUG', form: 'json', stream: { write: (line) => written.push(line) } })
  const metrics = await createMetrics({ enabled: true })
  return {
    workflow: observeWorkflow({ name: 'look', body }, { metrics, log }),
    page: async () => (await metrics.write(false)).body,
    lines: () => written.map((line) => JSON.parse(line) as Record<string, unknown>),
  }
}

const once: RunStep = (_name, work) => work()
const twice: RunStep = (_name, work) => work().catch(() => work())

test('what an older version queued, without a trace and a time, runs as before', async () => {
  const { workflow, page, lines } = await observe((_given, step) => step('a', async () => {}))
  await workflow.body(input, once)
  expect(await page()).toContain('rolewright_workflows_total{workflow="look",outcome="succeeded"} 1\n')
  expect(await page()).not.toContain('rolewright_workflow_queue_wait_seconds_count')
  expect(lines().find(({ event }) => event === 'workflow.ended')).toMatchObject({ runId: 'run-1', queueWaitMs: null })
})

test('what is queued now carries its time, and a trace only where one is recorded', () => {
  expect(stampInput(input, 1_700_000_000_000)).toEqual({ ...input, queuedAtMs: 1_700_000_000_000 })
})

test('a refusal that a workflow answers for is a WARNING, a failure of ours an ERROR', async () => {
  for (const [error, level] of [
    [new AppError('conflict', 'The run was deleted.'), 'WARNING'],
    [new AppError('unavailable', 'The database does not answer.'), 'ERROR'],
    [new TypeError('a defect'), 'ERROR'],
  ] as const) {
    const { workflow, lines } = await observe((_given, step) => step('a', () => Promise.reject(error)))
    await expect(workflow.body({ ...input, requestId: 'asked-0001' }, once)).rejects.toBe(error)
    expect(lines().filter(({ event }) => event === 'workflow.step_failed')).toMatchObject([
      { level, step: 'a', runId: 'run-1', ownerId: 'owner-1', requestId: 'asked-0001', error: { type: error.name } },
    ])
  }
})

test('a workflow that a step starts belongs to the same request', async () => {
  const queued: WorkflowInput[] = []
  const { workflow } = await observe(async (_given, step) => {
    await step('a', async () => void queued.push(stampInput({ runId: 'run-2', ownerId: 'owner-1' }, 0)))
  })
  await workflow.body({ ...input, requestId: 'asked-0001' }, once)
  expect(queued).toMatchObject([{ runId: 'run-2', requestId: 'asked-0001' }])
})

test('a workflow whose body handles the failure of a step has failed all the same', async () => {
  const { workflow, page, lines } = await observe(async (_given, step) => {
    await step('a', () => Promise.reject(new Error('a defect'))).catch(() => {})
  })
  await workflow.body({ ...input, queuedAtMs: Date.now() - 5_000 }, once)
  expect(await page()).toContain('rolewright_workflows_total{workflow="look",outcome="failed"} 1\n')
  expect(lines().find(({ event }) => event === 'workflow.ended')).toMatchObject({ level: 'WARNING', outcome: 'failed' })
  const step = lines().find(({ event }) => event === 'workflow.step')
  expect(step).toMatchObject({ level: 'WARNING', outcome: 'failed', step: 'a', runId: 'run-1', ownerId: 'owner-1' })
  expect(step?.queueWaitMs).toBeGreaterThanOrEqual(5_000)
})

test('each attempt at a step is counted; one that is repeated and succeeds does not fail its workflow', async () => {
  let attempts = 0
  const { workflow, page } = await observe((_given, step) =>
    step('a', async () => {
      attempts += 1
      if (attempts === 1) throw new Error('for a moment')
    }),
  )
  await workflow.body(input, twice)
  const text = await page()
  expect(text).toContain('rolewright_workflow_steps_total{workflow="look",step="a",outcome="failed"} 1\n')
  expect(text).toContain('rolewright_workflow_steps_total{workflow="look",step="a",outcome="succeeded"} 1\n')
  expect(text).toContain('rolewright_workflows_total{workflow="look",outcome="succeeded"} 1\n')
})
