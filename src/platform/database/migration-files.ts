/** The numbered SQL files of `migrations/` and their checksums. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sha256Hex } from '../../kernel/text.ts'

export const migrationsDirectory = fileURLToPath(new URL('../../../migrations', import.meta.url))

export interface MigrationFile {
  /** File name without `.sql`, such as `0001_accounts`. */
  readonly name: string
  /** Of the whole file, so that a changed comment counts too. */
  readonly checksum: string
  readonly up: string
  readonly down: string
}

/** Line ends do not count: a checkout on Windows has the same checksum. */
const checksumOf = (sql: string): string => sha256Hex(sql.replaceAll('\r\n', '\n'))

/**
 * All migrations in the order they run.
 * @throws Error when a name is not NNNN_name.sql, a number is used twice, or a file lacks one of its two sections
 */
export async function listMigrations(directory: string = migrationsDirectory): Promise<MigrationFile[]> {
  const files = (await readdir(directory)).filter((file) => file.endsWith('.sql')).sort()
  const numbers = new Set<string>()
  return await Promise.all(
    files.map(async (file) => {
      const number = /^(\d{4})_[a-z0-9_]+\.sql$/.exec(file)?.[1]
      if (number === undefined) throw new Error(`Migration ${file} is not named like 0001_accounts.sql.`)
      if (numbers.has(number)) throw new Error(`Two migrations have the number ${number}.`)
      numbers.add(number)
      const sql = await readFile(join(directory, file), 'utf8')
      return { name: file.slice(0, -'.sql'.length), checksum: checksumOf(sql), ...splitSections(file, sql) }
    }),
  )
}

function splitSections(file: string, sql: string): { up: string; down: string } {
  const [, up, down, ...rest] = sql.split(/^-- (?:Up|Down) Migration\s*$/m)
  const isInOrder = /^-- Up Migration[^\S\n]*$[\s\S]*^-- Down Migration[^\S\n]*$/m.test(sql)
  if (up === undefined || down === undefined || rest.length > 0 || !isInOrder) {
    throw new Error(`Migration ${file} needs one line "-- Up Migration" and, after it, one line "-- Down Migration".`)
  }
  return { up, down }
}
