/** The figures of quality against values worked out by hand. */
import { expect, test } from 'vitest'
import { averagePrecision, mean, ndcgAt, precisionAt, recallAt } from './ranking-figures.ts'

const relevant = new Set(['a', 'b'])

test('average precision counts what was not found as zero', () => {
  expect(averagePrecision(['a', 'x', 'b'], relevant)).toBeCloseTo((1 + 2 / 3) / 2, 12)
  expect(averagePrecision(['x', 'a'], relevant)).toBeCloseTo(1 / 4, 12)
})

test('precision at k asks for no more than there is', () => {
  expect(precisionAt(['a', 'x', 'y', 'b', 'z'], relevant, 5)).toBe(1)
  expect(precisionAt(['a', 'x', 'y', 'z', 'w', 'b'], relevant, 5)).toBe(0.5)
})

test('nDCG is 1 for the right order and less for any other', () => {
  expect(ndcgAt([3, 2, 0], 10)).toBe(1)
  expect(ndcgAt([0, 3], 10)).toBeCloseTo(1 / Math.log2(3), 12)
  expect(ndcgAt([0, 0], 10)).toBe(0)
})

test('recall at k, and the mean of nothing is unknown', () => {
  expect(recallAt(['x', 'a', 'b'], relevant, 2)).toBe(0.5)
  expect(mean([])).toBeNull()
  expect(mean([1, 2])).toBe(1.5)
})
