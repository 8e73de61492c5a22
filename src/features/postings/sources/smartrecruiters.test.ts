/** SmartRecruiters, on an answer of our own. */
import { describe, expect, it } from 'vitest'
import { findSkills } from '../../skills/skills.ts'
import { readPostings } from '../read-postings.ts'
import { smartrecruiters } from './smartrecruiters.ts'

const answer = {
  offset: 0,
  limit: 2,
  totalFound: 3,
  content: [
    {
      id: '744000000000001',
      name: 'Baker',
      company: { identifier: 'Crumb', name: 'Crumb & Co' },
      releasedDate: '2026-08-17T07:35:02.787Z',
      location: { city: 'Lyon', country: 'fr', fullLocation: 'Lyon, France', hybrid: true, remote: false },
      typeOfEmployment: { label: 'Full-time' },
      experienceLevel: { label: 'Entry Level' },
    },
    {
      id: '744000000000002',
      name: 'Cook',
      company: { identifier: 'Crumb', name: 'Crumb & Co' },
      jobAd: { sections: { qualifications: { title: 'Qualifications', text: '<ul><li>3 years of Python</li></ul>' } } },
    },
  ],
}

describe('SmartRecruiters', () => {
  it('gives its postings in our shape', () => {
    const read = readPostings(
      {
        bytes: Buffer.from(JSON.stringify(answer)),
        url: 'https://api.smartrecruiters.com/v1/companies/Crumb/postings?limit=2&offset=0',
      },
      findSkills,
    )
    expect(read.source).toBe('smartrecruiters')
    expect(read.postings).toMatchObject([
      {
        title: 'Baker',
        company: 'Crumb & Co',
        board: 'Crumb',
        locations: ['Lyon, France'],
        remote: 'hybrid',
        text: 'Baker',
      },
      { title: 'Cook', requirements: [{ importance: 'must', skills: ['Python'] }] },
    ])
    expect(read.details).toEqual([
      {
        externalId: '744000000000001',
        url: 'https://api.smartrecruiters.com/v1/companies/Crumb/postings/744000000000001',
      },
    ])
    expect(read.next).toMatchObject({ url: expect.stringContaining('offset=2') })
  })

  it.each([
    ['https://jobs.smartrecruiters.com/Crumb', { board: 'Crumb', postingId: null }],
    [
      'https://jobs.smartrecruiters.com/Crumb/744000000000001-baker',
      {
        postingId: '744000000000001',
        fetchUrl: 'https://api.smartrecruiters.com/v1/companies/Crumb/postings/744000000000001',
      },
    ],
    ['https://www.smartrecruiters.com/pricing', null],
  ])('at %s is found', (address, board) => {
    const found = smartrecruiters.boardOf(new URL(address))
    expect(found).toEqual(board === null ? null : expect.objectContaining(board))
  })
})
