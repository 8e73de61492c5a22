-- Style of every migration: NNNN_name.sql with one "-- Up Migration" and one "-- Down Migration" section, each run in one
-- transaction of its own. Files are append-only: an applied file never changes (its checksum is kept), a new file follows.
-- Written for PostgreSQL 15 (the embedded engine is 18): ids come from the application, no uuidv7(), generated columns STORED.
-- Tables of a person carry owner_id uuid and in the same file: enable row level security (not force: the system role owns the
-- tables and bypasses it) and a policy "own_<table>" for all on app_owner_id(). Indexes come before data. Privileges of
-- rolewright_app come from default privileges; a table that people must not write revokes in its own file.

-- Up Migration

-- Whose transaction this is; null outside of one, and then every policy hides everything.
create function app_owner_id() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('app.owner_id', true), '')::uuid;

create table accounts (
  id uuid primary key,
  kind text not null check (kind in ('local', 'person')),
  display_name text,
  created_at timestamptz not null default now()
);

alter table accounts enable row level security;
create policy own_accounts on accounts using (id = (select app_owner_id()));

-- Down Migration

drop table accounts;
drop function app_owner_id();
