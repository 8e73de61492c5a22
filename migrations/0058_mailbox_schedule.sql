-- Up Migration
-- A mailbox may also be read by itself, where its person wants that. Those connected before were promised to be read only
-- when asked, and stay so.
alter table mailboxes
  add column reads_by_itself boolean not null default false,
  add column next_read_at timestamptz not null default now(),
  -- Whoever reads it has it until then: never two readers at once.
  add column leased_until timestamptz,
  -- Readings in a row that failed, and refusals since the last one that did not.
  add column failures integer not null default 0,
  add column refusals integer not null default 0,
  -- Not read by itself since then: the server keeps refusing the name, the password or the folder.
  add column paused_at timestamptz;
create index mailboxes_due on mailboxes (next_read_at) where reads_by_itself and paused_at is null;

-- Down Migration
drop index mailboxes_due;
alter table mailboxes
  drop column reads_by_itself,
  drop column next_read_at,
  drop column leased_until,
  drop column failures,
  drop column refusals,
  drop column paused_at;
