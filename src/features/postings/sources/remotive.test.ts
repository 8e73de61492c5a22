/** Remotive, on an answer of our own. */
import { describe, expect, it } from 'vitest'
import { findSkills } from '../../skills/skills.ts'
import { readPostings } from '../read-postings.ts'
import { remotive } from './remotive.ts'

const answer = {
  jobs: [
    {
      id: 1,
      title: 'Baker',
      company_name: 'Crumb',
      url: 'https://remotive.com/remote-jobs/food/baker-1',
      job_type: 'part_time',
      candidate_required_location: 'Brazil, Portugal',
      publication_date: '2026-07-29T10:00:00',
      salary: '$40k - $50k',
      description: '<p>We bake.</p>',
    },
  ],
}

describe('Remotive', () => {
  it('gives its postings in our shape', () => {
    const read = readPostings({ bytes: Buffer.from(JSON.stringify(answer)) }, findSkills)
    expect(read.source).toBe('remotive')
    expect(read.postings).toMatchObject([
      { company: 'Crumb', remote: 'remote', employmentType: 'part-time', salary: { min: 40_000, max: 50_000 } },
    ])
  })

  it.each([
    ['https://remotive.com/remote-jobs/food', { board: 'all' }],
    ['https://example.com/', null],
  ])('at %s is found', (address, board) => {
    const found = remotive.boardOf(new URL(address))
    expect(found).toEqual(board === null ? null : expect.objectContaining(board))
  })
})
