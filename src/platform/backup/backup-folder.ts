/** Backups on disk: one folder each, a manifest inside, whole or not there at all; how many are kept. */
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { AppError } from '../../kernel/errors.ts'

export const backupReasons = ['daily', 'manual', 'before-migration'] as const
export type BackupReason = (typeof backupReasons)[number]

const manifestSchema = z.strictObject({
  format: z.literal(1),
  createdAt: z.iso.datetime(),
  reason: z.enum(backupReasons),
  /** Of Rolewright. */
  version: z.string(),
  mode: z.enum(['embedded', 'postgres']),
  postgresMajor: z.int(),
  /** Applied, in order. */
  migrations: z.array(z.string()),
  encrypted: z.boolean(),
  /** SHA-256 in hex of the file as it lies there. */
  files: z.array(z.strictObject({ name: z.string(), bytes: z.int(), sha256: z.string() })),
  tables: z.array(z.strictObject({ name: z.string(), rows: z.int(), checksum: z.string() })),
})

export type Manifest = z.output<typeof manifestSchema>

export interface Backup {
  /** Of its folder; sorts by time. */
  readonly name: string
  readonly folder: string
  readonly manifest: Manifest
}

/** `.age` at the end where they are encrypted. */
export const fileNames = { embedded: 'database.tar.gz', postgres: 'database.dump', secretKey: 'secret-key' } as const

const manifestFile = 'manifest.json'
const folderName = /^rolewright-\d{8}T\d{6}(?:\d{3})?Z-(?:daily|manual|before-migration)$/u

const nameOf = (createdAt: Date, reason: BackupReason): string =>
  `rolewright-${createdAt.toISOString().replaceAll(/[-:.]/gu, '')}-${reason}`

/** Makes a backup's folder; it gets its name only when `fill` has written all of it. */
export async function writeBackupFolder(
  directory: string,
  given: { readonly createdAt: Date; readonly reason: BackupReason },
  fill: (folder: string) => Promise<Omit<Manifest, 'format' | 'createdAt' | 'reason'>>,
): Promise<Backup> {
  const name = nameOf(given.createdAt, given.reason)
  const draft = join(directory, `.unfinished-${name}`)
  try {
    await mkdir(draft, { recursive: true, mode: 0o700 })
    const rest = await fill(draft)
    const manifest: Manifest = { format: 1, createdAt: given.createdAt.toISOString(), reason: given.reason, ...rest }
    await writeFile(join(draft, manifestFile), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600, flush: true })
    const folder = join(directory, name)
    await rename(draft, folder)
    return { name, folder, manifest }
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}

/** @throws AppError `not_found`, or `unreadable_document` for a folder that is no whole backup */
export async function readBackup(folder: string): Promise<Backup> {
  const text = await readFile(join(folder, manifestFile), 'utf8').catch(() => {
    throw new AppError('not_found', `There is no backup at ${folder}: it has no ${manifestFile}.`)
  })
  const read = manifestSchema.safeParse(parseJson(text))
  if (!read.success)
    throw new AppError(
      'unreadable_document',
      `The manifest of the backup at ${folder} is damaged or of a newer version.`,
    )
  return { name: folder.split(/[\\/]/u).at(-1) ?? folder, folder, manifest: read.data }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Names of the backups of a directory, oldest first; other folders are none of our business. */
export async function listBackupNames(directory: string): Promise<string[]> {
  const names = await readdir(directory).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw new AppError('invalid_configuration', `The backups in ${directory} cannot be read: ${error.message}.`)
  })
  return names.filter((name) => folderName.test(name)).sort()
}

const isBeforeMigration = (name: string): boolean => name.endsWith('-before-migration')

/**
 * Removes the oldest beyond `keep`. Those made before migrations are counted apart: seven failed upgrades in one
 * evening must not take every daily one away.
 * @returns the names that went
 */
export async function removeOldBackups(directory: string, keep: number): Promise<string[]> {
  const names = await listBackupNames(directory)
  const kinds = [names.filter(isBeforeMigration), names.filter((name) => !isBeforeMigration(name))]
  const old = kinds.flatMap((kind) => kind.slice(0, Math.max(0, kind.length - keep)))
  await Promise.all(old.map((name) => rm(join(directory, name), { recursive: true, force: true })))
  return old
}
