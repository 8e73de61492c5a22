/** After SECRET_KEY was changed, or set for the first time: what is personal is sealed anew, table by table, while people work. */
import { type SQL, sql } from 'drizzle-orm'
import type { Database, Tx } from '../database/database.ts'
import { isEmpty, type Sealing } from '../security/sealing.ts'
import { identifiers, nameOf, type OwnedTable } from './owned-table.ts'
import type { PersonalData } from './personal-data.ts'

type Row = Readonly<Record<string, unknown>>

/** Files have 10 MB at most: so many are in memory at once. Other rows are some kilobytes each. */
const pageRows = { withFiles: 4, without: 200 }

const columnsOf = ({ owner, key, sealed }: OwnedTable): string[] => [owner, ...key, ...Object.keys(sealed)]

function pageAfter(table: OwnedTable, after: Row | null): SQL {
  const places = [table.owner, ...table.key]
  const keys = identifiers(places, sql`, `)
  const values = after && places.map((column) => sql`${after[column]}`)
  const limit = Object.values(table.sealed).includes('bytes') ? pageRows.withFiles : pageRows.without
  return sql`select ${identifiers(columnsOf(table), sql`, `)} from ${nameOf(table)}
    ${values === null ? sql`` : sql`where (${keys}) > (${sql.join(values, sql`, `)})`}
    order by ${keys} limit ${limit}`
}

/** The value under the current key, or null where it is kept so already or there is none. */
function anew(sealing: Sealing, ownerId: string, kind: 'text' | 'json' | 'bytes', kept: unknown): SQL | null {
  if (kept === null || isEmpty(kept)) return null
  if (kept instanceof Uint8Array) {
    if (sealing.isCurrent(kept)) return null
    return sql`${Buffer.from(sealing.sealBytes(ownerId, sealing.openBytes(ownerId, kept)))}`
  }
  if (kind === 'text') {
    const text = String(kept)
    return sealing.isCurrent(text) ? null : sql`${sealing.sealText(ownerId, sealing.openText(ownerId, text))}`
  }
  if (typeof kept === 'string' && sealing.isCurrent(kept)) return null
  const json = typeof kept === 'string' ? sealing.openText(ownerId, kept) : JSON.stringify(kept)
  return sql`${JSON.stringify(sealing.sealText(ownerId, json))}::jsonb`
}

/** An edit since the row was read has sealed it already, and must not be undone. Files never change. */
const isAsRead = ({ sealed }: OwnedTable, row: Row): SQL[] =>
  Object.entries(sealed)
    .filter(([, kind]) => kind !== 'bytes')
    .map(([column, kind]) => {
      const name = sql.identifier(column)
      const kept = row[column]
      if (kept === null) return sql`${name} is null`
      return kind === 'json' ? sql`${name} = ${JSON.stringify(kept)}::jsonb` : sql`${name} = ${kept}`
    })

/** In a transaction of its own: whoever edits the same profile never waits for more than one row. */
async function sealRow(tx: Tx, table: OwnedTable, row: Row): Promise<boolean> {
  const ownerId = String(row[table.owner])
  const changes = Object.entries(table.sealed).flatMap(([column, kind]) => {
    const value = anew(tx.sealing, ownerId, kind, row[column])
    return value === null ? [] : [sql`${sql.identifier(column)} = ${value}`]
  })
  if (changes.length === 0) return false
  const isRow = [table.owner, ...table.key].map((column) => sql`${sql.identifier(column)} = ${row[column]}`)
  const { rowCount } = await tx.execute(
    sql`update ${nameOf(table)} set ${sql.join(changes, sql`, `)} where ${sql.join([...isRow, ...isAsRead(table, row)], sql` and `)}`,
  )
  return rowCount === 1
}

/**
 * Safe to repeat, and to stop: what was sealed stays sealed. Nothing where nothing is sealed (`noSealing`).
 * @param features of the list in `src/main/personal-data.ts`
 * @returns how many rows were written anew
 * @throws AppError `unavailable` when a key that something was sealed with is not at hand
 */
export async function sealAnew(db: Database, features: readonly PersonalData[]): Promise<number> {
  if (!db.sealing.isOn) return 0
  let count = 0
  for (const table of features.flatMap(({ tables }) => tables)) {
    if (Object.keys(table.sealed).length === 0) continue
    let after: Row | null = null
    for (;;) {
      const statement = pageAfter(table, after)
      const rows = await db.asSystem(async (tx): Promise<Row[]> => (await tx.execute(statement)).rows)
      for (const row of rows) if (await db.asSystem((tx) => sealRow(tx, table, row))) count++
      after = rows.at(-1) ?? null
      if (after === null) break
    }
  }
  return count
}
