/** What a letter makes of a line of a resume. */
import { expect, test } from 'vitest'
import { asFirstPerson, waysToSay } from './first-person.ts'

test.each([
  ['Led a team of four.', false, 'I led a team of four.'],
  ['Run a ward of 30 beds', true, 'I run a ward of 30 beds.'],
  ['Run a ward of 30 beds', false, 'I ran a ward of 30 beds.'],
  ['Maintain the ledger and reconcile the accounts', false, 'I maintained the ledger and reconciled the accounts.'],
  ['Operate and sanitize all ovens', false, 'I operated and sanitized all ovens.'],
  [
    'Prepare menus, carry plates and keep the kitchen clean',
    false,
    'My work was to prepare menus, carry plates and keep the kitchen clean.',
  ],
  [
    'Collaborate with cooks to plan and develop menus',
    false,
    'My work was to collaborate with cooks to plan and develop menus.',
  ],
  ['Stock and clean shelves', false, 'My work was to stock and clean shelves.'],
  ['Keeps the books of two shops', true, 'I keep the books of two shops.'],
  ['Keeps the books of two shops', false, 'I kept the books of two shops.'],
  ['Distributes signs and markers along the site', false, 'I distributed signs and markers along the site.'],
  ['Greet guests and answer phones', false, 'My work was to greet guests and answer phones.'],
  ['Overseeing two kitchens and their staff', true, 'My work includes overseeing two kitchens and their staff.'],
  ['Overseeing two kitchens and their staff', false, 'My work included overseeing two kitchens and their staff.'],
  ['Responsible for all invoices.', false, 'I was responsible for all invoices.'],
  ['Responsible for all invoices.', true, 'I am responsible for all invoices.'],
  ['Successfully won three tenders', false, 'I successfully won three tenders.'],
  ['Promoted to head chef after a year', false, 'I was promoted to head chef after a year.'],
  ['Promoted healthy eating at school', false, 'I promoted healthy eating at school.'],
  ['Owned the price list; cut errors by half', false, 'I owned the price list; I cut errors by half.'],
  ['SERVED lunch to 200 pupils', false, 'I served lunch to 200 pupils.'],
  ['Design the spring catalogue', true, 'I design the spring catalogue.'],
  ['I teach two classes of 28 pupils', true, 'I teach two classes of 28 pupils.'],
  ['Trained five cooks. Responsibilities: ordering', false, 'I trained five cooks.'],
])('%j, going on %j, becomes %j', (line, ongoing, expected) => {
  expect(asFirstPerson(line, ongoing)).toBe(expected)
})

test.each([
  'Team lead for a platform of 30 services',
  'Mentor: Dr. Brenda Example',
  'Experienced in month-end close',
  'Pied Piper is a platform for compression',
  'Design reviews with the customer',
  'Marketing manager for two brands',
  'Awarded employee of the month',
  'Built [the site](https://example.org) with two others',
  'Python, SQL, Excel and more',
  'Knowledge of building codes',
  'Managed the stock and',
  'Prepared yearly audits for all clients Provide essential support for tax season',
  'Leitung eines Teams von acht Personen',
  'Managed.',
  '',
])('leaves %j to the resume: no sentence can be made of it', (line) => {
  expect(asFirstPerson(line, false)).toBeNull()
  expect(asFirstPerson(line, true)).toBeNull()
})

test('takes no line that is too long to read in a letter', () => {
  expect(asFirstPerson(`Managed ${'many different things and '.repeat(20)}people`, false)).toBeNull()
})

test('of what ended the infinitive is kept as a second way to say it', () => {
  expect(waysToSay('Run a ward of 30 beds', false)).toEqual([
    'I ran a ward of 30 beds.',
    'My work was to run a ward of 30 beds.',
  ])
})
