/** Ashby boards, on answers of our own. */
import { describe, expect, it } from 'vitest'
import { findSkills } from '../../skills/skills.ts'
import { readPostings } from '../read-postings.ts'
import { ashby } from './ashby.ts'

const posting = {
  id: 'd3bc1ced-3ce4-4086-a050-555055dbb1ff',
  title: 'Baker',
  employmentType: 'FullTime',
  location: 'Lisbon',
  secondaryLocations: [{ location: 'Porto' }],
  isListed: true,
  isRemote: true,
  publishedAt: '2026-04-27T20:13:45.158+00:00',
  jobUrl: 'https://jobs.ashbyhq.com/crumb/d3bc1ced-3ce4-4086-a050-555055dbb1ff',
  descriptionHtml: '<p>We bake.</p>',
  compensation: {
    compensationTierSummary: '$150K – $190K • Offers Equity',
    summaryComponents: [
      { compensationType: 'EquityCashValue', minValue: 1, maxValue: 2, currencyCode: 'USD', interval: '1 YEAR' },
      { compensationType: 'Salary', minValue: 150_000, maxValue: 190_000, currencyCode: 'USD', interval: '1 YEAR' },
    ],
  },
}

const read = (value: unknown, postingId?: string) =>
  readPostings({ bytes: Buffer.from(JSON.stringify(value)), postingId }, findSkills)

describe('an Ashby board', () => {
  it('gives its postings in our shape; equity is no salary', () => {
    expect(read({ apiVersion: '1', jobs: [posting] }).postings).toMatchObject([
      {
        source: 'ashby',
        board: 'crumb',
        locations: ['Lisbon', 'Porto'],
        remote: 'remote',
        employmentType: 'full-time',
        salary: { min: 150_000, max: 190_000, currency: 'USD', period: 'year', raw: '$150K – $190K • Offers Equity' },
      },
    ])
  })

  it('refuses what the employer does not list, and an empty board, with a reason', () => {
    expect(read({ jobs: [posting, { ...posting, isListed: false }] }).refused).toMatchObject([
      { where: 'item 2: Baker', reason: expect.stringContaining('does not list') },
    ])
    expect(() => read({ apiVersion: '1', jobs: [] })).toThrow(/holds no postings/u)
  })

  it('keeps the one posting that was asked for', () => {
    const board = { jobs: [posting, { ...posting, id: 'other', title: 'Cook' }] }
    expect(read(board, 'other').postings.map(({ title }) => title)).toEqual(['Cook'])
    expect(() => read(board, 'closed')).toThrow(/no posting closed/u)
  })

  it('is found from its pages', () => {
    expect(ashby.boardOf(new URL('https://jobs.ashbyhq.com/crumb%20co'))).toEqual({
      board: 'crumb%20co',
      postingId: null,
      fetchUrl: 'https://api.ashbyhq.com/posting-api/job-board/crumb%20co?includeCompensation=true',
    })
    expect(ashby.boardOf(new URL(posting.jobUrl))?.postingId).toBe(posting.id)
  })
})
