/** Runs the product as a person does: real processes, real ports, a data folder of their own. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const repository = resolve(import.meta.dirname, '../..')

export type Variables = Readonly<Record<string, string | undefined>>

/** A folder for one test's data, removed by `remove`. */
export async function makeDataFolder(): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'rolewright-test-'))
  return { path, remove: () => rm(path, { recursive: true, force: true }) }
}

export interface Finished {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

interface Entry {
  /** Relative to the repository. */
  readonly file: string
  readonly args?: readonly string[]
  readonly variables: Variables
}

/** Settings of the person who runs the tests must not leak in. */
const quiet: Variables = {
  APP_ENV: 'test',
  LOG_LEVEL: 'WARNING',
  DATABASE_URL: undefined,
  SECRET_KEY: undefined,
  OTEL_EXPORTER_OTLP_ENDPOINT: undefined,
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: undefined,
  // Tests send more than a person; those about limits set their own.
  RATE_LIMIT_PER_MINUTE: '1000000',
  RATE_LIMIT_PER_HOUR: '100000000',
  // Two test files on two cores are late with everything now and then; a person's server would refuse.
  MAX_EVENT_LOOP_DELAY: '60',
  REQUEST_TIMEOUT: '120',
  // Test files run side by side, each with workers of its own.
  WORKER_PORT: '0',
}

function spawnEntry({ file, args = [], variables }: Entry): ChildProcess {
  const env = Object.fromEntries(
    Object.entries({ ...process.env, ...quiet, ...variables }).filter(([, value]) => value !== undefined),
  )
  return spawn(process.execPath, [join(repository, file), ...args], {
    env,
    cwd: tmpdir(),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

/** Runs to the end. */
export async function runToEnd(entry: Entry): Promise<Finished> {
  const child = spawnEntry(entry)
  const stdout: string[] = []
  const stderr: string[] = []
  child.stdout?.setEncoding('utf8').on('data', (text: string) => stdout.push(text))
  child.stderr?.setEncoding('utf8').on('data', (text: string) => stderr.push(text))
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null]
  return { code, signal, stdout: stdout.join(''), stderr: stderr.join('') }
}

/** `rolewright ARGS`. */
export const runCli = (args: readonly string[], variables: Variables): Promise<Finished> =>
  runToEnd({ file: 'src/main/cli.ts', args, variables })

export interface RunningProcess {
  readonly child: ChildProcess
  /** All it has written so far, both streams. */
  output(): string
  /** Resolves with the exit. */
  readonly exited: Promise<{ code: number | null; signal: NodeJS.Signals | null }>
  /** Asks it to stop and waits. */
  stop(): Promise<{ code: number | null; signal: NodeJS.Signals | null }>
}

/** Starts a long-running entry and waits until it has written `ready`. */
export async function startProcess(entry: Entry, ready: RegExp): Promise<RunningProcess & { match: RegExpExecArray }> {
  const child = spawnEntry(entry)
  let written = ''
  const exited = once(child, 'close').then(([code, signal]) => ({ code, signal }))
  const match = await new Promise<RegExpExecArray>((found, failed) => {
    const read = (text: string): void => {
      written += text
      const hit = ready.exec(written)
      if (hit) found(hit)
    }
    child.stdout?.setEncoding('utf8').on('data', read)
    child.stderr?.setEncoding('utf8').on('data', read)
    exited.then(({ code, signal }) => failed(new Error(`${entry.file} ended (${code ?? signal}) unready:\n${written}`)))
  })
  return {
    child,
    match,
    output: () => written,
    exited,
    stop: () => {
      child.kill('SIGTERM')
      return exited
    },
  }
}

export interface RunningServer extends RunningProcess {
  readonly address: string
}

/** `serve` on a free port. */
export async function startServer(variables: Variables, file = 'src/main/serve.ts'): Promise<RunningServer> {
  const running = await startProcess(
    { file, variables: { HOST: '127.0.0.1', PORT: '0', ...variables } },
    /is ready at (http:\/\/\S+)/u,
  )
  return { ...running, address: running.match[1] ?? '' }
}

/** The token that an embedded server keeps for its own user. */
export async function readServerToken(dataFolder: string): Promise<string> {
  const { token } = JSON.parse(await readFile(join(dataFolder, 'server.json'), 'utf8')) as { token: string }
  return token
}

/** A path of the repository. */
export const inRepository = (...parts: string[]): string => join(repository, ...parts)
