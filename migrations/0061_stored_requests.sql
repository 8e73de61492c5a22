-- Up Migration
-- A process that dies between storing what a request asked for and keeping its answer leaves a key without an answer. When what it did
-- was stored is now noted in the very transaction that stores it, so that the same key sent again does not do it twice.
alter table idempotency_keys
  -- Of the request that holds the key: one that lost it stores nothing any more. Null: taken by the release before.
  add column claim_id uuid,
  add column stored_at timestamptz;

-- Down Migration
alter table idempotency_keys drop column claim_id, drop column stored_at;
