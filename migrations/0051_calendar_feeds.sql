-- Up Migration
-- The secret address of a person's calendar. Who knows it reads the calendar: only a hash is kept.
create table calendar_feeds (
  owner_id uuid primary key references accounts (id) on delete cascade,
  token_hash text not null unique,
  language text not null check (language in ('en', 'de')),
  created_at timestamptz not null,
  last_read_at timestamptz
);
alter table calendar_feeds enable row level security;
create policy own_calendar_feeds on calendar_feeds using (owner_id = (select app_owner_id()))
  with check (owner_id = (select app_owner_id()));

-- Down Migration
drop table calendar_feeds;
