/** Hacker News, on an answer of our own. */
import { describe, expect, it } from 'vitest'
import { findSkills } from '../../skills/skills.ts'
import { readPostings } from '../read-postings.ts'
import { hackerNews } from './hacker-news.ts'

const answer = {
  id: 46_466_074,
  children: [
    {
      id: 1,
      author: 'ana',
      created_at_i: 1_767_369_872,
      text: 'Crumb (YC X26) | Senior Python Engineer | Lyon, France (Hybrid) | Full-time | $140k-$180k<p>We bake bread with Python.',
    },
    {
      id: 2,
      author: 'ben',
      created_at_i: 1_767_369_872,
      text: 'Krume | Remote (EU) | https:&#x2F;&#x2F;krume.example<p>Several roles.',
    },
    { id: 3, author: 'eve', created_at_i: 1_767_369_872, text: 'Is this still open?' },
    { id: 4, author: null, text: null },
  ],
}

describe('Hacker News', () => {
  it('gives its postings in our shape', () => {
    const read = readPostings({ bytes: Buffer.from(JSON.stringify(answer)) }, findSkills)
    expect(read.source).toBe('hacker-news')
    expect(read.postings).toMatchObject([
      {
        title: 'Senior Python Engineer',
        company: 'Crumb',
        locations: ['Lyon, France'],
        remote: 'hybrid',
        employmentType: 'full-time',
        salary: { min: 140_000, max: 180_000 },
        url: 'https://news.ycombinator.com/item?id=1',
      },
      { title: 'Positions at Krume', company: 'Krume', locations: ['Remote'], remote: 'remote' },
    ])
    expect(read.refused).toHaveLength(2)
  })

  it.each([
    [
      'https://news.ycombinator.com/item?id=46466074',
      { board: '46466074', fetchUrl: 'https://hn.algolia.com/api/v1/items/46466074' },
    ],
    ['https://news.ycombinator.com/newest', null],
  ])('at %s is found', (address, board) => {
    const found = hackerNews.boardOf(new URL(address))
    expect(found).toEqual(board === null ? null : expect.objectContaining(board))
  })
})
