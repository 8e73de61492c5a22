/** Makes the seed of a new embedded data directory (see platform/database/embedded/seed.ts). Run by the set-up; quick when it is there. */
import { ensureSeed } from '../src/platform/database/embedded/seed.ts'
import { migrateUp } from '../src/platform/database/migrate.ts'
import { migrateEngine } from '../src/platform/workflows/dbos-engine.ts'

const { file, made } = await ensureSeed([migrateUp, (database) => migrateEngine(database, null)])
process.stderr.write(made ? `Made the database seed ${file}.\n` : `The database seed is there: ${file}.\n`)
