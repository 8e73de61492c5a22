-- Up Migration
-- Postings read from boards are a shared catalogue (no owner); those a person gave us belong to that person.
create table postings (
  id uuid primary key,
  owner_id uuid references accounts (id) on delete cascade,
  source text not null,
  board text,
  external_id text,
  url text,
  title text not null check (title <> ''),
  company text,
  locations text[] not null default '{}',
  remote text check (remote in ('remote', 'hybrid', 'onsite')),
  employment_type text,
  salary jsonb,
  posted_at timestamptz,
  html text,
  body text not null check (body <> ''),
  language text,
  requirements jsonb not null default '[]',
  content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
  first_seen_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now()
);
-- The nil UUID stands for the shared catalogue, so that one index serves both (PostgreSQL 15 knows NULLS NOT DISTINCT,
-- but an expression also serves the ON CONFLICT clause on every version).
create unique index postings_content on postings
  (coalesce(owner_id, '00000000-0000-0000-0000-000000000000'), content_hash);
create unique index postings_identity on postings
  (coalesce(owner_id, '00000000-0000-0000-0000-000000000000'), source, board, external_id)
  where board is not null and external_id is not null;
-- Second line of defence only: the search table has no policy (its indexes would go unused), statements filter themselves.
alter table postings enable row level security;
create policy visible_postings on postings for select using (owner_id is null or owner_id = (select app_owner_id()));
create policy own_postings on postings using (owner_id = (select app_owner_id())) with check (owner_id = (select app_owner_id()));

create table subscriptions (
  owner_id uuid not null references accounts (id) on delete cascade,
  source text not null,
  board text not null,
  created_at timestamptz not null default now(),
  primary key (owner_id, source, board)
);
alter table subscriptions enable row level security;
create policy own_subscriptions on subscriptions using (owner_id = (select app_owner_id())) with check (owner_id = (select app_owner_id()));

-- Narrow on purpose: ranking reads this table only.
create table posting_search (
  posting_id uuid primary key references postings (id) on delete cascade,
  owner_id uuid references accounts (id) on delete cascade,
  source text not null,
  board text,
  terms tsvector not null,
  embedding vector(384) not null,
  embedding_model text not null
);
create index posting_search_owner on posting_search (owner_id);
create index posting_search_board on posting_search (source, board) where owner_id is null;
create index posting_search_terms on posting_search using gin (terms);
create index posting_search_embedding on posting_search using hnsw (embedding vector_cosine_ops);

-- Down Migration
drop table posting_search;
drop table subscriptions;
drop table postings;
