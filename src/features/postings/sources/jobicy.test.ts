/** Jobicy, on an answer of our own. */
import { describe, expect, it } from 'vitest'
import { findSkills } from '../../skills/skills.ts'
import { readPostings } from '../read-postings.ts'
import { jobicy } from './jobicy.ts'

const answer = {
  jobs: [
    {
      id: 1,
      url: 'https://jobicy.com/jobs/1-baker',
      jobTitle: 'Senior Baker',
      companyName: 'Crumb',
      jobType: ['Full-Time'],
      jobGeo: 'LATAM,  Mexico',
      jobLevel: 'Senior',
      jobDescription: '<p>We bake.</p>',
      pubDate: '2026-08-15T15:28:49+00:00',
      salaryMin: 40_000,
      salaryMax: 50_000,
      salaryCurrency: 'USD',
      salaryPeriod: 'yearly',
    },
  ],
}

describe('Jobicy', () => {
  it('gives its postings in our shape', () => {
    const read = readPostings({ bytes: Buffer.from(JSON.stringify(answer)) }, findSkills)
    expect(read.source).toBe('jobicy')
    expect(read.postings).toMatchObject([
      { locations: ['LATAM', 'Mexico'], employmentType: 'full-time', salary: { min: 40_000, period: 'year' } },
    ])
  })

  it.each([
    ['https://jobicy.com/jobs', { board: 'all' }],
    ['https://example.com/', null],
  ])('at %s is found', (address, board) => {
    const found = jobicy.boardOf(new URL(address))
    expect(found).toEqual(board === null ? null : expect.objectContaining(board))
  })
})
