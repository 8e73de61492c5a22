/** Migrations on an installation in use: taken back to any depth and applied again, the tables that stay keep every row. */
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openDataDirectory } from '../../src/platform/database/embedded/data-directory.ts'
import { migrateDown, migrateUp, migrationStatus } from '../../src/platform/database/migrate.ts'
import { inRepository, makeDataFolder, runCli } from '../harness/processes.ts'

/** In the order in which they were made: what is taken back takes the later ones along. */
const tables = ['accounts', 'facts', 'postings', 'runs', 'documents']

test('with somebody’s work in the tables every migration goes back and comes again, and older tables keep every row', async () => {
  const folder = await makeDataFolder()
  onTestFinished(() => folder.remove())
  const dataDir = join(folder.path, 'data')
  const files = ['--resume', inRepository('test/fixtures/resume.txt')]
  files.push('--postings', inRepository('test/fixtures/greenhouse-board.json'), '--out', join(folder.path, 'out'))
  const prepared = await runCli(['prepare', ...files, '--yes'], { DATA_DIR: dataDir })
  expect(prepared.code, prepared.stderr).toBe(0)

  const database = await openDataDirectory(dataDir)
  onTestFinished(() => database.close())
  const count = async (): Promise<number[]> => {
    const all = tables.map((table) => `(select count(*)::int from ${table})`).join(', ')
    const { rows } = await database.pool.query({ text: `select array[${all}] as counted` })
    return rows[0].counted
  }
  const before = await count()
  expect(Math.min(...before)).toBeGreaterThan(0)
  const { applied } = await migrationStatus(database)
  const madeWith = applied.findIndex(({ name }) => name.endsWith('_copilot'))
  // From the newest back to those that made these tables; deeper than that the rows go with them.
  for (let depth = 1; depth < applied.length - madeWith; depth += 4) {
    const taken = await migrateDown(database, depth)
    expect(taken).toHaveLength(depth)
    expect((await migrateUp(database)).toSorted()).toEqual(taken.toSorted())
    expect(await count(), `after ${taken.at(-1)}`).toEqual(before)
  }
  await migrateDown(database, applied.length)
  expect(await migrateUp(database)).toEqual(applied.map(({ name }) => name))
  expect(await count()).toEqual(tables.map(() => 0))
})
