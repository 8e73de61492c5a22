/** Recruitee, on an answer of our own. */
import { describe, expect, it } from 'vitest'
import { findSkills } from '../../skills/skills.ts'
import { readPostings } from '../read-postings.ts'
import { recruitee } from './recruitee.ts'

const answer = {
  offers: [
    {
      id: 7,
      title: 'Baker',
      status: 'published',
      company_name: 'Crumb',
      careers_url: 'https://crumb.recruitee.com/o/baker',
      location: 'Lyon, France',
      hybrid: true,
      employment_type_code: 'parttime',
      published_at: '2026-07-17 11:00:39 UTC',
      description: '<p>We bake.</p>',
      min_salary: 30_000,
      max_salary: 40_000,
      currency: 'EUR',
      salary_period: 'per year',
    },
    { id: 8, title: 'Cook', status: 'draft', careers_url: 'https://crumb.recruitee.com/o/cook' },
  ],
}

describe('Recruitee', () => {
  it('gives its postings in our shape', () => {
    const read = readPostings({ bytes: Buffer.from(JSON.stringify(answer)) }, findSkills)
    expect(read.source).toBe('recruitee')
    expect(read.postings).toMatchObject([
      {
        board: 'crumb',
        locations: ['Lyon, France'],
        remote: 'hybrid',
        employmentType: 'part-time',
        postedAt: '2026-07-17T11:00:39.000Z',
        salary: { min: 30_000, max: 40_000, currency: 'EUR', period: 'year' },
      },
    ])
    expect(read.refused).toMatchObject([{ where: 'item 2: Cook', reason: expect.stringContaining('draft') }])
  })

  it.each([
    [
      'https://crumb.recruitee.com/',
      { board: 'crumb', postingId: null, fetchUrl: 'https://crumb.recruitee.com/api/offers/' },
    ],
    [
      'https://crumb.recruitee.com/o/baker',
      { postingId: 'baker', fetchUrl: 'https://crumb.recruitee.com/api/offers/baker' },
    ],
    ['https://www.recruitee.com/', null],
  ])('at %s is found', (address, board) => {
    const found = recruitee.boardOf(new URL(address))
    expect(found).toEqual(board === null ? null : expect.objectContaining(board))
  })
})
