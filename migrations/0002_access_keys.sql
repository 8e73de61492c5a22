-- Up Migration
-- There is one local owner at most: two processes starting at once must not make two.
create unique index accounts_one_local on accounts (kind) where kind = 'local';

-- Keys by which programs act for a person. Only the hash is kept. Looked up before anybody is known,
-- so the lookup runs as the system; a person sees their own keys only.
create table access_keys (
  id uuid primary key,
  owner_id uuid not null references accounts (id) on delete cascade,
  label text not null check (length(label) between 1 and 100),
  key_hash text not null unique check (key_hash ~ '^[0-9a-f]{64}$'),
  created_at timestamptz not null default now(),
  last_used_at timestamptz
);
create index access_keys_owner on access_keys (owner_id);
alter table access_keys enable row level security;
create policy own_access_keys on access_keys using (owner_id = (select app_owner_id())) with check (owner_id = (select app_owner_id()));

-- Down Migration
drop table access_keys;
drop index accounts_one_local;
