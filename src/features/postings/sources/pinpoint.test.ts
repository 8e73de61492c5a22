/** Pinpoint, on an answer of our own. */
import { describe, expect, it } from 'vitest'
import { findSkills } from '../../skills/skills.ts'
import { readPostings } from '../read-postings.ts'
import { pinpoint } from './pinpoint.ts'

const answer = {
  data: [
    {
      id: '11111',
      title: 'Baker',
      url: 'https://crumb.pinpointhq.com/en/postings/0d9f',
      compensation_minimum: 30_000,
      compensation_maximum: 40_000,
      compensation_currency: 'GBP',
      employment_type_text: 'Full time',
      workplace_type_text: 'Hybrid',
      description: '<p>We bake.</p>',
      skills_knowledge_expertise: '<ul><li>3 years of Python</li></ul>',
      location: { city: 'London', province: 'England' },
    },
  ],
}

describe('Pinpoint', () => {
  it('gives its postings in our shape', () => {
    const read = readPostings({ bytes: Buffer.from(JSON.stringify(answer)) }, findSkills)
    expect(read.source).toBe('pinpoint')
    expect(read.postings).toMatchObject([
      {
        board: 'crumb',
        locations: ['London, England'],
        remote: 'hybrid',
        salary: { min: 30_000, max: 40_000, currency: 'GBP', period: 'year' },
        requirements: [{ skills: ['Python'] }],
      },
    ])
  })

  it.each([
    ['https://crumb.pinpointhq.com/', { board: 'crumb', fetchUrl: 'https://crumb.pinpointhq.com/postings.json' }],
    ['https://crumb.pinpointhq.com/en/postings/0d9f', { postingId: '0d9f' }],
    ['https://www.pinpointhq.com/', null],
  ])('at %s is found', (address, board) => {
    const found = pinpoint.boardOf(new URL(address))
    expect(found).toEqual(board === null ? null : expect.objectContaining(board))
  })
})
