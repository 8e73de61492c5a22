/**
 * Prints `N passed, N failed, N skipped` from vitest's JSON report, as the last line of a CI run.
 * Exit code 1 when something failed, was skipped or left to do, when no test ran, or when there is no report. With
 * REQUIRE_SHARED_DATA=false tests may be skipped: those on real data are (every other need fails its tests under CI=true).
 *
 * Usage: `node scripts/count-tests.mjs reports/vitest.json`
 */
import { existsSync, readFileSync } from 'node:fs'

const file = process.argv[2] ?? 'reports/vitest.json'
const report = existsSync(file) ? readReport(file) : null
const tests = (report?.testResults ?? []).flatMap((suite) => suite.assertionResults)
const count = (...statuses) => tests.filter((test) => statuses.includes(test.status)).length

const passed = count('passed')
const skipped = count('skipped', 'pending', 'todo', 'disabled')
// A file that could not be loaded has no tests of its own: it counts as one failure.
const brokenFiles = (report?.testResults ?? []).filter(
  (suite) => suite.status === 'failed' && !suite.assertionResults.some((test) => test.status === 'failed'),
)
const failed = tests.length - passed - skipped + brokenFiles.length

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    console.error(`the report ${path} cannot be read: ${error.message}`)
    return null
  }
}

for (const suite of brokenFiles) console.error(`could not be run: ${suite.name}: ${suite.message ?? ''}`)
for (const test of tests.filter((one) => ['skipped', 'pending', 'todo', 'disabled'].includes(one.status)))
  console.error(`skipped: ${test.fullName}`)
if (!report) console.error(`there is no test report at ${file}`)
else if (tests.length === 0) console.error('no test ran')
else if (report.success === false && failed === 0)
  console.error('the runner itself reports a failure: see its output above')
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)
const maySkip = process.env.REQUIRE_SHARED_DATA === 'false'
process.exitCode = passed > 0 && failed === 0 && (skipped === 0 || maySkip) && report?.success === true ? 0 : 1
