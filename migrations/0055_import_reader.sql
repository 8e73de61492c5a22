-- Up Migration
-- A file of a profile is read by our parser, and where its person lets it by a model after it: two readings of one file.
alter table profile_imports add column reader text not null default 'parser' check (reader in ('parser', 'model'));
alter table profile_imports drop constraint profile_imports_profile_id_upload_id_key;
alter table profile_imports add constraint profile_imports_reading_key unique (profile_id, upload_id, reader);

-- Down Migration
delete from profile_imports where reader <> 'parser';
alter table profile_imports drop constraint profile_imports_reading_key;
alter table profile_imports add constraint profile_imports_profile_id_upload_id_key unique (profile_id, upload_id);
alter table profile_imports drop column reader;
