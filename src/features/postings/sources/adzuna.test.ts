/** Adzuna, on an answer of our own. */
import { describe, expect, it } from 'vitest'
import { findSkills } from '../../skills/skills.ts'
import { readPostings } from '../read-postings.ts'
import { adzuna } from './adzuna.ts'

const answer = {
  results: [
    {
      id: '5',
      title: 'Baker',
      company: { display_name: 'Crumb' },
      location: { display_name: 'London, Greater London' },
      salary_min: 40_000,
      salary_max: 50_000,
      salary_is_predicted: '1',
      created: '2026-07-15T08:33:45Z',
      redirect_url: 'https://www.adzuna.co.uk/details/5',
      description: 'We bake bread in the old town.',
    },
  ],
}

describe('Adzuna', () => {
  it('gives its postings in our shape', () => {
    const read = readPostings({ bytes: Buffer.from(JSON.stringify(answer)) }, findSkills)
    expect(read.source).toBe('adzuna')
    expect(read.postings).toMatchObject([
      {
        company: 'Crumb',
        locations: ['London, Greater London'],
        salary: null,
        url: 'https://www.adzuna.co.uk/details/5',
      },
    ])
  })

  it('has no address that everybody could follow', () => {
    expect(adzuna.boardOf()).toBeNull()
  })
})
