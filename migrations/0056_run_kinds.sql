-- Up Migration
-- Runs beside the application: answers to the questions of a form, and the preparation of an interview.
alter table runs add column kind text not null default 'application' check (kind in ('application', 'screening', 'interview'));
alter table runs add column questions jsonb;
alter table runs add constraint runs_questions_check check ((kind = 'screening') = (questions is not null));
drop index runs_one_alive;
create unique index runs_one_alive
  on runs (owner_id, profile_id, posting_id, kind, coalesce(instructions, ''), coalesce(md5(questions::text), ''))
  where status not in ('done', 'failed', 'cancelled');

-- Down Migration
delete from runs where kind <> 'application';
drop index runs_one_alive;
create unique index runs_one_alive on runs (owner_id, profile_id, posting_id, coalesce(instructions, ''))
  where status not in ('done', 'failed', 'cancelled');
alter table runs drop constraint runs_questions_check;
alter table runs drop column questions, drop column kind;
