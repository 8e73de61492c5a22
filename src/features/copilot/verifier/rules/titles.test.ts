/** Titles: only the person's own, of the same kind, and never higher than the fact gives them. */
import { expect, test } from 'vitest'
import { verifyRewrite } from '../verifier.ts'

/** What the rule of titles says, in the order of the rewrite; other rules may object as well. */
const objections = (rewrite: string, fact: string, context: readonly string[] = []): [string, string][] => {
  const verdict = verifyRewrite({ rewrite, facts: [{ text: fact, context }] })
  const refusals = verdict.accepted ? [] : verdict.refusals
  return refusals.filter(({ rule }) => rule === 'titles').map(({ entity, message }) => [entity, message])
}

const noTitle = (text: string): string => `The cited fact does not contain the title "${text}".`
const ofOthers = (text: string): string =>
  `The cited fact names "${text}" as somebody else, not as the person's own title.`
const tooHigh = (text: string): string => `The cited fact does not carry the seniority in "${text}".`
const lower = (text: string): string => `The cited fact gives a lower title than "${text}".`

test.each([
  ['Nurse at Mercy Hospital.', 'Cook at Mercy Hospital.', 'Nurse', noTitle],
  ['CTO of Crumb', 'Chief executive officer of Crumb', 'CTO', noTitle],
  ['CEO of Crumb', 'Bakery Crumb', 'CEO', noTitle],
  ['Founder of Olaf', 'Cofounder of Olaf', 'Founder', noTitle],
  ['Teacher at Olaf', 'Instructor at Olaf', 'Teacher', noTitle],
  ['Worked with engineers and a director.', 'Worked with engineers.', 'director', noTitle],
  ['Led the bakery as its manager.', 'Helped the manager of the bakery.', 'manager', ofOthers],
  ['Manager of the bakery', 'Assistant to the manager of the bakery', 'Manager', ofOthers],
  ['Director of sales', 'Reported to the director of sales.', 'Director', ofOthers],
  ['Senior engineer', 'Engineer', 'Senior engineer', tooHigh],
  ['Head nurse', 'Nurse', 'Head nurse', tooHigh],
  ['Chief engineer', 'Senior engineer', 'Chief engineer', tooHigh],
  ['Lead developer', 'Developer', 'Lead developer', tooHigh],
  ['Engineer', 'Junior engineer', 'Engineer', lower],
  ['Manager', 'Assistant manager', 'Manager', lower],
  ['President', 'Vice president', 'President', lower],
  ['Professor', 'Associate professor', 'Professor', lower],
  ['Engineer', 'Intern engineer', 'Engineer', lower],
])('"%s" is refused for "%s", naming %s', (rewrite, fact, entity, message) => {
  expect(objections(rewrite, fact)).toEqual([[entity, message(entity)]])
})

test.each([
  ['Engineer', 'Senior engineer'],
  ['Junior engineer', 'Junior engineer'],
  ['Senior engineer', 'Engineer, senior'],
  ['Senior engineer', 'Sr. engineer'],
  ['Registered nurse', 'Nurse (registered)'],
  ['Engineer (jr)', 'Junior engineer'],
  ['Engineer as an intern', 'Intern engineer'],
  ['VP', 'Vice president'],
  ['CEO of Crumb', 'Chief executive officer of Crumb'],
  ['Chief executive officer of Crumb', 'CEO of Crumb'],
  ['Marketing manager', 'Marketing manager and sales assistant'],
  ['Sales assistant', 'Marketing manager and sales assistant'],
  ['Manager, Marketing', 'Marketing manager and sales assistant'],
  ['Reported to the director.', 'Reported to the director.'],
])('"%s" is accepted for "%s"', (rewrite, fact) => {
  expect(objections(rewrite, fact)).toEqual([])
})

/** Said of each other both ways. */
test.each([
  ['Lawyer', 'Attorney'],
  ['Physician', 'Doctor'],
  ['Caregiver', 'Carer'],
  ['Janitor', 'Custodian'],
  ['Salesperson', 'Seller'],
  ['Foreman', 'Forewoman'],
  ['Chairman', 'Chairwoman'],
  ['Hairdresser', 'Stylist'],
  ['Physiotherapist', 'Therapist'],
  ['Host', 'Hostess'],
  ['Programmer', 'Developer'],
  ['Postdoc', 'Researcher'],
  ['Shopkeeper', 'Storekeeper'],
])('%s and %s are one title', (one, other) => {
  expect(objections(`${one} at Olaf`, `${other} at Olaf`)).toEqual([])
  expect(objections(`${other} at Olaf`, `${one} at Olaf`)).toEqual([])
  expect(objections(`${one} at Olaf`, 'Welder at Olaf')).toEqual([[one, noTitle(one)]])
})

const nurse = ['Nurse, Mercy Hospital, 2018-2021']
const both = ['Marketing manager and sales assistant, Mercy, 2018-2021']

test.each([
  ['Trained staff as a senior nurse.', nurse, 'senior nurse', tooHigh],
  ['Trained staff as a director.', nurse, 'director', noTitle],
  ['Trained staff as a nurse.', ['Assistant nurse, Mercy Hospital, 2018-2021'], 'nurse', lower],
])('"%s" is refused where the position is %j', (rewrite, context, entity, message) => {
  expect(objections(rewrite, 'Trained staff.', context)).toEqual([[entity, message(entity)]])
})

test.each([
  ['Trained staff as a nurse.', nurse],
  ['Trained staff as a senior nurse.', ['Nurse, senior, Mercy Hospital, 2018-2021']],
  ['Trained staff as a senior nurse.', ['Sr. nurse, Mercy Hospital, 2018-2021']],
  ['Trained staff as marketing manager.', both],
  ['Trained staff as CEO.', ['Chief executive officer, Crumb, 2018-2021']],
  ['Trained staff as chief executive officer.', ['CEO, Crumb, 2018-2021']],
])('"%s" is accepted where the position is %j', (rewrite, context) => {
  expect(objections(rewrite, 'Trained staff.', context)).toEqual([])
})
