/** A table with rows of people, and the one way to read all rows of one person: in pages, every column there is. */
import { type SQL, sql } from 'drizzle-orm'
import type { Database, Tx } from '../database/database.ts'
import { openJson, type Sealing } from '../security/sealing.ts'

export interface OwnedTable {
  /** As the database names it, with its schema where that is not `public`. */
  readonly name: string
  /** The column that names the person. */
  readonly owner: string
  /** The columns by which rows are told apart: pages are read in their order. */
  readonly key: readonly string[]
  /** Columns that are never handed out: what opens the account, or what only the machine reads. */
  readonly omit: readonly string[]
  /** Rows have `id`, `file_name` and `sha256` of a stored file: these go into this folder of the export. */
  readonly files?: string
  /** Columns that are kept sealed (`src/platform/security/sealing.ts`), and as what: exports open them, a new key seals them anew. */
  readonly sealed: Readonly<Record<string, 'text' | 'json' | 'bytes'>>
  /** Why its rows are in no export. */
  readonly notExported?: string
}

/** Without `owner` it is `owner_id`; without `key` rows are told apart by `id`. */
export const ownedTable = (name: string, given: Partial<Omit<OwnedTable, 'name'>> = {}): OwnedTable => ({
  name,
  owner: 'owner_id',
  key: ['id'],
  omit: [],
  sealed: {},
  ...given,
})

/** Names with `between` between them, as SQL. */
export const identifiers = (names: readonly string[], between: SQL): SQL =>
  sql.join(
    names.map((name) => sql.identifier(name)),
    between,
  )

export const nameOf = ({ name }: OwnedTable): SQL => identifiers(name.split('.'), sql`.`)

/** Which of its rows are this person's. */
export const ownedBy = ({ owner }: OwnedTable, ownerId: string): SQL => sql`${sql.identifier(owner)} = ${ownerId}`

/** So many rows are in memory at once: 200 postings with their texts are about 4 MB. */
const pageRows = 200

export type ExportedRow = Readonly<Record<string, unknown>>

const camelCase = (column: string): string => column.replaceAll(/_(\w)/gu, (_, letter: string) => letter.toUpperCase())

const withNamesOfTheApi = (row: ExportedRow): ExportedRow =>
  Object.fromEntries(Object.entries(row).map(([column, value]) => [camelCase(column), value]))

function pageAfter(table: OwnedTable, ownerId: string, after: readonly unknown[] | null): SQL {
  const keys = identifiers(table.key, sql`, `)
  const values = after?.map((value) => sql`${value}`) ?? []
  const place = after === null ? sql`` : sql`and (${keys}) > (${sql.join(values, sql`, `)})`
  const omitted = sql.join([sql`to_jsonb(kept)`, ...table.omit.map((column) => sql`${column}::text`)], sql` - `)
  return sql`select ${omitted} as exported, ${keys} from ${nameOf(table)} kept
    where ${ownedBy(table, ownerId)} ${place} order by ${keys} limit ${pageRows}`
}

function opened(sealing: Sealing, { sealed }: OwnedTable, ownerId: string, row: ExportedRow): ExportedRow {
  const open = (column: string, kept: unknown): unknown => {
    if (typeof kept !== 'string' || sealed[column] === undefined) return kept
    return sealed[column] === 'json' ? openJson<unknown>(sealing, ownerId, kept) : sealing.openText(ownerId, kept)
  }
  return Object.fromEntries(Object.entries(row).map(([column, kept]) => [column, open(column, kept)]))
}

/**
 * Every row of this person, in pages; each page is a transaction of its own, so that none is open while a slow client
 * reads. The request role cannot see the schema `auth`: there the system reads, and the statement alone names the person.
 */
export async function* readRows(db: Database, table: OwnedTable, ownerId: string): AsyncIterable<ExportedRow[]> {
  let after: readonly unknown[] | null = null
  for (;;) {
    const statement = pageAfter(table, ownerId, after)
    const ask = async (tx: Tx): Promise<ExportedRow[]> => (await tx.execute(statement)).rows
    const rows: ExportedRow[] = table.name.includes('.') ? await db.asSystem(ask) : await db.asOwner(ownerId, ask)
    yield rows.map((row) => withNamesOfTheApi(opened(db.sealing, table, ownerId, row.exported as ExportedRow)))
    const last = rows.at(-1)
    if (rows.length < pageRows || last === undefined) return
    after = table.key.map((column) => last[column])
  }
}
