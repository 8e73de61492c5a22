import { expect, test } from 'vitest'
import { renderScenario, summarise, summariseAll } from './measure.ts'

test('an odd number of measurements has the middle one as its median', () => {
  expect(summarise([9, 1, 5])).toEqual({ n: 3, median: 5, min: 1, max: 9 })
})

test('an even number has the mean of the two in the middle, and numbers are ordered as numbers', () => {
  expect(summarise([100, 9, 20, 10])).toEqual({ n: 4, median: 15, min: 9, max: 100 })
})

test('one measurement is its own median', () => {
  expect(summarise([3])).toEqual({ n: 1, median: 3, min: 3, max: 3 })
})

test('nothing measured is an error and never a figure', () => {
  expect(() => summarise([])).toThrow(RangeError)
})

test('measurements given are left as they were', () => {
  const values = [3, 1, 2]
  summarise(values)
  expect(values).toEqual([3, 1, 2])
})

const measured = [
  { scenario: 'new', figure: 'time, s', value: 6 },
  { scenario: 'old', figure: 'time, s', value: 2 },
  { scenario: 'new', figure: 'memory, MB', value: 700 },
  { scenario: 'new', figure: 'time, s', value: 8 },
]

test('rounds of several scenarios come apart again, in the order they were begun, with their goals', () => {
  expect(summariseAll(measured, { new: { 'time, s': 6 } })).toEqual([
    {
      scenario: 'new',
      figures: [
        { figure: 'time, s', n: 2, median: 7, min: 6, max: 8, goal: 6 },
        { figure: 'memory, MB', n: 1, median: 700, min: 700, max: 700 },
      ],
    },
    { scenario: 'old', figures: [{ figure: 'time, s', n: 1, median: 2, min: 2, max: 2 }] },
  ])
})

test('a goal that was not reached is said to be missed', () => {
  const [report] = summariseAll(measured, { new: { 'time, s': 6, 'memory, MB': 800 } })
  const lines = report ? renderScenario(report).split('\n') : []
  expect(lines.map((line) => line.replaceAll(/\s+/gu, ' ').trim())).toEqual([
    'new',
    'figure n median min max goal',
    'time, s 2 7.00 6.00 8.00 <= 6 missed',
    'memory, MB 1 700 700 700 <= 800',
  ])
})
