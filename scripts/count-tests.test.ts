/** What the last line of a CI run says, for reports of every kind. */
import { describe, expect, test } from 'vitest'
import { plantFolder, runTool } from '../test/gates/run-tool.ts'

const suite = (...statuses: string[]) => ({
  name: 'a.test.ts',
  status: statuses.includes('failed') ? 'failed' : 'passed',
  assertionResults: statuses.map((status, index) => ({ status, fullName: `test ${index}` })),
})
const report = (...testResults: object[]) =>
  JSON.stringify({ success: testResults.every((one) => 'status' in one && one.status === 'passed'), testResults })

async function count(
  content: string | null,
  requiresData = 'true',
): Promise<{ exitCode: number | null; lastLine: string }> {
  const root = await plantFolder(content === null ? {} : { 'report.json': content })
  const { exitCode, output } = await runTool('node', ['scripts/count-tests.mjs', `${root}/report.json`], '.', {
    REQUIRE_SHARED_DATA: requiresData,
  })
  return { exitCode, lastLine: output.split('\n').find((line) => line.includes(' passed, ')) ?? '' }
}

describe('the summary line', () => {
  test('counts what passed and ends well', async () => {
    expect(await count(report(suite('passed', 'passed'), suite('passed')))).toEqual({
      exitCode: 0,
      lastLine: '3 passed, 0 failed, 0 skipped',
    })
  })

  test.each([
    ['a failed test', report(suite('passed', 'failed')), '1 passed, 1 failed, 0 skipped'],
    ['a skipped test', report(suite('passed', 'skipped')), '1 passed, 0 failed, 1 skipped'],
    ['a test left to write', report(suite('passed', 'todo')), '1 passed, 0 failed, 1 skipped'],
    ['a pending test', report(suite('passed', 'pending')), '1 passed, 0 failed, 1 skipped'],
    [
      'a file that cannot be loaded',
      report(suite('passed'), { ...suite(), status: 'failed' }),
      '1 passed, 1 failed, 0 skipped',
    ],
    [
      'an error beside the tests',
      JSON.stringify({ success: false, testResults: [suite('passed')] }),
      '1 passed, 0 failed, 0 skipped',
    ],
    ['no tests', report(), '0 passed, 0 failed, 0 skipped'],
    ['half a report', '{"testResults": [', '0 passed, 0 failed, 0 skipped'],
    ['no report', null, '0 passed, 0 failed, 0 skipped'],
  ])('ends badly for %s', async (_case, content, lastLine) => {
    expect(await count(content)).toEqual({ exitCode: 1, lastLine })
  })

  test('without the folder of real data its tests may be skipped', async () => {
    expect(await count(report(suite('passed', 'skipped')), 'false')).toEqual({
      exitCode: 0,
      lastLine: '1 passed, 0 failed, 1 skipped',
    })
    expect((await count(report(suite('skipped')), 'false')).exitCode).toBe(1)
    expect((await count(report(suite('passed', 'skipped', 'failed')), 'false')).exitCode).toBe(1)
  })
})
