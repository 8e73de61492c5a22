/** How a statement is called in logs and traces: enough to find it, nothing of what is in it. */
import { expect, test } from 'vitest'
import { summariseStatement } from './database-telemetry.ts'

test.each([
  ['select "id", "title" from "postings" where "id" = $1', 'select postings'],
  ['insert into "dbos"."workflow_status" (workflow_uuid) values ($1)', 'insert dbos.workflow_status'],
  ['UPDATE runs SET status = $1 WHERE id = $2', 'update runs'],
  ['delete from executors where heartbeat_at < now()', 'delete executors'],
  ['with a as (select 1 from facts) select * from a join postings on true', 'with facts a postings'],
  ['begin; set local role rolewright_app', 'begin'],
  ['commit', 'commit'],
  ["select 'canary' as said", 'select'],
  ['', 'statement'],
])('%s is called: %s', (text, summary) => {
  expect(summariseStatement({ text, name: null })).toBe(summary)
})

test('a prepared statement is called by its name', () => {
  expect(summariseStatement({ text: 'select 1', name: 'set_owner' })).toBe('set_owner')
})
