/** Runs the proofs of rows, each file and each command once, and judges every row by what was reported. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Proof, Row, TestProof } from './read-rows.ts'
import { runProgram, type Variables } from './run-program.ts'
import { readTestReport, type TestEvidence, type TestResult } from './test-report.ts'
import { isCaseOf, patternOf } from './test-titles.ts'

/** `failed`: it ran and said no. The others: it did not say yes, so it proves nothing. */
export type Outcome = 'passed' | 'failed' | 'missing' | 'skipped' | 'duplicate'

export interface Judgement {
  readonly outcome: Outcome
  /** Why it is not `passed`, in a sentence. */
  readonly reason: string
}

/** What running tests and commands gave. */
export interface Evidence extends TestEvidence {
  /** Exit code and last words by command. */
  readonly commands: ReadonlyMap<string, { readonly exitCode: number | null; readonly output: string }>
}

const passed: Judgement = { outcome: 'passed', reason: '' }

export interface RunSettings {
  /** Repository folder. */
  readonly root: string
  /** For the tests and commands, such as the addresses of the services. */
  readonly variables?: Variables
  /** Runs a row's test files in the order in which it names them, and ends with the first test that fails. */
  readonly stopAtFailure?: boolean
  /** Tests that have run already, all of them: they are not run again. */
  readonly ran?: TestEvidence
}

/** @throws Error when the test runner leaves no report at all */
export async function collectEvidence(rows: readonly Row[], settings: RunSettings): Promise<Evidence> {
  const proofs = rows.flatMap((row) => row.proof)
  const tests = proofs.flatMap((proof) => ('test' in proof ? [proof.test] : []))
  const commands = new Set(proofs.flatMap((proof) => ('command' in proof ? [proof.command] : [])))
  const ran = settings.ran ?? (await (settings.stopAtFailure ? runInOrder : runTests)(tests, settings))
  const finished = new Map<string, { exitCode: number | null; output: string }>()
  // A failed test has answered already; a command may take minutes.
  const isDecided = settings.stopAtFailure === true && ran.tests.some(({ status }) => status === 'failed')
  for (const command of isDecided ? [] : commands) {
    const { exitCode, stdout, stderr } = await runProgram('sh', ['-c', command], {
      cwd: settings.root,
      variables: settings.variables ?? {},
    })
    finished.set(command, { exitCode, output: `${stdout}${stderr}` })
  }
  return { ...ran, commands: finished }
}

/** File by file: most rows name a test of milliseconds before a journey of minutes. */
async function runInOrder(proofs: readonly TestProof[], settings: RunSettings): Promise<TestEvidence> {
  const tests: TestResult[] = []
  const broken = new Map<string, string>()
  for (const file of new Set(proofs.map((one) => one.file))) {
    const inFile = proofs.filter((one) => one.file === file)
    const ran = await runTests(inFile, settings)
    tests.push(...ran.tests)
    for (const [name, reason] of ran.broken) broken.set(name, reason)
    if (ran.tests.some(({ status }) => status === 'failed')) break
  }
  return { tests, broken }
}

async function runTests(
  proofs: readonly TestProof[],
  { root, variables = {}, stopAtFailure = false }: RunSettings,
): Promise<TestEvidence> {
  if (proofs.length === 0) return { tests: [], broken: new Map() }
  const folder = await mkdtemp(join(tmpdir(), 'rolewright-readiness-'))
  const report = join(folder, 'report.json')
  const files = [...new Set(proofs.map(({ file }) => file))]
  // Only the tests that are proofs, not the rest of their files: a third of the time.
  const filter = ['-t', patternOf(proofs.map(({ title }) => title))]
  try {
    const bail = stopAtFailure ? ['--bail=1'] : []
    const args = ['run', ...files, ...filter, ...bail, '--reporter=json', `--outputFile=${report}`, '--passWithNoTests']
    const { stderr } = await runProgram('vitest', args, { cwd: root, variables })
    const text = await readFile(report, 'utf8').catch(() => {
      throw new Error(`The test runner left no report:\n${stderr.slice(-2_000)}`)
    })
    return readTestReport(text, root, stderr)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Every case of the named test must have run and passed; a title that two tests bear names neither. */
function judgeTest({ file, title }: TestProof, { tests, broken }: Evidence): Judgement {
  const reason = (what: string): string => `${file}: "${title}" ${what}`
  const cases = tests.filter((one) => one.file === file && isCaseOf(title, one.title))
  const failure = cases.find((one) => one.status === 'failed')
  if (failure) return { outcome: 'failed', reason: reason(`failed: ${failure.message}`) }
  if (broken.has('')) return { outcome: 'failed', reason: reason(`ran beside ${broken.get('')}`) }
  if (cases.length === 0) return { outcome: 'missing', reason: reason(broken.get(file) ?? 'is no test that ran') }
  if (cases.some((one) => one.status !== 'passed')) return { outcome: 'skipped', reason: reason('was skipped') }
  if (new Set(cases.map((one) => one.title)).size < cases.length)
    return { outcome: 'duplicate', reason: reason('is the title of more than one test') }
  return passed
}

function judgeProof(proof: Proof, evidence: Evidence, judgeRow: (id: string) => Judgement): Judgement {
  if ('test' in proof) return judgeTest(proof.test, evidence)
  if ('rows' in proof) return proof.rows.map(judgeRow).find(({ outcome }) => outcome !== 'passed') ?? passed
  const ran = evidence.commands.get(proof.command)
  if (!ran) return { outcome: 'missing', reason: `${proof.command} was not run` }
  if (ran.exitCode === 0) return passed
  const words = ran.output.trim().split('\n').at(-1) ?? ''
  return { outcome: 'failed', reason: `${proof.command} ended with ${ran.exitCode}: ${words.slice(0, 300)}` }
}

/** A row passes when all of its proofs do; a row summed up by another must be proven itself. */
export function judgeRow(id: string, rows: readonly Row[], evidence: Evidence): Judgement {
  const row = rows.find((one) => one.id === id)
  if (!row) return { outcome: 'missing', reason: `there is no row ${id}` }
  if (row.status === 'open') return { outcome: 'missing', reason: `${id} is open` }
  const judgements = row.proof.map((one) => judgeProof(one, evidence, (other) => judgeRow(other, rows, evidence)))
  // A failure first: it says more than a proof that did not run.
  const failed = judgements.find(({ outcome }) => outcome === 'failed')
  return failed ?? judgements.find(({ outcome }) => outcome !== 'passed') ?? passed
}
