/** Breezy HR, on an answer of our own. */
import { describe, expect, it } from 'vitest'
import { findSkills } from '../../skills/skills.ts'
import { readPostings } from '../read-postings.ts'
import { breezy } from './breezy.ts'

const answer = [
  {
    id: 'b8e6b722f7ed',
    name: 'Baker',
    url: 'https://crumb.breezy.hr/p/b8e6b722f7ed-baker',
    published_date: '2026-01-15T10:00:00.000Z',
    type: { id: 'fullTime', name: 'Full-Time' },
    location: { name: 'Austin, TX, US', is_remote: true },
    company: { name: 'Crumb' },
    salary: '$40,000 - $50,000 per year',
    description: '<p>We bake.</p>',
  },
]

describe('Breezy HR', () => {
  it('gives its postings in our shape', () => {
    const read = readPostings({ bytes: Buffer.from(JSON.stringify(answer)) }, findSkills)
    expect(read.source).toBe('breezy')
    expect(read.postings).toMatchObject([
      {
        board: 'crumb',
        company: 'Crumb',
        locations: ['Austin, TX, US'],
        remote: 'remote',
        salary: { min: 40_000, max: 50_000, period: 'year' },
      },
    ])
  })

  it.each([
    ['https://crumb.breezy.hr/', { board: 'crumb', postingId: null }],
    ['https://crumb.breezy.hr/p/b8e6b722f7ed-baker', { postingId: 'b8e6b722f7ed' }],
    ['https://breezy.hr/', null],
  ])('at %s is found', (address, board) => {
    const found = breezy.boardOf(new URL(address))
    expect(found).toEqual(board === null ? null : expect.objectContaining(board))
  })
})
