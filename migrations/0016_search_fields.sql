-- Up Migration
-- What postings are filtered and sorted by stands beside what they are searched by, so that ranking reads one narrow table.
-- Rows written before have index_version 0: they are found by words and meaning, and `refreshSearchRows` fills the rest.
alter table posting_search
  add column index_version integer not null default 0,
  add column remote text,
  add column countries text[] not null default '{}',
  add column seniority text,
  add column salary_year_min integer,
  add column salary_year_max integer,
  add column salary_currency text,
  add column listed_at timestamptz not null default now(),
  add column company_key text,
  add column visa boolean,
  add column skills text[] not null default '{}',
  add column language text;
create index posting_search_listed on posting_search (listed_at desc, posting_id desc);
create index posting_search_salary on posting_search (salary_year_max) where salary_year_max is not null;
create index posting_search_company on posting_search (company_key);
create index posting_search_seniority on posting_search (seniority);
create index posting_search_countries on posting_search using gin (countries);
create index posting_search_skills on posting_search using gin (skills);
create index posting_search_model on posting_search (embedding_model, index_version);

create table saved_searches (
  id uuid primary key,
  owner_id uuid not null references accounts (id) on delete cascade,
  name text not null check (name <> ''),
  query jsonb not null,
  -- Postings first seen after this are new to the person.
  seen_at timestamptz not null,
  created_at timestamptz not null,
  unique (owner_id, name)
);
alter table saved_searches enable row level security;
create policy own_saved_searches on saved_searches using (owner_id = (select app_owner_id())) with check (owner_id = (select app_owner_id()));

-- Down Migration
drop table saved_searches;
alter table posting_search
  drop column index_version,
  drop column remote,
  drop column countries,
  drop column seniority,
  drop column salary_year_min,
  drop column salary_year_max,
  drop column salary_currency,
  drop column listed_at,
  drop column company_key,
  drop column visa,
  drop column skills,
  drop column language;
