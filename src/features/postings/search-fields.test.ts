/** What a posting can be filtered by. */
import { expect, test } from 'vitest'
import { companyKey, keysOfCompany, readSearchFields, type SearchedPosting } from './search-fields.ts'

test('a company is the same with and without its legal form', () => {
  expect(companyKey('Example Works, Inc.')).toBe(companyKey('EXAMPLE  works'))
  expect(companyKey('Asda')).toBe('asda')
  expect(companyKey(null)).toBeNull()
})

test.each([
  ['palantir', 'Palantir'],
  ['scale-ai', 'Scale AI, Inc.'],
  ['scaleai', 'Scale AI'],
  ['Acme%20Works', 'ACME Works GmbH'],
  ['nvidia/NVIDIAExternalCareerSite', 'NVIDIA'],
])('the board %s, whose postings name no company, is that of %s', (board, name) => {
  const { companyKey: key } = readSearchFields({ ...posting, board })
  expect(keysOfCompany(name)).toContain(key)
  expect(keysOfCompany('Somebody Else')).not.toContain(key)
})

test('a posting that names its company is not told by its board', () => {
  expect(readSearchFields({ ...posting, company: 'Loaf', board: 'agency' }).companyKey).toBe('loaf')
  expect(readSearchFields({ ...posting, board: null }).companyKey).toBeNull()
})

const posting: SearchedPosting = {
  ...{ title: 'Baker', company: null, board: null, text: 'You bake.', requirements: [], skills: [], remote: null },
  ...{ countries: [], seniority: null, salary: null, salaryYear: null, visa: null, language: null },
}
