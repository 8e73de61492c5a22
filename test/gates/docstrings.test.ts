/** Code says what it does where somebody else calls it, and why where it is hard to read. */
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { findMissingDocstrings } from './docstring-rules.ts'
import { plantFolder, runTool } from './run-tool.ts'
import { parseSource, readSourceTree } from './source-tree.ts'

const files = readSourceTree('.')

test('every function that another folder calls has a docstring', () => {
  expect(findMissingDocstrings(files)).toEqual([])
})

test('a missing docstring is seen on functions and arrows, and the purpose of the file is none', () => {
  const plant = (a: string) => [
    parseSource('src/platform/a/a.ts', a),
    parseSource('src/platform/b/b.ts', "import { one, two as other } from '../a/a.ts'; one(other)"),
    parseSource('src/platform/a/near.ts', "import { near } from './a.ts'; near()"),
  ]
  const bare = `/** What the file is for. */
export function one(): void {}
/* no docstring */
export const two = (): void => {}
export const near = (): void => {}
export const three = 3`
  expect(findMissingDocstrings(plant(bare))).toEqual([
    'src/platform/a/a.ts:2: one() has no docstring',
    'src/platform/a/a.ts:4: two() has no docstring',
  ])
  const told = bare.replace('export function', '\n/** Does one thing. */\nexport function').replace('/* no', '/** A')
  expect(findMissingDocstrings(plant(told))).toEqual([])
})

test('a function beyond the limit of complexity must say why, and a bare exception is no exception', async () => {
  const complex = `export function f(a: number): number {\n${'  if (a) for (;;) if (a) return 1\n'.repeat(5)}  return a\n}\n`
  const rule = 'biome-ignore lint/complexity/noExcessiveCognitiveComplexity:'
  const config = JSON.parse(await readFile('biome.json', 'utf8'))
  const root = await plantFolder({
    'biome.json': JSON.stringify({ ...config, $schema: undefined, vcs: { enabled: false } }),
    'src/kernel/bare.ts': complex,
    'src/kernel/silent.ts': `// ${rule}\n${complex}`,
    'src/kernel/explained.ts': `// ${rule} the state machine of the format, one case a state\n${complex}`,
  })
  const lint = async (name: string) => {
    const { output } = await runTool('biome', ['lint', '--only=complexity', `src/kernel/${name}.ts`], root)
    return output.includes('Excessive complexity of')
  }
  expect([await lint('bare'), await lint('silent'), await lint('explained')]).toEqual([true, true, false])
})
