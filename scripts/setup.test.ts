/** The set-up before `npm start`, `npm test` and the CLI, without touching the network. */
import { spawn } from 'node:child_process'
import { cp, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { plantFolder } from '../test/gates/run-tool.ts'

const nodePackage = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
const lock = (...names: string[]) =>
  JSON.stringify({
    packages: Object.fromEntries(['', ...names].map((name) => [name && `node_modules/${name}`, { version: '1.0.0' }])),
  })

/** A repository that holds the set-up script alone; `node` stands in for the pinned one. */
async function plantRepository(files: Record<string, string>): Promise<string> {
  const root = await plantFolder({
    'package-lock.json': lock('a'),
    [`node_modules/${nodePackage}/bin/node`]: '#!/bin/sh\n',
    ...files,
  })
  await cp('scripts/setup.mjs', join(root, 'scripts/setup.mjs'))
  return root
}

/** Runs it with an npm that tells how it was called, fails as asked, and installs what the lock names. */
async function setUp(root: string, { npm = 'exit 0', event = 'prestart' } = {}) {
  const tools = await plantFolder({
    'npm-cli.js': `
      import { appendFileSync, copyFileSync, mkdirSync } from 'node:fs'
      import { execSync } from 'node:child_process'
      appendFileSync('calls', process.argv.slice(2).join(' ') + '\\n')
      console.log('npm talks on stdout')
      execSync(${JSON.stringify(npm)}, { stdio: 'inherit', shell: '/bin/sh' })
      mkdirSync('node_modules', { recursive: true })
      copyFileSync('package-lock.json', 'node_modules/.package-lock.json')`,
    'package.json': '{"type":"module"}',
  })
  const child = spawn(process.execPath, [join(root, 'scripts/setup.mjs')], {
    cwd: tools,
    env: { ...process.env, npm_execpath: join(tools, 'npm-cli.js'), npm_lifecycle_event: event },
  })
  const ended = new Promise((done) => child.once('close', done))
  const [stdout, stderr, exitCode] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  const calls = await readFile(join(root, 'calls'), 'utf8').catch(() => '')
  return { stdout, stderr, exitCode, calls: calls.split('\n').filter(Boolean) }
}

describe('set-up', () => {
  test('installs what the lock file names, keeps stdout empty, and then has nothing to do', async () => {
    const root = await plantRepository({})
    const first = await setUp(root)
    expect(first).toMatchObject({ exitCode: 0, stdout: '', stderr: expect.stringContaining('installing the packages') })
    expect(first.calls).toEqual([expect.stringMatching(/^ci .*--ignore-scripts/)])
    expect(await setUp(root)).toMatchObject({ exitCode: 0, stdout: '', stderr: '', calls: first.calls })
  })

  test('installs again when the lock file has changed, and not when npm has already installed that', async () => {
    const root = await plantRepository({ 'node_modules/.package-lock.json': lock('a') })
    expect((await setUp(root)).calls).toEqual([])
    await cp(resolve('package-lock.json'), join(root, 'package-lock.json'))
    expect((await setUp(root)).calls).toHaveLength(1)
  })

  test('two at once install once', async () => {
    const root = await plantRepository({})
    const runs = await Promise.all([setUp(root, { npm: 'sleep 0.5' }), setUp(root, { npm: 'sleep 0.5' })])
    expect(runs.map((run) => run.exitCode)).toEqual([0, 0])
    expect((await setUp(root)).calls).toHaveLength(1)
  })

  test('a lock left behind by a dead set-up does not block', async () => {
    const root = await plantRepository({ '.cache/setup.lock/pid': '99999999' })
    expect(await setUp(root)).toMatchObject({ exitCode: 0 })
  })

  test.each([
    ['npm error code ENOTFOUND', 'the npm registry cannot be reached'],
    ['npm error code EUSAGE', 'package.json and package-lock.json disagree'],
    ['npm error code EINTEGRITY', 'does not have the checksum'],
    ['npm error nothing known', 'npm could not install the packages'],
  ])('explains "%s" in a sentence', async (words, sentence) => {
    const root = await plantRepository({})
    const run = await setUp(root, { npm: `echo '${words}' >&2; exit 1` })
    expect(run).toMatchObject({ exitCode: 1, stdout: '', stderr: expect.stringContaining(sentence) })
  })

  test('a seed that cannot be made is told and does not stop the start', async () => {
    const root = await plantRepository({ 'scripts/make-seed.ts': '', [`node_modules/${nodePackage}/bin/node`]: '' })
    expect(await setUp(root)).toMatchObject({ exitCode: 0, stderr: expect.stringContaining('could not be made') })
    expect((await setUp(root)).stderr).toBe('')
  })
})
