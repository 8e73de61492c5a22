-- Up Migration
-- Boards belong to nobody: one is read once for all who follow it. Who follows it is in `subscriptions`.
create table boards (
  id uuid primary key,
  source text not null,
  board text not null check (board <> ''),
  -- Where its answer is fetched, and what is asked there with POST; null for GET.
  fetch_url text not null,
  fetch_json jsonb,
  company text,
  -- A dead board has failed several times in a row; it is still tried, once a week.
  state text not null default 'active' check (state in ('active', 'dead')),
  -- What the last answer was: an equal one costs a comparison and no row of a posting.
  etag text,
  last_modified text,
  answer_hash text,
  last_tried_at timestamptz,
  last_succeeded_at timestamptz,
  next_refresh_at timestamptz not null default now(),
  -- Held by the process that refreshes it.
  leased_until timestamptz,
  failures integer not null default 0,
  -- Why the last refresh failed, in words for people; null after one that did not.
  problem text,
  last_counts jsonb,
  created_at timestamptz not null default now(),
  unique (source, board)
);
create index boards_due on boards (next_refresh_at);
-- People read the boards that they follow; only the system writes what all followers see.
revoke insert, update, delete on boards from rolewright_app;
alter table boards enable row level security;
create policy followed_boards on boards for select using (exists (
  select from subscriptions s
  where s.owner_id = (select app_owner_id()) and s.source = boards.source and s.board = boards.board));

insert into boards (id, source, board, fetch_url)
select gen_random_uuid(), source, board, '' from (select distinct source, board from subscriptions) known;

alter table subscriptions add column id uuid not null default gen_random_uuid();
alter table subscriptions add column paused_at timestamptz;

alter table postings
  add column seniority text,
  -- One entry a location: {raw, city, region, country (ISO 3166-1 alpha-2)}; null where unknown.
  add column places jsonb not null default '[]',
  -- Every country of `places` and of where remote work may be done from: for filters.
  add column countries text[] not null default '{}',
  add column remote_from text[] not null default '{}',
  -- The salary by the year, see src/features/postings/yearly-salary.ts; null where currency or period is unknown.
  add column salary_year_min integer,
  add column salary_year_max integer,
  add column visa text check (visa in ('offered', 'refused')),
  -- Sentences on visas, citizenship and clearance, each with its span in `body`.
  add column eligibility jsonb not null default '[]',
  add column closes_at timestamptz,
  add column closed_at timestamptz,
  add column reposts integer not null default 0,
  add column reposted_at timestamptz,
  -- Equal for the same company and title: postings of several sources that may be one.
  add column twin_key text;
create index postings_twins on postings (twin_key) where twin_key is not null;
create index postings_board_open on postings (source, board) where owner_id is null and closed_at is null;

-- Two boards may carry the same text: each keeps its own row, or the followers of the second would see nothing. What
-- of a board is one posting is decided by its refresh, which one process at a time does.
drop index postings_content;
create index postings_content on postings (source, board, content_hash) where owner_id is null;
create unique index postings_own_content on postings (owner_id, content_hash) where owner_id is not null;

-- Down Migration
drop index postings_own_content;
drop index postings_content;
delete from postings p using postings q
  where p.owner_id is null and q.owner_id is null and p.content_hash = q.content_hash and p.id > q.id;
create unique index postings_content on postings
  (coalesce(owner_id, '00000000-0000-0000-0000-000000000000'), content_hash);
alter table postings
  drop column seniority, drop column places, drop column countries, drop column remote_from, drop column salary_year_min,
  drop column salary_year_max, drop column visa, drop column eligibility, drop column closes_at, drop column closed_at,
  drop column reposts, drop column reposted_at, drop column twin_key;
alter table subscriptions drop column paused_at, drop column id;
drop table boards;
