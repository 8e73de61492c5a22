-- Up Migration
-- A profile is edited by hand and takes in further files: each fact says which file it came from, and whether it is shown.
alter table facts add column upload_id uuid references uploads (id);
update facts set upload_id = profiles.upload_id from profiles where profiles.id = facts.profile_id and facts.origin = 'imported';
alter table facts add column hidden boolean not null default false;
alter table facts drop constraint facts_origin_check;
-- `edited`: the words are the person's own by now, the span says what the file had in their place.
alter table facts add constraint facts_origin_check check (origin in ('imported', 'edited', 'added'));
alter table facts drop constraint facts_check;
alter table facts add constraint facts_source_check
  check ((origin <> 'added') = (span_start is not null and span_end is not null and page is not null));
create index facts_upload on facts (upload_id) where upload_id is not null;

alter table profiles add column version integer not null default 1 check (version >= 1);

-- Every state a profile has had; undo and restore write a new one, nothing is ever lost by them.
create table profile_versions (
  profile_id uuid not null references profiles (id) on delete cascade,
  number integer not null check (number >= 1),
  owner_id uuid not null references accounts (id) on delete cascade,
  -- Where undo goes from here; null where there is nothing before.
  undo_to integer check (undo_to < number),
  summary text not null check (summary <> ''),
  facts jsonb not null,
  created_at timestamptz not null default now(),
  primary key (profile_id, number)
);
create index profile_versions_owner on profile_versions (owner_id);
alter table profile_versions enable row level security;
create policy own_profile_versions on profile_versions using (owner_id = (select app_owner_id())) with check (owner_id = (select app_owner_id()));
insert into profile_versions (profile_id, number, owner_id, summary, facts, created_at)
select p.id, 1, p.owner_id, 'Imported', coalesce((
    select jsonb_agg(jsonb_build_object('id', f.id, 'kind', f.kind, 'value', f.value, 'details', f.details, 'belongsTo', f.belongs_to,
      'origin', f.origin, 'span', case when f.span_start is null then null else jsonb_build_object('start', f.span_start, 'end', f.span_end) end,
      'page', f.page, 'uploadId', f.upload_id, 'hidden', f.hidden, 'position', f.position) order by f.position)
    from facts f where f.profile_id = p.id), '[]'), p.created_at
from profiles p;

-- What a further file says, kept beside the profile until the person took from it what they want.
create table profile_imports (
  id uuid primary key,
  owner_id uuid not null references accounts (id) on delete cascade,
  profile_id uuid not null references profiles (id) on delete cascade,
  upload_id uuid not null references uploads (id),
  facts jsonb not null,
  created_at timestamptz not null default now(),
  unique (profile_id, upload_id)
);
create index profile_imports_owner on profile_imports (owner_id);
create index profile_imports_upload on profile_imports (upload_id);
alter table profile_imports enable row level security;
create policy own_profile_imports on profile_imports using (owner_id = (select app_owner_id())) with check (owner_id = (select app_owner_id()));

-- Down Migration
drop table profile_imports;
drop table profile_versions;
alter table profiles drop column version;
delete from facts where origin = 'added';
update facts set origin = 'imported' where origin = 'edited';
alter table facts drop constraint facts_source_check;
alter table facts add constraint facts_check
  check ((origin = 'imported') = (span_start is not null and span_end is not null and page is not null));
alter table facts drop constraint facts_origin_check;
alter table facts add constraint facts_origin_check check (origin in ('imported', 'added'));
alter table facts drop column hidden;
alter table facts drop column upload_id;
