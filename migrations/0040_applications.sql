-- Up Migration
-- A person's pursuit of one position. What it is called is copied: it must stay readable when the posting is gone.
create table applications (
  id uuid primary key,
  owner_id uuid not null references accounts (id) on delete cascade,
  posting_id uuid references postings (id) on delete set null,
  run_id uuid references runs (id) on delete set null,
  title text not null check (title <> ''),
  company text,
  -- Equal for "Crumb GmbH" and "crumb": see src/features/applications/application.ts.
  company_key text,
  location text,
  url text,
  source text,
  -- What the history below comes to: written in the same transaction as the event.
  status text not null check (status in ('saved', 'preparing', 'ready', 'applied', 'screening', 'interview', 'offer',
    'accepted', 'rejected', 'withdrawn', 'ghosted')),
  status_since timestamptz not null,
  applied_at timestamptz,
  archived_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index applications_owner on applications (owner_id, status_since desc);
create index applications_company on applications (owner_id, company_key) where company_key is not null;
-- Asking twice for the same posting gives the same application.
create unique index applications_posting on applications (owner_id, posting_id)
  where posting_id is not null and archived_at is null;
create index applications_posting_gone on applications (posting_id) where posting_id is not null;
create index applications_run_gone on applications (run_id) where run_id is not null;
alter table applications enable row level security;
create policy own_applications on applications using (owner_id = (select app_owner_id()))
  with check (owner_id = (select app_owner_id()));

-- What happened, and when; `recorded_at` is when it was told. Nothing here is ever changed: an error is undone by an
-- event of its own.
create table application_events (
  id uuid primary key,
  application_id uuid not null references applications (id) on delete cascade,
  owner_id uuid not null references accounts (id) on delete cascade,
  kind text not null check (kind in ('created', 'moved', 'undone', 'archived', 'restored', 'documents_sent')),
  from_status text,
  to_status text,
  undoes uuid unique references application_events (id) on delete cascade,
  note text,
  happened_at timestamptz not null,
  recorded_at timestamptz not null,
  check ((kind = 'undone') = (undoes is not null)),
  check ((kind in ('created', 'moved')) = (to_status is not null))
);
create index application_events_application on application_events (application_id, id);
create index application_events_owner on application_events (owner_id, happened_at);
alter table application_events enable row level security;
create policy own_application_events on application_events using (owner_id = (select app_owner_id()))
  with check (owner_id = (select app_owner_id()));
revoke update, delete, truncate on application_events from rolewright_app;

-- Contacts, notes, tasks, interviews, offers: what a person writes beside an application.
create table application_entries (
  id uuid primary key,
  application_id uuid not null references applications (id) on delete cascade,
  owner_id uuid not null references accounts (id) on delete cascade,
  kind text not null check (kind in ('contact', 'note', 'task', 'interview', 'offer')),
  content jsonb not null,
  -- When a task is due, an interview begins, an offer must be answered.
  at timestamptz,
  done_at timestamptz,
  -- Counts changes, as calendars want to know (RFC 5545, SEQUENCE).
  sequence integer not null default 0,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index application_entries_application on application_entries (application_id, id);
create index application_entries_due on application_entries (owner_id, at) where at is not null;
alter table application_entries enable row level security;
create policy own_application_entries on application_entries using (owner_id = (select app_owner_id()))
  with check (owner_id = (select app_owner_id()));

-- Which documents were sent, byte for byte: the hash stays when the run is gone.
create table application_documents (
  id uuid primary key,
  application_id uuid not null references applications (id) on delete cascade,
  owner_id uuid not null references accounts (id) on delete cascade,
  document_id uuid references documents (id) on delete set null,
  part text not null,
  format text not null,
  file_name text not null,
  media_type text not null,
  sha256 text not null,
  size_bytes integer not null,
  sent_at timestamptz not null,
  unique (application_id, sha256, file_name)
);
create index application_documents_document on application_documents (document_id) where document_id is not null;
create index application_documents_owner on application_documents (owner_id);
alter table application_documents enable row level security;
create policy own_application_documents on application_documents using (owner_id = (select app_owner_id()))
  with check (owner_id = (select app_owner_id()));
revoke update on application_documents from rolewright_app;

-- Down Migration
drop table application_documents;
drop table application_entries;
drop table application_events;
drop table applications;
