/** The exercises of operators, played: each breaks the stack, shows itself where its page says, and its check believes the repair and nothing else. */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exercises } from '../../scripts/training/exercises.ts'
import { type Stack, startStack } from '../../scripts/training/stack.ts'
import { until } from '../harness/load.ts'
import { inRepository } from '../harness/processes.ts'
import { hasPrometheus } from '../harness/prometheus-server.ts'
import { hasRedisServer } from '../harness/redis-server.ts'
import { hasServerDatabase } from '../harness/server-installation.ts'

describe.skipIf(!hasServerDatabase || !hasRedisServer || !hasPrometheus)('the exercises', () => {
  let stack: Stack
  beforeAll(async () => {
    stack = await startStack()
  })
  afterAll(() => stack?.stop())

  const shown = (expression: string): Promise<unknown> =>
    until(
      () => stack.says(expression),
      (says) => says,
    )

  test.each(exercises)(
    '$name breaks the stack, is seen in Prometheus, and its check believes only the repair',
    async (exercise) => {
      await exercise.breakIt(stack)
      await shown(exercise.symptom)
      expect(await exercise.isRepaired(stack)).toBe(false)
      await exercise.repair(stack)
      await until(
        () => exercise.isRepaired(stack).catch(() => false),
        (isRepaired) => isRepaired,
      )
    },
  )
})

test('there are six exercises or more, each with a page in the runbooks, and all are in the guide', async () => {
  expect(exercises.length).toBeGreaterThanOrEqual(6)
  const guide = await readFile(inRepository('ops/training/README.md'), 'utf8')
  for (const { name, runbook } of exercises) {
    expect(existsSync(inRepository(runbook)), runbook).toBe(true)
    expect(guide).toContain(`training -- ${name}`)
  }
})

test('who names no exercise is told which there are', async () => {
  const program = [inRepository('scripts/training.ts'), 'everything']
  const refused = await promisify(execFile)(process.execPath, program).then(
    () => null,
    (error: { code: number; stderr: string }) => error,
  )
  expect(refused?.code).toBe(2)
  for (const { name, heard } of exercises) expect(refused?.stderr).toContain(`${name.padEnd(16)}${heard}`)
})
