/** When something is suggested, and when a person is left in peace. */
import { expect, test } from 'vitest'
import type { Status } from './application.ts'
import type { Entry, EntryContent } from './entry.ts'
import { describeSuggestion, suggestFor, suggestionKinds } from './suggestion.ts'

const now = new Date('2026-11-28T12:00:00Z')
const ago = (days: number): Date => new Date(now.getTime() - days * 86_400_000)
const entry = (content: EntryContent, at: Date | null, doneAt: Date | null = null): Entry => ({
  ...{ id: 'e', applicationId: 'a', content, at, doneAt, sequence: 0, createdAt: ago(99), updatedAt: ago(99) },
})
const task = (at: Date | null, doneAt: Date | null = null): Entry =>
  entry({ kind: 'task', title: 'Ask', done: doneAt !== null }, at, doneAt)
const interview = (at: Date): Entry =>
  entry({ kind: 'interview', title: 'Talk', startsAt: at.toISOString(), durationMinutes: 60 }, at)
const suggest = (status: Status, days: number, entries: readonly Entry[] = [], archivedAt: Date | null = null) =>
  suggestFor({ status, statusSince: ago(days), archivedAt, entries }, now)

test.each([
  ['applied', 6, null],
  ['applied', 7, 'follow_up'],
  ['applied', 27, 'follow_up'],
  ['applied', 28, 'ghosted'],
  ['screening', 4, null],
  ['interview', 5, 'follow_up'],
  ['interview', 21, 'ghosted'],
  ['ready', 2, null],
  ['ready', 3, 'apply'],
  ['saved', 400, null],
  ['rejected', 400, null],
  ['ghosted', 400, null],
] as const)('%s for %i days: %s', (status, days, kind) => {
  expect(suggest(status, days)?.kind ?? null).toBe(kind)
})

test('what was done or took place since counts as a sign, what is planned as a reason to wait', () => {
  expect(suggest('applied', 30, [task(ago(9), ago(8))])).toMatchObject({ kind: 'follow_up', days: 8 })
  expect(suggest('applied', 30, [task(ago(9), ago(2))])).toBeNull()
  expect(suggest('interview', 30, [interview(ago(1))])).toBeNull()
  expect(suggest('interview', 30, [interview(ago(-2))])).toBeNull()
  expect(suggest('applied', 30, [task(null)])).toBeNull()
  expect(suggest('applied', 30, [], ago(1))).toBeNull()
})

test('a task that is due and an offer that must be answered come before everything', () => {
  expect(suggest('applied', 30, [task(ago(2))])).toEqual({ kind: 'overdue_task', days: 2, move: null })
  const offer = (at: Date) => [entry({ kind: 'offer' }, at)]
  expect(suggest('offer', 1, offer(ago(-2)))).toEqual({ kind: 'answer_offer', days: 2, move: null })
  expect(suggest('offer', 1, offer(ago(-4)))).toBeNull()
  expect(suggest('offer', 1, offer(ago(1)))).toBeNull()
})

test('each is said in both languages, of one day and of many', () => {
  for (const kind of suggestionKinds)
    for (const days of [1, 9])
      for (const language of ['en', 'de'] as const) {
        const says = describeSuggestion({ kind, days, move: null }, language)
        expect(says).toContain(days === 9 ? '9' : language === 'en' ? '1 day' : 'einem Tag')
        expect(says).not.toMatch(/\b1 days|1 Tag/u)
      }
})
