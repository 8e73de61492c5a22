/** Remote OK, on an answer of our own. */
import { describe, expect, it } from 'vitest'
import { findSkills } from '../../skills/skills.ts'
import { readPostings } from '../read-postings.ts'
import { remoteok } from './remoteok.ts'

const answer = [
  { last_updated: 1_785_812_235, legal: 'Link back.' },
  {
    id: '1',
    position: 'Baker',
    company: 'Crumb',
    url: 'https://remoteok.com/remote-jobs/1',
    location: 'Worldwide',
    salary_min: 40_000,
    salary_max: 50_000,
    description: 'We bake.',
  },
  { id: '2', company: 'Crumb', description: 'No title.' },
]

describe('Remote OK', () => {
  it('gives its postings in our shape', () => {
    const read = readPostings({ bytes: Buffer.from(JSON.stringify(answer)) }, findSkills)
    expect(read.source).toBe('remoteok')
    expect(read.postings).toMatchObject([
      { title: 'Baker', remote: 'remote', salary: { min: 40_000, currency: 'USD', period: 'year' } },
    ])
    expect(read.refused).toHaveLength(1)
  })

  it.each([
    ['https://remoteok.com/remote-dev-jobs', { board: 'all', fetchUrl: 'https://remoteok.com/api' }],
    ['https://example.com/', null],
  ])('at %s is found', (address, board) => {
    const found = remoteok.boardOf(new URL(address))
    expect(found).toEqual(board === null ? null : expect.objectContaining(board))
  })
})
