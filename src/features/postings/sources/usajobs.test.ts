/** USAJOBS, on an answer of our own. */
import { describe, expect, it } from 'vitest'
import { findSkills } from '../../skills/skills.ts'
import { readPostings } from '../read-postings.ts'
import { usajobs } from './usajobs.ts'

const answer = {
  SearchResult: {
    SearchResultItems: [
      {
        MatchedObjectDescriptor: {
          PositionID: 'X-1',
          PositionTitle: 'Baker',
          OrganizationName: 'Department of Bread',
          PositionURI: 'https://www.usajobs.gov:443/job/1',
          PositionLocationDisplay: 'Anywhere in the U.S.',
          PositionRemuneration: [{ MinimumRange: '50000', MaximumRange: '60000', Description: 'Per Year' }],
          UserArea: { Details: { JobSummary: 'You bake bread.', RemoteIndicator: true } },
        },
      },
    ],
  },
}

describe('USAJOBS', () => {
  it('gives its postings in our shape', () => {
    const read = readPostings({ bytes: Buffer.from(JSON.stringify(answer)) }, findSkills)
    expect(read.source).toBe('usajobs')
    expect(read.postings).toMatchObject([
      {
        company: 'Department of Bread',
        url: 'https://www.usajobs.gov/job/1',
        remote: 'remote',
        salary: { min: 50_000, max: 60_000, currency: 'USD', period: 'year' },
        text: expect.stringContaining('You bake bread.'),
      },
    ])
  })

  it('has no address that everybody could follow', () => {
    expect(usajobs.boardOf()).toBeNull()
  })
})
