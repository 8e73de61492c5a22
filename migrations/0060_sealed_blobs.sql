-- Up Migration
-- Sealed bytes are 36 longer than the file, of which 10 MB stay the most.
-- Compatible: the limit only becomes wider; the release before writes nothing that comes near it.
alter table blobs drop constraint blobs_bytes_check;
alter table blobs add constraint blobs_bytes_check check (octet_length(bytes) <= 10485760 + 64);

-- Down Migration
alter table blobs drop constraint blobs_bytes_check;
alter table blobs add constraint blobs_bytes_check check (octet_length(bytes) <= 10485760);
