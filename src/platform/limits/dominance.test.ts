import { expect, test } from 'vitest'
import { createDominance } from './dominance.ts'

test('the one that is refused most is seen among thousands that are refused now and then', () => {
  const dominance = createDominance()
  for (let at = 0; at < 3_000; at += 1) {
    dominance.note(`address-${at}`, at)
    if (at % 10 === 0) dominance.note('the loud one', at)
  }
  expect(dominance.most(3_000)).toBeGreaterThanOrEqual(300)
  expect(dominance.most(3_000)).toBeLessThan(310)
})

test('many that are refused once each give no alarm', () => {
  const dominance = createDominance()
  for (let at = 0; at < 400; at += 1) dominance.note(`address-${at}`, at)
  expect(dominance.most(400)).toBe(1)
})

test('what was long ago is forgotten', () => {
  const dominance = createDominance()
  for (let at = 0; at < 50; at += 1) dominance.note('loud', 1_000)
  expect(dominance.most(2_000)).toBe(50)
  expect(dominance.most(160_000)).toBe(50)
  expect(dominance.most(320_000)).toBe(0)
  for (let at = 0; at < 5; at += 1) dominance.note('loud', 900_000)
  expect(dominance.most(5_000_000)).toBe(0)
})
