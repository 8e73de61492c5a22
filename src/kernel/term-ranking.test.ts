/** What the ranking of short texts by their terms promises. */
import { expect, test } from 'vitest'
import { characterGroups, createTermIndex, wordStems } from './term-ranking.ts'

const best = (scores: Float64Array): number => scores.indexOf(Math.max(...scores))

test('the text that shares the rare word comes first, however often the common one stands elsewhere', () => {
  const texts = ['software engineer', 'engineer engineer engineer', 'marine engineer', 'software tester']
  const scores = createTermIndex(texts, wordStems).rank('engineer of marine engines')
  expect(best(scores)).toBe(2)
  expect(scores[2]).toBe(1)
  expect(scores[3]).toBe(0)
})

test('a typing error still finds its word by groups of characters, and by words does not', () => {
  const texts = ['accountant', 'physiotherapist', 'warehouse clerk']
  expect(best(createTermIndex(texts, characterGroups).rank('physioterapist'))).toBe(1)
  expect([...createTermIndex(texts, wordStems).rank('physioterapist')]).toEqual([0, 0, 0])
})

test('a text is wholly covered when a sentence says all of its words, in any form', () => {
  const [manage, cook] = createTermIndex(['manage projects', 'cook meals'], wordStems).coverage(
    'You are managing a project and cook.',
  )
  expect(manage).toBeCloseTo(1, 9)
  expect(cook).toBeGreaterThan(0.4)
  expect(cook).toBeLessThan(0.6)
})

test('nothing in, nothing found', () => {
  expect([...createTermIndex([], wordStems).rank('a')]).toEqual([])
  expect([...createTermIndex(['', 'x'], wordStems).rank('')]).toEqual([0, 0])
})
