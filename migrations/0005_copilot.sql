-- Up Migration
create table runs (
  id uuid primary key,
  owner_id uuid not null references accounts (id) on delete cascade,
  profile_id uuid not null references profiles (id) on delete cascade,
  posting_id uuid not null references postings (id) on delete cascade,
  status text not null check (status in
    ('queued', 'preparing', 'waiting_for_approval', 'finishing', 'done', 'failed')),
  -- Set where the person accepted in advance every change that the verifier does not refuse.
  blanket_approval_at timestamptz,
  failure_code text,
  failure_message text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check ((status = 'failed') = (failure_code is not null))
);
-- One living run a profile and posting: asking again continues it instead of starting a twin.
create unique index runs_one_alive on runs (owner_id, profile_id, posting_id) where status not in ('done', 'failed');
create index runs_owner on runs (owner_id, created_at desc);
alter table runs enable row level security;
create policy own_runs on runs using (owner_id = (select app_owner_id())) with check (owner_id = (select app_owner_id()));

-- What each step did, once: steps run at least once, their rows are keyed (run, step).
create table run_steps (
  run_id uuid not null references runs (id) on delete cascade,
  owner_id uuid not null references accounts (id) on delete cascade,
  name text not null,
  sequence integer not null,
  implementation text not null check (implementation in ('deterministic', 'model')),
  reason text not null,
  attempts integer not null default 1 check (attempts >= 1),
  started_at timestamptz not null default now(),
  finished_at timestamptz,
  duration_ms double precision,
  output jsonb,
  primary key (run_id, name),
  check ((finished_at is null) = (output is null))
);
alter table run_steps enable row level security;
create policy own_run_steps on run_steps using (owner_id = (select app_owner_id())) with check (owner_id = (select app_owner_id()));

create table run_events (
  run_id uuid not null references runs (id) on delete cascade,
  seq integer not null,
  owner_id uuid not null references accounts (id) on delete cascade,
  kind text not null,
  data jsonb not null default '{}',
  at timestamptz not null default now(),
  primary key (run_id, seq)
);
alter table run_events enable row level security;
create policy own_run_events on run_events using (owner_id = (select app_owner_id())) with check (owner_id = (select app_owner_id()));

create table changes (
  id uuid primary key,
  owner_id uuid not null references accounts (id) on delete cascade,
  run_id uuid not null references runs (id) on delete cascade,
  part text not null check (part in ('resume', 'letter')),
  sequence integer not null check (sequence >= 0),
  operation text not null check (operation in ('rephrase', 'drop', 'reorder', 'write')),
  fact_ids uuid[] not null,
  before_text text,
  after_text text,
  reason text not null,
  -- Null until the verify step has judged it; nothing unjudged is ever applied.
  verdict text check (verdict in ('passed', 'refused')),
  refusals jsonb not null default '[]',
  decision text not null default 'pending' check (decision in ('pending', 'accepted', 'rejected', 'edited')),
  edited_text text,
  decided_by text check (decided_by in ('person', 'blanket')),
  decided_at timestamptz,
  unique (run_id, part, sequence),
  check ((decision = 'edited') = (edited_text is not null)),
  check ((decision = 'pending') = (decided_at is null)),
  -- The database itself keeps a refused change out of every document.
  check (not (verdict = 'refused' and decision = 'accepted'))
);
create index changes_owner on changes (owner_id);
alter table changes enable row level security;
create policy own_changes on changes using (owner_id = (select app_owner_id())) with check (owner_id = (select app_owner_id()));

create table documents (
  id uuid primary key,
  owner_id uuid not null references accounts (id) on delete cascade,
  run_id uuid not null references runs (id) on delete cascade,
  part text not null check (part in ('resume', 'letter')),
  format text not null,
  media_type text not null,
  file_name text not null,
  sha256 text not null,
  size_bytes integer not null check (size_bytes > 0),
  created_at timestamptz not null default now(),
  -- One set of documents a run, however often its last step is repeated.
  unique (run_id, part, format),
  foreign key (owner_id, sha256) references blobs (owner_id, sha256)
);
create index documents_owner on documents (owner_id);
alter table documents enable row level security;
create policy own_documents on documents using (owner_id = (select app_owner_id())) with check (owner_id = (select app_owner_id()));

-- Down Migration
drop table documents;
drop table changes;
drop table run_events;
drop table run_steps;
drop table runs;
