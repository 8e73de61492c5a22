-- Up Migration
-- A mailbox that a person lets us read, and only read: where it is, whose, and how far it was read. One of each person.
create table mailboxes (
  owner_id uuid primary key references accounts (id) on delete cascade,
  host text not null,
  user_name text not null,
  -- Encrypted with SECRET_KEY.
  password_sealed text not null,
  folder text not null,
  -- RFC 3501: numbers of mails mean something only together with this; another one begins anew.
  uid_validity bigint,
  last_uid bigint not null default 0,
  last_read_at timestamptz,
  -- Why the last reading failed, in a sentence for the person; null where it did not.
  last_failure text,
  created_at timestamptz not null
);
alter table mailboxes enable row level security;
create policy own_mailboxes on mailboxes using (owner_id = (select app_owner_id()))
  with check (owner_id = (select app_owner_id()));

-- Down Migration
drop table mailboxes;
