/** What counts as proven, on a small project of its own that the real runner runs. */
import { readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Row } from '../../readiness/read-rows.ts'
import { renderTable, summarise } from '../../readiness/report.ts'
import { runProgram } from '../../readiness/run-program.ts'
import { collectEvidence, judgeRow } from '../../readiness/run-proofs.ts'
import { sabotageRows } from '../../readiness/sabotage.ts'
import { planWaves } from '../../readiness/sabotage-waves.ts'
import { findUnshown, fingerprintOf, keepShown, readShown } from '../../readiness/shown-sabotages.ts'
import { readTestReport } from '../../readiness/test-report.ts'
import { isCaseOf } from '../../readiness/test-titles.ts'
import { plantFolder } from '../gates/run-tool.ts'

const project = {
  'package.json': '{"type":"module"}',
  'vitest.config.ts': "export default { test: { include: ['*.test.ts'] } }",
  'double.ts': 'export const double = (a: number): number => a * 2\n',
  'double.test.ts': `
    import { describe, expect, test } from 'vitest'
    import { double } from './double.ts'
    describe('double', () => {
      test('of two is four', () => { expect(double(2)).toBe(4) })
      test.each([[1, 2], [3, 6]])('of %i is %i', (a, b) => { expect(double(a)).toBe(b) })
      test.each(['one line', 'two\\nlines'])('text of %s', (a) => { expect(double(a.length)).toBeGreaterThan(0) })
      test.each([['a', 1], ['b', 2]])('one case of %s is wrong', (_name, a) => { expect(a).toBe(1) })
    })
    test('fails', () => { expect(double(2)).toBe(5) })
    test.skip('is skipped', () => {})
    test.todo('is still to be written')
    test('stands here twice', () => {})
    test('stands here twice', () => {})
    test('checks nothing', () => {})`,
  'broken.test.ts': "import './gone.ts'\nimport { test } from 'vitest'\ntest('cannot even load', () => {})",
}

const inDouble = (title: string): Row['proof'] => [{ test: { file: 'double.test.ts', title } }]

const rowOf = (id: string, proof: Row['proof'], more: Partial<Row> = {}): Row => ({
  id,
  section: 'Planted',
  text: 'A row',
  status: 'proven',
  where: ['double.ts'],
  modes: ['embedded'],
  proof,
  ...more,
})

const byTwo = { file: 'double.ts', find: 'a * 2', replace: 'a * 3' }

const cases: [id: string, what: string, proof: Row['proof'], outcome: string, reason: string][] = [
  ['A-1', 'a test that passes', inDouble('double > of two is four'), 'passed', ''],
  ['A-2', 'a title that stands for several cases', inDouble('double > of %i is %i'), 'passed', ''],
  ['A-5', 'a title whose cases hold line breaks', inDouble('double > text of %s'), 'passed', ''],
  ['A-3', 'a command that ends well', [{ command: 'node -e 0' }], 'passed', ''],
  ['A-4', 'rows that are proven', [{ rows: ['A-1', 'A-3'] }], 'passed', ''],
  ['B-1', 'a test that fails', inDouble('fails'), 'failed', 'expected 4 to be 5'],
  [
    'B-2',
    'one case of several that fails',
    inDouble('double > one case of %s is wrong'),
    'failed',
    'expected 2 to be 1',
  ],
  ['B-3', 'a title that no test bears', inDouble('double > of three is six'), 'missing', 'is no test that ran'],
  ['B-4', 'a title without its describe', inDouble('of two is four'), 'missing', 'is no test that ran'],
  ['B-5', 'a skipped test', inDouble('is skipped'), 'skipped', 'was skipped'],
  ['B-6', 'a test still to be written', inDouble('is still to be written'), 'skipped', 'was skipped'],
  ['B-7', 'a title that two tests bear', inDouble('stands here twice'), 'duplicate', 'more than one test'],
  [
    'B-8',
    'a file that cannot be loaded',
    [{ test: { file: 'broken.test.ts', title: 'cannot even load' } }],
    'missing',
    'could not be run',
  ],
  ['B-9', 'a command that fails', [{ command: 'echo no luck; exit 3' }], 'failed', 'ended with 3: no luck'],
  ['B-10', 'a row that sums up a failed one', [{ rows: ['A-1', 'B-1'] }], 'failed', 'expected 4 to be 5'],
  ['B-11', 'a row that sums up an open one', [{ rows: ['C-1'] }], 'missing', 'C-1 is open'],
  [
    'B-12',
    'one good proof beside a bad one',
    [...inDouble('double > of two is four'), ...inDouble('gone')],
    'missing',
    '',
  ],
]

const open = rowOf('C-1', [], { status: 'open', note: 'Nobody has begun.' })
const rows = [...cases.map(([id, , proof]) => rowOf(id, proof)), open]

test('a row is proven by tests that ran and passed, commands and rows, and by nothing else', async () => {
  const root = await plantFolder(project)
  await symlink(resolve('node_modules'), join(root, 'node_modules'))
  const evidence = await collectEvidence(rows, { root })
  const judgements = new Map(cases.map(([id]) => [id, judgeRow(id, rows, evidence)]))
  for (const [id, what, , outcome, reason] of cases) {
    expect(judgements.get(id), what).toMatchObject({ outcome, reason: expect.stringContaining(reason) })
  }
  const failed = cases.filter(([, , , outcome]) => outcome !== 'passed').map(([id]) => id)
  expect(summarise(rows, judgements)).toEqual({ rows: 18, proven: 5, failed, open: ['C-1'] })
  const table = renderTable(rows, judgements)
  expect(table).toMatch(/FAILED B-5 .*was skipped/u)
  expect(table).toMatch(/open +C-1 .*Nobody has begun\./u)
})

test('a run of all tests that is over is judged by its report, to the same end', async () => {
  const root = await plantFolder(project)
  await symlink(resolve('node_modules'), join(root, 'node_modules'))
  const report = join(root, 'report.json')
  await runProgram('vitest', ['run', '--reporter=json', `--outputFile=${report}`], { cwd: root })
  const ran = readTestReport(await readFile(report, 'utf8'), root)
  // Nothing is left to be run by: only commands are.
  await rm(join(root, 'node_modules'))
  const evidence = await collectEvidence(rows, { root, ran })
  for (const [id, what, , outcome, reason] of cases)
    expect(judgeRow(id, rows, evidence), what).toMatchObject({ outcome, reason: expect.stringContaining(reason) })
})

describe('npm run readiness -- --report', () => {
  const { file, title } = {
    file: 'test/gates/test-files.test.ts',
    title: 'every file of the harness says what it is for',
  }
  const other = 'test/README.md describes every folder of test/, and names of the harness only what is there'
  const ask = async (content: string | null) => {
    const folder = await plantFolder(content === null ? {} : { 'vitest.json': content })
    const args = ['readiness/readiness.ts', '--only', 'TEST-4', '--report', join(folder, 'vitest.json')]
    return await runProgram('node', args, { cwd: resolve('.') })
  }
  const reportOf = (status: string): string =>
    JSON.stringify({
      success: status === 'passed',
      testResults: [
        {
          name: resolve(file),
          status,
          assertionResults: [title, other].map((one) => ({ ancestorTitles: [], title: one, status })),
        },
      ],
    })

  test('says how many rows are proven by a run that is over', async () => {
    const { exitCode, stdout } = await ask(reportOf('passed'))
    expect(stdout.trim().split('\n').at(-1)).toBe('1 of 1 proven, 0 failed, 0 open')
    expect(exitCode).toBe(0)
  })

  test('ends with 1 where a proof failed in that run', async () => {
    const { exitCode, stdout } = await ask(reportOf('failed'))
    expect(stdout).toMatch(/FAILED TEST-4 .*failed/u)
    expect(exitCode).toBe(1)
  })

  test.each([
    ['that is not there', null],
    ['of something else', '{"drills": []}'],
  ])('refuses a report %s with a sentence that says how to get one', async (_what, content) => {
    const { exitCode, stderr } = await ask(content)
    expect(stderr).toMatch(/no JSON report of the test runner: npm test -- --reporter=json/u)
    expect(exitCode).toBe(2)
  })
})

test('a sabotage turns a proof red, and a proof that checks nothing is found out', async () => {
  const root = await plantFolder({ ...project, '.gitignore': 'node_modules\n' })
  await symlink(resolve('node_modules'), join(root, 'node_modules'))
  await runProgram('git', ['init', '-q'], { cwd: root })
  const planted = [
    rowOf('A-1', inDouble('double > of two is four'), { sabotage: byTwo }),
    rowOf('A-2', inDouble('checks nothing'), { sabotage: byTwo }),
    rowOf('A-3', inDouble('fails'), { sabotage: byTwo }),
    rowOf('A-4', inDouble('double > of %i is %i'), { sabotage: { ...byTwo, find: 'gone' } }),
    rowOf('A-5', inDouble('double > of %i is %i'), { sabotage: { ...byTwo, replace: '(' } }),
    rowOf('A-6', inDouble('double > of %i is %i')),
  ]
  const onRow = async (row: Row, isRed: boolean) => {
    if (isRed) await keepShown(root, row.id, await fingerprintOf(row, root), new Date('2026-11-29T10:00:00Z'))
  }
  const { report, reasons } = await sabotageRows(planted, { root, variables: {}, onRow })
  expect(report).toEqual({ red: ['A-1'], stillGreen: ['A-2', 'A-3', 'A-4', 'A-5', 'A-6'] })
  expect(Object.fromEntries(reasons)).toMatchObject({
    'A-2': 'every proof still passes',
    'A-3': expect.stringContaining('fails without the sabotage'),
    'A-4': expect.stringContaining('0 times'),
    'A-5': expect.stringContaining('could not be run'),
    'A-6': 'it has no sabotage',
  })

  const unshown = async () => (await findUnshown(planted, root)).map(({ id }) => id)
  expect((await readShown(root)).get('A-1')).toMatchObject({ on: '2026-11-29' })
  expect(await unshown()).toEqual(['A-2', 'A-3', 'A-4', 'A-5', 'A-6'])
  await writeFile(join(root, 'double.ts'), project['double.ts'].replace('a * 2', '2 * a'))
  expect(await unshown()).toContain('A-1')
})

test('rows of one table are taken away together, and each is told by a proof of its own', () => {
  const shared = inDouble('double > of two is four')
  const entry = (id: string, own: string): Row =>
    rowOf(id, [...shared, ...inDouble(own)], { sabotage: { ...byTwo, together: 'table' } })
  const alone = rowOf('B-1', shared, { sabotage: byTwo })
  const waves = planWaves([entry('A-1', 'one'), entry('A-2', 'one'), alone, entry('A-3', 'two'), entry('A-4', 'three')])
  expect(waves.map((wave) => wave.map(({ id }) => id))).toEqual([['A-1', 'A-3', 'A-4'], ['A-2'], ['B-1']])
  expect(waves[0]?.map(({ proof }) => proof)).toEqual([inDouble('one'), inDouble('two'), inDouble('three')])
  expect(waves[1]?.[0]?.proof).toHaveLength(2)
})

test('a title stands for its cases and for no others', () => {
  expect(isCaseOf('%s=%s is $1', 'PORT=-1 is $1')).toBe(true)
  expect(isCaseOf('a (b) %s', 'a (b) c')).toBe(true)
  expect(isCaseOf('a (b) %s', 'a b c')).toBe(false)
  expect(isCaseOf('at most 2 % of them', 'at most 2 % of them')).toBe(true)
  expect(isCaseOf('of two', 'of two more')).toBe(false)
  expect(isCaseOf('%s: node a-b/c.ts? [x]', 'run: node a-b/c.ts? [x]')).toBe(true)
})
