/** The coverage report: it counts what tests run and what they do not, and less than was reached before is refused. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findTooLittle, leastPercent, measureCoverage } from '../../scripts/drills/coverage.ts'

test('coverage is measured file by file, and a file that no test runs is counted as not run', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'rolewright-coverage-'))
  try {
    const totals = await measureCoverage(['src/kernel/term-ranking.test.ts'], folder)
    const report = JSON.parse(await readFile(join(folder, 'coverage-summary.json'), 'utf8')) as Record<
      string,
      { lines: { pct: number } }
    >
    const ofFile = (name: string): number | undefined =>
      Object.entries(report).find(([path]) => path.endsWith(name))?.[1].lines.pct
    expect(ofFile('src/kernel/term-ranking.ts')).toBeGreaterThan(90)
    expect(ofFile('src/main/compose.ts')).toBe(0)
    expect(totals.lines.total).toBeGreaterThan(5_000)
    // One test file of more than a hundred is far too little.
    expect(findTooLittle(totals)).toHaveLength(3)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

test('what was reached is enough, and one point less is not', () => {
  const reached = (by: number) => ({
    lines: { total: 100, covered: 0, pct: leastPercent.lines - by },
    branches: { total: 100, covered: 0, pct: leastPercent.branches - by },
    functions: { total: 100, covered: 0, pct: leastPercent.functions - by },
  })
  expect(findTooLittle(reached(0))).toEqual([])
  expect(findTooLittle(reached(1))).toHaveLength(3)
})
