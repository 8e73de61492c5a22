-- Up Migration
-- What a POST with an Idempotency-Key was answered, so that the same request sent again gets the same answer and nothing is
-- done twice. Without a status it is being worked on.
create table idempotency_keys (
  owner_id uuid not null references accounts (id) on delete cascade,
  key text not null check (length(key) between 1 and 255),
  -- Of the method, the address and the content.
  request_hash text not null check (request_hash ~ '^[0-9a-f]{64}$'),
  status smallint check (status between 200 and 399),
  media_type text,
  -- Null also where the answer held a secret: it is told once and never kept.
  body text,
  -- Of what was created, where the answer names it.
  resource_id text,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  primary key (owner_id, key),
  check (status is not null or (body is null and media_type is null and resource_id is null))
);
create index idempotency_keys_expiry on idempotency_keys (owner_id, expires_at);
alter table idempotency_keys enable row level security;
create policy own_idempotency_keys on idempotency_keys using (owner_id = (select app_owner_id())) with check (owner_id = (select app_owner_id()));

-- Down Migration
drop table idempotency_keys;
