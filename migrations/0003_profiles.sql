-- Up Migration
-- Bytes of uploads and documents, at most 10 MB each, stored once per owner and content.
create table blobs (
  owner_id uuid not null references accounts (id) on delete cascade,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes bytea not null check (octet_length(bytes) <= 10485760),
  created_at timestamptz not null default now(),
  primary key (owner_id, sha256)
);
alter table blobs enable row level security;
create policy own_blobs on blobs using (owner_id = (select app_owner_id())) with check (owner_id = (select app_owner_id()));

-- A file a person gave us, with the text that facts point into.
create table uploads (
  id uuid primary key,
  owner_id uuid not null references accounts (id) on delete cascade,
  sha256 text not null,
  file_name text not null check (length(file_name) between 1 and 255),
  media_type text not null,
  source_text text not null,
  page_count integer not null check (page_count >= 1),
  created_at timestamptz not null default now(),
  unique (owner_id, sha256),
  foreign key (owner_id, sha256) references blobs (owner_id, sha256)
);
alter table uploads enable row level security;
create policy own_uploads on uploads using (owner_id = (select app_owner_id())) with check (owner_id = (select app_owner_id()));

create table profiles (
  id uuid primary key,
  owner_id uuid not null references accounts (id) on delete cascade,
  name text not null check (length(name) between 1 and 200),
  upload_id uuid references uploads (id),
  created_at timestamptz not null default now()
);
create index profiles_owner on profiles (owner_id, created_at);
create unique index profiles_one_per_upload on profiles (upload_id) where upload_id is not null;
alter table profiles enable row level security;
create policy own_profiles on profiles using (owner_id = (select app_owner_id())) with check (owner_id = (select app_owner_id()));

create table facts (
  id uuid primary key,
  owner_id uuid not null references accounts (id) on delete cascade,
  profile_id uuid not null references profiles (id) on delete cascade,
  kind text not null check (kind in ('contact', 'summary', 'position', 'education', 'bullet', 'skill', 'project',
    'certificate', 'language', 'publication', 'volunteering', 'award', 'interest', 'unsorted')),
  value text not null check (value <> ''),
  details jsonb not null default '{}',
  belongs_to uuid references facts (id) on delete cascade,
  origin text not null check (origin in ('imported', 'added')),
  span_start integer,
  span_end integer,
  page integer check (page >= 1),
  position integer not null check (position >= 0),
  unique (profile_id, position),
  -- An imported fact always says where it stands; one added by hand never pretends to.
  check ((origin = 'imported') = (span_start is not null and span_end is not null and page is not null)),
  check (span_start <= span_end)
);
create index facts_owner on facts (owner_id);
create index facts_belongs_to on facts (belongs_to) where belongs_to is not null;
alter table facts enable row level security;
create policy own_facts on facts using (owner_id = (select app_owner_id())) with check (owner_id = (select app_owner_id()));

-- Down Migration
drop table facts;
drop table profiles;
drop table uploads;
drop table blobs;
