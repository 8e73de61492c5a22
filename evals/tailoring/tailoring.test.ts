/** The measures of tailoring see what they are for: order, spelling, anything added, and how a letter reads. */
import { expect, test } from 'vitest'
import type { Fact } from '../../src/features/profiles/fact.ts'
import { measureCoverage, measureLetter } from './coverage.ts'
import { measureReadability } from './readability.ts'

const line = (id: string, value: string): Fact => ({
  ...{
    id,
    value,
    kind: 'bullet',
    details: {},
    belongsTo: null,
    origin: 'imported',
    span: null,
    page: null,
    position: 0,
  },
})
const original = [line('a', 'Answered the phone.'), line('b', 'Ran Postgres for 3 teams.'), line('c', 'Wrote Python.')]
const posting = 'We need PostgreSQL and Python.'

test('what is asked for counts as sooner and as spelt its way, and what was added is seen', () => {
  const before = measureCoverage(posting, original, original)
  const shown = [line('b', 'Ran PostgreSQL for 3 teams.'), ...original.filter(({ id }) => id !== 'b')]
  const after = measureCoverage(posting, original, shown)
  expect([before?.spelt, after?.spelt]).toEqual([0.5, 1])
  expect(after?.place).toBeLessThan(before?.place ?? 0)
  expect([before?.added, after?.added]).toEqual([[], []])
  const lie = [...original, line('d', 'Ran Kubernetes for 40 teams.')]
  expect(measureCoverage(posting, original, lie)?.added).toEqual(expect.arrayContaining(['Kubernetes', '40']))
  expect(measureCoverage('We need COBOL.', original, original)).toBeNull()
})

test('a letter names what the posting asks for and the person has, and short words read more easily than long ones', () => {
  expect(measureLetter(posting, original, 'I wrote Python.')).toBe(0.5)
  const easy = measureReadability('I ran the shop. I sold the bread.')
  const hard = measureReadability(
    'Organisational responsibilities encompassed institutional accountability considerations.',
  )
  expect([easy?.sentences, easy?.words, easy?.wordsPerSentence]).toEqual([2, 8, 4])
  expect(easy?.fleschReadingEase).toBeGreaterThan(hard?.fleschReadingEase ?? 0)
  expect(measureReadability('')).toBeNull()
})
