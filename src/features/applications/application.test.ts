/** The rules of a pursuit, without a database: which status may follow which, what a history comes to, and when that is refused. */
import { describe, expect, test } from 'vitest'
import {
  type ApplicationEvent,
  allowedMoves,
  companyKeyOf,
  eventKinds,
  refuseMove,
  type Status,
  stagesOf,
  standingOf,
  statuses,
  wasSent,
} from './application.ts'

const day = (text: string): Date => new Date(`2026-11-${text}T12:00:00Z`)

/** What a person may do next, as they would read it; `x` where they may. */
const table = `
            saved preparing ready applied screening interview offer accepted rejected withdrawn ghosted
saved       .     x         x     x       x         x         .     .        .        x         .
preparing   x     .         x     x       .         .         .     .        .        x         .
ready       .     x         .     x       .         .         .     .        .        x         .
applied     .     .         .     .       x         x         x     .        x        x         x
screening   .     .         .     .       .         x         x     .        x        x         x
interview   .     .         .     .       .         .         x     .        x        x         x
offer       .     .         .     .       .         x         .     x        x        x         .
accepted    .     .         .     .       .         .         .     .        x        x         .
rejected    .     .         .     .       x         x         x     .        .        .         .
withdrawn   x     .         .     x       x         x         .     .        .        .         .
ghosted     .     .         .     .       x         x         x     .        x        x         .`

test('each status leads exactly where a person reads that it does', () => {
  const [head = '', ...rows] = table.trim().split('\n')
  const columns = head.trim().split(/\s+/u)
  expect(columns).toEqual([...statuses])
  expect(rows).toHaveLength(statuses.length)
  for (const row of rows) {
    const [from = '', ...marks] = row.split(/\s+/u)
    const leadsTo = columns.filter((_, at) => marks[at] === 'x')
    expect([...allowedMoves[from as Status]].sort(), from).toEqual(leadsTo.sort())
  }
})

test('an employer knows of it from the day it was sent', () => {
  expect(statuses.filter((status) => !wasSent(status))).toEqual(['saved', 'preparing', 'ready'])
})

const event = (id: string, kind: ApplicationEvent['kind'], to: Status | null, at: Date): ApplicationEvent => ({
  ...{ id, kind, to, from: null, undoes: null, note: null },
  ...{ happenedAt: at, recordedAt: at },
})

describe('a history', () => {
  const created = event('1', 'created', 'saved', day('01'))
  const applied = event('2', 'moved', 'applied', day('03'))
  const invited = event('3', 'moved', 'interview', day('09'))
  const archived = event('4', 'archived', null, day('10'))

  test('comes to its last status, since when, and when it was sent', () => {
    expect(standingOf([created, applied, invited, archived])).toEqual({
      status: 'interview',
      statusSince: day('09'),
      appliedAt: day('03'),
    })
    expect(standingOf([created])).toEqual({ status: 'saved', statusSince: day('01'), appliedAt: null })
  })

  test('goes without what was taken back, and without what is no status', () => {
    const undone = { ...event('5', 'undone', null, day('11')), undoes: '3' }
    const stages = stagesOf([created, applied, invited, archived, undone])
    expect(stages).toEqual([
      { eventId: '1', status: 'saved', since: day('01') },
      { eventId: '2', status: 'applied', since: day('03') },
    ])
    expect(standingOf([created, applied, invited, undone]).status).toBe('applied')
  })

  test('knows no other kinds of events', () => {
    expect(eventKinds).toEqual(['created', 'moved', 'undone', 'archived', 'restored', 'documents_sent'])
  })

  test('has a beginning', () => {
    expect(() => standingOf([])).toThrow('An application without a beginning.')
  })
})

describe('a move', () => {
  const now = day('20')
  const stage = (status: Status, since = day('05')) => ({ eventId: '1', status, since })

  test('that the table allows is not refused, today or on a past day', () => {
    expect(refuseMove(stage('applied'), 'interview', now, now)).toBeNull()
    expect(refuseMove(stage('applied'), 'interview', day('05'), now)).toBeNull()
  })

  test('to where it is already, or where the table does not lead, is refused with what is possible', () => {
    expect(refuseMove(stage('applied'), 'applied', now, now)).toBe('It is applied already.')
    expect(refuseMove(stage('applied'), 'accepted', now, now)).toBe(
      'From applied it can become screening, interview, offer, rejected, withdrawn, ghosted; not accepted. What was recorded by mistake can be undone.',
    )
  })

  test('that lies in the future is refused', () => {
    expect(refuseMove(stage('applied'), 'interview', day('21'), now)).toBe(
      'This lies in the future. Put what is planned into an interview or a task.',
    )
  })

  test('cannot lie before what it follows, once an employer knows of it', () => {
    expect(refuseMove(stage('applied'), 'interview', day('04'), now)).toBe(
      'It has been applied since 2026-11-05: what came next cannot lie before that.',
    )
    // A posting saved today may have been applied for last week.
    expect(refuseMove(stage('saved'), 'applied', day('04'), now)).toBeNull()
  })
})

describe('a company', () => {
  test.each([
    ['Crumb GmbH', 'crumb'],
    ['crumb', 'crumb'],
    ['CRUMB, Inc.', 'crumb'],
    ['Crumb S.A.S.', 'crumb'],
    ['Crumb B.V.', 'crumb'],
    ['Brød & Søn ApS 24', 'brødsønaps24'],
    ['Café Zoë', 'cafezoe'],
    // Called by nothing but a legal form, or by one that is part of another word.
    ['Group', 'group'],
    ['SE', 'se'],
    ['Agora', 'agora'],
    ['Seaco', 'seaco'],
  ])('%s is known as %s', (name, key) => {
    expect(companyKeyOf(name)).toBe(key)
  })

  test('without a letter is none, and a name beyond all length is cut', () => {
    expect(companyKeyOf(null)).toBeNull()
    expect(companyKeyOf('')).toBeNull()
    expect(companyKeyOf('&&& --')).toBeNull()
    expect(companyKeyOf('x'.repeat(500))).toBe('x'.repeat(200))
  })
})
