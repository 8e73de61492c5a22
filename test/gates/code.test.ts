/** What the code of `src/` may not do, with planted violations that must be seen. */
import { describe, expect, test } from 'vitest'
import {
  type BlockingExceptions,
  findBlockingCalls,
  findBuiltSql,
  findDoubleAssertions,
  type SqlExceptions,
} from './code-rules.ts'
import { parseSource, readSourceTree } from './source-tree.ts'

const mayBlock: BlockingExceptions = {
  'src/features/copilot/verifier/lexicon/wordnet.ts': 'read once, by the first text that is verified; 47 ms, measured',
  'src/features/copilot/verifier/lexicon/places.ts': 'read once, by the first text that is refused; 27 ms, measured',
  'src/features/copilot/verifier/reading/kinds.ts': 'read once a language, by its first text; 93 to 124 ms, measured',
  'src/features/copilot/verifier/lexicon/thesauri.ts': 'read once a language, by its first text; 39 ms, measured',
}

const mayBuildSql: SqlExceptions = {
  'src/platform/database/transactions.ts': {
    holes: ['appRole', 'ownerId'],
    because: '`set local` takes no parameter; the name is a constant, and the id a UUID, which is checked before',
  },
  'src/platform/database/prepare-server.ts': {
    holes: ['appRole'],
    because: 'roles and grants take no parameter; the name is a constant',
  },
  'src/platform/backup/table-figures.ts': {
    holes: ['row', 'table'],
    because: 'names of tables and columns are no parameters; they come from the catalogue of the database, quoted',
  },
  'src/platform/backup/move-database.ts': {
    holes: ['target', 'names', 'texts', 'values', 'arrays', 'aliases', 'count'],
    because: 'the same; what the rows say goes as parameters',
  },
  'src/platform/backup/restore-server.ts': {
    holes: ['schema'],
    because: 'the same',
  },
  'src/platform/database/migrate.ts': {
    holes: ['name', 'checksum'],
    because: 'pgm.sql takes no parameter; both come from our own files: a checked name and a hash',
  },
}

const files = readSourceTree('.')
const plant = (text: string, path = 'src/platform/database/planted.ts') => [parseSource(path, text)]

describe('blocking calls', () => {
  test('are made by workers and children only', () => {
    expect(findBlockingCalls(files, mayBlock)).toEqual([])
  })

  test.each([
    `import { readFileSync } from 'node:fs'; export const read = (path: string) => readFileSync(path)`,
    `import * as fs from 'node:fs'; fs.mkdirSync('x')`,
    `import { gzipSync } from 'fflate'; gzipSync(new Uint8Array())`,
  ])('%s is refused', (text) => {
    expect(findBlockingCalls(plant(text))).toHaveLength(1)
  })

  test('a worker, a child, a comment and a look-alike are allowed', () => {
    expect(findBlockingCalls(plant('readFileSync(path)', 'src/platform/database/engine.worker.ts'))).toEqual([])
    expect(findBlockingCalls(plant('readFileSync(path)', 'src/platform/documents/reading-child.ts'))).toEqual([])
    expect(findBlockingCalls(plant('// readFileSync(path)\nsync()'))).toEqual([])
  })
})

test('a file that a child alone imports may block, one that the server imports too may not', () => {
  const tree = (others: string) => [
    ...plant("import { read } from './read.ts'; read()", 'src/platform/reading-child.ts'),
    ...plant('export const read = () => readFileSync(path)', 'src/platform/read.ts'),
    ...plant(others, 'src/platform/server.ts'),
  ]
  expect(findBlockingCalls(tree("import type { A } from './read.ts'"))).toEqual([])
  expect(findBlockingCalls(tree("import { read } from './read.ts'"))).toHaveLength(1)
})

describe('SQL', () => {
  test('is never put together from strings', () => {
    expect(findBuiltSql(files, mayBuildSql)).toEqual([])
  })

  test.each([
    "db.query(`select id from postings where title = '${title}'`)",
    'db.query("select id from postings where title = " + title)',
    'db.query({ text: `delete from ${table}` })',
    "const text = `\n  update postings set title = '${title}'`; await client.query(text)",
    'client.query(`${statement} limit 1`)',
    'db.execute(sql.raw(text))',
    'client.query("insert into a " + columns + " values (1)")',
    'client.query(`set local role ${role}`)',
    'client.query(`begin; set local role ${appRole}${role}`)',
  ])('%s is refused', (text) => {
    const exceptions = { 'src/platform/database/planted.ts': { holes: ['appRole'], because: 'a constant' } }
    expect(findBuiltSql(plant(text), exceptions)).toHaveLength(1)
  })

  test.each([
    'db.query("select id from postings where title = $1", [title])',
    'db.execute(sql`select id from postings where title = ${title}`)',
    'log(`set ${name} to a number, select ${count} of them`)',
    'throw new AppError("x", `update the setting ${name}`)',
    'db.query(`select 1`)',
    'client.query(`set local role ${appRole}`)',
  ])('%s is allowed', (text) => {
    const exceptions = { 'src/platform/database/planted.ts': { holes: ['appRole'], because: 'a constant' } }
    expect(findBuiltSql(plant(text), exceptions)).toEqual([])
  })
})

test('the type checker is never switched off by two assertions in a row', () => {
  expect(findDoubleAssertions(files)).toEqual([])
  expect(findDoubleAssertions(plant('export const a = b as unknown as string'))).toHaveLength(1)
  expect(findDoubleAssertions(plant('export const a = b as string'))).toEqual([])
})
