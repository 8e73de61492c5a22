/** Runs a development tool of node_modules/.bin as the scripts do, and keeps what it says. */
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'

export type ToolRun = { exitCode: number | null; output: string }

/** @param name a program of node_modules/.bin, or `node` */
export async function runTool(
  name: string,
  args: string[],
  cwd = '.',
  variables: Readonly<Record<string, string>> = {},
): Promise<ToolRun> {
  const programs = resolve('node_modules/.bin')
  const child = spawn(name === 'node' ? process.execPath : join(programs, name), args, {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PATH: [dirname(process.execPath), programs, process.env.PATH].join(delimiter),
      NO_COLOR: '1',
      FORCE_COLOR: '0',
      ...variables,
    },
  })
  const ended = new Promise<number | null>((done, fail) => child.once('error', fail).once('close', done))
  const [stdout, stderr, exitCode] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  return { exitCode, output: `${stdout}${stderr}` }
}

/** Writes files into a new folder outside of the repository; it is gone after the test. */
export async function plantFolder(files: Record<string, string>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'rolewright-gate-'))
  onTestFinished(() => rm(root, { recursive: true, force: true }))
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), content)
  }
  return root
}
