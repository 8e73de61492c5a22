/** What `rolewright migrate` prints. */
import { migrateDown, migrateUp, migrationStatus } from '../../platform/database/migrate.ts'
import { migrateEngine } from '../../platform/workflows/dbos-engine.ts'
import { withDatabase } from './with-database.ts'

export const printMigrateUp = (): Promise<void> =>
  withDatabase(async (database, settings) => {
    const names = await migrateUp(database)
    await migrateEngine(database, settings.databaseUrl)
    console.log(names.length === 0 ? 'Nothing to do: the database is up to date.' : `Applied: ${names.join(', ')}`)
  })

export const printMigrateDown = (steps: number): Promise<void> =>
  withDatabase(async (database) => {
    const names = await migrateDown(database, steps)
    console.log(names.length === 0 ? 'Nothing to do: no migration is applied.' : `Taken back: ${names.join(', ')}`)
  })

export const printMigrationStatus = (): Promise<void> =>
  withDatabase(async (database) => {
    const { applied, pending, newer } = await migrationStatus(database)
    for (const { name, appliedAt } of applied) console.log(`applied  ${name}  ${appliedAt.toISOString()}`)
    for (const name of pending) console.log(`pending  ${name}`)
    for (const name of newer) console.log(`newer    ${name}  (applied by a newer release)`)
  })
