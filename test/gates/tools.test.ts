/** The type checker, the linter and the search for unused code pass, and each of them still sees what is planted. */
import { readFile, symlink } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { plantFolder, runTool } from './run-tool.ts'

/** On a failure the test shows what the tool said, not only its exit code. */
async function expectToPass(tool: string, args: string[]): Promise<void> {
  const { exitCode, output } = await runTool(tool, args)
  expect(exitCode, output.slice(0, 8_000)).toBe(0)
}

describe('types', () => {
  test('the whole code base passes the type checker', async () => {
    await expectToPass('tsc', ['--noEmit'])
  })

  test('a wrong type, an unchecked index, an enum and an import without its file are refused', async () => {
    const root = await plantFolder({
      'tsconfig.json': await readFile('tsconfig.json', 'utf8'),
      'package.json': '{"type":"module"}',
      'src/wrong.ts': 'export const count: number = "one"',
      'src/index-access.ts': 'export const first = (list: string[]): string => list[0]',
      'src/enum.ts': 'export enum Colour { Red }',
      'src/missing.ts': "export { a } from './gone.ts'",
      'src/optional.ts': 'export const a: { b?: string } = { b: undefined }',
      'src/fine.ts': 'export const fine = 1',
    })
    await symlink(resolve('node_modules'), join(root, 'node_modules'))
    const { exitCode, output } = await runTool('tsc', ['--noEmit'], root)
    expect(exitCode).not.toBe(0)
    const refused = [...new Set([...output.matchAll(/^src\/([\w-]+)\.ts/gm)].map(([, name]) => name))].sort()
    expect(refused).toEqual(['enum', 'index-access', 'missing', 'optional', 'wrong'])
  })
})

/** A rule of ours, a file that breaks it, and the same thing where it is allowed. */
const planted: Record<string, { path: string; text: string; allowed?: string }> = {
  noExplicitAny: { path: 'src/kernel/any.ts', text: 'export const a = (b: any): string => b.c' },
  noConsole: { path: 'src/kernel/console.ts', text: "console.log('a')", allowed: 'src/main/cli.ts' },
  noProcessEnv: {
    path: 'src/kernel/env.ts',
    text: 'export const a = process.env',
    allowed: 'src/platform/config/env.ts',
  },
  noRestrictedGlobals: {
    path: 'src/features/a/a.ts',
    text: "export const a = await fetch('b')",
    allowed: 'src/platform/http/a.ts',
  },
  noDefaultExport: { path: 'src/kernel/default.ts', text: 'export default 1', allowed: 'some.config.ts' },
  noEnum: { path: 'src/kernel/enum.ts', text: 'export enum Colour { Red }' },
  noNonNullAssertion: { path: 'src/kernel/bang.ts', text: 'export const a = (b?: string): string => b!' },
  noParameterProperties: {
    path: 'src/kernel/property.ts',
    text: 'export class A { constructor(readonly a: string) {} }',
  },
  useImportType: { path: 'src/kernel/import.ts', text: "import { A } from './a.ts'\nexport const b = (a: A): A => a" },
  useThrowOnlyError: { path: 'src/kernel/throw.ts', text: "throw 'a'" },
  noUnusedImports: { path: 'src/kernel/unused-import.ts', text: "import { a } from './a.ts'" },
  noUnusedVariables: { path: 'src/kernel/unused-variable.ts', text: 'const a = 1' },
  noFloatingPromises: {
    path: 'src/kernel/floating.ts',
    text: 'async function load(): Promise<number> {\n  return 1\n}\nexport function start(): void {\n  load()\n}',
  },
  noImportCycles: {
    path: 'src/kernel/cycle.ts',
    text: "import { other } from './cycle-other.ts'\nexport const one = (): unknown => other",
  },
  noExcessiveCognitiveComplexity: {
    path: 'src/kernel/complex.ts',
    text: `export function f(a: number): number {\n${'if (a) for (;;) if (a) return 1\n'.repeat(5)}return a\n}`,
  },
}

describe('lint and format', () => {
  test('the whole code base passes', async () => {
    await expectToPass('biome', ['check', '--diagnostic-level=error'])
  })

  test('every rule of ours refuses its planted violation, and only where it holds', async () => {
    const config = JSON.parse(await readFile('biome.json', 'utf8'))
    const root = await plantFolder({
      'biome.json': JSON.stringify({ ...config, $schema: undefined, vcs: { enabled: false } }),
      'src/kernel/cycle-other.ts': "import { one } from './cycle.ts'\nexport const other = (): unknown => one",
      'src/kernel/a.ts': 'export type A = string\nexport const a = 1',
      ...Object.fromEntries(Object.values(planted).map(({ path, text }) => [path, text])),
      ...Object.fromEntries(Object.values(planted).flatMap(({ allowed, text }) => (allowed ? [[allowed, text]] : []))),
    })
    const { output } = await runTool('biome', ['lint', '--reporter=json', '--max-diagnostics=none'], root)
    const { diagnostics } = JSON.parse(output.slice(output.indexOf('{"'), output.lastIndexOf('}') + 1))
    const found: string[] = diagnostics.map(
      (one: { category: string; severity: string; location: { path: unknown } }) => {
        const path = typeof one.location.path === 'string' ? one.location.path : JSON.stringify(one.location.path)
        return `${one.severity} ${one.category.split('/').at(-1)} ${path}`
      },
    )
    for (const [rule, { path, allowed }] of Object.entries(planted)) {
      expect(
        found.filter((line) => line.includes(`error ${rule} `) && line.includes(path)),
        rule,
      ).not.toEqual([])
      if (allowed)
        expect(
          found.filter((line) => line.includes(` ${rule} `) && line.includes(allowed)),
          rule,
        ).toEqual([])
    }
  })
})

describe('unused code', () => {
  test('there is none: no file, export or package that nobody uses', async () => {
    await expectToPass('knip', ['--no-progress'])
  })

  test('an unused file, export, type and package and an unlisted package are refused', async () => {
    const root = await plantFolder({
      'knip.json': await readFile('knip.json', 'utf8'),
      'package.json': JSON.stringify({ name: 'planted', type: 'module', dependencies: { 'left-over': '1.0.0' } }),
      'src/main/serve.ts': "import { used } from '../kernel/used.ts'\nimport 'not-listed'\nused()",
      'src/kernel/used.ts':
        'export const used = (): number => 1\nexport const forgotten = 2\nexport type Forgotten = string',
      'src/kernel/nobody.ts': 'export const nobody = 1',
    })
    const { exitCode, output } = await runTool('knip', ['--no-progress', '--reporter=json'], root)
    expect(exitCode).toBe(1)
    for (const name of ['src/kernel/nobody.ts', 'forgotten', 'Forgotten', 'left-over', 'not-listed'])
      expect(output).toContain(`"${name}"`)
  })
})
