/** Which lines of src/ the tests beside them run. Journeys start processes of their own, which are not counted: the real figure is higher. */
import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import { inRepository } from '../../test/harness/processes.ts'

/** What was reached, rounded down: below it the drill fails. */
export const leastPercent = { lines: 66, branches: 66, functions: 62 } as const

const kind = z.object({ total: z.number(), covered: z.number(), pct: z.number() })
const summary = z.object({ total: z.object({ lines: kind, branches: kind, functions: kind }) })

export type CoverageTotals = z.output<typeof summary>['total']

/**
 * @param tests which test files, as vitest filters them; default: those beside the code
 * @param folder of the report, in HTML and as `coverage-summary.json`
 */
export async function measureCoverage(
  tests: readonly string[] = ['src/'],
  folder: string = inRepository('coverage'),
): Promise<CoverageTotals> {
  const args = ['run', '--coverage', `--coverage.reportsDirectory=${folder}`, ...tests]
  const vitest = inRepository('node_modules/vitest/vitest.mjs')
  await promisify(execFile)(process.execPath, [vitest, ...args], {
    cwd: inRepository('.'),
    maxBuffer: 64 << 20,
  }).catch((error: { stdout: string; stderr: string }) => {
    throw new Error(`${error.stdout}${error.stderr}`.trim().split('\n').slice(-8).join(' '))
  })
  return summary.parse(JSON.parse(await readFile(join(folder, 'coverage-summary.json'), 'utf8'))).total
}

/** Which kinds are below what was reached, in words. */
export const findTooLittle = (totals: CoverageTotals): string[] =>
  (['lines', 'branches', 'functions'] as const)
    .filter((name) => totals[name].pct < leastPercent[name])
    .map((name) => `${name} ${totals[name].pct} %, at least ${leastPercent[name]} % were reached before`)

export async function runCoverageDrill(): Promise<string> {
  const totals = await measureCoverage()
  const tooLittle = findTooLittle(totals)
  if (tooLittle.length > 0) throw new Error(tooLittle.join('; '))
  const { lines, branches, functions } = totals
  return `the tests beside the code run ${lines.pct} % of ${lines.total} lines, ${branches.pct} % of ${branches.total} branches, ${functions.pct} % of ${functions.total} functions.`
}
