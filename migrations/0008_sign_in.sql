-- Up Migration
-- Who may do what. A person cannot raise their own role: the request role reads these tables and writes neither.
alter table accounts
  add column role text not null default 'user' check (role in ('user', 'admin')),
  add column suspended_at timestamptz;
update accounts set role = 'admin' where kind = 'local';
revoke insert, update, delete on accounts, access_keys from rolewright_app;

-- What a key may do. Those made before scopes existed keep what they could; new ones are made without approval.
alter table access_keys
  add column scopes text[] not null default '{read,write,approve}'
    check (scopes <@ '{read,write,approve}'::text[] and cardinality(scopes) >= 1),
  add column key_start text check (length(key_start) between 4 and 16),
  add column expires_at timestamptz,
  add column revoked_at timestamptz,
  add column requests_per_minute integer check (requests_per_minute between 1 and 1000000);
alter table access_keys alter column scopes set default '{read,write}';

-- The library's tables. No grant to rolewright_app: a statement of a request never reads a password hash or a session.
create schema auth;

create table auth.users (
  id uuid primary key references accounts (id) on delete cascade,
  name text not null,
  email text not null unique check (email = lower(email)),
  email_verified boolean not null default false,
  image text,
  two_factor_enabled boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

-- The token is kept as its SHA-256: who reads the table can sign in as nobody.
create table auth.sessions (
  id uuid primary key,
  user_id uuid not null references auth.users (id) on delete cascade,
  token text not null unique check (token ~ '^[0-9a-f]{64}$'),
  ip_address text,
  user_agent text,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index sessions_user on auth.sessions (user_id);
create index sessions_expiry on auth.sessions (expires_at);

-- A password (provider `credential`) or a sign-in elsewhere.
create table auth.credentials (
  id uuid primary key,
  user_id uuid not null references auth.users (id) on delete cascade,
  account_id text not null,
  provider_id text not null,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (provider_id, account_id)
);
create index credentials_user on auth.credentials (user_id);

create table auth.verifications (
  id uuid primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index verifications_identifier on auth.verifications (identifier);

create table auth.signing_keys (
  id uuid primary key,
  public_key text not null,
  private_key text not null,
  alg text,
  crv text,
  created_at timestamptz not null default now(),
  expires_at timestamptz
);

create table auth.second_factors (
  id uuid primary key,
  user_id uuid not null unique references auth.users (id) on delete cascade,
  secret text not null,
  backup_codes text not null,
  verified boolean not null default false,
  failed_verification_count integer not null default 0,
  locked_until timestamptz
);

-- Links that work once: into an embedded installation, out of an invitation, to confirm an address.
create table auth.links (
  id uuid primary key,
  token_hash text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
  purpose text not null check (purpose in ('sign-in', 'invitation', 'verify-email')),
  account_id uuid references accounts (id) on delete cascade,
  email text check (email = lower(email)),
  role text check (role in ('user', 'admin')),
  created_by uuid references accounts (id) on delete set null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz,
  check ((purpose = 'invitation') = (account_id is null))
);
create index links_account on auth.links (account_id);

-- Down Migration
drop schema auth cascade;
alter table access_keys
  drop column scopes, drop column key_start, drop column expires_at, drop column revoked_at, drop column requests_per_minute;
grant insert, update, delete on accounts, access_keys to rolewright_app;
alter table accounts drop column role, drop column suspended_at;
