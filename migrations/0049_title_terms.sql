-- Up Migration
-- The words of the title alone, small enough to stand in the row: a search that asks for any of several words looks for them here.
-- Over the whole text such words stand in half of all postings, and ranking those was most of a search's CPU.
alter table posting_search add column title_terms tsvector generated always as (ts_filter(terms, '{a}')) stored;
create index posting_search_title_terms on posting_search using gin (title_terms);

-- Down Migration
alter table posting_search drop column title_terms;
