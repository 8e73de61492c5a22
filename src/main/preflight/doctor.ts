/** `rolewright doctor`: for people at home, whether this machine and this installation have what they need. */
import { access, constants, statfs } from 'node:fs/promises'
import { freemem } from 'node:os'
import { resolve } from 'node:path'
import { AppError, messageOf } from '../../kernel/errors.ts'
import { findLastBackup } from '../../platform/backup/backup-records.ts'
import { type Environment, loadSettings, type Settings } from '../../platform/config/settings.ts'
import { findRunningServer } from '../../platform/database/embedded/running-server.ts'
import { migrationStatus } from '../../platform/database/migrate.ts'
import { createProcessLog } from '../../platform/telemetry/log.ts'
import { openDatabase } from '../start.ts'
import { type CheckResult, type Finding, failed, ok, warning } from './finding.ts'

const gigabyte = 1_000_000_000
/** Embedded, with the model and documents at work. */
const neededBytes = 800_000_000

function checkNode(): Finding[] {
  const major = Number(process.versions.node.split('.', 1)[0])
  return [
    major >= 24
      ? ok(`Node ${process.versions.node} on ${process.platform} ${process.arch}.`)
      : failed(
          `Node ${process.versions.node} is too old.`,
          'Start with `npm start`, which brings the right one, or install Node 24.',
        ),
  ]
}

function checkMemory(): Finding[] {
  const free = Math.max(process.availableMemory(), freemem())
  const says = `${(free / gigabyte).toFixed(1)} GB of memory are free.`
  return [free < neededBytes ? warning(says, 'Close other programs: 0.8 GB are needed at most.') : ok(says)]
}

async function checkFolder({ dataDir }: Settings): Promise<Finding[]> {
  const folder = await access(dataDir, constants.W_OK).then(
    () => dataDir,
    () => null,
  )
  if (folder === null)
    return [warning(`${dataDir} is not there or cannot be written.`, 'The first start makes it; else set DATA_DIR.')]
  const { bavail, bsize } = await statfs(folder)
  const says = `${dataDir} can be written; ${((bavail * bsize) / gigabyte).toFixed(1)} GB are free there.`
  return [bavail * bsize < gigabyte ? warning(says, 'Make room: 1 GB is a comfortable reserve.') : ok(says)]
}

async function checkModel(): Promise<Finding[]> {
  const folder = resolve(import.meta.dirname, '../../../models')
  const isThere = await access(folder, constants.R_OK).then(
    () => true,
    () => false,
  )
  return [
    isThere ? ok('The built-in model is there.') : failed('The folder models/ is missing.', 'Take the release again.'),
  ]
}

async function checkDatabase(settings: Settings): Promise<Finding[]> {
  const running = settings.databaseUrl === null ? await findRunningServer(settings.dataDir) : null
  if (running !== null) return [ok(`A server runs at ${running.address}; it holds the data.`)]
  const database = await openDatabase(settings, createProcessLog(settings, { role: 'cli' }))
  try {
    const { applied, pending, newer } = await migrationStatus(database)
    if (newer.length > 0)
      return [failed('The data was used by a newer release.', 'Use that release again, or restore a backup.')]
    if (applied.length === 0) return [ok('The database is new.')]
    if (pending.length > 0)
      return [
        warning(
          `${pending.length} migrations are to come.`,
          'The next start does it; on a server: rolewright migrate up',
        ),
      ]
    const last = await findLastBackup(database)
    return [
      ok('The database opens and has every table.'),
      last === null
        ? warning('There is no backup yet.', 'A running server makes one each day; now: rolewright backup')
        : ok(`The last backup is of ${last.finishedAt.toISOString().slice(0, 10)}.`),
    ]
  } finally {
    await database.close()
  }
}

/** Everything that can be looked at; a check that throws is one that failed. */
export async function runDoctor(env: Environment): Promise<CheckResult[]> {
  const settings = await loadSettings(env).catch((error: unknown) => {
    if (error instanceof AppError) return error
    throw error
  })
  const machine = [
    { id: 'node', title: 'Node', findings: checkNode() },
    { id: 'memory', title: 'Memory', findings: checkMemory() },
    { id: 'model', title: 'Built-in model', findings: await checkModel() },
  ]
  if (settings instanceof AppError) {
    const findings = settings.issues.map(({ path, message }) => failed(`${path}: ${message}.`, 'docs/configuration.md'))
    return [...machine, { id: 'config', title: 'Settings', findings }]
  }
  const database = await checkDatabase(settings).catch((error: unknown) => [
    failed(messageOf(error), 'The sentence says what to do.'),
  ])
  return [
    ...machine,
    { id: 'config', title: 'Settings', findings: [ok('Every setting can be used.')] },
    { id: 'folder', title: 'Data folder', findings: await checkFolder(settings) },
    { id: 'data', title: 'Database', findings: database },
  ]
}
