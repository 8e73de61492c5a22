/** Dates in the forms that resumes use, and never more exact than written. */
import { describe, expect, it } from 'vitest'
import { findPeriods } from './dates.ts'

const only = (text: string) => {
  const periods = findPeriods(text)
  expect(periods, text).toHaveLength(1)
  const { from, to, ongoing } = periods[0] ?? { from: null, to: null, ongoing: false }
  return { from, to, ongoing }
}

describe('a period', () => {
  it.each([
    ['Jan 2020 - Present', '2020-01', null, true],
    ['January 2019 to March 2021', '2019-01', '2021-03', false],
    ['03/2015 to Current', '2015-03', null, true],
    ['2013-09 — 2014-12', '2013-09', '2014-12', false],
    ['2019 – 2021', '2019', '2021', false],
    ['2013-14', '2013', '2014', false],
    ["Sept. '19 – Dec. '20", '2019-09', '2020-12', false],
    ['Jan - Mar 2020', '2020-01', '2020-03', false],
    ['03.2015 – heute', '2015-03', null, true],
    ['März 2018 bis Mai 2019', '2018-03', '2019-05', false],
    ['seit 2020', '2020', null, false],
    ['enero de 2018 - actualidad', '2018-01', null, true],
    ['févr. 2018 à août 2019', '2018-02', '2019-08', false],
    ["juin 2018 – aujourd'hui", '2018-06', null, true],
    ['Summer 2021 – Fall 2022', '2021', '2022', false],
    ['01.02.2019 - 31.12.2020', '2019-02-01', '2020-12-31', false],
    ['June 1, 2019 - July 15, 2020', '2019-06-01', '2020-07-15', false],
    ['from April 2010 to till date', '2010-04', null, true],
    ['(2018 –)', '2018', null, false],
    ['2019年3月 - 至今', '2019-03', null, true],
  ])('%s is understood', (text, from, to, ongoing) => {
    expect(only(text)).toEqual({ from, to, ongoing })
  })

  it('that is ambiguous keeps only what is certain', () => {
    // 3 April in London, 4 March in New York.
    expect(only('03/04/2020').from).toBe('2020')
    expect(only('25/12/2020').from).toBe('2020-12-25')
    expect(only('12/25/2020').from).toBe('2020-12-25')
  })

  it('is not found in amounts, phone numbers, versions and shares', () => {
    for (const text of [
      'raised $2,020,000',
      'call 555-2010-33',
      'grew by 2000%',
      'v1.2020.3',
      '12019 users',
      '2000+ clients',
    ]) {
      expect(findPeriods(text), text).toEqual([])
    }
  })

  it('stands where it stands in the text', () => {
    const text = 'Engineer, Initech (Jan 2020 - Mar 2021), Berlin'
    const [period] = findPeriods(text)
    expect(text.slice(period?.start, period?.end)).toBe('Jan 2020 - Mar 2021')
  })
})
