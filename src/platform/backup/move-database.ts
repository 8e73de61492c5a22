/** Copies everything of one database into another of the same structure: how an embedded installation moves to a server. */
import type pg from 'pg'
import { AppError } from '../../kernel/errors.ts'
import {
  compareFigures,
  fullName,
  listTables,
  quoteName,
  readFigures,
  type TableColumns,
  type TableFigures,
} from './table-figures.ts'

/** Rows a batch; of tables with files, which are up to 10 MB each, fewer. */
const rowsPerBatch = 500
const filesPerBatch = 4

/** Foreign keys between tables, those of a table on itself left out: they are checked at the end of each statement. */
async function listReferences(client: pg.ClientBase): Promise<{ from: string; to: string }[]> {
  const { rows } = await client.query<{ from: string; to: string }>(`
    select distinct fn.nspname || '.' || f.relname as "from", tn.nspname || '.' || t.relname as "to"
    from pg_constraint c join pg_class f on f.oid = c.conrelid join pg_namespace fn on fn.oid = f.relnamespace
      join pg_class t on t.oid = c.confrelid join pg_namespace tn on tn.oid = t.relnamespace
    where c.contype = 'f' and c.conrelid <> c.confrelid`)
  return rows
}

const nameOf = ({ schema, table }: TableColumns): string => `${schema}.${table}`

/** Referenced tables before those that refer to them. @throws Error for a circle */
function inOrderOfReferences(
  tables: readonly TableColumns[],
  references: readonly { readonly from: string; readonly to: string }[],
): TableColumns[] {
  const ordered: TableColumns[] = []
  const left = new Map(tables.map((table) => [nameOf(table), table]))
  while (left.size > 0) {
    const free = [...left].filter(([name]) => !references.some(({ from, to }) => from === name && left.has(to)))
    if (free.length === 0) throw new Error(`Foreign keys in a circle: ${[...left.keys()].join(', ')}.`)
    for (const [name, table] of free) {
      ordered.push(table)
      left.delete(name)
    }
  }
  return ordered
}

async function copyTable(from: pg.ClientBase, to: pg.ClientBase, table: TableColumns): Promise<void> {
  const target = fullName(table)
  const names = table.columns.map(({ name }) => quoteName(name)).join(', ')
  const texts = table.columns.map(({ name }) => `${quoteName(name)}::text`).join(', ')
  const arrays = table.columns.map((_, index) => `$${index + 1}::text[]`).join(', ')
  const values = table.columns.map(({ type }, index) => `c${index}::${type}`).join(', ')
  const aliases = table.columns.map((_, index) => `c${index}`).join(', ')
  // As text: no value passes through a JavaScript type that cannot hold it.
  const insert = `insert into ${target} (${names}) overriding system value
    select ${values} from unnest(${arrays}) as given (${aliases})`
  const count = table.columns.some(({ type }) => type === 'bytea') ? filesPerBatch : rowsPerBatch
  await from.query(`declare moving no scroll cursor for select ${texts} from ${target}`)
  for (;;) {
    const batch = { text: `fetch ${count} from moving`, rowMode: 'array' as const }
    const { rows } = await from.query<(string | null)[]>(batch)
    if (rows.length === 0) break
    await to.query(
      insert,
      table.columns.map((_, column) => rows.map((row) => row[column] ?? null)),
    )
  }
  await from.query('close moving')
}

/** Numbers already given out are not given out again. */
async function copySequences(from: pg.ClientBase, to: pg.ClientBase): Promise<void> {
  const { rows } = await from.query<{ name: string; value: string }>(
    `select quote_ident(schemaname) || '.' || quote_ident(sequencename) as name, last_value::text as value
     from pg_sequences where last_value is not null`,
  )
  for (const { name, value } of rows) await to.query('select setval($1::regclass, $2::bigint)', [name, value])
}

/** What each side's migrations wrote about themselves: the target has its own. */
const isRecordOfMigrations = (name: string): boolean => /^public\.schema_migration|\.dbos_migrations$/u.test(name)

/**
 * All of it in one transaction on each side, then compared table by table; nothing stays in the target when anything differs.
 * @param from holds its snapshot; nothing else may write to it
 * @param to migrated, and empty but for the record of its migrations
 * @throws AppError `conflict` when the structures differ, the target holds rows, or what arrived differs
 */
export async function moveDatabase(from: pg.ClientBase, to: pg.ClientBase): Promise<TableFigures[]> {
  await from.query('begin')
  await to.query('begin')
  try {
    // Each side waits while every row of the other is counted.
    for (const side of [from, to]) await side.query('set local idle_in_transaction_session_timeout = 0')
    const before = (await readFigures(from)).filter(({ name }) => !isRecordOfMigrations(name))
    const there = (await readFigures(to)).filter(({ name }) => !isRecordOfMigrations(name))
    const filled = there.filter(({ rows }) => rows > 0).map(({ name }) => name)
    if (filled.length > 0) throw new AppError('conflict', `The target holds rows already, in ${filled.join(', ')}.`)
    const missing = before.filter(({ name }) => !there.some((one) => one.name === name)).map(({ name }) => name)
    if (missing.length > 0) throw new AppError('conflict', `The target lacks the tables ${missing.join(', ')}.`)
    const tables = (await listTables(from)).filter((table) => !isRecordOfMigrations(nameOf(table)))
    for (const table of inOrderOfReferences(tables, await listReferences(from))) await copyTable(from, to, table)
    await copySequences(from, to)
    const differences = compareFigures(before, await readFigures(to))
    if (differences.length > 0)
      throw new AppError('conflict', `Nothing was moved: what arrived is not what was sent: ${differences.join('; ')}.`)
    await to.query('commit')
    return before
  } catch (error) {
    await to.query('rollback').catch(() => {})
    throw error
  } finally {
    await from.query('rollback').catch(() => {})
  }
}
