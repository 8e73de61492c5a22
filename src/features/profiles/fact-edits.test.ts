/** Edits of a profile: what a person sees after each. */
import { describe, expect, test } from 'vitest'
import type { Fact, FactKind } from './fact.ts'
import { visibleFacts } from './fact.ts'
import { applyEdits, type FactEdit } from './fact-edits.ts'

const fact = (id: string, kind: FactKind, belongsTo: string | null = null): Fact => ({
  ...{ id, kind, value: `words of ${id}`, details: {}, belongsTo },
  ...{ origin: 'imported', span: { start: 0, end: 4 }, page: 1, uploadId: 'u', hidden: false, position: 0 },
})
const profile = [
  fact('p1', 'position'),
  fact('b1', 'bullet', 'p1'),
  fact('b2', 'bullet', 'p1'),
  fact('p2', 'position'),
  fact('s1', 'skill'),
]
const edit = (...edits: FactEdit[]): Fact[] => applyEdits(profile, edits, () => 'new')
const order = (facts: readonly Fact[]): string => facts.map(({ id }) => id).join(' ')

describe('an edit', () => {
  test('adds a fact behind the last of its kind, marked as added by hand and without a source', () => {
    const facts = edit({ op: 'add', kind: 'bullet', value: 'Ran the on-call rota.', belongsTo: 'p1' })
    expect(order(facts)).toBe('p1 b1 b2 new p2 s1')
    expect(facts[3]).toMatchObject({ origin: 'added', span: null, page: null, uploadId: null, position: 3 })
  })

  test('moves an entry with everything under it', () => {
    expect(order(edit({ op: 'move', factId: 'p1', after: 'p2' }))).toBe('p2 p1 b1 b2 s1')
    expect(order(edit({ op: 'move', factId: 'p2', after: null }))).toBe('p2 p1 b1 b2 s1')
    expect(order(edit({ op: 'move', factId: 'b1', belongsTo: 'p2', after: null }))).toBe('p1 b2 p2 b1 s1')
  })

  test('marks changed words as the person’s own and keeps where they stood', () => {
    const [changed] = edit({ op: 'change', factId: 'p1', value: 'Head of platform' })
    expect(changed).toMatchObject({ value: 'Head of platform', origin: 'edited', span: { start: 0, end: 4 } })
  })

  test('hides an entry together with its bullets, and loses nothing by it', () => {
    const facts = edit({ op: 'hide', factId: 'p1' })
    expect(order(visibleFacts(facts))).toBe('p2 s1')
    expect(order(facts)).toBe('p1 b1 b2 p2 s1')
  })

  test('removes what stands under a removed entry', () => {
    expect(order(edit({ op: 'remove', factId: 'p1' }))).toBe('p2 s1')
  })

  test.each<readonly [FactEdit, string]>([
    [{ op: 'hide', factId: 'nobody' }, 'The profile has no fact nobody.'],
    [{ op: 'move', factId: 'p1', after: 'p1' }, 'cannot be moved behind or under itself'],
    [{ op: 'move', factId: 'p1', belongsTo: 'p2', after: null }, 'that others belong to'],
    [{ op: 'move', factId: 's1', belongsTo: 'b1', after: null }, 'belongs to an entry'],
    [{ op: 'move', factId: 'p2', after: 'b1' }, 'of the same entry'],
    [{ op: 'add', kind: 'contact', value: 'Ana' }, 'says in details.field what it is'],
  ])('%o is refused with the reason, and nothing before it is done', (wrong, reason) => {
    expect(() => edit({ op: 'show', factId: 's1' }, wrong)).toThrow(reason)
    expect(order(profile)).toBe('p1 b1 b2 p2 s1')
  })
})
