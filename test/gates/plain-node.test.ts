/** vitest passes what Node refuses (enums, missing extensions, types imported as values): here Node itself decides. */
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { readSourceTree } from './source-tree.ts'

type Failure = { path: string; message: string }

/** Entry points, workers and children begin to work when they are imported. */
const actsOnImport = (path: string): boolean =>
  /[.-](worker|child)\.ts$|^src\/main\/(serve|work|cli|migrate)\.ts$/.test(path)

async function importEverything(root: string): Promise<Failure[]> {
  const paths = readSourceTree(root).map(({ path }) => path)
  const toAbsolute = (path: string): string => resolve(root, path)
  const child = spawn(process.execPath, ['--experimental-vm-modules', resolve('test/gates/import-everything.mjs')], {
    cwd: root,
    env: { PATH: process.env.PATH, HOME: process.env.HOME },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  child.stdin.end(
    JSON.stringify({
      run: paths.filter((path) => !actsOnImport(path)).map(toAbsolute),
      link: paths.filter(actsOnImport).map(toAbsolute),
    }),
  )
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)])
  const answer = stdout.trimEnd().split('\n').at(-1) ?? ''
  if (!answer.startsWith('[')) throw new Error(`the child gave no answer: ${stderr || stdout}`)
  return JSON.parse(answer)
}

test('every file of src can be imported by plain Node', async () => {
  expect(await importEverything('.')).toEqual([])
})

test('what Node cannot run is refused', async () => {
  const root = await mkdtemp(join(tmpdir(), 'rolewright-gate-'))
  onTestFinished(() => rm(root, { recursive: true, force: true }))
  const planted: Record<string, string> = {
    'src/enum.ts': 'export enum Colour { Red }',
    'src/parameter-property.ts': 'export class A { constructor(private readonly a: number) {} }',
    'src/no-extension.ts': "import './fine'",
    'src/type-as-value.ts': "import { A } from './fine.ts'; export const a: A = 1",
    'src/throws.ts': "throw new Error('at import')",
    'src/missing.worker.ts': "import { nothing } from './fine.ts'; nothing()",
    'src/enum.worker.ts': 'enum Colour { Red }',
    'src/main/serve.ts': "import '../gone.ts'; process.exit(3)",
    'src/fine.ts': 'export type A = number; export const value: A = 1',
    'src/fine.worker.ts': "import { value } from './fine.ts'; process.exit(value)",
  }
  for (const [path, content] of Object.entries({ ...planted, 'package.json': '{"type":"module"}' })) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), content)
  }
  const refused = (await importEverything(root)).map(({ path }) => path.slice(root.length + 1)).sort()
  expect(refused).toEqual(
    Object.keys(planted)
      .filter((path) => !path.includes('fine'))
      .sort(),
  )
})
