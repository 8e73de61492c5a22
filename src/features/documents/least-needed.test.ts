/** What a resume loses first when it must fit a page. */
import { describe, expect, test } from 'vitest'
import type { Fact, FactKind } from '../profiles/fact.ts'
import { leastNeeded, without } from './least-needed.ts'

const fact = (id: string, kind: FactKind, over: Partial<Fact> = {}): Fact => ({
  ...{ id, kind, value: id, details: {}, belongsTo: null, origin: 'added', span: null, page: null, position: 0 },
  ...over,
})
const bulletsOf = (entry: string, count: number): Fact[] =>
  Array.from({ length: count }, (_, index) => fact(`${entry}${index}`, 'bullet', { belongsTo: entry }))

const facts: Fact[] = [
  fact('name', 'contact', { details: { field: 'name' } }),
  fact('new', 'position', { details: { startDate: '2022', ongoing: true } }),
  ...bulletsOf('new', 5),
  fact('middle', 'position', { details: { startDate: '2018', endDate: '2022' } }),
  ...bulletsOf('middle', 2),
  fact('old', 'position', { details: { startDate: '2001', endDate: '2005' } }),
  ...bulletsOf('old', 4),
  fact('school', 'education'),
  fact('chess', 'interest'),
]

describe('a resume that must be shorter', () => {
  test('loses interests, then the last bullets of the oldest entries, then old entries', () => {
    expect(leastNeeded(facts).map(({ id }) => id)).toEqual([
      'chess',
      ...['old3', 'new4', 'new3'],
      ...['old2', 'old1', 'middle1', 'new2', 'new1'],
      'old',
    ])
  })

  test('keeps who the person is, their school and their last two positions', () => {
    const kept = without(facts, leastNeeded(facts)).map(({ id }) => id)
    expect(kept).toEqual(['name', 'new', 'new0', 'middle', 'middle0', 'school'])
  })

  test('loses what stands under an entry together with it', () => {
    expect(without(facts, [fact('new', 'position')]).some(({ id }) => id.startsWith('new'))).toBe(false)
  })
})
