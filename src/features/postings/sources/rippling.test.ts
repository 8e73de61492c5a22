/** Rippling, on an answer of our own. */
import { describe, expect, it } from 'vitest'
import { findSkills } from '../../skills/skills.ts'
import { readPostings } from '../read-postings.ts'
import { rippling } from './rippling.ts'

const answer = {
  items: [
    {
      id: '6f1c6a52-0000-4000-8000-000000000001',
      name: 'Baker',
      url: 'https://ats.rippling.com/crumb/jobs/6f1c6a52-0000-4000-8000-000000000001',
      locations: [{ name: 'Remote (United States)', workplaceType: 'REMOTE' }],
    },
  ],
  page: 0,
  pageSize: 1,
  totalItems: 2,
  totalPages: 2,
}

describe('Rippling', () => {
  it('gives its postings in our shape', () => {
    const read = readPostings(
      {
        bytes: Buffer.from(JSON.stringify(answer)),
        url: 'https://api.rippling.com/platform/api/ats/v1/board/crumb/jobs',
      },
      findSkills,
    )
    expect(read.source).toBe('rippling')
    expect(read.postings).toMatchObject([
      { board: 'crumb', title: 'Baker', locations: ['Remote (United States)'], remote: 'remote' },
    ])
    expect(read.next).toEqual({ url: 'https://api.rippling.com/platform/api/ats/v1/board/crumb/jobs?page=1' })
    expect(read.details).toHaveLength(1)
  })

  it.each([
    ['https://ats.rippling.com/crumb/jobs', { board: 'crumb', postingId: null }],
    [
      'https://ats.rippling.com/en-GB/crumb/jobs/6f1c6a52-0000-4000-8000-000000000001',
      { board: 'crumb', postingId: '6f1c6a52-0000-4000-8000-000000000001' },
    ],
    ['https://www.rippling.com/', null],
  ])('at %s is found', (address, board) => {
    const found = rippling.boardOf(new URL(address))
    expect(found).toEqual(board === null ? null : expect.objectContaining(board))
  })
})
