-- Up Migration
alter table runs drop constraint runs_status_check;
alter table runs add constraint runs_status_check check (status in
  ('queued', 'preparing', 'waiting_for_approval', 'finishing', 'done', 'failed', 'cancelled'));
-- What the person wishes of this run ("shorter"); a run with other wishes is another run.
alter table runs add column instructions text check (length(instructions) between 1 and 500);
alter table runs add column forked_from uuid references runs (id) on delete set null;
-- One more with each retry: steps of an earlier round that end late write nothing.
alter table runs add column round integer not null default 1 check (round >= 1);
alter table runs add column uses_model boolean not null default true;
create index runs_forked_from on runs (forked_from);
drop index runs_one_alive;
create unique index runs_one_alive on runs (owner_id, profile_id, posting_id, coalesce(instructions, ''))
  where status not in ('done', 'failed', 'cancelled');

-- Down Migration
update runs set status = 'failed', failure_code = 'conflict', failure_message = 'The run was cancelled.'
where status = 'cancelled' or (forked_from is not null and status not in ('done', 'failed'));
drop index runs_one_alive;
create unique index runs_one_alive on runs (owner_id, profile_id, posting_id) where status not in ('done', 'failed');
alter table runs drop column uses_model, drop column round, drop column forked_from, drop column instructions;
alter table runs drop constraint runs_status_check;
alter table runs add constraint runs_status_check check (status in
  ('queued', 'preparing', 'waiting_for_approval', 'finishing', 'done', 'failed'));
