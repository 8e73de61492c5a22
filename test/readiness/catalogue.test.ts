/** The readiness catalogue is whole, and what it names is there. Running the proofs is `npm run -s readiness`. */
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { CatalogueError, chooseRows, parseRows, type Row } from '../../readiness/read-rows.ts'
import { applySabotage } from '../../readiness/sabotage.ts'
import { declaredTitles } from '../../readiness/test-titles.ts'
import { sharedData } from '../harness/shared-data.ts'

const source = readFileSync('readiness/rows.yaml', 'utf8')
const rows = parseRows(source)
const packageScripts = JSON.parse(readFileSync('package.json', 'utf8')).scripts

/** Everything of a catalogue that points at nothing, or at two things, in sentences. */
function findBrokenReferences(given: readonly Row[]): string[] {
  return given.flatMap((row) => [
    ...row.where.filter((path) => !existsSync(path)).map((path) => `${row.id}: ${path} is not there`),
    ...row.proof.flatMap((proof) => {
      if ('test' in proof) return explainTest(proof.test.file, proof.test.title).map((words) => `${row.id}: ${words}`)
      const script = 'command' in proof ? /^npm run (?:-s )?(\S+)/u.exec(proof.command)?.[1] : undefined
      return script !== undefined && !(script in packageScripts) ? [`${row.id}: there is no script ${script}`] : []
    }),
    ...explainSabotage(row),
  ])
}

function explainTest(file: string, title: string): string[] {
  if (!existsSync(file)) return [`${file} is not there`]
  const count = declaredTitles(file, readFileSync(file, 'utf8')).filter((one) => one === title).length
  return count === 1 ? [] : [`${file} has ${count} tests "${title}"`]
}

function explainSabotage({ id, sabotage }: Row): string[] {
  if (!sabotage) return []
  if (!existsSync(sabotage.file)) return [`${id}: ${sabotage.file} is not there`]
  const applied = applySabotage(readFileSync(sabotage.file, 'utf8'), sabotage)
  return 'problem' in applied ? [`${id}: ${sabotage.file}: ${applied.problem}`] : []
}

test('every row of the founding checklist is there, in its order', () => {
  expect(rows).toHaveLength(188)
  expect(new Set(rows.map(({ id }) => id)).size).toBe(188)
})

test.skipIf(!sharedData.present)('ids, sections, texts and boxes are those of the founding checklist', () => {
  const founding = parse(readFileSync(sharedData.path('../mission/readiness-rows.yaml'), 'utf8')).rows
  expect(rows.map(({ id, section, text, was }) => ({ id, section, text, ...(was && { was }) }))).toEqual(founding)
})

test('every file, test, script and sabotage that a row names is there, and there once', () => {
  expect(findBrokenReferences(rows)).toEqual([])
})

test('every proven row that lies in the code has a sabotage', () => {
  const inCode = rows.filter(
    ({ status, where }) => status === 'proven' && where.some((path) => path.startsWith('src/')),
  )
  expect(inCode.filter(({ sabotage }) => sabotage === undefined).map(({ id }) => id)).toEqual([])
})

const entry = (changes: object): Row => ({
  id: 'LOG-1',
  section: 'Logs',
  text: 'Logs',
  status: 'proven',
  where: ['package.json'],
  modes: ['embedded'],
  proof: [{ command: 'npm run -s lint' }],
  ...changes,
})

test.each([
  ['a file that is not there', { where: ['src/gone.ts'] }, 'LOG-1: src/gone.ts is not there'],
  ['a test file that is not there', { proof: [{ test: { file: 'a.test.ts', title: 'a' } }] }, 'a.test.ts is not there'],
  [
    'a title that is not there',
    { proof: [{ test: { file: 'test/readiness/catalogue.test.ts', title: 'gone' } }] },
    'has 0 tests "gone"',
  ],
  ['a script that is not there', { proof: [{ command: 'npm run gone' }] }, 'there is no script gone'],
  ['a sabotage of two places', { sabotage: { file: 'package.json', find: '"', replace: '' } }, 'times, not once'],
])('%s is told', (_what, changes, sentence) => {
  expect(findBrokenReferences([entry(changes)])).toEqual([expect.stringContaining(sentence)])
})

test.each([
  ['an open row that says nothing of what it lacks', [entry({ status: 'open' })]],
  ['a proven row without a proof', [entry({ proof: [] })]],
  ['an id that stands there twice', [entry({}), entry({})]],
  ['a row summed up that is none', [entry({ proof: [{ rows: ['LOG-2'] }] })]],
  ['a field that nobody knows', [entry({ owner: 'me' })]],
])('%s is refused', (_what, broken) => {
  expect(() => parseRows(JSON.stringify({ rows: broken }))).toThrow(CatalogueError)
})

test('an id that no row has is refused by its name', () => {
  expect(() => chooseRows(rows, ['LOG-1', 'NOPE-1'])).toThrow('No row is called NOPE-1')
})

test('titles are read through chains, constants, nesting and templates', () => {
  const text = `
    const promise = test.skipIf(false)
    describe.for([1])('outer $name', () => {
      describe('inner', () => { it.each(['a'])('case %s', () => {}) })
      promise.for([0])('after %i statements', () => {})
    })
    test(\`below \${maxLines} lines\`, () => {})
    test('twice', () => {}); test('twice', () => {})
    app.get('/not/a/test', () => {})`
  expect(declaredTitles('a.test.ts', text)).toEqual([
    'outer $name > inner > case %s',
    'outer $name > after %i statements',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the title as a file writes it
    'below ${maxLines} lines',
    'twice',
    'twice',
  ])
})
