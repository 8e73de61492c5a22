/** PostgreSQL's own programs, pg_dump and pg_restore: found, checked against the server, run with the password out of sight. */
import { spawn } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { AppError } from '../../kernel/errors.ts'

export interface ToolPlaces {
  /** POSTGRES_BIN_DIR: looked at alone when it is set. */
  readonly folder: string | null
  /** The PATH of this process. */
  readonly path: string
}

/** Where Debian and its relatives keep the programs of every major version. */
const debianFolder = '/usr/lib/postgresql'

async function candidateFolders({ folder, path }: ToolPlaces): Promise<string[]> {
  if (folder !== null) return [folder]
  const majors = await readdir(debianFolder).catch(() => [])
  const packaged = majors.sort((a, b) => Number(b) - Number(a)).map((major) => join(debianFolder, major, 'bin'))
  return [...path.split(delimiter).filter((part) => part !== ''), ...packaged]
}

interface ToolRun {
  readonly stdout: Readable
  /** Resolves when it ended well. @throws AppError `unavailable` with its own words */
  readonly done: Promise<void>
}

function runTool(program: string, args: readonly string[], url: string | null): ToolRun {
  const password = url === null ? '' : decodeURIComponent(new URL(url).password)
  const child = spawn(program, args, {
    env: { LC_ALL: 'C', ...(password !== '' && { PGPASSWORD: password }) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const words = text(child.stderr)
  const done = new Promise<void>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', async (code) => {
      if (code === 0) return resolve()
      const said = (await words.catch(() => '')).trim().slice(-1_000)
      reject(new AppError('unavailable', `${program} ended with ${code}: ${said}`))
    })
  })
  // Told to whoever awaits it; the reader of stdout may fail first.
  done.catch(() => {})
  return { stdout: child.stdout, done }
}

/** "pg_dump (PostgreSQL) 16.4" */
async function majorOf(program: string): Promise<number | null> {
  const run = runTool(program, ['--version'], null)
  const [said] = await Promise.all([text(run.stdout), run.done]).catch(() => [''])
  const major = / (\d+)\.?/u.exec(said ?? '')?.[1]
  return major === undefined ? null : Number(major)
}

/**
 * A program that is not older than the server: an older one refuses to dump, or leaves out what it does not know.
 * @throws AppError `invalid_configuration` that says what was found and what to do
 */
export async function findTool(
  name: 'pg_dump' | 'pg_restore',
  serverMajor: number,
  places: ToolPlaces,
): Promise<string> {
  const found: string[] = []
  for (const folder of await candidateFolders(places)) {
    const program = join(folder, name)
    const major = await majorOf(program)
    if (major !== null && major >= serverMajor) return program
    if (major !== null) found.push(`${program} is of ${major}`)
  }
  const seen = found.length === 0 ? 'none was found' : found.join(', ')
  throw new AppError(
    'invalid_configuration',
    `This needs ${name} of PostgreSQL ${serverMajor} or newer; ${seen}. Install the package postgresql-client-${serverMajor}, or set POSTGRES_BIN_DIR to the folder that holds it.`,
  )
}

/** Everybody on a machine sees the arguments of a program: the password goes by the environment. */
function withoutPassword(url: string): string {
  const clear = new URL(url)
  clear.password = ''
  return clear.href
}

/** A dump in PostgreSQL's custom format, of exactly what `snapshot` sees. */
export const dumpServer = (program: string, url: string, snapshot: string): ToolRun =>
  runTool(program, ['--format=custom', `--snapshot=${snapshot}`, `--dbname=${withoutPassword(url)}`], url)

/** What is in a dump, one line each, in the form that `restoreServer` takes. */
export async function listDump(program: string, file: string): Promise<string[]> {
  const run = runTool(program, ['--list', file], null)
  const [said] = await Promise.all([text(run.stdout), run.done])
  return said.split('\n')
}

/** All of it or nothing: one transaction, stopped at the first error. */
export async function restoreServer(
  program: string,
  { url, file, listFile }: { readonly url: string; readonly file: string; readonly listFile: string },
): Promise<void> {
  const args = ['--single-transaction', '--exit-on-error', '--no-owner', '--no-comments', `--use-list=${listFile}`]
  const run = runTool(program, [...args, `--dbname=${withoutPassword(url)}`, file], url)
  run.stdout.resume()
  await run.done
}
