/** What a posting can be filtered by. */
import { expect, test } from 'vitest'
import { companyKey } from './search-fields.ts'

test('a company is the same with and without its legal form', () => {
  expect(companyKey('Example Works, Inc.')).toBe(companyKey('EXAMPLE  works'))
  expect(companyKey('Asda')).toBe('asda')
  expect(companyKey(null)).toBeNull()
})
