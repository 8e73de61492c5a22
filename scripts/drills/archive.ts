/** Continuous archiving as docs/backup.md has it: its lines typed on a PostgreSQL of its own, restored to a moment, and after a crash. */
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { appendFile, chmod, chown, mkdtemp, readFile, rm } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import pg from 'pg'
import { findFreePort } from '../../test/harness/free-port.ts'
import { findPostgresPrograms } from '../../test/harness/postgres-programs.ts'
import { createPostgresServer, type PostgresServer } from '../../test/harness/postgres-server.ts'
import { inRepository } from '../../test/harness/processes.ts'
import { documented } from './walk/documented.ts'

interface ServiceUser {
  readonly uid: number
  readonly gid: number
}

/** Where the lines are typed, and as whom: PostgreSQL refuses to run as root. */
interface Shell {
  readonly env: NodeJS.ProcessEnv
  readonly user: ServiceUser | null
}

const asUser = ({ env, user }: Shell) => ({ env, cwd: '/', ...(user !== null && { uid: user.uid, gid: user.gid }) })

/** @param begins of a line of docs/backup.md @param names example -> what it is here */
async function type(shell: Shell, begins: string, names: Readonly<Record<string, string>> = {}): Promise<void> {
  const line = await documented('backup.md', begins)
  const command = Object.entries(names).reduce((text, [example, real]) => text.replace(example, real), line)
  // pg_ctl's server would inherit a pipe, and this would never end: what it says goes to its log.
  await promisify(execFile)('sh', ['-ec', `{ ${command}\n} > "$ARCHIVE/said" 2>&1`], asUser(shell)).catch(async () => {
    const logs = [join(shell.env.ARCHIVE ?? '', 'said'), `${shell.env.RESTORED}.log`]
    const texts = await Promise.all(logs.map((path) => readFile(path, 'utf8').catch(() => '')))
    throw new Error(`${command}: ${texts.join('').trim().slice(-1_000)}`)
  })
}

/** The line that goes on for as long as the database does. */
async function keepReceiving(shell: Shell): Promise<ChildProcess> {
  const line = await documented('backup.md', 'pg_receivewal --dbname="$SOURCE" --slot=rolewright --directory')
  return spawn('sh', ['-ec', `exec ${line}`], { ...asUser(shell), stdio: 'ignore' })
}

async function ask<T extends pg.QueryResultRow>(url: string, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<T>(sql)).rows
  } finally {
    await client.end()
  }
}

export interface ArchiveFigures {
  /** Between the last change that came back and the crash. */
  readonly lostMs: number
  /** From nothing to a database that answers, to the moment before a mistake. */
  readonly restoredMs: number
}

/**
 * @param fill puts data into the database at the address @param check looks at what came back from the moment before everything was deleted
 * @throws Error where a line of the page fails, or something else came back than was there
 */
export async function playArchiving(
  fill: (url: string) => Promise<void>,
  check: (url: string) => Promise<void>,
): Promise<ArchiveFigures> {
  const { findServiceUser, chooseHome }: { findServiceUser(): ServiceUser | null; chooseHome(root: string): string } =
    await import(inRepository('scripts/services/service.mjs'))
  const [source, programs, folder] = await Promise.all([
    createPostgresServer(),
    findPostgresPrograms(),
    mkdtemp(join(chooseHome(inRepository('.')), 'archive-')),
  ])
  const user = findServiceUser()
  const env = { ...process.env, PATH: `${programs}${delimiter}${process.env.PATH}`, HOME: '/', SOURCE: source.url }
  const shell: Shell = { user, env: { ...env, ARCHIVE: folder } }
  let receiver: ChildProcess | undefined
  const restored: Restored[] = []
  try {
    await chmod(folder, 0o755)
    if (user !== null) await chown(folder, user.uid, user.gid)
    await type(shell, 'mkdir -p "$ARCHIVE/wal"')
    await type(shell, 'pg_receivewal --dbname="$SOURCE" --slot=rolewright --create-slot')
    receiver = await keepReceiving(shell)
    await type(shell, 'pg_basebackup')
    await type(shell, 'pg_verifybackup')
    await fill(source.url)
    await ask(source.url, 'create table kept_moments (at timestamptz)')
    const [moment] = await ask<{ at: string }>(source.url, 'select clock_timestamp()::text as at')
    await sleep(1_000)
    await ask(source.url, 'drop schema public cascade')
    await ask(source.url, 'create schema public; create table kept_moments (at timestamptz)')
    const lastAt = await writeUntilCrash(source)
    receiver.kill('SIGTERM')

    const begun = performance.now()
    const before = await restore(shell, 'before', moment?.at ?? null)
    restored.push(before)
    const restoredMs = performance.now() - begun
    await check(before.url(source.url))
    const whole = await restore(shell, 'whole', null)
    restored.push(whole)
    const [found] = await ask<{ at: Date | null }>(whole.url(source.url), 'select max(at) as at from kept_moments')
    if (!found?.at) throw new Error('nothing came back of what was written before the crash')
    return { lostMs: Math.max(0, lastAt.getTime() - found.at.getTime()), restoredMs }
  } finally {
    receiver?.kill('SIGKILL')
    for (const one of restored) await one.stop()
    await source.remove()
    await rm(folder, { recursive: true, force: true })
  }
}

/** A change every few milliseconds, each committed by itself. @returns when the last one was acknowledged */
async function writeUntilCrash(source: PostgresServer): Promise<Date> {
  const client = new pg.Client({ connectionString: source.url })
  client.on('error', () => {})
  await client.connect()
  let last = new Date(0)
  const until = performance.now() + 2_000
  while (performance.now() < until) {
    const { rows } = await client.query<{ at: Date }>(
      'insert into kept_moments values (clock_timestamp()) returning at',
    )
    last = rows[0]?.at ?? last
  }
  source.crash()
  await client.end().catch(() => {})
  return last
}

interface Restored {
  url(source: string): string
  stop(): Promise<void>
}

async function restore(shell: Shell, name: string, moment: string | null): Promise<Restored> {
  const port = String(await findFreePort())
  const target = join(shell.env.ARCHIVE ?? '', name)
  const here: Shell = { ...shell, env: { ...shell.env, RESTORED: target, PGPORT: port } }
  await type(here, 'cp -a "$ARCHIVE/base" "$RESTORED"')
  await type(here, 'echo "restore_command')
  await type(here, 'echo "recovery_target_action')
  if (moment !== null) await type(here, 'echo "recovery_target_time', { '2026-11-29 10:15:00+00': moment })
  // What the source was started with beside its file of settings, and no folder of a socket.
  const settings = "unix_socket_directories = ''\nmax_connections = 200\n"
  await appendFile(join(target, 'postgresql.auto.conf'), settings)
  await type(here, 'touch "$RESTORED/recovery.signal"')
  await type(here, 'pg_ctl --pgdata="$RESTORED"')
  const url = (source: string): string => {
    const address = new URL(source)
    address.port = port
    return address.href
  }
  const stop = async (): Promise<void> => {
    await promisify(execFile)('pg_ctl', ['-D', target, '-m', 'immediate', 'stop'], asUser(here)).catch(() => {})
  }
  // It answers while it still reads its log; it is ready for changes when it was promoted.
  const ready = async (): Promise<boolean> =>
    (await ask<{ busy: boolean }>(url(here.env.SOURCE ?? ''), 'select pg_is_in_recovery() as busy'))[0]?.busy === false
  while (!(await ready().catch(() => false))) await sleep(50)
  return { url, stop }
}
