/** The JSON report of the test runner, as evidence: what ran, how it ended, and what could not be run. */
import { realpathSync } from 'node:fs'
import { relative } from 'node:path'
import { z } from 'zod'

/** What a run of tests gave. */
export interface TestEvidence {
  readonly tests: readonly TestResult[]
  /** Sentence by test file that could not be run, and '' for an error outside of every test. */
  readonly broken: ReadonlyMap<string, string>
}

export interface TestResult {
  /** Relative to the root, with forward slashes. */
  readonly file: string
  /** `describe > test`. */
  readonly title: string
  readonly status: string
  readonly message: string
}

const vitestReport = z.object({
  success: z.boolean(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().optional(),
      assertionResults: z.array(
        z.object({
          ancestorTitles: z.array(z.string()),
          title: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
    }),
  ),
})

const firstLine = (text: string): string => text.trim().split('\n', 1)[0]?.slice(0, 300) ?? ''

/**
 * @param text the report, as JSON
 * @param root of the repository that ran, in which the report names files
 * @param stderr of the runner, where it is known: it explains an error outside of every test
 * @throws Error where the text is no such report
 */
export function readTestReport(text: string, root: string, stderr = ''): TestEvidence {
  const { success, testResults } = vitestReport.parse(JSON.parse(text))
  const base = realpathSync(root)
  const broken = new Map<string, string>()
  const tests = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(base, name).replaceAll('\\', '/')
    const hasFailure = assertionResults.some((one) => one.status === 'failed')
    if (status === 'failed' && !hasFailure) broken.set(file, `the file could not be run: ${firstLine(message ?? '')}`)
    return assertionResults.map((one) => ({
      file,
      title: [...one.ancestorTitles, one.title].join(' > '),
      status: one.status,
      message: firstLine(one.failureMessages?.[0] ?? ''),
    }))
  })
  const isExplained = broken.size > 0 || tests.some((one) => one.status === 'failed')
  if (!success && !isExplained) broken.set('', `an error outside of every test: ${firstLine(stderr)}`)
  return { tests, broken }
}
