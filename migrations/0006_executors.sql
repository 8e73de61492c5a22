-- Up Migration
-- The workflow engine's living processes. A process that stopped beating has its workflows continued elsewhere.
create table executors (
  id text primary key,
  started_at timestamptz not null default now(),
  heartbeat_at timestamptz not null default now()
);
-- Nobody's data, and nobody's business: only the system looks here.
revoke all on executors from rolewright_app;

-- Down Migration
drop table executors;
