/** Teamtailor, on an answer of our own. */
import { describe, expect, it } from 'vitest'
import { findSkills } from '../../skills/skills.ts'
import { readPostings } from '../read-postings.ts'
import { teamtailor } from './teamtailor.ts'

const answer = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:tt="https://teamtailor.com/locations">
  <channel>
    <item>
      <title>Baker</title>
      <description>&lt;p&gt;We bake.&lt;/p&gt;</description>
      <pubDate>Wed, 04 Feb 2026 09:26:20 +0100</pubDate>
      <link>https://crumb.teamtailor.com/jobs/7167985-baker</link>
      <remoteStatus>hybrid</remoteStatus>
      <tt:locations><tt:location><tt:city>Madrid</tt:city><tt:country>Spain</tt:country></tt:location></tt:locations>
    </item>
  </channel>
</rss>`

describe('Teamtailor', () => {
  it('gives its postings in our shape', () => {
    const read = readPostings({ bytes: Buffer.from(answer) }, findSkills)
    expect(read.source).toBe('teamtailor')
    expect(read.postings).toMatchObject([
      {
        board: 'crumb',
        externalId: '7167985',
        locations: ['Madrid, Spain'],
        remote: 'hybrid',
        text: 'We bake.',
        postedAt: '2026-02-04T08:26:20.000Z',
      },
    ])
  })

  it.each([
    [
      'https://crumb.teamtailor.com/jobs',
      { board: 'crumb', postingId: null, fetchUrl: 'https://crumb.teamtailor.com/jobs.rss' },
    ],
    ['https://crumb.teamtailor.com/jobs/7167985-baker', { postingId: '7167985' }],
    ['https://www.teamtailor.com/', null],
  ])('at %s is found', (address, board) => {
    const found = teamtailor.boardOf(new URL(address))
    expect(found).toEqual(board === null ? null : expect.objectContaining(board))
  })
})
