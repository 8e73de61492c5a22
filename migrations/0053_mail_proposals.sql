-- Up Migration
-- What a mail that the person gave us seems to say about an application, until they confirm it or put it away. The mail
-- itself is not kept: who wrote, when, and the words that decided.
create table mail_proposals (
  id uuid primary key,
  owner_id uuid not null references accounts (id) on delete cascade,
  -- The same mail given twice is one.
  mail_sha256 text not null,
  from_name text,
  from_address text,
  subject text not null,
  received_at timestamptz,
  -- The words of the mail that the proposal rests on.
  quote text,
  -- What the mail seems to say; null where it says nothing that we understand.
  status text check (status in ('applied', 'screening', 'interview', 'offer', 'rejected')),
  -- Which application it seems to be about, the likeliest first, as JSON of {applicationId, why}.
  candidates jsonb not null,
  decision text check (decision in ('confirmed', 'dismissed')),
  decided_at timestamptz,
  created_at timestamptz not null,
  unique (owner_id, mail_sha256),
  check ((decision is null) = (decided_at is null))
);
create index mail_proposals_open on mail_proposals (owner_id, id) where decision is null;
alter table mail_proposals enable row level security;
create policy own_mail_proposals on mail_proposals using (owner_id = (select app_owner_id()))
  with check (owner_id = (select app_owner_id()));

-- Down Migration
drop table mail_proposals;
