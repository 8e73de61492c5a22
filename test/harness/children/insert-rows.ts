/** A process that inserts rows one by one into an embedded database and names each one after it was acknowledged. */
import { openDataDirectory } from '../../../src/platform/database/embedded/data-directory.ts'

const [directory = ''] = process.argv.slice(2)
const database = await openDataDirectory(directory)
await database.pool.query('create table if not exists kept (id int primary key)')
const { rows } = await database.pool.query<{ last: number }>('select coalesce(max(id), 0) as last from kept')
for (let id = (rows[0]?.last ?? 0) + 1; ; id++) {
  await database.pool.query('insert into kept values ($1)', [id])
  process.stdout.write(`${id}\n`)
}
