-- Up Migration
-- A run speaks of the facts as they were when it began (or was last retried), and of no others.
alter table runs add column profile_version integer check (profile_version >= 1);
update runs set profile_version = profiles.version from profiles where profiles.id = runs.profile_id;
alter table runs alter column profile_version set not null;

-- Down Migration
alter table runs drop column profile_version;
