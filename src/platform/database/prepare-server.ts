/** What a database needs outside of the numbered migrations: the extension, the role, its privileges, the migration record. */
import type pg from 'pg'
import { AppError } from '../../kernel/errors.ts'
import { sqlState, sqlStateOf } from './sql-errors.ts'
import { appRole } from './transactions.ts'

/** `iterative_scan`, which filtered vector search needs, came with 0.8.0. */
const leastVectorVersion = [0, 8] as const

const isOldVector = (version: string): boolean => {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major < leastVectorVersion[0] || (major === leastVectorVersion[0] && minor < leastVectorVersion[1])
}

async function ensureVector(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ available: string; installed: string | null }>(
    "select default_version as available, installed_version as installed from pg_available_extensions where name = 'vector'",
  )
  const [vector] = rows
  if (vector === undefined || isOldVector(vector.available)) {
    const found = vector === undefined ? 'lacks it' : `has ${vector.available}`
    throw new AppError(
      'invalid_configuration',
      `Rolewright needs the extension pgvector 0.8 or newer; this PostgreSQL server ${found}. Install pgvector on the server.`,
    )
  }
  if (vector.installed !== null && !isOldVector(vector.installed)) return
  try {
    await client.query(
      vector.installed === null ? 'create extension if not exists vector' : 'alter extension vector update',
    )
  } catch (error) {
    // Two databases' migrations may create it at once; the second finds it there.
    if (sqlStateOf(error) === sqlState.uniqueViolation) return
    throw new AppError(
      'invalid_configuration',
      'The database user may not create the extension pgvector. As an administrator run: create extension vector;',
      { cause: error },
    )
  }
}

async function canBecomeAppRole(client: pg.ClientBase): Promise<boolean> {
  try {
    await client.query(`begin; set local role ${appRole}; commit`)
    return true
  } catch {
    await client.query('rollback')
    return false
  }
}

/** Roles belong to the whole server: another database's migration may create the same one at the same moment. */
const createRole = `
do $$ begin
  if not exists (select from pg_roles where rolname = '${appRole}') then create role ${appRole} nologin; end if;
exception when duplicate_object or unique_violation then null;
end $$`

/** Also before a dump is restored that names the role. */
export async function ensureRole(client: pg.ClientBase): Promise<void> {
  // Another session granting the same role at the same moment makes ours fail ("tuple concurrently updated"): look again.
  for (let attempt = 1; !(await canBecomeAppRole(client)); attempt++) {
    try {
      await client.query(createRole)
      await client.query(`grant ${appRole} to current_user`)
    } catch (error) {
      if (attempt < 5 && sqlStateOf(error) !== sqlState.insufficientPrivilege) continue
      const { rows } = await client.query<{ name: string }>('select current_user as name')
      const user = rows[0]?.name ?? 'the database user'
      throw new AppError(
        'invalid_configuration',
        `The database user may not create roles. As an administrator run: create role ${appRole} nologin; grant ${appRole} to "${user}";`,
        { cause: error },
      )
    }
  }
}

/** Default privileges, not grants on all tables: a migration that revokes something keeps its word. */
const privileges = `
grant usage on schema public to ${appRole};
alter default privileges in schema public grant select, insert, update, delete on tables to ${appRole};
alter default privileges in schema public grant usage, select on sequences to ${appRole};`

/** node-pg-migrate would make the first table itself; made here, before the default privileges, people cannot touch it. */
const records = `
create table if not exists schema_migrations (id serial primary key, name varchar(255) not null, run_on timestamp not null);
create table if not exists schema_migration_checksums (name varchar(255) primary key, checksum text not null);
revoke all on schema_migrations, schema_migration_checksums from ${appRole};`

/** Safe to repeat, and safe when two processes do it at once (the caller holds the migration lock of this database). */
export async function prepareServer(client: pg.ClientBase): Promise<void> {
  await ensureVector(client)
  await ensureRole(client)
  await client.query(records)
  await client.query(privileges)
}
