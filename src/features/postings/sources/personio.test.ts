/** Personio, on an answer of our own. */
import { describe, expect, it } from 'vitest'
import { findSkills } from '../../skills/skills.ts'
import { readPostings } from '../read-postings.ts'
import { personio } from './personio.ts'

const answer = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE workzag-jobs [<!ENTITY bread SYSTEM "file:///etc/hostname">]>
<workzag-jobs>
  <position>
    <id>41</id>
    <subcompany>Krume &amp; Co</subcompany>
    <office>Berlin</office>
    <additionalOffices><office>Remote</office></additionalOffices>
    <name>Bäckerin</name>
    <jobDescriptions>
      <jobDescription><name>Profil</name><value><![CDATA[<ul><li>3 Jahre Erfahrung mit Python</li></ul>]]></value></jobDescription>
    </jobDescriptions>
    <employmentType>permanent</employmentType>
    <schedule>part-time</schedule>
    <createdAt>2026-08-15T08:00:00+0200</createdAt>
  </position>
  <position><id>42</id><name>&bread;</name></position>
</workzag-jobs>`

describe('Personio', () => {
  it('gives its postings in our shape', () => {
    const read = readPostings({ bytes: Buffer.from(answer), url: 'https://krume.jobs.personio.de/xml' }, findSkills)
    expect(read.source).toBe('personio')
    expect(read.postings).toMatchObject([
      {
        board: 'krume',
        externalId: '41',
        url: 'https://krume.jobs.personio.de/job/41',
        company: 'Krume & Co',
        locations: ['Berlin', 'Remote'],
        remote: 'remote',
        employmentType: 'part-time',
        requirements: [{ skills: ['Python'] }],
      },
      // An entity of the document's own stays the letters it is written with.
      { title: '&bread;' },
    ])
  })

  it.each([
    ['https://krume.jobs.personio.de/', { board: 'krume', fetchUrl: 'https://krume.jobs.personio.de/xml' }],
    ['https://krume.jobs.personio.com/job/41', { postingId: '41', fetchUrl: 'https://krume.jobs.personio.com/xml' }],
    ['https://www.personio.de/', null],
  ])('at %s is found', (address, board) => {
    const found = personio.boardOf(new URL(address))
    expect(found).toEqual(board === null ? null : expect.objectContaining(board))
  })
})
