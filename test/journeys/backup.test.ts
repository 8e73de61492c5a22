/** Backups: made, verified, put back with every row as it was, encrypted, thinned out; and the move from embedded to a server. */
import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Backup, readBackup } from '../../src/platform/backup/backup-folder.ts'
import { moveDatabase } from '../../src/platform/backup/move-database.ts'
import { compareFigures, readFigures, type TableFigures } from '../../src/platform/backup/table-figures.ts'
import { takeBackup } from '../../src/platform/backup/take-backup.ts'
import { openDataDirectory } from '../../src/platform/database/embedded/data-directory.ts'
import { openEmbedded } from '../../src/platform/database/embedded/embedded.ts'
import { embeddedMajor, readMajor, withOlderEngine } from '../../src/platform/database/embedded/older-engines.ts'
import { migrateUp } from '../../src/platform/database/migrate.ts'
import { migrateEngine } from '../../src/platform/workflows/dbos-engine.ts'
import { createServerDatabase } from '../harness/database.ts'
import { findPostgresPrograms } from '../harness/postgres-programs.ts'
import { inRepository, makeDataFolder, runCli, startServer, type Variables } from '../harness/processes.ts'
import { createServerInstallation, hasServerDatabase, type ServerInstallation } from '../harness/server-installation.ts'

const fixture = (name: string): string => inRepository('test/fixtures', name)

const run = async (args: readonly string[], variables: Variables): Promise<string> => {
  const done = await runCli(args, variables)
  expect(done.code, `${args.join(' ')}: ${done.stderr}`).toBe(0)
  return done.stdout
}

const refuse = async (args: readonly string[], variables: Variables): Promise<string> => {
  const done = await runCli(args, variables)
  expect(done.code, `${args.join(' ')}: ${done.stdout}`).toBe(2)
  return done.stderr
}

/** Somebody's work: a profile, postings, a run with its documents. */
const work = (variables: Variables, out: string): Promise<string> =>
  run(
    [
      'prepare',
      '--resume',
      fixture('resume.txt'),
      '--postings',
      fixture('greenhouse-board.json'),
      '--out',
      out,
      '--yes',
      '--json',
    ],
    variables,
  )

const namesIn = async (folder: string): Promise<string[]> => (await readdir(folder)).sort()
const latestIn = async (folder: string): Promise<string> => join(folder, (await namesIn(folder)).at(-1) ?? '')
const rowsOf = (tables: readonly TableFigures[], name: string): number =>
  tables.find((one) => one.name === name)?.rows ?? 0

async function figuresOf(url: string): Promise<TableFigures[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('begin')
    return await readFigures(client)
  } finally {
    await client.end()
  }
}

describe('an embedded installation', () => {
  let folder: Awaited<ReturnType<typeof makeDataFolder>>
  let variables: Variables
  let backups: string
  beforeAll(async () => {
    folder = await makeDataFolder()
    backups = join(folder.path, 'backups')
    variables = { DATA_DIR: join(folder.path, 'data'), BACKUP_DIR: backups }
    await work(variables, join(folder.path, 'out'))
  })
  afterAll(() => folder.remove())

  test('is backed up by one command into files that only their owner reads, and a backup is whole', async () => {
    expect(await run(['backup'], variables)).toContain('Backed up to')
    const path = await latestIn(backups)
    for (const name of await namesIn(path)) expect((await stat(join(path, name))).mode & 0o077, name).toBe(0)
    expect(await namesIn(path)).toEqual(['database.tar.gz', 'manifest.json', 'secret-key'])
    const { manifest } = await readBackup(path)
    expect(rowsOf(manifest.tables, 'public.documents')).toBeGreaterThan(0)
    expect(rowsOf(manifest.tables, 'dbos.workflow_status')).toBeGreaterThan(0)
    expect(await run(['backup', 'verify'], variables)).toMatch(/is whole: \d+ rows in \d+ tables/u)
    expect(await run(['backup', 'list'], variables)).toContain('rows in')
  })

  test('is put back by one command with every row as it was, and what it replaces is kept', async () => {
    const before = await readBackup(await latestIn(backups))
    await run(['profile', 'import', fixture('resume.json')], variables)
    expect(await run(['restore', 'latest'], variables)).toContain('every table is as it was')
    expect(await namesIn(join(folder.path, 'data'))).toEqual(
      expect.arrayContaining(['database', expect.stringMatching(/^database\.before-restore-/u)]),
    )
    await run(['backup'], variables)
    const after = await readBackup(await latestIn(backups))
    const unlike = compareFigures(before.manifest.tables, after.manifest.tables)
    // Each command beats as an executor, and the first backup was recorded after it was made.
    expect(unlike.filter((sentence) => !/public\.(?:executors|backups)/u.test(sentence))).toEqual([])
    expect(rowsOf(after.manifest.tables, 'public.profiles')).toBe(1)
  })

  test('a damaged backup is refused, and the data stays as it is', async () => {
    const damaged = join(folder.path, 'damaged', (await namesIn(backups)).at(-1) ?? '')
    await mkdir(damaged, { recursive: true })
    const from = await latestIn(backups)
    for (const name of await namesIn(from)) await writeFile(join(damaged, name), await readFile(join(from, name)))
    const archive = join(damaged, 'database.tar.gz')
    const bytes = await readFile(archive)
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1
    await writeFile(archive, bytes)
    expect(await refuse(['backup', 'verify', damaged], variables)).toContain('checksum differs')
    expect(await refuse(['restore', damaged], variables)).toContain('is damaged')
    // Whole files whose rows are not those that were counted.
    const manifest = JSON.parse(await readFile(join(from, 'manifest.json'), 'utf8'))
    manifest.tables.find((one: TableFigures) => one.name === 'public.facts').rows += 1
    await writeFile(archive, await readFile(join(from, 'database.tar.gz')))
    await writeFile(join(damaged, 'manifest.json'), JSON.stringify(manifest))
    expect(await refuse(['restore', damaged], variables)).toContain('public.facts has')
    expect(await run(['runs', 'list'], variables)).toMatch(/\S/u)
  })

  test('an encrypted backup opens with its identity alone, and old ones make room', async () => {
    const key = join(folder.path, 'identity.txt')
    const other = join(folder.path, 'other.txt')
    await writeFile(key, await run(['backup', 'key'], variables))
    await writeFile(other, await run(['backup', 'key'], variables))
    const recipient = /BACKUP_RECIPIENT=(age1\S+)/u.exec(await readFile(key, 'utf8'))?.[1]
    const encrypting = { ...variables, BACKUP_RECIPIENT: recipient, BACKUP_KEEP: '2' }
    expect(await run(['backup'], encrypting)).toContain('Removed 1')
    expect(await namesIn(backups)).toHaveLength(2)
    const path = await latestIn(backups)
    expect(await namesIn(path)).toEqual(['database.tar.gz.age', 'manifest.json', 'secret-key.age'])
    expect((await readFile(join(path, 'database.tar.gz.age'))).subarray(0, 21).toString()).toBe('age-encryption.org/v1')
    expect(await refuse(['restore', 'latest'], encrypting)).toContain('--identity')
    expect(await refuse(['restore', 'latest', '--identity', other], encrypting)).toContain('could not be decrypted')
    expect(await run(['backup', 'verify', '--identity', key], encrypting)).toContain('is whole')
    expect(await run(['restore', 'latest', '--identity', key], encrypting)).toContain('every table is as it was')
  })

  test('is backed up by itself before a new release changes its tables', async () => {
    const kept = (await namesIn(backups)).length
    await run(['migrate', 'down'], variables)
    const server = await startServer(variables)
    await server.stop()
    const made = await latestIn(backups)
    expect([(await namesIn(backups)).length, made]).toEqual([kept + 1, expect.stringMatching(/-before-migration$/u)])
    expect((await readBackup(made)).manifest.reason).toBe('before-migration')
  })

  test.skipIf(!hasServerDatabase)('moves to a database server by one command with nothing lost, once', async () => {
    const target = await createServerDatabase()
    try {
      const said = await run(['move-to-postgres', '--to', target.url], variables)
      expect(said).toMatch(/Moved \d+ rows of \d+ tables/u)
      await run(['backup'], variables)
      const { manifest } = await readBackup(await latestIn(backups))
      const unlike = compareFigures(manifest.tables, await figuresOf(target.url))
      expect(unlike.filter((sentence) => !/migration|public\.(?:executors|backups)/u.test(sentence))).toEqual([])
      expect(rowsOf(manifest.tables, 'public.blobs')).toBeGreaterThan(0)
      expect(await refuse(['move-to-postgres', '--to', target.url], variables)).toContain('holds rows already')
      // What was enqueued, numbered and encrypted goes on there.
      const key = (await readFile(join(folder.path, 'data', 'secret-key'), 'utf8')).trim()
      const moved = { DATABASE_URL: target.url, SECRET_KEY: key, DATA_DIR: join(folder.path, 'moved') }
      expect(await run(['accounts', 'add', 'Somebody Else'], moved)).toContain('rw_')
      const server = await startServer(moved)
      expect((await fetch(`${server.address}/health/ready`)).status).toBe(200)
      await server.stop()
    } finally {
      await target.remove()
    }
  })
})

/** The same work as PostgreSQL 17 keeps it: a data directory of that version in `to`, and a backup of it. */
async function keepInOlderMajor(from: string, to: string, backups: string): Promise<Backup> {
  await mkdir(to, { recursive: true })
  await writeFile(join(to, 'secret-key'), await readFile(join(from, 'secret-key')), { mode: 0o600 })
  return await withOlderEngine(17, to, async (folder) => {
    const [source, older] = await Promise.all([
      openDataDirectory(from),
      openEmbedded({ directory: join(to, 'database'), olderEngine: join(folder, 'node_modules') }),
    ])
    try {
      await migrateUp(older)
      await migrateEngine(older, null)
      await older.pool.query('delete from dbos.application_versions')
      const clients = await Promise.all([source.pool.connect(), older.pool.connect()])
      await moveDatabase(...clients).finally(() => clients.map((client) => client.release()))
      const settings = { directory: backups, dataDir: to, databaseUrl: null, recipient: null, version: '0.0.9' }
      return await takeBackup(older, { ...settings, tools: { folder: null, path: '' } }, 'daily')
    } finally {
      await Promise.all([source.close(), older.close()])
    }
  })
}

describe('embedded data of PostgreSQL 17', () => {
  let folder: Awaited<ReturnType<typeof makeDataFolder>>
  let variables: Variables
  let backup: Backup
  let runs: string
  beforeAll(async () => {
    folder = await makeDataFolder()
    const now = { DATA_DIR: join(folder.path, 'now') }
    variables = { DATA_DIR: join(folder.path, 'older'), BACKUP_DIR: join(folder.path, 'backups') }
    await work(now, join(folder.path, 'out'))
    runs = await run(['runs', 'list'], now)
    backup = await keepInOlderMajor(now.DATA_DIR, join(folder.path, 'older'), join(folder.path, 'backups'))
  })
  afterAll(() => folder.remove())

  test('is not opened: the sentence says which command makes data of this release of it', async () => {
    const said = await refuse(['runs', 'list'], variables)
    expect(said).toContain(`is of PostgreSQL 17, and this release works with ${embeddedMajor}`)
    expect(said).toContain('Run: rolewright convert.')
  })

  test('is converted by one command with every row as it was, once, and what was there before is kept', async () => {
    const said = await run(['convert'], variables)
    const rows = backup.manifest.tables.reduce((sum, table) => sum + table.rows, 0)
    expect(Number(/Converted (\d+) rows of \d+ tables from PostgreSQL 17/u.exec(said)?.[1])).toBeGreaterThan(rows / 2)
    expect(await run(['runs', 'list'], variables)).toBe(runs)
    const names = (await namesIn(variables.DATA_DIR ?? '')).filter((name) => /^database|^\.postgres/u.test(name))
    expect(names).toEqual(['database', expect.stringMatching(/^database\.before-convert-/u)])
    const majorOf = (name = ''): Promise<number | null> => readMajor(join(folder.path, 'older', name))
    expect(await Promise.all(names.map(majorOf))).toEqual([embeddedMajor, 17])
    expect(await refuse(['convert'], variables)).toContain('nothing to convert')
  })

  test('a backup of it is verified and restored as any other', async () => {
    expect(backup.manifest.postgresMajor).toBe(17)
    expect(await run(['backup', 'verify', backup.name], variables)).toMatch(/is whole: \d+ rows in \d+ tables/u)
    expect(await run(['restore', backup.name], variables)).toContain('every table is as it was')
    expect(await run(['runs', 'list'], variables)).toBe(runs)
  })
})

describe.skipIf(!hasServerDatabase)('an installation on a database server', () => {
  let folder: Awaited<ReturnType<typeof makeDataFolder>>
  let installation: ServerInstallation
  let variables: Variables
  beforeAll(async () => {
    ;[folder, installation] = await Promise.all([makeDataFolder(), createServerInstallation()])
    variables = {
      ...installation.variables,
      BACKUP_DIR: join(folder.path, 'backups'),
      POSTGRES_BIN_DIR: await findPostgresPrograms(),
    }
    await work(variables, join(folder.path, 'out'))
  })
  afterAll(async () => {
    await Promise.all([folder.remove(), installation.remove()])
  })

  test('is dumped as one moment saw it, verified, put back into an empty database, and says when that was', async () => {
    const startedAt = Date.now() / 1000
    expect(await run(['backup', 'now', '--daily'], variables)).toContain('Backed up to')
    expect(await run(['backup', 'verify'], variables)).toMatch(/is whole: \d+ tables in the dump/u)
    const { manifest, folder: path } = await readBackup(await latestIn(join(folder.path, 'backups')))
    expect((await stat(join(path, 'database.dump'))).mode & 0o077).toBe(0)
    expect(rowsOf(manifest.tables, 'public.documents')).toBeGreaterThan(0)
    const empty = await createServerDatabase()
    try {
      const there = { ...variables, DATABASE_URL: empty.url }
      expect(await run(['restore', 'latest'], there)).toContain('every table is as it was')
      const restored = await figuresOf(empty.url)
      expect(compareFigures(manifest.tables, restored)).toEqual([])
      // Not by chance: both see a change in a single value.
      const client = new pg.Client({ connectionString: empty.url })
      await client.connect()
      await client.query("update accounts set display_name = display_name || '!'")
      await client.end()
      expect(compareFigures(manifest.tables, await figuresOf(empty.url))).toEqual([
        expect.stringContaining('public.accounts'),
      ])
      expect(await refuse(['restore', 'latest'], there)).toContain('--replace')
      expect(await run(['restore', 'latest', '--replace'], there)).toContain('every table is as it was')
      const server = await startServer(there)
      const me = await fetch(`${server.address}/api/v1/me`, {
        headers: { authorization: `Bearer ${installation.key}` },
      })
      expect(me.status).toBe(200)
      await server.stop()
    } finally {
      await empty.remove()
    }
    const server = await startServer(variables)
    const page = await (await fetch(`${server.address}/metrics`)).text()
    await server.stop()
    const at = Number(/^rolewright_backup_last_success_timestamp_seconds (\S+)$/mu.exec(page)?.[1])
    expect(at).toBeGreaterThanOrEqual(startedAt)
  })

  test('is not dumped by programs older than the server: the sentence says what to install', async () => {
    const old = join(folder.path, 'old-programs')
    await mkdir(old)
    await writeFile(join(old, 'pg_dump'), "#!/bin/sh\necho 'pg_dump (PostgreSQL) 9.6.24'\n")
    await chmod(join(old, 'pg_dump'), 0o755)
    const said = await refuse(['backup'], { ...variables, POSTGRES_BIN_DIR: old })
    expect(said).toMatch(/needs pg_dump of PostgreSQL \d+ or newer; .* is of 9\b.*postgresql-client/u)
  })
})
