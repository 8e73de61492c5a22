/** What becomes of the resume when changes are applied. */
import { expect, test } from 'vitest'
import { nurse, stored } from '../fixtures/sample-run.ts'
import type { Change, ProposedChange } from '../run.ts'
import { applyToLetter, applyToResume } from './apply-changes.ts'

const change = (proposed: Partial<ProposedChange>, rest: Partial<Change> = {}): Change =>
  stored(
    { part: 'resume', operation: 'rephrase', factIds: [], before: null, after: null, reason: '', ...proposed },
    { decision: 'accepted', ...rest },
  )
const idsOf = (changes: Change[]) => applyToResume(nurse, changes).map(({ id }) => id)
const wordsOf = (id: string, changes: Change[]) => applyToResume(nurse, changes).find((one) => one.id === id)?.value
const all = nurse.map(({ id }) => id)

test('without accepted changes the resume is the profile, word for word', () => {
  expect(applyToResume(nurse, [])).toEqual(nurse)
  for (const decision of ['pending', 'rejected'] as const)
    expect(idsOf([change({ operation: 'drop', factIds: ['care'] }, { decision })])).toEqual(all)
})

test('an accepted text replaces the fact’s words, and the person’s own edit goes before it', () => {
  const rephrase = { factIds: ['care'], after: 'Care for 12 surgical patients' }
  expect(wordsOf('care', [change(rephrase)])).toBe('Care for 12 surgical patients')
  expect(wordsOf('care', [change(rephrase, { decision: 'edited', editedText: 'Look after 12 patients' })])).toBe(
    'Look after 12 patients',
  )
})

test('what is dropped goes with all that stands under it, and nothing else does', () => {
  expect(idsOf([change({ operation: 'drop', factIds: ['then'] })])).toEqual(
    all.filter((id) => !['then', 'serve', 'label'].includes(id)),
  )
})

test('reordering moves the named facts among their own places; no fact is lost or doubled, even with unknown ids', () => {
  const ids = idsOf([change({ operation: 'reorder', factIds: ['mentor', 'nobody', 'care'] })])
  expect(ids.slice(1, 4)).toEqual(['now', 'mentor', 'care'])
  expect(ids.toSorted()).toEqual(all.toSorted())
})

test('positions count from 0 in the new order', () => {
  const facts = applyToResume(nurse, [change({ operation: 'drop', factIds: ['care'] })])
  expect(facts.map(({ position }) => position)).toEqual(facts.map((_, at) => at))
})

test('the letter is the accepted paragraphs in order, without those taken out', () => {
  const paragraph = (after: string, rest: Partial<Change> = {}) =>
    change({ part: 'letter', operation: 'write', after }, rest)
  expect(
    applyToLetter([
      paragraph('First.'),
      paragraph('Refused.', { decision: 'rejected' }),
      paragraph('Proposed.', { decision: 'edited', editedText: 'In my words.' }),
      change({ after: 'A line of the resume' }),
    ]),
  ).toEqual(['First.', 'In my words.'])
})
