/** What engines of one session are told. */
import { expect, test } from 'vitest'
import { forOneSession } from './one-session.ts'

function message(letter: string, text: string): Buffer {
  const body = Buffer.from(`${text}\0`)
  const length = Buffer.alloc(4)
  length.writeInt32BE(4 + body.length)
  return Buffer.concat([Buffer.from(letter), length, body])
}

test('indexes are made in turn; words of people, and other statements, stay as they are', () => {
  const given = Buffer.concat([
    message('P', '\0create unique index CONCURRENTLY if not exists "ä" on things (a)'),
    message('B', 'Create index concurrently, he wrote.'),
    message('Q', 'DROP INDEX CONCURRENTLY things_a; select $$worked concurrently$$'),
  ])
  const before = given.length
  forOneSession(given)
  const blank = ' '.repeat(12)
  expect(given).toEqual(
    Buffer.concat([
      message('P', `\0create unique index ${blank} if not exists "ä" on things (a)`),
      message('B', 'Create index concurrently, he wrote.'),
      message('Q', `DROP INDEX ${blank} things_a; select $$worked concurrently$$`),
    ]),
  )
  expect(given.length).toBe(before)
})
