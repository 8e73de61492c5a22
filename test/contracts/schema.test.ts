/** Every table protects its people, and the code's idea of a table is the database's. */
import { readFile } from 'node:fs/promises'
import { getTableColumns, getTableName, is } from 'drizzle-orm'
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as accountTables from '../../src/features/accounts/accounts.tables.ts'
import * as authTables from '../../src/features/accounts/auth.tables.ts'
import * as applicationTables from '../../src/features/applications/applications.tables.ts'
import * as copilotTables from '../../src/features/copilot/copilot.tables.ts'
import * as documentTables from '../../src/features/documents/documents.tables.ts'
import * as postingTables from '../../src/features/postings/postings.tables.ts'
import * as profileTables from '../../src/features/profiles/profiles.tables.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { databasesUnderTest } from '../harness/database.ts'

/** Tables that belong to nobody, each with the reason why that is right. */
const nobodys: Readonly<Record<string, string>> = {
  attestations: 'what operators vouch for, by role',
  backups: 'when the database was backed up',
  executors: 'the processes of the workflow engine',
  schema_migrations: 'the record of migrations',
  schema_migration_checksums: 'the record of migrations',
}

/** Read once for everybody: people see what they follow, by a policy, and write none of it. */
const catalogues = ['boards']

/** Row-level security would disable its indexes (measured); every statement on it filters by owner itself. */
const filteredByStatements = ['posting_search']

const tables = [
  accountTables,
  applicationTables,
  authTables,
  copilotTables,
  documentTables,
  postingTables,
  profileTables,
].flatMap((module) => Object.values(module).filter((value) => is(value, PgTable)))

interface TableRow {
  readonly name: string
  readonly secured: boolean
  readonly policies: number
  readonly owned: boolean
}

const listTables = async (pool: pg.Pool): Promise<TableRow[]> =>
  (
    await pool.query<TableRow>(`
      select c.relname as name, c.relrowsecurity as secured,
        (select count(*)::int from pg_policies p where p.schemaname = 'public' and p.tablename = c.relname) as policies,
        exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'owner_id') as owned
      from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`)
  ).rows

for (const one of databasesUnderTest().slice(0, 2)) {
  describe.skipIf(!one.present)(`the schema, ${one.name}`, () => {
    let database: Database
    beforeAll(async () => {
      database = await one.open()
    })
    afterAll(() => database.close())

    test('every table is somebody’s, with a policy that keeps others out, or is listed as nobody’s', async () => {
      const rows = await listTables(database.pool)
      expect(rows.length).toBeGreaterThan(10)
      for (const row of rows) {
        if (row.name in nobodys) continue
        const isKnown = row.owned || row.name === 'accounts' || catalogues.includes(row.name)
        expect(isKnown, `${row.name} has no owner_id`).toBe(true)
        if (filteredByStatements.includes(row.name)) continue
        expect(row.secured, `${row.name} has row-level security`).toBe(true)
        expect(row.policies, `${row.name} has a policy`).toBeGreaterThan(0)
      }
    })

    test('docs/privacy.md says of every table what it keeps of a person', async () => {
      const guide = await readFile('docs/privacy.md', 'utf8')
      const { rows } = await database.pool.query<{ name: string }>(
        `select case schemaname when 'public' then '' else schemaname || '.' end || tablename as name
         from pg_tables where schemaname in ('public', 'auth')`,
      )
      const personal = rows.map(({ name }) => name).filter((name) => !(name in nobodys))
      expect(personal.length).toBeGreaterThan(15)
      expect(personal.filter((name) => !guide.includes(`\`${name}\``))).toEqual([])
    })

    test('catalogues are written by the system alone', async () => {
      for (const name of catalogues) {
        const { rows } = await database.pool.query<{ open: boolean }>(
          `select has_table_privilege('rolewright_app', $1, 'insert, update, delete, truncate') as open`,
          [name],
        )
        expect(rows[0]?.open, name).toBe(false)
      }
    })

    test('tables that are nobody’s are closed to people', async () => {
      for (const name of Object.keys(nobodys)) {
        const { rows } = await database.pool.query<{ open: boolean }>(
          `select has_table_privilege('rolewright_app', $1, 'select') as open`,
          [name],
        )
        expect(rows[0]?.open, name).toBe(false)
      }
    })

    test('every moment knows its time zone, and no amount of money is a rounded number', async () => {
      const { rows } = await database.pool.query<{ place: string; type: string }>(`
        select c.table_name || '.' || c.column_name as place, c.data_type as type from information_schema.columns c
        join information_schema.tables t using (table_schema, table_name)
        where c.table_schema in ('public', 'auth') and t.table_type = 'BASE TABLE'`)
      expect(rows.length).toBeGreaterThan(50)
      expect(rows.filter(({ type }) => type === 'timestamp with time zone').length).toBeGreaterThan(5)
      const zoneless = /^(?:timestamp|time) without time zone$/u
      expect(rows.filter(({ type, place }) => zoneless.test(type) && !place.includes('schema_migrations'))).toEqual([])
      const isMoney = /salary|cost|price|amount|micros|budget/u
      const rounded = /^(?:real|double precision|money)$/u
      expect(rows.filter(({ type, place }) => isMoney.test(place) && rounded.test(type))).toEqual([])
    })

    test('every column that the code names is there, and is nullable only where the code knows it', async () => {
      for (const table of tables) {
        const { rows } = await database.pool.query<{ name: string; nullable: boolean }>(
          `select column_name as name, is_nullable = 'YES' as nullable from information_schema.columns
           where table_schema = $1 and table_name = $2`,
          [getTableConfig(table as PgTable).schema ?? 'public', getTableName(table)],
        )
        const nullable = new Map(rows.map((row) => [row.name, row.nullable]))
        for (const column of Object.values(getTableColumns(table))) {
          expect(nullable.get(column.name), `${getTableName(table)}.${column.name}`).toBe(!column.notNull)
        }
      }
    })
  })
}
