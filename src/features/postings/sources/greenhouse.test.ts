/** Greenhouse boards. The answers here are ours; recorded ones are read in `read-postings.test.ts`. */
import { describe, expect, it } from 'vitest'
import { findSkills } from '../../skills/skills.ts'
import { readPostings } from '../read-postings.ts'
import { greenhouse } from './greenhouse.ts'

const job = {
  id: 4011,
  title: 'Baker',
  company_name: 'Crumb &amp; Co',
  absolute_url: 'https://job-boards.greenhouse.io/crumb/jobs/4011',
  location: { name: 'Berlin; Remote' },
  first_published: '2026-05-01T10:00:00-04:00',
  metadata: [
    { name: 'Employment Type', value: 'Full-time' },
    { name: 'Salary Range', value: { unit: 'GBP', min_value: '30000.0', max_value: '36500.0' } },
  ],
  content:
    '&lt;p&gt;You bake &amp;amp; sell.&lt;/p&gt;&lt;h3&gt;Requirements&lt;/h3&gt;&lt;ul&gt;&lt;li&gt;3 years of baking&lt;/li&gt;&lt;/ul&gt;',
}

const read = (value: unknown) => readPostings({ bytes: Buffer.from(JSON.stringify(value)) }, findSkills)

describe('a Greenhouse board', () => {
  it('gives its postings in our shape, its doubly escaped text decoded', () => {
    const { source, postings, refused } = read({ jobs: [job], meta: { total: 1 } })
    expect([source, refused]).toEqual(['greenhouse', []])
    expect(postings[0]).toMatchObject({
      board: 'crumb',
      externalId: '4011',
      title: 'Baker',
      company: 'Crumb & Co',
      locations: ['Berlin', 'Remote'],
      remote: 'remote',
      employmentType: 'full-time',
      postedAt: '2026-05-01T14:00:00.000Z',
      salary: { min: 30_000, max: 36_500, currency: 'GBP' },
      text: 'You bake & sell.\n\nRequirements\n\n- 3 years of baking',
      html: '<p>You bake &amp; sell.</p><h3>Requirements</h3><ul><li>3 years of baking</li></ul>',
    })
    expect(postings[0]?.requirements.map(({ quote }) => quote)).toEqual(['3 years of baking'])
  })

  it('keeps the good postings and says of each other one why it is refused', () => {
    const { postings, refused } = read({ jobs: [job, { ...job, title: null }, 7] })
    expect(postings).toHaveLength(1)
    expect(refused.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('a posting needs a title'),
      'This is not a posting.',
    ])
  })

  it('keeps what a list without texts tells: the title, and no requirement that nobody stated', () => {
    const { postings, refused } = read({ jobs: [{ ...job, content: null }] })
    expect(refused).toEqual([])
    expect(postings[0]).toMatchObject({ title: job.title, text: job.title, requirements: [] })
  })

  it.each([
    ['https://boards.greenhouse.io/crumb', 'crumb', null],
    ['https://job-boards.eu.greenhouse.io/crumb/jobs/4011?gh_src=x', 'crumb', '4011'],
    ['https://boards-api.greenhouse.io/v1/boards/crumb/jobs', 'crumb', null],
    ['https://boards.greenhouse.io/embed/job_board?for=crumb', 'crumb', null],
  ])('is found from %s', (address, board, postingId) => {
    expect(greenhouse.boardOf(new URL(address))).toMatchObject({ board, postingId })
  })

  it('is not found from pages of others', () => {
    expect(greenhouse.boardOf(new URL('https://greenhouse.io.evil.example/crumb'))).toBeNull()
    expect(greenhouse.boardOf(new URL('https://boards.greenhouse.io/'))).toBeNull()
  })
})
