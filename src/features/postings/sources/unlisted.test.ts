/** Systems that are known by sight and not read. */
import { expect, it } from 'vitest'
import { findSkills } from '../../skills/skills.ts'
import { readPostings } from '../read-postings.ts'

it.each([
  ['Eightfold', { positions: [{ name: 'Baker', canonicalPositionUrl: 'https://crumb.example/1' }] }],
  ['iCIMS', { searchResults: { jobs: [] } }],
  ['JobScore', { publisher: 'JobScore', jobs: [{ title: 'Baker', location: 'Lyon' }] }],
  ['Jobvite', { jobs: [{ title: 'Baker', url: 'https://jobs.jobvite.com/crumb/job/1', location: 'Lyon' }] }],
  ['Oracle Recruiting', { items: [{ requisitionList: [] }] }],
  ['The Muse', { results: [{ name: 'Baker', refs: { landing_page: 'https://www.themuse.com/jobs/1' } }] }],
])('an answer of %s is refused by its name', (name, answer) => {
  expect(() => readPostings({ bytes: Buffer.from(JSON.stringify(answer)) }, findSkills)).toThrow(
    new RegExp(`answer of ${name}, which is not read`, 'u'),
  )
})

it('a feed of SAP SuccessFactors is refused by its name, any other feed as none of a board', () => {
  const feed = (space: string) => Buffer.from(`<?xml version="1.0"?><rss ${space}><channel/></rss>`)
  expect(() => readPostings({ bytes: feed('xmlns:g="http://base.google.com/ns/1.0"') }, findSkills)).toThrow(
    /SuccessFactors/u,
  )
  expect(() => readPostings({ bytes: feed('version="2.0"') }, findSkills)).toThrow(/XML is not an answer/u)
})
