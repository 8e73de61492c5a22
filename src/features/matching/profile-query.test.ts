/** What a profile is searched by. */
import { expect, test } from 'vitest'
import type { Fact } from '../profiles/fact.ts'
import { describeProfile } from './profile-query.ts'

const fact = (kind: Fact['kind'], value: string, details: Fact['details'] = {}): Fact => ({
  id: value,
  kind,
  value,
  details,
  belongsTo: null,
  origin: 'imported',
  span: null,
  page: null,
  position: 0,
})

const nurse = [
  fact('contact', 'Ada Example', { field: 'name' }),
  fact('contact', 'ada@example.org', { field: 'email' }),
  fact('contact', 'Intensive Care Nurse', { field: 'headline' }),
  fact('summary', 'Nine years at the bedside.'),
  fact('position', 'Mercy Hospital, Charge Nurse', { title: 'Charge Nurse', organisation: 'Mercy Hospital' }),
  fact('bullet', 'Wound care and triage for 12 patients'),
  fact('bullet', 'Triage of emergencies at night'),
  fact('education', 'BSc in Nursing, Lake University', { title: 'BSc', area: 'Nursing' }),
]

test('a profile is described by what the person is, then by what they say, know, learned and did', () => {
  expect(describeProfile(nurse).text.split('\n')).toEqual([
    'Intensive Care Nurse',
    'Charge Nurse',
    'Nine years at the bedside.',
    'Triage, Wound care, Nursing',
    'BSc, Nursing',
    'Wound care and triage for 12 patients',
    'Triage of emergencies at night',
  ])
})

test('name, address and employers are no words to search by', () => {
  const { text, words } = describeProfile(nurse)
  expect(`${text} ${words.join(' ')}`).not.toMatch(/Ada|example|Mercy/u)
})

test('titles and skills are searched as phrases, the skill named most often first', () => {
  expect(describeProfile(nurse).words).toEqual([
    '"Intensive Care Nurse"',
    '"Charge Nurse"',
    '"Triage"',
    '"Wound care"',
    '"Nursing"',
  ])
})

test('nothing in a resume can act as an operator of the search', () => {
  const { words } = describeProfile([fact('position', 'x', { title: 'Cook" or "x" -\\ baker' })])
  expect(words).toEqual(['"Cook or x - baker"'])
})

test('a long resume does not crowd out what the person is: four titles, ten skills, part of the summary, six lines', () => {
  const skills = 'Python, Java, Kotlin, PHP, Perl, Haskell, Elixir, Erlang, Clojure, Lua, Fortran, COBOL'.split(', ')
  const lines = describeProfile([
    ...Array.from({ length: 9 }, (_, at) => fact('position', 'x', { title: `Title ${at}` })),
    fact('summary', 'word '.repeat(500)),
    ...skills.map((skill) => fact('skill', skill)),
    ...Array.from({ length: 9 }, (_, at) => fact('bullet', `Line ${at}`)),
  ]).text.split('\n')
  expect(lines.filter((line) => line.startsWith('Title'))).toHaveLength(4)
  expect(lines.find((line) => line.startsWith('Python'))?.split(', ')).toHaveLength(10)
  expect(lines.find((line) => line.startsWith('word'))?.length).toBeLessThanOrEqual(400)
  expect(lines.filter((line) => line.startsWith('Line'))).toHaveLength(6)
})

test('an empty profile gives an empty query', () => {
  expect(describeProfile([])).toEqual({ words: [], text: '' })
})
