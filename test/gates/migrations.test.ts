/** Every migration leaves the release before working: it only adds, or says why more is no harm. */
import { describe, expect, test } from 'vitest'
import { listMigrations } from '../../src/platform/database/migration-files.ts'
import { findIncompatible } from './migration-rules.ts'

test('migrations only add, so that the release before goes on beside the new one and can come back', async () => {
  const migrations = await listMigrations()
  expect(migrations.length).toBeGreaterThan(20)
  expect(migrations.flatMap(({ name, up }) => findIncompatible(name, up))).toEqual([])
})

describe('the rule', () => {
  const judge = (up: string): string[] => findIncompatible('0060_planted', up)

  test.each([
    ['drop table notes;', 'takes something away'],
    ['alter table notes drop column words;', 'takes something away'],
    ['alter table notes rename to words;', 'renames something'],
    ['alter table notes rename column a to b;', 'renames something'],
    ['alter table notes rename a to b;', 'renames something'],
    ['alter table notes alter column a type bigint;', 'changes the type of a column'],
    ['alter table notes alter a set data type bigint;', 'changes the type of a column'],
    ['alter table notes alter column a set not null;', 'forbids an empty value'],
    ['alter table notes alter column a drop default;', 'takes a default away'],
    [
      'alter table notes add column a text not null;',
      'adds a column that the release before leaves empty, and may not',
    ],
    [
      "alter table notes add a text check (a <> '') not null, add b int;",
      'adds a column that the release before leaves empty, and may not',
    ],
    ['alter table notes add constraint one unique (a);', 'makes a table stricter'],
    ['alter table notes add check (a > 0);', 'makes a table stricter'],
  ])('refuses %j', (up, says) => {
    expect(judge(up)).toEqual([`0060_planted ${says}`])
  })

  test.each([
    "create table notes (id uuid primary key, words text not null, check (words <> ''));",
    'alter table notes add column a integer;',
    'alter table notes add column a integer not null default 0, add column b text;',
    'alter table notes add column if not exists a integer default 0 not null;',
    'create index notes_a on notes (a) where a is not null;',
    '-- drop table notes;\ninsert into words values ($$drop table notes$$);',
    'alter table notes drop constraint notes_check;',
  ])('lets %j through', (up) => {
    expect(judge(up)).toEqual([])
  })

  test('more is let through where the file says why it is no harm, and a bare word is no reason', () => {
    const up = 'alter table notes drop column words;'
    expect(judge(`-- Compatible: release 1.4 was the last that read it, and 1.5 is out.\n${up}`)).toEqual([])
    expect(judge(`-- Compatible: yes\n${up}`)).toHaveLength(1)
    expect(findIncompatible('0059_first', up)).toEqual([])
  })
})
