/** Arbeitnow, on an answer of our own. */
import { describe, expect, it } from 'vitest'
import { findSkills } from '../../skills/skills.ts'
import { readPostings } from '../read-postings.ts'
import { arbeitnow } from './arbeitnow.ts'

const answer = {
  data: [
    {
      slug: 'baker-1',
      company_name: 'Krume GmbH',
      title: 'Bäckerin',
      description: '<p>Wir backen.</p>',
      remote: false,
      url: 'https://www.arbeitnow.com/jobs/companies/krume/baker-1',
      job_types: ['Teilzeit'],
      location: 'Offenburg',
      created_at: 1_786_807_824,
    },
  ],
  links: { next: 'https://www.arbeitnow.com/api/job-board-api?page=2' },
}

describe('Arbeitnow', () => {
  it('gives its postings in our shape', () => {
    const read = readPostings({ bytes: Buffer.from(JSON.stringify(answer)) }, findSkills)
    expect(read.source).toBe('arbeitnow')
    expect(read.postings).toMatchObject([
      {
        company: 'Krume GmbH',
        locations: ['Offenburg'],
        remote: null,
        employmentType: 'part-time',
        postedAt: '2026-08-15T15:30:24.000Z',
      },
    ])
    expect(read.next).toEqual({ url: 'https://www.arbeitnow.com/api/job-board-api?page=2' })
  })

  it.each([
    ['https://www.arbeitnow.com/', { board: 'all' }],
    ['https://example.com/', null],
  ])('at %s is found', (address, board) => {
    const found = arbeitnow.boardOf(new URL(address))
    expect(found).toEqual(board === null ? null : expect.objectContaining(board))
  })
})
