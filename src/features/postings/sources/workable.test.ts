/** Workable, on an answer of our own. */
import { describe, expect, it } from 'vitest'
import { findSkills } from '../../skills/skills.ts'
import { readPostings } from '../read-postings.ts'
import { workable } from './workable.ts'

const answer = {
  name: 'Crumb',
  jobs: [
    {
      title: 'Baker',
      shortcode: 'ABC123DEF4',
      url: 'https://apply.workable.com/crumb/j/ABC123DEF4',
      telecommuting: true,
      employment_type: 'Full-time',
      locations: [{ city: 'Lyon', region: null, country: 'France' }],
      published_on: '2026-08-05',
      description: '<p>We bake.</p>',
      requirements: '<ul><li>3 years of Python</li></ul>',
    },
  ],
}

describe('Workable', () => {
  it('gives its postings in our shape', () => {
    const read = readPostings({ bytes: Buffer.from(JSON.stringify(answer)) }, findSkills)
    expect(read.source).toBe('workable')
    expect(read.postings).toMatchObject([
      {
        board: 'crumb',
        externalId: 'ABC123DEF4',
        company: 'Crumb',
        locations: ['Lyon, France'],
        remote: 'remote',
        employmentType: 'full-time',
        postedAt: '2026-08-05T00:00:00.000Z',
        requirements: [{ skills: ['Python'] }],
      },
    ])
  })

  it.each([
    [
      'https://apply.workable.com/crumb/',
      {
        board: 'crumb',
        postingId: null,
        fetchUrl: 'https://apply.workable.com/api/v1/widget/accounts/crumb?details=true',
      },
    ],
    ['https://apply.workable.com/crumb/j/ABC123DEF4/', { postingId: 'ABC123DEF4' }],
    ['https://apply.workable.com/j/ABC123DEF4', null],
  ])('at %s is found', (address, board) => {
    const found = workable.boardOf(new URL(address))
    expect(found).toEqual(board === null ? null : expect.objectContaining(board))
  })
})
