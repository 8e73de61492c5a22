/** Dates: less exact than the fact is honest, more exact is not; a period is one of the fact's own, and what has ended does not go on. */
import { expect, test } from 'vitest'
import type { Refusal } from '../verdict.ts'
import { verifyRewrite } from '../verifier.ts'

const refusalsOf = (rewrite: string, fact: string, context: readonly string[] = []): readonly Refusal[] => {
  const verdict = verifyRewrite({ rewrite, facts: [{ text: fact, context }] })
  return verdict.accepted ? [] : verdict.refusals
}

const noDate = (text: string): string => `The cited fact does not contain the date "${text}".`
const hasEnded = (text: string): string => `The cited fact does not say that this still goes on ("${text}").`
const noPeriod = (text: string): string => `The cited fact has no period "${text}".`

const twoPeriods = 'Porter 2012 - 2014, 2016 - 2018'
const twoExact = 'Porter March 2012 - May 2014, June 2016 - July 2018'

test.each([
  ['Taught pupils until 2021.', 'Taught pupils until 2019.', '2021', noDate],
  ['Taught pupils in March 2019.', 'Taught pupils in 2019.', 'March 2019', noDate],
  ['Taught pupils in April.', 'Taught pupils in March 2019.', 'April', noDate],
  ['Joined 03/04/2020.', 'Joined 5 May 2020.', '03/04/2020', noDate],
  ['Joined in May 2020.', 'Joined 03/04/2020.', 'May 2020', noDate],
  ['Taught pupils since 2019.', 'Taught pupils in 2019.', 'since', hasEnded],
  ['Currently teaching pupils.', 'Taught pupils in 2019.', 'Currently', hasEnded],
  ['Porter 2012 - 2016', twoPeriods, '2012 – 2016', noPeriod],
  ['Porter 2012 to 2018', twoPeriods, '2012 – 2018', noPeriod],
  ['Porter 2012 until 2016', twoPeriods, '2012 – 2016', noPeriod],
  ['Porter 2012 – 2016', twoPeriods, '2012 – 2016', noPeriod],
  ['Pfleger 2012 bis 2018', 'Pfleger 2012 - 2014, 2016 - 2018', '2012 – 2018', noPeriod],
  ['Portero de 2012 hasta 2018', 'Portero 2012 - 2014, 2016 - 2018', '2012 – 2018', noPeriod],
  ['Porter 2012 - 2018', twoExact, '2012 – 2018', noPeriod],
  ['Porter March 2012 - July 2018', twoExact, 'March 2012 – July 2018', noPeriod],
  ['Porter June 2016 - May 2014', twoExact, 'June 2016 – May 2014', noPeriod],
  ['Porter 2012 - present', 'Porter 2012 - 2014, 2016 - present', '2012 – present', noPeriod],
])('"%s" is refused for "%s", naming %s', (rewrite, fact, entity, message) => {
  expect(refusalsOf(rewrite, fact)).toEqual([{ rule: 'dates', entity, message: message(entity) }])
})

test.each([
  ['Taught pupils in 2019.', 'Taught pupils in March 2019.'],
  ['Taught pupils in March.', 'Taught pupils in March 2019.'],
  ['Taught pupils since 2019.', 'Teaching pupils since 2019.'],
  ['Joined 03/04/2020.', 'Joined 3 April 2020.'],
  ['Joined 03/04/2020.', 'Joined 4 March 2020.'],
  ['Joined 3 April 2020.', 'Joined 03/04/2020.'],
  ['Joined 4 March 2020.', 'Joined 03/04/2020.'],
  ['Joined in April 2020.', 'Joined 03/04/2020.'],
  ['Porter 2012 - 2014', twoPeriods],
  ['Porter 2016 - 2018', twoPeriods],
  ['Porter 2012 - 2014', twoExact],
  ['Porter from March 2012 to May 2014', twoExact],
  ['Porter 2012 - 2018', 'Porter 2012 - 2018'],
  ['Porter 2016 - present', 'Porter 2012 - 2014, 2016 - present'],
  // Two dates of two sentences are no period.
  ['Porter in 2012. Left in 2018.', 'Porter 2012 - 2014, 2016 - 2018. Left in 2018.'],
])('"%s" is accepted for "%s"', (rewrite, fact) => {
  expect(refusalsOf(rewrite, fact)).toEqual([])
})

test('a statement may take a date from its position, and a period from one position only', () => {
  const porter = 'Porter, Olaf Clinic, 2015-2017'
  expect(refusalsOf('Trained staff in 2017.', 'Trained staff.', [porter])).toEqual([])
  expect(refusalsOf('Trained staff in 2016.', 'Trained staff.', [porter])).toEqual([
    { rule: 'dates', entity: '2016', message: noDate('2016') },
  ])
  expect(refusalsOf('Porter 2015 - 2019', 'Porter', [porter, 'Nurse, Mercy, 2018-2019'])).toEqual([
    { rule: 'dates', entity: '2015 – 2019', message: noPeriod('2015 – 2019') },
  ])
  expect(refusalsOf('Porter 2015 - 2017', 'Porter', [porter, 'Nurse, Mercy, 2018-2019'])).toEqual([])
})
