-- Up Migration
-- Documents made of a profile, and own files attached, beside those that runs make. Nothing of a document ever changes.
alter table documents alter column run_id drop not null;
alter table documents add column profile_id uuid references profiles (id) on delete cascade;
alter table documents add column origin text not null default 'run' check (origin in ('run', 'export', 'upload'));
-- The version of the profile that it was made of.
alter table documents add column profile_version integer;
-- What was wished: look, paper, pages; null where nothing was.
alter table documents add column wish jsonb;
alter table documents add column page_count integer;
-- Facts that the wished number of pages had no room for, as they were.
alter table documents add column left_out jsonb not null default '[]';
-- What came back when it was read again.
alter table documents add column report jsonb;
-- What it says, a statement a line, in the order of the page: what versions are compared by.
alter table documents add column statements jsonb;
alter table documents add constraint documents_source check (
  case origin when 'run' then run_id is not null else profile_id is not null and run_id is null end
);
create index documents_profile on documents (profile_id) where profile_id is not null;
revoke update on documents from rolewright_app;

-- Down Migration
grant update on documents to rolewright_app;
delete from documents where run_id is null;
drop index documents_profile;
alter table documents drop constraint documents_source;
alter table documents drop column statements;
alter table documents drop column report;
alter table documents drop column left_out;
alter table documents drop column page_count;
alter table documents drop column wish;
alter table documents drop column profile_version;
alter table documents drop column origin;
alter table documents drop column profile_id;
alter table documents alter column run_id set not null;
