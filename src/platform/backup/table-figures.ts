/** What a database holds, in figures that two databases can be compared by: rows and a checksum of every table. */
import type pg from 'pg'

export interface TableFigures {
  /** `schema.table` */
  readonly name: string
  readonly rows: number
  /** Of what the rows say, in any order; the same on every major version, embedded or not. */
  readonly checksum: string
}

export interface TableColumns {
  readonly schema: string
  readonly table: string
  /** Those that hold data of their own: not the generated ones. */
  readonly columns: readonly { readonly name: string; readonly type: string }[]
}

interface ColumnRow {
  readonly schema: string
  readonly table: string
  readonly name: string
  readonly type: string
}

export const quoteName = (name: string): string => `"${name.replaceAll('"', '""')}"`

export const fullName = ({ schema, table }: Pick<TableColumns, 'schema' | 'table'>): string =>
  `${quoteName(schema)}.${quoteName(table)}`

/** Every table that is not the server's own, with its columns in their order. */
export async function listTables(client: pg.ClientBase): Promise<TableColumns[]> {
  const { rows } = await client.query<ColumnRow>(`
    select n.nspname as schema, c.relname as table, a.attname as name, format_type(a.atttypid, a.atttypmod) as type
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
    where c.relkind = 'r' and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      and n.nspname not in ('information_schema') and n.nspname not like 'pg\\_%'
    order by n.nspname, c.relname, a.attname`)
  const tables = new Map<string, { schema: string; table: string; columns: { name: string; type: string }[] }>()
  for (const { schema, table, name, type } of rows) {
    const key = `${schema}.${table}`
    const known = tables.get(key) ?? { schema, table, columns: [] }
    known.columns.push({ name, type })
    tables.set(key, known)
  }
  return [...tables.values()]
}

/** How values are written depends on these; a server may be set otherwise. */
const fixedForms = "set local timezone = 'UTC'; set local datestyle = 'ISO'; set local bytea_output = 'hex'"

/**
 * Call it inside a transaction: its snapshot is what is counted. Sums half of each row's md5, because hash functions of
 * PostgreSQL itself may change from one major version to the next, and the order of rows says nothing.
 */
export async function readFigures(client: pg.ClientBase): Promise<TableFigures[]> {
  await client.query(fixedForms)
  const figures: TableFigures[] = []
  for (const one of await listTables(client)) {
    const table = fullName(one)
    const row = one.columns.map(({ name }) => quoteName(name)).join(', ')
    const { rows } = await client.query<{ rows: string; checksum: string }>(`
      select count(*)::text as rows,
        coalesce(sum(('x' || left(md5(row(${row})::text), 16))::bit(64)::bigint::numeric), 0)::text as checksum
      from ${table}`)
    const [counted] = rows
    figures.push({
      name: `${one.schema}.${one.table}`,
      rows: Number(counted?.rows ?? 0),
      checksum: counted?.checksum ?? '',
    })
  }
  return figures
}

/** Sentences about what the second lacks or has otherwise; empty when both hold the same. */
export function compareFigures(expected: readonly TableFigures[], found: readonly TableFigures[]): string[] {
  const byName = new Map(found.map((one) => [one.name, one]))
  return expected.flatMap(({ name, rows, checksum }) => {
    const other = byName.get(name)
    if (other === undefined) return rows === 0 ? [] : [`${name} is missing (${rows} rows)`]
    if (other.rows !== rows) return [`${name} has ${other.rows} rows, expected ${rows}`]
    return other.checksum === checksum ? [] : [`${name} has ${rows} rows, but what they say differs`]
  })
}
