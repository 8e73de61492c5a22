/** Himalayas, on an answer of our own. */
import { describe, expect, it } from 'vitest'
import { findSkills } from '../../skills/skills.ts'
import { readPostings } from '../read-postings.ts'
import { himalayas } from './himalayas.ts'

const answer = {
  offset: 0,
  limit: 1,
  totalCount: 2,
  jobs: [
    {
      guid: 'https://himalayas.app/companies/crumb/jobs/baker',
      title: 'Baker',
      companyName: 'Crumb',
      locationRestrictions: ['Ukraine', 'Poland'],
      seniority: ['Senior'],
      minSalary: 40_000,
      maxSalary: 50_000,
      currency: 'USD',
      salaryPeriod: 'annual',
      description: '<p>We bake.</p>',
      pubDate: 1_774_692_720,
    },
  ],
}

describe('Himalayas', () => {
  it('gives its postings in our shape', () => {
    const read = readPostings(
      { bytes: Buffer.from(JSON.stringify(answer)), url: 'https://himalayas.app/jobs/api?limit=1&offset=0' },
      findSkills,
    )
    expect(read.source).toBe('himalayas')
    expect(read.postings).toMatchObject([
      { locations: ['Ukraine', 'Poland'], remote: 'remote', salary: { currency: 'USD', period: 'year' } },
    ])
    expect(read.next).toEqual({ url: 'https://himalayas.app/jobs/api?limit=1&offset=1' })
  })

  it.each([
    ['https://himalayas.app/jobs', { board: 'all' }],
    ['https://example.com/', null],
  ])('at %s is found', (address, board) => {
    const found = himalayas.boardOf(new URL(address))
    expect(found).toEqual(board === null ? null : expect.objectContaining(board))
  })
})
