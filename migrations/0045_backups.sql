-- Up Migration
-- What was backed up, and when it was last looked at: what `rolewright_backup_last_success_timestamp_seconds` and preflight read.
create table backups (
  name text primary key,
  reason text not null check (reason in ('daily', 'manual', 'before-migration')),
  finished_at timestamptz not null,
  bytes bigint not null check (bytes > 0),
  encrypted boolean not null,
  verified_at timestamptz
);
-- Nobody's data, and nobody's business: only the system looks here.
revoke all on backups from rolewright_app;

-- Down Migration
drop table backups;
