-- Up Migration
-- Vectors of several models, which differ in dimension, stand in one column while postings are embedded anew: each row says
-- of which model it is, and is compared within it. The indexes are made anew: at 100,000 postings that takes a minute or two.
drop index posting_search_embedding;
alter table posting_search alter column embedding type vector;
alter table posting_search add column embedding_dimension integer not null default 384;
alter table posting_search alter column embedding_dimension drop default;
alter table posting_search add constraint posting_search_dimension check (embedding_dimension = vector_dims(embedding));
-- One index for each usual dimension; an empty one costs nothing. Vectors of other dimensions are compared one by one.
create index posting_search_embedding_384 on posting_search
  using hnsw ((embedding::vector(384)) vector_cosine_ops) where embedding_dimension = 384;
create index posting_search_embedding_512 on posting_search
  using hnsw ((embedding::vector(512)) vector_cosine_ops) where embedding_dimension = 512;
create index posting_search_embedding_768 on posting_search
  using hnsw ((embedding::vector(768)) vector_cosine_ops) where embedding_dimension = 768;
create index posting_search_embedding_1024 on posting_search
  using hnsw ((embedding::vector(1024)) vector_cosine_ops) where embedding_dimension = 1024;
create index posting_search_embedding_1536 on posting_search
  using hnsw ((embedding::vector(1536)) vector_cosine_ops) where embedding_dimension = 1536;

-- Down Migration
-- Vectors of other models do not fit: those postings come back with the next refresh of their board.
delete from posting_search where embedding_dimension <> 384;
drop index posting_search_embedding_384, posting_search_embedding_512, posting_search_embedding_768,
  posting_search_embedding_1024, posting_search_embedding_1536;
alter table posting_search drop constraint posting_search_dimension;
alter table posting_search drop column embedding_dimension;
alter table posting_search alter column embedding type vector(384);
create index posting_search_embedding on posting_search using hnsw (embedding vector_cosine_ops);
