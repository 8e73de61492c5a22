/** Runs a program to its end and keeps what it says. */
import { spawn } from 'node:child_process'
import { delimiter, dirname, resolve } from 'node:path'
import { text } from 'node:stream/consumers'

export interface Finished {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

export type Variables = Readonly<Record<string, string>>

export interface RunOptions {
  readonly cwd: string
  readonly variables?: Variables
}

/** Of a test runner around us nothing may reach the one inside: it would take itself for a worker. */
const inherited = (): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(VITEST|TEST$|NODE_ENV$)/u.test(name)))

/**
 * @param program a program of node_modules/.bin or of the PATH; `node` is the Node that runs this
 * @throws Error when it cannot be started; a program that fails is an exit code
 */
export async function runProgram(program: string, args: readonly string[], options: RunOptions): Promise<Finished> {
  const programs = resolve(options.cwd, 'node_modules/.bin')
  const path = [dirname(process.execPath), programs, process.env.PATH].join(delimiter)
  const child = spawn(program === 'node' ? process.execPath : program, args, {
    cwd: options.cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...inherited(), ...options.variables, PATH: path, NO_COLOR: '1' },
  })
  const ended = new Promise<number | null>((done, fail) => child.once('error', fail).once('close', done))
  const [stdout, stderr, exitCode] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  return { exitCode, stdout, stderr }
}
