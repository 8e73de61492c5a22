/** What is read out of a posting's words: level, places, pay by the year, who may apply. */
import { describe, expect, it } from 'vitest'
import { findEligibility } from './eligibility.ts'
import { countriesOf, readPlace, remoteRegions } from './places.ts'
import { seniorityFrom } from './seniority.ts'
import { twinKeyOf } from './twins.ts'
import { yearlySalary } from './yearly-salary.ts'

describe('a posting’s words', () => {
  it.each([
    ['Senior Platform Engineer', 'senior'],
    ['Werkstudent Marketing (m/w/d)', 'intern'],
    ['Senior Engineering Manager', 'manager'],
    ['Head of Data', 'director'],
    ['Staff Software Engineer', 'principal'],
    ['Staff Nurse', null],
    ['Software Engineer II', 'mid'],
    ['Junior Developer', 'junior'],
    ['VP of Sales', 'executive'],
    ['Executive Assistant', null],
    ['Product Manager', null],
    ['Mid-Senior Level', null],
    ['Baker', null],
  ])('say how senior "%s" is', (title, level) => {
    expect(seniorityFrom(title)).toBe(level)
  })

  it.each([
    ['Berlin, Germany', 'Berlin', null, 'DE'],
    ['München, Bayern, Deutschland', 'München', 'Bayern', 'DE'],
    ['Austin, TX', 'Austin', 'TX', 'US'],
    ['New York, NY, United States', 'New York', 'NY', 'US'],
    ['US, CA, Santa Clara', 'Santa Clara', 'CA', 'US'],
    ['Toronto, Ontario, Canada', 'Toronto', 'ON', 'CA'],
    ['Wilmington, DE', 'Wilmington', 'DE', 'US'],
    ['Remote - Canada', null, null, 'CA'],
    ['Paris (hybrid)', 'Paris', null, null],
    ['Amsterdam, NL', 'Amsterdam', null, 'NL'],
    ['London, UK', 'London', null, 'GB'],
    ['Texas', null, 'TX', 'US'],
    ['Remote', null, null, null],
    ['Worldwide', 'Worldwide', null, null],
  ])('say where "%s" is, and no more than that', (raw, city, region, country) => {
    if (raw === 'Worldwide') expect(readPlace(raw).country).toBeNull()
    else expect(readPlace(raw)).toEqual({ raw, city, region, country })
  })

  it('say where remote work may be done from', () => {
    expect(remoteRegions([], ['Remote - US', 'Berlin, Germany'])).toEqual(['US'])
    expect(remoteRegions([], ['Remote (EMEA)'])).toEqual(['EMEA'])
    expect(remoteRegions(['Brazil', 'Portugal'], [])).toEqual(['Brazil', 'Portugal'])
    expect(remoteRegions([], ['Remote'])).toEqual([])
    expect(countriesOf([readPlace('Berlin, Germany')], ['US'])).toEqual(['DE', 'US'])
  })

  it('say pay by the year with one constant, and nothing where the currency or period is unknown', () => {
    const hourly = { min: 20, max: 25, currency: 'USD', period: 'hour', raw: '$20 - $25 USD per hour' } as const
    expect(yearlySalary(hourly)).toEqual({ min: 41_600, max: 52_000 })
    expect(yearlySalary({ ...hourly, period: 'month', min: 4_000, max: null })).toEqual({ min: 48_000, max: 48_000 })
    expect(yearlySalary({ ...hourly, currency: null })).toBeNull()
    expect(yearlySalary({ ...hourly, period: null })).toBeNull()
    expect(yearlySalary(null)).toBeNull()
  })

  it.each([
    ['We are unable to sponsor visas for this role.', 'refused', ['sponsorship-refused']],
    ['This position does not offer visa sponsorship.', 'refused', ['sponsorship-refused']],
    ['We do sponsor visas and help you relocate.', 'offered', ['sponsorship-offered']],
    ['Visa sponsorship is available.', 'offered', ['sponsorship-offered']],
    ['You must be a U.S. citizen.', null, ['citizenship']],
    ['An active security clearance is needed.', null, ['clearance']],
    ['You are authorized to work in Canada.', null, ['work-authorisation']],
    ['We hire regardless of race, citizenship or age.', null, []],
    ['You report to the executive sponsor.', null, []],
    ['You bake bread.', null, []],
  ])('say who may apply: "%s"', (text, visa, kinds) => {
    const found = findEligibility(`We bake.\n\n${text}`)
    expect(found.visa).toBe(visa)
    expect(found.eligibility.map(({ kind }) => kind)).toEqual(kinds)
    for (const { quote, span } of found.eligibility)
      expect(`We bake.\n\n${text}`.slice(span.start, span.end)).toBe(quote)
  })

  it('tell that the same position stands on two boards', () => {
    expect(twinKeyOf('Crumb GmbH', 'Baker (m/w/d)')).toBe(twinKeyOf('crumb', 'Baker'))
    expect(twinKeyOf('Crumb', 'Baker')).not.toBe(twinKeyOf('Crumb', 'Head Baker'))
    expect(twinKeyOf('C++', 'C++ Developer')).not.toBe(twinKeyOf('C++', 'C# Developer'))
    expect(twinKeyOf('***', 'Baker')).toBeNull()
  })
})
