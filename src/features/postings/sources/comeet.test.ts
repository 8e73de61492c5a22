/** Comeet, on an answer of our own. */
import { describe, expect, it } from 'vitest'
import { findSkills } from '../../skills/skills.ts'
import { readPostings } from '../read-postings.ts'
import { comeet } from './comeet.ts'

const answer = [
  {
    uid: '18.767',
    name: 'Baker',
    company_name: 'Crumb',
    url_comeet_hosted_page: 'https://www.comeet.com/jobs/crumb/F6.003/baker/18.767',
    location: { city: 'New York', state: 'NY', country: 'US' },
    workplace_type: 'On-site',
    details: [
      { name: 'Requirements', value: '<ul><li>3 years of Python</li></ul>', order: 2 },
      { name: 'Description', value: '<p>We bake.</p>', order: 1 },
    ],
  },
]

describe('Comeet', () => {
  it('gives its postings in our shape', () => {
    const read = readPostings({ bytes: Buffer.from(JSON.stringify(answer)) }, findSkills)
    expect(read.source).toBe('comeet')
    expect(read.postings).toMatchObject([
      {
        board: 'F6.003',
        locations: ['New York, NY, United States'],
        remote: 'onsite',
        text: expect.stringMatching(/We bake.\n[\s\S]*3 years/u),
      },
    ])
  })

  it.each([
    ['https://www.comeet.co/careers-api/2.0/company/F6.003/positions?token=AB12', { board: 'F6.003' }],
    ['https://www.comeet.com/jobs/crumb/F6.003', null],
  ])('at %s is found', (address, board) => {
    const found = comeet.boardOf(new URL(address))
    expect(found).toEqual(board === null ? null : expect.objectContaining(board))
  })
})
