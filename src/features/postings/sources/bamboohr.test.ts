/** BambooHR, on an answer of our own. */
import { describe, expect, it } from 'vitest'
import { findSkills } from '../../skills/skills.ts'
import { readPostings } from '../read-postings.ts'
import { bamboohr } from './bamboohr.ts'

const answer = {
  meta: { totalCount: 1 },
  result: [
    {
      id: '301',
      jobOpeningName: 'Baker',
      employmentStatusLabel: 'Full-Time',
      location: { city: 'Austin', state: 'TX' },
      locationType: '2',
    },
  ],
}

describe('BambooHR', () => {
  it('gives its postings in our shape', () => {
    const read = readPostings(
      { bytes: Buffer.from(JSON.stringify(answer)), url: 'https://crumb.bamboohr.com/careers/list' },
      findSkills,
    )
    expect(read.source).toBe('bamboohr')
    expect(read.postings).toMatchObject([
      {
        board: 'crumb',
        url: 'https://crumb.bamboohr.com/careers/301',
        locations: ['Austin, TX'],
        remote: 'hybrid',
        employmentType: 'full-time',
      },
    ])
    expect(read.details).toEqual([{ externalId: '301', url: 'https://crumb.bamboohr.com/careers/301/detail' }])
  })

  it.each([
    ['https://crumb.bamboohr.com/careers', { board: 'crumb', fetchUrl: 'https://crumb.bamboohr.com/careers/list' }],
    ['https://crumb.bamboohr.com/careers/301', { postingId: '301' }],
    ['https://www.bamboohr.com/', null],
  ])('at %s is found', (address, board) => {
    const found = bamboohr.boardOf(new URL(address))
    expect(found).toEqual(board === null ? null : expect.objectContaining(board))
  })
})
