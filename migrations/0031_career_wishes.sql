-- Up Migration
-- What a person wants and may do: goals, preferences, deal-breakers, work authorisation. One row a person.
create table career_wishes (
  owner_id uuid primary key references accounts (id) on delete cascade,
  wishes jsonb not null,
  updated_at timestamptz not null
);
alter table career_wishes enable row level security;
create policy own_career_wishes on career_wishes using (owner_id = (select app_owner_id())) with check (owner_id = (select app_owner_id()));

-- Answers to the questions that application forms ask again and again.
create table screening_answers (
  id uuid primary key,
  owner_id uuid not null references accounts (id) on delete cascade,
  question text not null check (length(question) between 1 and 500),
  answer text not null check (length(answer) between 1 and 5000),
  -- Set where only the person may give the answer, each time anew.
  sensitive boolean not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index screening_answers_owner on screening_answers (owner_id, updated_at desc);
alter table screening_answers enable row level security;
create policy own_screening_answers on screening_answers using (owner_id = (select app_owner_id())) with check (owner_id = (select app_owner_id()));

-- Stories for interviews, each built from facts of a profile.
create table stories (
  id uuid primary key,
  owner_id uuid not null references accounts (id) on delete cascade,
  profile_id uuid not null references profiles (id) on delete cascade,
  title text not null check (length(title) between 1 and 300),
  parts jsonb not null,
  fact_ids uuid[] not null check (cardinality(fact_ids) > 0),
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index stories_owner on stories (owner_id, profile_id);
alter table stories enable row level security;
create policy own_stories on stories using (owner_id = (select app_owner_id())) with check (owner_id = (select app_owner_id()));

-- Down Migration
drop table stories;
drop table screening_answers;
drop table career_wishes;
