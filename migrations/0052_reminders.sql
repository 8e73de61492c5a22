-- Up Migration
-- What a person wants to be reminded of by mail; nobody is who did not ask for it.
create table reminder_settings (
  owner_id uuid primary key references accounts (id) on delete cascade,
  every text not null check (every in ('off', 'day', 'week')),
  hour_utc integer not null check (hour_utc between 0 and 23),
  language text not null check (language in ('en', 'de')),
  -- The next mail. Whoever moves it on sends that mail: of two processes only one can.
  next_at timestamptz,
  -- Up to when the last mail told what is new.
  told_until timestamptz not null,
  last_sent_at timestamptz,
  updated_at timestamptz not null,
  check ((every = 'off') = (next_at is null))
);
create index reminder_settings_due on reminder_settings (next_at) where next_at is not null;
alter table reminder_settings enable row level security;
create policy own_reminder_settings on reminder_settings using (owner_id = (select app_owner_id()))
  with check (owner_id = (select app_owner_id()));

-- Down Migration
drop table reminder_settings;
