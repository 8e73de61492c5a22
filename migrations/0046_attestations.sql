-- Up Migration
-- What a person looked at and vouches for, before and in production: preflight reads it, and it runs out.
create table attestations (
  id uuid primary key,
  subject text not null,
  role text not null,
  note text,
  made_at timestamptz not null
);
create index attestations_newest on attestations (subject, made_at desc);
-- Nobody's data: roles, not people. Only the system looks here.
revoke all on attestations from rolewright_app;

-- Down Migration
drop table attestations;
