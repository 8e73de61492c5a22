/** The packages are exactly those that were tested, on every platform. */
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { plantFolder, runTool } from './run-tool.ts'

type Wanted = Record<string, string>

function findLooseVersions(packageJson: Record<string, unknown>): string[] {
  return ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((group) =>
    Object.entries((packageJson[group] ?? {}) as Wanted)
      .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
      .map(([name, version]) => `${name}@${version}`),
  )
}

const readJson = async (path: string) => JSON.parse(await readFile(path, 'utf8'))

test('package.json names exact versions', async () => {
  expect(findLooseVersions(await readJson('package.json'))).toEqual([])
})

test('a range, a tag and an address are refused', () => {
  const dependencies = { a: '^1.0.0', b: 'latest', c: 'github:d/e', f: '1.2.3', g: '5.0.0-beta.2' }
  expect(findLooseVersions({ dependencies })).toEqual(['a@^1.0.0', 'b@latest', 'c@github:d/e'])
})

test('package-lock.json agrees with package.json', async () => {
  const [packageJson, lock] = [await readJson('package.json'), await readJson('package-lock.json')]
  for (const group of ['dependencies', 'devDependencies', 'optionalDependencies'])
    expect(lock.packages[''][group], 'run `npm install`').toEqual(packageJson[group])
})

test('package-lock.json lists the optional packages of every platform', async () => {
  const root = await plantFolder({ 'package-lock.json': await readFile('package-lock.json', 'utf8') })
  const { output } = await runTool('node', ['scripts/complete-lock.mjs', root])
  expect(output, 'run `node scripts/complete-lock.mjs`').toBe('0 added\n')
})

test('an optional package that a mirror left out is added with its version and platform', async () => {
  const tool = {
    version: '1.0.0',
    dev: true,
    optionalDependencies: { '@tool/cli-linux-x64-musl': '1.0.0', '@tool/cli-darwin-arm64': '1.0.0' },
  }
  const lock = {
    packages: { '': {}, 'node_modules/@tool/cli-darwin-arm64': { version: '1.0.0' }, 'node_modules/tool': tool },
  }
  const root = await plantFolder({ 'package-lock.json': JSON.stringify(lock) })
  expect((await runTool('node', ['scripts/complete-lock.mjs', root])).output).toBe(
    '@tool/cli-linux-x64-musl@1.0.0\n1 added\n',
  )
  const { packages } = await readJson(`${root}/package-lock.json`)
  expect(packages['node_modules/@tool/cli-linux-x64-musl']).toEqual({
    version: '1.0.0',
    os: ['linux'],
    cpu: ['x64'],
    libc: ['musl'],
    dev: true,
    optional: true,
  })
})
