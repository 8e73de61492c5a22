/** Where the seed of a new data directory lies. Imports nothing heavy: it is read while everything else still loads. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { listMigrations } from '../migration-files.ts'

const modules = fileURLToPath(new URL('../../../../node_modules/', import.meta.url))

/** Everything that writes into a new database; each package.json holds the version. */
const packages = ['@electric-sql/pglite', '@electric-sql/pglite-pgvector', '@dbos-inc/dbos-sdk', 'node-pg-migrate']

/** What the seed consists of besides migrations, counted up by hand when that changes (roles, privileges, records). */
const preparation = 2

/** The seed's file for exactly this engine and these migrations; it need not be there. Takes a few ms. */
export async function seedFilePath(): Promise<string> {
  const [manifests, migrations] = await Promise.all([
    Promise.all(packages.map((name) => readFile(join(modules, name, 'package.json'), 'utf8'))),
    listMigrations(),
  ])
  const parts = [String(preparation), ...manifests, ...migrations.map(({ name, checksum }) => `${name} ${checksum}`)]
  const key = createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16)
  return join(modules, '.cache', 'rolewright', `seed-${key}.tar.gz`)
}
