/** Lever boards, on answers of our own. */
import { describe, expect, it } from 'vitest'
import { findSkills } from '../../skills/skills.ts'
import { readPostings } from '../read-postings.ts'
import { lever } from './lever.ts'

const posting = {
  id: 'a24ec4e5-5caa-473d-abd4-b71f09a8167b',
  text: 'Baker',
  categories: { commitment: 'Part-time', location: 'Paris', allLocations: ['Paris', 'Lyon'] },
  workplaceType: 'hybrid',
  createdAt: 1_764_205_361_939,
  hostedUrl: 'https://jobs.eu.lever.co/crumb/a24ec4e5-5caa-473d-abd4-b71f09a8167b',
  description: '<div>We bake.</div>',
  lists: [{ text: 'Requirements', content: '<li>French and Python</li>' }],
  additional: '<p>Equal opportunity.</p>',
  salaryRange: { currency: 'EUR', interval: 'per-year-salary', min: 30_000, max: 40_000 },
}

const read = (value: unknown) => readPostings({ bytes: Buffer.from(JSON.stringify(value)) }, findSkills)

describe('a Lever board', () => {
  it('gives its postings in our shape, its lists as sections of the text', () => {
    const [found] = read([posting]).postings
    expect(found).toMatchObject({
      source: 'lever',
      board: 'crumb',
      company: null,
      locations: ['Paris', 'Lyon'],
      remote: 'hybrid',
      employmentType: 'part-time',
      postedAt: '2025-11-27T01:02:41.939Z',
      salary: { min: 30_000, max: 40_000, currency: 'EUR', period: 'year' },
      text: 'We bake.\n\nRequirements\n\n- French and Python\n\nEqual opportunity.',
    })
    expect(found?.requirements).toMatchObject([
      { importance: 'must', quote: 'French and Python', skills: expect.arrayContaining(['Python']) },
    ])
  })

  it('reads a single posting, one of plain text, and takes the company from the person', () => {
    const plain = {
      id: '1',
      text: 'Baker',
      hostedUrl: posting.hostedUrl,
      descriptionPlain: 'We bake.\n• Bread\n• Rolls',
    }
    const { postings } = readPostings({ bytes: Buffer.from(JSON.stringify(plain)), company: 'Crumb' }, findSkills)
    expect(postings).toMatchObject([{ company: 'Crumb', html: null, text: 'We bake.\n- Bread\n- Rolls' }])
  })

  it('says why a posting is refused, and that a board is empty', () => {
    expect(read([posting, { ...posting, text: '' }, { id: '2', text: 'Cook', hostedUrl: 'x' }]).refused).toHaveLength(2)
    expect(() => read({ ok: false, error: 'Document not found' })).toThrow(/not an answer of a job board/u)
  })

  it.each([
    ['https://jobs.lever.co/crumb', 'https://api.lever.co/v0/postings/crumb?mode=json'],
    ['https://jobs.eu.lever.co/crumb/', 'https://api.eu.lever.co/v0/postings/crumb?mode=json'],
    [posting.hostedUrl, `https://api.eu.lever.co/v0/postings/crumb/${posting.id}`],
  ])('at %s is fetched from %s', (address, fetchUrl) => {
    expect(lever.boardOf(new URL(address))).toMatchObject({ board: 'crumb', fetchUrl })
  })
})
