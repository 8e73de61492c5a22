/** Puts an embedded backup back: the directory it replaces is kept beside it, and comes back when anything is wrong. */
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '../../kernel/errors.ts'
import { lockDirectory } from '../database/embedded/directory-lock.ts'
import { type EmbeddedDatabase, openEmbedded } from '../database/embedded/embedded.ts'
import { embeddedMajor } from '../database/embedded/older-engines.ts'
import { decryptFile } from './backup-files.ts'
import type { Backup } from './backup-folder.ts'
import { fileNames } from './backup-folder.ts'
import { moveToThisMajor, type Prepare, withOlderDatabase } from './convert-embedded.ts'
import { compareFigures, readFigures, type TableFigures } from './table-figures.ts'

export interface RestoredEmbedded {
  readonly tables: TableFigures[]
  /** Where the directory that was replaced lies now; null: there was none. */
  readonly replaced: string | null
}

async function figuresOf(database: EmbeddedDatabase): Promise<TableFigures[]> {
  const client = await database.pool.connect()
  try {
    await client.query('begin')
    const tables = await readFigures(client)
    await client.query('commit')
    return tables
  } finally {
    client.release()
  }
}

export interface Unpacking {
  /** Null: memory. */
  readonly directory: string | null
  /** Where folders may be made for the time of the work. */
  readonly workFolder: string
  /** Run on data of an older major version of PostgreSQL, and on what it becomes. */
  readonly prepare: Prepare
}

/** Unpacks the archive and compares every table with what was counted when the backup was made. */
export async function unpackEmbedded(
  seedFile: string,
  backup: Backup,
  { directory, workFolder, prepare }: Unpacking,
): Promise<TableFigures[]> {
  const { postgresMajor } = backup.manifest
  if (postgresMajor !== embeddedMajor)
    return await withOlderDatabase(postgresMajor, { workFolder, source: { seedFile } }, async (older) => {
      refuseUnread(backup, older)
      const tables = await figuresOf(older)
      refuseDifferences(backup, tables)
      if (directory !== null) await moveToThisMajor(older, directory, prepare)
      return tables
    })
  const database = await openEmbedded({ seedFile, ...(directory !== null && { directory }) })
  try {
    refuseUnread(backup, database)
    const tables = await figuresOf(database)
    refuseDifferences(backup, tables)
    return tables
  } finally {
    await database.close()
  }
}

/** An engine that cannot read an archive makes an empty database in its place. @throws AppError `unreadable_document` */
function refuseUnread({ name }: Backup, { seeded }: EmbeddedDatabase): void {
  if (!seeded) throw new AppError('unreadable_document', `The archive of ${name} cannot be unpacked.`)
}

/** @throws AppError `conflict` naming the tables that differ */
export function refuseDifferences(backup: Backup, found: readonly TableFigures[]): void {
  const differences = compareFigures(backup.manifest.tables, found)
  if (differences.length === 0) return
  throw new AppError('conflict', `What was restored is not what ${backup.name} held: ${differences.join('; ')}.`)
}

const renameUnlessMissing = (from: string, to: string): Promise<boolean> =>
  rename(from, to).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false
      throw error
    },
  )

/** A decrypted copy of one of its files in a folder that is gone afterwards. */
export async function withClearFile<T>(
  backup: Backup,
  {
    name,
    identities,
    workFolder,
  }: { readonly name: string; readonly identities: readonly string[]; readonly workFolder: string },
  work: (path: string) => Promise<T>,
): Promise<T> {
  const ending = backup.manifest.encrypted ? '.age' : ''
  if (ending === '') return await work(join(backup.folder, name))
  await mkdir(workFolder, { recursive: true, mode: 0o700 })
  const folder = await mkdtemp(join(workFolder, '.restoring-'))
  try {
    const clear = join(folder, name)
    await decryptFile(join(backup.folder, `${name}${ending}`), clear, identities)
    return await work(clear)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * Nothing may run on the data directory. The former database and key stay beside the new ones under names that say when.
 * @throws AppError `directory_in_use`; `conflict` or `unreadable_document`, and then everything is as it was
 */
export async function restoreEmbedded(
  backup: Backup,
  {
    dataDir,
    identities,
    prepare,
  }: { readonly dataDir: string; readonly identities: readonly string[]; readonly prepare: Prepare },
): Promise<RestoredEmbedded> {
  const lock = await lockDirectory(dataDir)
  const directory = join(dataDir, 'database')
  const stamp = new Date().toISOString().replaceAll(/[-:.]/gu, '')
  const aside = `${directory}.before-restore-${stamp}`
  try {
    const hadData = await renameUnlessMissing(directory, aside)
    const clear = { identities, workFolder: dataDir }
    try {
      const tables = await withClearFile(backup, { name: fileNames.embedded, ...clear }, (path) =>
        unpackEmbedded(path, backup, { directory, workFolder: dataDir, prepare }),
      )
      await restoreKey(backup, { ...clear, stamp })
      return { tables, replaced: hadData ? aside : null }
    } catch (error) {
      await rm(directory, { recursive: true, force: true })
      await rm(`${directory}.unfinished`, { force: true })
      if (hadData) await rename(aside, directory)
      throw error
    }
  } finally {
    await lock.release()
  }
}

/** What the key encrypted is in the backup, so the key comes with it. */
async function restoreKey(
  backup: Backup,
  {
    workFolder,
    identities,
    stamp,
  }: { readonly workFolder: string; readonly identities: readonly string[]; readonly stamp: string },
): Promise<void> {
  const hasKey = backup.manifest.files.some(({ name }) => name.startsWith(fileNames.secretKey))
  if (!hasKey) return
  const path = join(workFolder, fileNames.secretKey)
  await withClearFile(backup, { name: fileNames.secretKey, identities, workFolder }, async (clear) => {
    const kept = await readFile(path).catch(() => null)
    if (kept?.equals(await readFile(clear)) === true) return
    await renameUnlessMissing(path, `${path}.before-restore-${stamp}`)
    await decryptFile(clear, path, [])
  })
}
