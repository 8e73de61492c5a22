-- Up Migration
-- What a person decided about models. Without consent nothing of theirs is sent, to nobody but the hosts they consented to.
create table model_preferences (
  owner_id uuid primary key references accounts (id) on delete cascade,
  consent_at timestamptz,
  consent_hosts text[] not null default '{}',
  keeps_answers boolean not null default true,
  -- In millionths of a dollar; null: the installation's own limit.
  daily_budget_usd_micros bigint check (daily_budget_usd_micros >= 0),
  own_provider text check (own_provider in ('openai', 'anthropic', 'compatible')),
  own_model text,
  -- Encrypted with SECRET_KEY.
  own_key_sealed text,
  updated_at timestamptz not null default now(),
  check ((own_provider is null) = (own_key_sealed is null))
);
alter table model_preferences enable row level security;
create policy own_model_preferences on model_preferences
  using (owner_id = (select app_owner_id())) with check (owner_id = (select app_owner_id()));

-- One row for each request to a model, written before it is sent.
create table model_attempts (
  id uuid primary key,
  owner_id uuid not null references accounts (id) on delete cascade,
  run_id uuid references runs (id) on delete set null,
  step text not null,
  prompt text not null,
  purpose text not null,
  provider text not null,
  model text not null,
  host text not null,
  paid_by text not null check (paid_by in ('operator', 'person')),
  number integer not null check (number >= 1),
  sent_chars integer not null,
  sent_sha256 text not null,
  status text not null default 'open' check (status in ('open', 'done', 'failed', 'unknown')),
  failure text,
  upstream_status integer,
  input_tokens integer,
  output_tokens integer,
  estimate_usd_micros bigint,
  cost_usd_micros bigint,
  duration_ms double precision,
  started_at timestamptz not null,
  -- Open after this moment, its process is gone and nobody knows what became of it.
  closes_by timestamptz not null
);
create index model_attempts_owner on model_attempts (owner_id, id desc);
create index model_attempts_day on model_attempts (started_at);
create index model_attempts_run on model_attempts (run_id);
create index model_attempts_open on model_attempts (closes_by) where status = 'open';
-- A person reads their ledger; only the system writes it.
revoke insert, update, delete on model_attempts from rolewright_app;
alter table model_attempts enable row level security;
create policy own_model_attempts on model_attempts for select using (owner_id = (select app_owner_id()));

-- Down Migration
drop table model_attempts;
drop table model_preferences;
