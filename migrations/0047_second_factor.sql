-- Up Migration
-- A code counts once: the step of the clock that the last one was made of. Who guesses is stopped by the throttle, for every
-- process that shares a Redis, so the columns for it go. Whether somebody has a second factor is told by the row itself.
alter table auth.second_factors
  add column last_used_step bigint not null default 0,
  add column created_at timestamptz not null default now(),
  drop column failed_verification_count,
  drop column locked_until;
alter table auth.users drop column two_factor_enabled;

-- Between the password and the code.
alter table auth.links drop constraint links_purpose_check;
alter table auth.links add constraint links_purpose_check
  check (purpose in ('sign-in', 'invitation', 'verify-email', 'second-factor'));

-- Down Migration
delete from auth.links where purpose = 'second-factor';
alter table auth.links drop constraint links_purpose_check;
alter table auth.links add constraint links_purpose_check check (purpose in ('sign-in', 'invitation', 'verify-email'));
alter table auth.users add column two_factor_enabled boolean not null default false;
alter table auth.second_factors
  add column failed_verification_count integer not null default 0,
  add column locked_until timestamptz,
  drop column last_used_step,
  drop column created_at;
