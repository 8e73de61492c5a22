/** Where pg_dump and its like lie for tests: beside the server that `npm run services` fetched, of its very version. */
import { inRepository } from './processes.ts'

/** @returns the folder of the programs; fetched when they are not there yet */
export async function findPostgresPrograms(): Promise<string> {
  const { installPostgres }: { installPostgres(home: string): string } = await import(
    inRepository('scripts/services/postgres.mjs')
  )
  const { chooseHome }: { chooseHome(repository: string): string } = await import(
    inRepository('scripts/services/service.mjs')
  )
  return installPostgres(chooseHome(inRepository('.')))
}
