/** Every test that somebody wrote is run, and the layout of the tests is the one that test/README.md describes. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { posix } from 'node:path'
import { expect, test } from 'vitest'
import { plantFolder, runTool } from './run-tool.ts'
import { parseSource } from './source-tree.ts'

const sourceFolders = ['src', 'test', 'scripts', 'bench', 'evals', 'readiness', 'web', 'ops']

const isFixture = (path: string): boolean => /(^|\/)(fixtures|node_modules)\//u.test(path)

/** Every file in the repository that is named like a test. */
const findTestFiles = (root: string): string[] =>
  sourceFolders
    .filter((folder) => existsSync(posix.join(root, folder)))
    .flatMap((folder) =>
      readdirSync(posix.join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) =>
        posix.join(folder, path.replaceAll('\\', '/')),
      ),
    )
    .filter((path) => /\.(test|spec)\.[cm]?[jt]sx?$/u.test(path) && !isFixture(path))
    .sort()

async function listRunTests(root: string): Promise<string[]> {
  const { output } = await runTool('vitest', ['list', '--filesOnly'], root)
  return output
    .split('\n')
    .filter((line) => /\.(test|spec)\.\w+$/u.test(line.trim()))
    .map((line) => line.trim())
    .sort()
}

test('npm test runs every test file of the repository', async () => {
  const found = findTestFiles('.')
  expect(found.length).toBeGreaterThan(40)
  expect(await listRunTests('.')).toEqual(found)
})

test('a test file that no pattern of the runner fits is found', async () => {
  const root = await plantFolder({
    'src/a.test.ts': '',
    'bench/deep/b.spec.ts': '',
    'test/fixtures/c.test.ts': '',
    'src/d.ts': '',
  })
  expect(findTestFiles(root)).toEqual(['bench/deep/b.spec.ts', 'src/a.test.ts'])
})

test('npm test and the CI script run the same command, and set themselves up first', async () => {
  const { scripts } = JSON.parse(await readFile('package.json', 'utf8'))
  expect(scripts).toMatchObject({ pretest: 'node scripts/setup.mjs', test: 'vitest run' })
  expect(await readFile('.ci/run', 'utf8')).toMatch(/^stage 'tests' npm test /mu)
})

/** The first cell of each row of the tables below a heading. */
function tableBelow(markdown: string, heading: string): string[] {
  const section = markdown.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''
  return [...section.matchAll(/^\| `([^`]+)` \|/gmu)].map(([, name]) => name ?? '')
}

test('test/README.md describes every folder of test/, and names of the harness only what is there', () => {
  const markdown = readFileSync('test/README.md', 'utf8')
  const entries = readdirSync('test', { withFileTypes: true })
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => `${name}/`)
  expect(tableBelow(markdown, 'Layout').sort()).toEqual(folders.sort())
  const described = tableBelow(markdown, 'Harness')
  expect(described.length).toBeGreaterThanOrEqual(8)
  expect(described.filter((name) => !existsSync(`test/harness/${name}`))).toEqual([])
})

test('every file of the harness says what it is for', () => {
  const purposes = readdirSync('test/harness', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => parseSource(path, readFileSync(`test/harness/${path}`, 'utf8')))
  expect(purposes.length).toBeGreaterThan(8)
  expect(purposes.filter(({ purpose }) => purpose === null).map(({ path }) => path)).toEqual([])
})
