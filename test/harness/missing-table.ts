/** A database that lacks a table for the while: what is asked of it then fails in the server, not in the one who asks. */
import pg from 'pg'

/** @param table of the schema public; it is back when `work` is over, however that ends */
export async function withoutTable<T>(databaseUrl: string, table: string, work: () => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query(`alter table ${table} rename to ${table}_gone`)
    return await work()
  } finally {
    await client.query(`alter table ${table}_gone rename to ${table}`)
    await client.end()
  }
}
