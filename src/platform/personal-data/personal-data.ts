/** What a feature keeps of people: listed table by table, so that it is handed out whole and deleted whole. */
import { sql } from 'drizzle-orm'
import { findBlob } from '../database/blobs.ts'
import type { Database, Tx } from '../database/database.ts'
import { nameOf, type OwnedTable, ownedBy, readRows } from './owned-table.ts'

/** One file of a person's export. Its content is read piece by piece when it is asked for, at most 10 MB at once. */
export interface ExportedFile {
  /** With `/` between folders; unique within the export. */
  readonly path: string
  /** Text that packs well, or a document that is packed already. */
  readonly kind: 'text' | 'document'
  content(): AsyncIterable<Uint8Array>
}

/** One entry of the list in `src/main/personal-data.ts`. */
export interface PersonalData {
  readonly feature: string
  /** Every table of the feature that holds rows of a person, those named first that the others need. */
  readonly tables: readonly OwnedTable[]
  exportOwner(db: Database, ownerId: string): AsyncIterable<ExportedFile>
  /** Deletes every row of this person, in the caller's transaction, which runs as the system. */
  deleteOwner(tx: Tx, ownerId: string): Promise<void>
}

/** Names of people's files may be anything: what has a meaning in a path is replaced. */
const safeName = (name: string): string =>
  name
    .replaceAll(/[\p{C}/\\:*?"<>|]/gu, '_')
    .replace(/^\.+/u, '_')
    .slice(-150)

async function* jsonOf(db: Database, table: OwnedTable, ownerId: string): AsyncIterable<Uint8Array> {
  let isFirst = true
  yield Buffer.from('[')
  for await (const rows of readRows(db, table, ownerId))
    for (const row of rows) {
      yield Buffer.from(`${isFirst ? '\n' : ',\n'}${JSON.stringify(row)}`)
      isFirst = false
    }
  yield Buffer.from('\n]\n')
}

/** The files that the rows of a table speak of, by their `sha256`. */
async function* filesOf(db: Database, table: OwnedTable, ownerId: string): AsyncIterable<ExportedFile> {
  if (table.files === undefined) return
  for await (const rows of readRows(db, table, ownerId))
    for (const { id, fileName, sha256 } of rows)
      yield {
        path: `${table.files}/${id}-${safeName(String(fileName))}`,
        kind: 'document',
        async *content() {
          const bytes = await db.asOwner(ownerId, (tx) => findBlob(tx, ownerId, String(sha256)))
          if (bytes) yield bytes
        },
      }
}

/** The entry of a feature all of whose data of people is in tables. Tables are deleted from, the last one first. */
export const personalDataIn = (feature: string, tables: readonly OwnedTable[]): PersonalData => ({
  feature,
  tables,
  async *exportOwner(db, ownerId) {
    for (const table of tables) {
      if (table.notExported !== undefined) continue
      yield {
        path: `data/${table.name.replace('auth.', '')}.json`,
        kind: 'text',
        content: () => jsonOf(db, table, ownerId),
      }
      yield* filesOf(db, table, ownerId)
    }
  },
  deleteOwner: async (tx, ownerId) => {
    for (const table of tables.toReversed())
      await tx.execute(sql`delete from ${nameOf(table)} where ${ownedBy(table, ownerId)}`)
  },
})
