/** Embedded data of an older major version of PostgreSQL becomes data of this release: read by its own engine, compared table by table. */
import { cp, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '../../kernel/errors.ts'
import type { Database } from '../database/database.ts'
import { lockDirectory } from '../database/embedded/directory-lock.ts'
import { type EmbeddedDatabase, openEmbedded } from '../database/embedded/embedded.ts'
import { embeddedMajor, readMajor, withOlderEngine } from '../database/embedded/older-engines.ts'
import { seedFilePath } from '../database/embedded/seed-file.ts'
import { migrationStatus } from '../database/migrate.ts'
import { moveDatabase } from './move-database.ts'
import type { TableFigures } from './table-figures.ts'

/** Everything that brings a database to the structure of this release. */
export type Prepare = (database: Database) => Promise<unknown>

/** Each side waits while the other is read or written: an hour is more than any of it takes. */
const patience = { idleInTransactionTimeoutMs: 3_600_000 }

/**
 * The structure of both sides is made the same first: `older` must be a copy, since no older release can open it afterwards.
 * @param directory of the new database, which is made
 * @throws AppError `conflict` when a newer release has migrated it, or what arrived differs
 */
export async function moveToThisMajor(
  older: EmbeddedDatabase,
  directory: string,
  prepare: Prepare,
): Promise<TableFigures[]> {
  const { newer } = await migrationStatus(older)
  if (newer.length > 0) throw new AppError('conflict', `The data was migrated by a newer release (${newer[0]}).`)
  await prepare(older)
  const seedFile = await seedFilePath().catch(() => undefined)
  const made = await openEmbedded({ directory, ...(seedFile !== undefined && { seedFile }) }, patience)
  try {
    await prepare(made)
    // The one row that preparing leaves besides its records: the engine of workflows notes its version.
    await made.pool.query('delete from dbos.application_versions')
    const [from, to] = await Promise.all([older.pool.connect(), made.pool.connect()])
    try {
      return await moveDatabase(from, to)
    } finally {
      from.release()
      to.release()
    }
  } finally {
    await made.close()
  }
}

/** Reads data with the engine of its own major version. @param source a directory that may be changed, or an archive of one */
export async function withOlderDatabase<T>(
  major: number,
  {
    workFolder,
    source,
  }: { readonly workFolder: string; readonly source: { directory: string } | { seedFile: string } },
  work: (database: EmbeddedDatabase) => Promise<T>,
): Promise<T> {
  return await withOlderEngine(major, workFolder, async (folder) => {
    // On the disk, not in memory: an archive may hold more than fits there.
    const directory = 'directory' in source ? source.directory : join(folder, 'database')
    const olderEngine = join(folder, 'node_modules')
    const database = await openEmbedded({ ...source, directory, olderEngine }, patience)
    try {
      return await work(database)
    } finally {
      await database.close()
    }
  })
}

/**
 * Nothing may run on the data directory. The former database stays beside the new one under a name that says when.
 * @returns what was moved, the major version it was of, and where the former database lies now
 * @throws AppError `not_found` without data, `conflict` where there is nothing to convert; then, as after any error, all is as it was
 */
export async function convertDirectory(
  dataDir: string,
  prepare: Prepare,
): Promise<{ readonly tables: TableFigures[]; readonly from: number; readonly kept: string }> {
  const lock = await lockDirectory(dataDir)
  const directory = join(dataDir, 'database')
  const stamp = new Date().toISOString().replaceAll(/[-:.]/gu, '')
  const [copy, made, kept] = ['copy', 'new', 'before-convert'].map((what) => `${directory}.${what}-${stamp}`) as [
    string,
    string,
    string,
  ]
  try {
    const from = await readMajor(directory)
    if (from === null) throw new AppError('not_found', `There is no data in ${dataDir}.`)
    if (from === embeddedMajor)
      throw new AppError(
        'conflict',
        `The data in ${dataDir} is of PostgreSQL ${from} already: there is nothing to convert.`,
      )
    await cp(directory, copy, { recursive: true })
    const tables = await withOlderDatabase(from, { workFolder: dataDir, source: { directory: copy } }, (older) =>
      moveToThisMajor(older, made, prepare),
    )
    await rename(directory, kept)
    await rename(made, directory)
    return { tables, from, kept }
  } finally {
    await Promise.all([copy, made, `${made}.unfinished`].map((path) => rm(path, { recursive: true, force: true })))
    await lock.release()
  }
}
