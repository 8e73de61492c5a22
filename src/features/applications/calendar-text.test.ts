/** What a person or an employer wrote stays text in the calendars of others. */
import { expect, test } from 'vitest'
import { type CalendarEntry, writeCalendar } from './calendar-text.ts'

const at = new Date('2027-01-05T09:00:00Z')
const entry = (given: Partial<CalendarEntry>): CalendarEntry => ({
  ...{ id: '0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3c03', at, sequence: 2, createdAt: at, updatedAt: at },
  ...{ title: 'Pilot', company: 'Quay', url: null },
  content: { kind: 'interview', title: 'Talk', startsAt: at.toISOString(), durationMinutes: 60 },
  ...given,
})

/** Lines as a reader sees them: folded ones joined (RFC 5545, 3.1). */
const linesOf = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n')

test('no text begins a line of its own, whatever ends a line anywhere', () => {
  const attack = ['\r\n', '\n', '\r', '\u2028', '\u2029', '\u0085', '\v', '\f', '\0'].map(
    (end) => `x${end}ATTENDEE:mailto:eve@example.org`,
  )
  const hostile = attack.join(' ')
  const text = writeCalendar(
    [
      entry({
        ...{ title: hostile, company: hostile, url: `https://example.org/${hostile}` },
        content: {
          kind: 'interview',
          title: hostile,
          startsAt: at.toISOString(),
          durationMinutes: 60,
          place: hostile,
          note: hostile,
        },
      }),
    ],
    'en',
  )
  expect(linesOf(text).filter((line) => /^ATTENDEE/u.test(line))).toEqual([])
  expect(text.split(/\r\n|[\r\n\u2028\u2029\u0085\v\f]/u).filter((line) => /^ATTENDEE/u.test(line))).toEqual([])
  expect(linesOf(text).filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1)
})

test('signs of the format are escaped, and a long text with signs of several bytes is folded', () => {
  const text = writeCalendar([entry({ company: `a;b,c\\d ${'ü'.repeat(100)}` })], 'en')
  expect(linesOf(text)).toContain(`SUMMARY:Talk: a\\;b\\,c\\\\d ${'ü'.repeat(100)}`)
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
})

test('a task and an answer leave the person free; their words come in two languages', () => {
  const task = entry({ content: { kind: 'task', title: 'Call', done: false } })
  const offer = entry({ content: { kind: 'offer' } })
  expect(linesOf(writeCalendar([task, offer], 'de'))).toEqual(
    expect.arrayContaining([
      'SUMMARY:Zu erledigen: Call (Quay)',
      'SUMMARY:Auf das Angebot antworten: Quay',
      'TRANSP:TRANSPARENT',
    ]),
  )
  expect(writeCalendar([], 'en')).toMatch(/^BEGIN:VCALENDAR\r\n.*END:VCALENDAR/su)
})
