/** Pay, read from the words of postings. */
import { describe, expect, it } from 'vitest'
import { findSalary } from './salary.ts'

describe('the pay a posting states', () => {
  it.each([
    ['Annual Salary: $139,200—$235,200 USD', 139_200, 235_200, 'USD', 'year'],
    ['The salary is $120K - $150K.', 120_000, 150_000, null, null],
    ['Gehalt: 60.000 – 80.000 € pro Jahr', 60_000, 80_000, 'EUR', 'year'],
    ['Pay range: CA$25.50 to CA$31 per hour', 25.5, 31, 'CAD', 'hour'],
    ['Base salary of £45,000 per annum', 45_000, 45_000, 'GBP', 'year'],
    ['$202,000/year to $277,000/year + bonus', 202_000, 277_000, null, 'year'],
    ['6 Month Contract\n$40ph - $50ph\nAre you', 40, 50, null, 'hour'],
    ['Pay Range:\nLevel 1: $23.00 - $27.00', 23, 27, null, 'hour'],
    ['I4\n$124,400-$183,000 USD\nI5', 124_400, 183_000, 'USD', null],
    ['Compensation: $65k', 65_000, 65_000, null, null],
    ['Base salary for US is $300,000.', 300_000, 300_000, null, null],
    ['Hours: 40 an hour basis. Salary $60,000.00 to $70,000.00 per hour', 60_000, 70_000, null, null],
    ['Vergütung 18.000€-23.000€ im Jahr', 18_000, 23_000, 'EUR', 'year'],
  ])('is read from "%s"', (text, min, max, currency, period) => {
    expect(findSalary(text)).toMatchObject({ min, max, currency, period })
    expect(text).toContain(findSalary(text)?.raw)
  })

  it.each([
    'We raised $50 - $60 million last year and pay well.',
    'Serving 10 - 20 customers a year.',
    'A market of $100,000 to $200,000 boats.',
    'Budgets of $5,000 for learning',
    'Life insurance up to 5x salary for employee up to $300,000',
    'You win accounts of $30,000 - $50,000 in sales.',
    'Call 555-1234, pay $1',
  ])('is not seen in "%s"', (text) => {
    expect(findSalary(text)).toBeNull()
  })

  it('is looked for in bounded time in hostile text', () => {
    for (const part of ['1,111 ', '$1-', '$', '111,', '9', '1 to ', 'USD 1 ']) {
      expect(findSalary(`salary $ ${part.repeat(30_000)}`)).toBeNull()
    }
  })
})
