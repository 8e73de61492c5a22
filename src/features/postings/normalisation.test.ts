/** What is read out of a posting's words: level, places, pay by the year, who may apply. */
import { describe, expect, it } from 'vitest'
import { completeSalary } from './complete-salary.ts'
import { findEligibility } from './eligibility.ts'
import { employmentTypeInText } from './employment-type.ts'
import { countriesOf, readPlace, remoteRegions } from './places.ts'
import { remoteFromText } from './remote-policy.ts'
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
    ['Account Executive Commercial Sales', null],
    ['Mid-Market Account Executive', null],
    ['Forward Deployed Engineer [Office of the CTO]', null],
    ['Chief of Staff', null],
    ['Chief Data Officer', 'executive'],
    ['Backend Developer (Mid)', 'mid'],
    ['Circuit Design Engineer - New College Grad 2026', 'junior'],
    ['Data Scientist I', 'junior'],
    ['Data Scientist I/II/III', null],
    ['Data Analyst Level III', 'senior'],
    ['Lead Generation Specialist', null],
    ['Technical Leader - Latin America', 'lead'],
    ['Product Manager', null],
    ['Customer Success Manager, Enterprise', null],
    ['Senior Product Manager, Recommendations', 'senior'],
    ['Manager, DevOps', 'manager'],
    ['Manager of ETL Development', 'manager'],
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
    ['Paris (hybrid)', 'Paris', null, 'FR'],
    ['Cambridge', 'Cambridge', null, null],
    ['Bengaluru', 'Bengaluru', null, 'IN'],
    ['Zürich', 'Zürich', null, 'CH'],
    ['Birmingham, Alabama', 'Birmingham', 'AL', 'US'],
    ['Tbilisi, Georgia', 'Tbilisi', null, 'GE'],
    ['Berlin, DE', 'Berlin', null, 'DE'],
    ['Toronto, CA', 'Toronto', null, 'CA'],
    ['Santa Clara, CA', 'Santa Clara', 'CA', 'US'],
    ['Atlanta, Georgia', 'Atlanta', 'GA', 'US'],
    ['Georgia - Remote', null, null, null],
    ['Remote - CA', null, null, null],
    ['Remote - TX', null, 'TX', 'US'],
    ['Remote U.S.', null, null, 'US'],
    ['Remote (US Only)', null, null, 'US'],
    ['Anywhere in Ireland', null, null, 'IE'],
    ['Anywhere in the World', null, null, null],
    ['Multiple Locations', null, null, null],
    ['US-CA-Fremont (1003)', 'Fremont', 'CA', 'US'],
    ['USA DC Washington', 'Washington', 'DC', 'US'],
    ['DEU Wiesbaden', 'Wiesbaden', null, 'DE'],
    ['Washington, D.C.', 'Washington', 'DC', 'US'],
    ['Raleigh North Carolina', 'Raleigh', 'NC', 'US'],
    ['Fort Washington, PA', 'Fort Washington', 'PA', 'US'],
    ['California - Santa Clara', 'Santa Clara', 'CA', 'US'],
    ['Connecticut, US', null, 'CT', 'US'],
    ['Greenwich, CT', 'Greenwich', 'CT', 'US'],
    ['Ontario, CAN', null, 'ON', 'CA'],
    ['Miami Metropolitan Area', 'Miami', null, 'US'],
    ['Winston-Salem', 'Winston-Salem', null, 'US'],
    ['New England', 'New England', null, null],
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
    expect(remoteRegions([], ['Anywhere in the World'])).toEqual(['Worldwide'])
    expect(remoteRegions([], ['Anywhere in Ireland'])).toEqual(['Ireland'])
    expect(countriesOf([readPlace('Berlin, Germany')], ['US'])).toEqual(['DE', 'US'])
    expect(countriesOf([readPlace('Chicago, New York, London')], [])).toEqual(['GB', 'US'])
    expect(countriesOf([readPlace('United States, Canada, Brazil (Remote)')], [])).toEqual(['BR', 'CA', 'US'])
    for (const raw of ['Birmingham, Alabama', 'Decatur, GA', 'Boston, MA', 'Reno, NV, United States'])
      expect(countriesOf([readPlace(raw)], [])).toEqual(['US'])
    expect(countriesOf([readPlace('Cork, CO, Ireland')], [])).toEqual(['IE'])
  })

  it('say pay by the year with one constant, and nothing where the currency or period is unknown', () => {
    const hourly = { min: 20, max: 25, currency: 'USD', period: 'hour', raw: '$20 - $25 USD per hour' } as const
    expect(yearlySalary(hourly)).toEqual({ min: 41_600, max: 52_000 })
    expect(yearlySalary({ ...hourly, period: 'month', min: 4_000, max: null })).toEqual({ min: 48_000, max: 48_000 })
    expect(yearlySalary({ ...hourly, currency: null })).toBeNull()
    expect(yearlySalary({ ...hourly, period: null })).toBeNull()
    expect(yearlySalary(null)).toBeNull()
  })

  it('say whose dollar it is and that it is by the year where the places and the amount tell', () => {
    const bare = { min: 120_000, max: 150_000, currency: null, period: null, raw: '$120k - $150k' } as const
    expect(completeSalary(bare, ['US'])).toEqual({ ...bare, currency: 'USD', period: 'year' })
    expect(completeSalary(bare, ['CA'])).toMatchObject({ currency: 'CAD', period: 'year' })
    expect(completeSalary(bare, ['GB', 'US'])).toMatchObject({ currency: 'USD' })
    for (const countries of [[], ['CA', 'US'], ['MX', 'US'], ['BR'], ['DE']])
      expect(completeSalary(bare, countries)).toEqual(bare)
    const rupees = { ...bare, currency: 'INR', raw: '₹120,000' }
    expect(completeSalary(rupees, ['IN'])).toEqual(rupees)
    expect(completeSalary({ ...bare, min: 4_000, max: 5_000 }, ['US'])).toMatchObject({ period: null })
    expect(completeSalary(null, ['US'])).toBeNull()
  })

  it.each([
    ['Join us. #LI-Hybrid', 'hybrid'],
    ['This is not a remote or hybrid position and will require relocation.', 'onsite'],
    ['This role requires you to be onsite. Hybrid or remote work will not be considered.', 'onsite'],
    ['Telecommuting Not Allowed', 'onsite'],
    ['Work Remotely:\n- No', 'onsite'],
    ['This position is fully remote within Australia.', 'remote'],
    ['The role is based in Japan with a fully remote work-from-home arrangement.', 'remote'],
    ['This is a hybrid role, with some time in-office.', 'hybrid'],
    ['This role is remote or hybrid.', null],
    ['This is largely a remote position; you come in on Mondays.', null],
    ['Experience with hybrid cloud and remote teams.', null],
    ['Perks: work from home on Fridays.', null],
  ])('say where the work is done: "%s"', (text, policy) => {
    expect(remoteFromText(text)).toBe(policy)
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

  it.each([
    ['We bake.\nJob Type: Full-time\nPay: fair', 'full-time'],
    ['Seniority level\nEntry level\nEmployment type\nContract\nIndustries\nFood', 'contract'],
    ['Job Types: Full-time, Part-time', null],
    ['This is a full-time calling.', null],
  ])('say what kind of employment it is: "%s"', (text, kind) => {
    expect(employmentTypeInText(text)).toBe(kind)
  })

  it('tell that the same position stands on two boards', () => {
    expect(twinKeyOf('Crumb GmbH', 'Baker (m/w/d)')).toBe(twinKeyOf('crumb', 'Baker'))
    expect(twinKeyOf('Crumb', 'Baker')).not.toBe(twinKeyOf('Crumb', 'Head Baker'))
    expect(twinKeyOf('C++', 'C++ Developer')).not.toBe(twinKeyOf('C++', 'C# Developer'))
    expect(twinKeyOf('***', 'Baker')).toBeNull()
  })
})
