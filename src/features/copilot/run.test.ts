/** The rules of a person's decisions on a run. */
import { describe, expect, test } from 'vitest'
import { stored } from './fixtures/sample-run.ts'
import { type Change, type ChangeDecision, decideChanges, isApplied, mayMove } from './run.ts'

const change = (id: string, rest: Partial<Change> = {}): Change => ({
  ...stored({
    part: 'resume',
    operation: 'rephrase',
    factIds: ['f'],
    before: 'a',
    after: 'b',
    reason: '',
  }),
  id,
  ...rest,
})
const changes = [
  change('good'),
  change('bad', { verdict: 'refused' }),
  change('unjudged', { verdict: null }),
  change('drop', { operation: 'drop', after: null }),
  change('free', { refusals: [{ rule: 'words', entity: 'b', message: 'No fact says b.' }] }),
]
const decide = (others: 'accept' | 'reject', ...decisions: ChangeDecision[]) =>
  Object.fromEntries(
    decideChanges(changes, { decisions, others, by: 'person' }).map(({ id, decision, editedText }) => [
      id,
      editedText ?? decision,
    ]),
  )

describe('deciding', () => {
  test('accepting all others never accepts what the verifier refused or has not judged, nor what is freely worded', () => {
    expect(decide('accept')).toEqual({
      good: 'accepted',
      bad: 'rejected',
      unjudged: 'rejected',
      drop: 'accepted',
      free: 'rejected',
    })
  })

  test('a freely worded change is accepted by a decision that names it', () => {
    expect(decide('reject', { changeId: 'free', decision: 'accept' }).free).toBe('accepted')
  })

  test('rejecting all others rejects everything that is not named', () => {
    expect(decide('reject', { changeId: 'drop', decision: 'accept' })).toEqual({
      good: 'rejected',
      bad: 'rejected',
      unjudged: 'rejected',
      drop: 'accepted',
      free: 'rejected',
    })
  })

  test.each(['bad', 'unjudged'])('nobody can accept the %s change, and the message says what to do', (changeId) => {
    expect(() => decide('reject', { changeId, decision: 'accept' })).toThrow(/Reject it, or edit it in your own words/u)
  })

  test('a refused change may be replaced by the person’s own words', () => {
    expect(decide('reject', { changeId: 'bad', decision: 'edit', text: '  my words ' }).bad).toBe('my words')
  })

  test('an edit needs words, and only a text can be edited', () => {
    expect(() => decide('accept', { changeId: 'good', decision: 'edit', text: ' ' })).toThrow(/has no text/u)
    expect(() => decide('accept', { changeId: 'good', decision: 'edit' })).toThrow(/has no text/u)
    expect(() => decide('accept', { changeId: 'drop', decision: 'edit', text: 'x' })).toThrow(/no text to edit/u)
  })

  test('a decision on a change of another run is refused whole', () => {
    expect(() => decide('accept', { changeId: 'other', decision: 'accept' })).toThrow(/no change other/u)
  })

  test('every change gets exactly one decision', () => {
    const decided = decideChanges(changes, { decisions: [], others: 'accept', by: 'blanket' })
    expect(decided.map(({ id }) => id)).toEqual(changes.map(({ id }) => id))
    expect(decideChanges([], { decisions: [], others: 'accept', by: 'person' })).toEqual([])
  })
})

test('accepted and edited changes are part of the document, others are not', () => {
  const applied = (['pending', 'accepted', 'rejected', 'edited'] as const).filter((decision) => isApplied({ decision }))
  expect(applied).toEqual(['accepted', 'edited'])
})

test('a run goes forward only: a finished one stays as it is, and only a waiting one can be finished', () => {
  expect(mayMove('queued', 'preparing')).toBe(true)
  expect(mayMove('waiting_for_approval', 'finishing')).toBe(true)
  expect(mayMove('finishing', 'finishing')).toBe(true)
  expect(mayMove('preparing', 'finishing')).toBe(false)
  expect(mayMove('done', 'preparing')).toBe(false)
  expect(mayMove('failed', 'done')).toBe(false)
})
