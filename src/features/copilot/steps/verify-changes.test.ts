/** What the verifying step lets through and what it stops. */
import { expect, test } from 'vitest'
import { nurse, stored } from '../fixtures/sample-run.ts'
import type { Change, ProposedChange } from '../run.ts'
import { openingOf } from './addressee.ts'
import { letterPhrases } from './letter-phrases.ts'
import { verifyChanges } from './verify-changes.ts'

const addressee = { title: 'Surgeon, Board Certified', company: 'Lakeside Hospital' }
const propose = (rest: Partial<ProposedChange>): Change =>
  stored(
    { part: 'resume', operation: 'rephrase', factIds: ['mentor'], before: null, after: null, reason: '', ...rest },
    { verdict: null },
  )
const verdictOf = (rest: Partial<ProposedChange>) => {
  const [judged] = verifyChanges([propose(rest)], nurse, addressee, 'We want a surgeon who led 40 nurses.')
  return judged?.verdict
}

test('a rephrasing that says the same passes, and one that says more is refused with the words it cannot carry', () => {
  expect(verdictOf({ after: 'Mentored four new nurses and wrote their training plan' })).toBe('passed')
  const [judged] = verifyChanges([propose({ after: 'Mentored 40 new nurses' })], nurse, addressee, '')
  expect(judged).toMatchObject({ verdict: 'refused', refusals: [{ entity: expect.stringContaining('40') }] })
})

test('a change that cites a fact of nobody is refused, whatever it does', () => {
  for (const operation of ['rephrase', 'drop', 'reorder', 'write'] as const)
    expect(verdictOf({ operation, factIds: ['mentor', 'nobody'], after: 'Mentored nurses' })).toBe('refused')
})

test('a rephrasing without words or without facts is refused', () => {
  expect(verdictOf({ after: '' })).toBe('refused')
  expect(verdictOf({ factIds: [], after: 'Led 40 nurses' })).toBe('refused')
})

test('leaving out and reordering say nothing new and pass', () => {
  expect(verdictOf({ operation: 'drop' })).toBe('passed')
  expect(verdictOf({ operation: 'reorder', factIds: ['mentor', 'care'] })).toBe('passed')
})

test('the letter’s own first and last sentence pass word for word, and no other sentence may use the posting like them', () => {
  const written = { part: 'letter', operation: 'write', factIds: [] } as const
  expect(verdictOf({ ...written, after: openingOf(addressee, 'en') })).toBe('passed')
  expect(verdictOf({ ...written, after: letterPhrases.en.closing })).toBe('passed')
  expect(verdictOf({ ...written, after: 'I worked as Surgeon, Board Certified at Lakeside Hospital.' })).toBe('refused')
  expect(verdictOf({ ...written, after: `${letterPhrases.en.closing} I led 40 nurses.` })).toBe('refused')
})

test('a list of a letter passes with the names of its cited facts, and with no other name', () => {
  const written = { part: 'letter', operation: 'write' } as const
  const list = { ...written, factIds: ['acls', 'degree'] }
  expect(verdictOf({ ...list, after: 'My qualifications include ACLS and BSc in Nursing.' })).toBe('passed')
  expect(verdictOf({ ...list, after: 'My qualifications include ACLS and MSc in Nursing.' })).toBe('refused')
  expect(verdictOf({ ...list, factIds: ['acls'], after: 'My qualifications include ACLS and CCRN.' })).toBe('refused')
})
